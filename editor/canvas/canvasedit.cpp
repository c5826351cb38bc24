// SPDX-License-Identifier: MIT
// How CanvasView edits in place: the names of sections, labels and branches, and notes.
#include "editor/canvas/canvasview.h"

#include "editor/canvas/canvascommands.h"
#include "editor/canvas/noteeditor.h"
#include "editor/canvas/sectionnameeditor.h"
#include "editor/document/document.h"
#include "model/edit/branchedits.h"
#include "model/edit/commentedits.h"

#include <QMetaMethod>

namespace patchcord {

QString CanvasView::nameToEdit(const NodePath &path) const
{
    const Snapshot &snapshot = *m_document.snapshot();
    switch (kindOf(snapshot, path)) {
    case PathKind::Section:
        return path.last();
    case PathKind::Branch:
        return branchName(snapshot, path);
    case PathKind::Step: {
        // Steps of contexts are their own labels.
        const CanvasScene::CardRef card = m_scene.cardAt(path);
        return card ? m_scene.card(card).step->label : QString();
    }
    case PathKind::Disabled:
    case PathKind::Destination:
    case PathKind::Field:
    case PathKind::Nothing:
        break;
    }
    return {};
}

void CanvasView::renameInPlace(const NodePath &path)
{
    static const QMetaMethod requested = QMetaMethod::fromSignal(&CanvasView::nameRequested);
    if (!hasFocus() && isSignalConnected(requested))
        Q_EMIT nameRequested(path);
    else
        openNameEditor(path);
}

void CanvasView::openNameEditor(const NodePath &path)
{
    const QString name = nameToEdit(path);
    if (m_scene.rectOf(path).isEmpty() || name.isEmpty())
        return;
    ensureVisible(path);
    const QRectF rect = m_scene.rectOf(path);
    const bool isChip = kindOf(*m_document.snapshot(), path) == PathKind::Branch;
    // Over a chip, with room for more than it shows; else in the header.
    const QRectF header = isChip
        ? rect.adjusted(-8, 0, 48, 0)
        : QRectF(rect.topLeft(), QSizeF(rect.width(), m_scene.style().sectionHeader));
    auto *editor = new SectionNameEditor(name, this);
    editor->openAt(m_camera.toView(header).toAlignedRect());
    connect(editor, &SectionNameEditor::accepted, this,
        [this, path](const QString &newName) { commands::rename(m_document, path, newName); });
}

void CanvasView::editNote(NodePath path)
{
    const Snapshot &snapshot = *m_document.snapshot();
    if (const QString obstacle = commentObstacle(snapshot, path); !obstacle.isEmpty()) {
        Q_EMIT m_document.refused(obstacle);
        return;
    }
    ensureVisible(path);
    auto *const editor = new NoteEditor(commentText(snapshot, path), this);
    editor->openAt(m_camera.toView(m_scene.noteRectOf(path)).toAlignedRect());
    connect(editor, &NoteEditor::accepted, this,
        [this, path](const QString &note) { commands::setNote(m_document, path, note); });
}

} // namespace patchcord
