// SPDX-License-Identifier: MIT
// How CanvasView takes part in drags that leave it or come from elsewhere: the palette, other documents,
// other programs.
#include "editor/canvas/canvasview.h"

#include "editor/canvas/canvascommands.h"
#include "editor/canvas/contextcommands.h"
#include "editor/canvas/droptarget.h"
#include "editor/canvas/stepcommands.h"
#include "editor/document/document.h"
#include "editor/document/stepmime.h"
#include "editor/pick/snippets.h"
#include "model/edit/copytext.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>
#include <utility>

namespace patchcord {

bool CanvasView::isOutside(QPointF view) const
{
    constexpr qreal Border = 16; // so far beyond its border the canvas still scrolls
    return !QRectF(rect()).adjusted(-Border, -Border, Border, Border).contains(view);
}

void CanvasView::carryAway(const QList<NodePath> &steps)
{
    m_carried = steps; // a copy: the tool that knows them ends now
    cancelTool();
    auto *const carried = new QMimeData;
    carried->setText(QString::fromUtf8(textOfItems(*m_document.snapshot(), m_carried)));
    auto *const drag = new QDrag(this);
    drag->setMimeData(carried);
    drag->exec(Qt::CopyAction);
    m_carried.clear();
}

void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData &mime = *event->mimeData();
    // Files are for the window, which opens them.
    const bool isText = mime.hasText() && !mime.hasUrls();
    if (mime.hasFormat(methodMimeType()) || mime.hasFormat(snippetMimeType()) || isText)
        event->acceptProposedAction();
}

void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
    const auto drop = stepDropAt(m_scene, m_camera.toScene(event->position()), NodePath());
    m_dropPlace.reset();
    if (drop && drop->refusal.isEmpty() && !isInContexts(*m_document.snapshot(), drop->place.list)) {
        m_dropPlace = drop->place;
        m_dropMarker = drop->marker;
    }
    event->setAccepted(m_dropPlace.has_value());
    update();
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropPlace.reset();
    update();
}

void CanvasView::dropEvent(QDropEvent *event)
{
    const std::optional<StepPlace> place = std::exchange(m_dropPlace, std::nullopt);
    const QString method = QString::fromUtf8(event->mimeData()->data(methodMimeType()));
    const QByteArray snippet = snippetText(QString::fromUtf8(event->mimeData()->data(snippetMimeType())));
    if (place && m_document.catalog()->method(method)) {
        commands::insertMethod(m_document, *place, method);
        event->acceptProposedAction();
    } else if (place && !snippet.isEmpty()) {
        commands::pasteAt(m_document, *place, snippet);
        event->acceptProposedAction();
    } else if (place && event->mimeData()->hasText()) {
        // What comes back to where it was taken is moved.
        event->source() == this && !m_carried.isEmpty()
            ? commands::moveSteps(m_document, m_carried, *place)
            : commands::pasteAt(m_document, *place, event->mimeData()->text().toUtf8());
        event->acceptProposedAction();
    }
    update();
}

} // namespace patchcord
