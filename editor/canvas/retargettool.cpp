// SPDX-License-Identifier: MIT
#include "editor/canvas/retargettool.h"

#include "editor/canvas/canvascommands.h"
#include "editor/canvas/canvasview.h"
#include "editor/canvas/edgepainter.h"
#include "editor/canvas/linkcommands.h"
#include "editor/document/document.h"
#include "editor/theme/menutext.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPainter>

namespace patchcord {

RetargetTool::RetargetTool(const ToolContext &context, const Hit &hit, const CanvasPointer &from)
    : CanvasTool(context)
    , m_edge(*hit.edge)
    , m_start(from.scene)
    , m_end(from.scene)
{
    const std::vector<QPointF> way = wayOf(context.scene, m_edge);
    if (!way.empty())
        m_start = way.front();
}

void RetargetTool::move(const CanvasPointer &pointer)
{
    m_end = pointer.scene;
    m_drop = linkDropAt(context().scene, pointer.scene, m_edge);
}

void RetargetTool::release(const CanvasPointer &pointer)
{
    move(pointer);
    if (makesSection())
        commands::retargetToNewSection(context().document, m_edge);
    if (!m_drop)
        return;
    if (m_drop->refusal.isEmpty()) {
        if (m_drop->target.isEmpty())
            commands::retargetToStep(context().document, m_edge, m_drop->step);
        else if (m_drop->target != m_edge.target)
            commands::retarget(context().document, m_edge, m_drop->target);
        return;
    }
    Q_EMIT context().document.refused(m_drop->refusal);
    if (!m_drop->otherSection.isEmpty())
        offerOtherMethods(pointer.global);
}

bool RetargetTool::makesSection() const
{
    return !m_drop && (m_edge.kind == EdgeKind::Execute || m_edge.kind == EdgeKind::Transfer);
}

void RetargetTool::paint(QPainter &painter, const Theme &theme) const
{
    const bool fits = m_drop ? m_drop->refusal.isEmpty() : makesSection();
    if (makesSection()) {
        // What would be made, as an empty frame.
        painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(m_end - QPointF(0, 20), QSizeF(120, 40)), metrics::CardRadius, metrics::CardRadius);
    }
    if (m_drop) {
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(QPen(fits ? theme.accent : theme.error, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_drop->mark, metrics::CardRadius, metrics::CardRadius);
    }
    const QPointF bend(std::max(m_start.x() + 12, m_end.x() - 24), m_start.y());
    const std::vector<QPointF> way{m_start, bend, {bend.x(), m_end.y()}, m_end};
    const QColor color = fits ? theme.accent : theme.error;
    paintWay(painter, way, color, 2, context().scene.style());
    paintArrow(painter, way[2], m_end, color);
}

QString RetargetTool::refusal() const
{
    if (m_drop)
        return m_drop->refusal;
    if (makesSection())
        return {};
    return m_edge.kind == EdgeKind::Goto
        ? QCoreApplication::translate("Canvas", "Drop it on a step of this section.")
        : QCoreApplication::translate("Canvas", "Drop it on a section.");
}

Qt::CursorShape RetargetTool::cursor() const
{
    return refusal().isEmpty() ? Qt::CrossCursor : Qt::ForbiddenCursor;
}

void RetargetTool::offerOtherMethods(const QPoint &at) const
{
    auto *menu = new QMenu(&context().view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = menuText(oneLine(m_drop->otherSection, 40));
    const auto offer = [&](const QString &text, EdgeKind kind) {
        menu->addAction(
            text, [&document = context().document, edge = m_edge, kind, section = m_drop->otherSection] {
                commands::replaceJump(document, edge, kind, section);
            });
    };
    offer(QCoreApplication::translate("Canvas", "Replace with execute of “%1” (comes back)").arg(name),
        EdgeKind::Execute);
    offer(
        QCoreApplication::translate("Canvas", "Replace with transfer to “%1” (does not come back)").arg(name),
        EdgeKind::Transfer);
    menu->popup(at);
}

} // namespace patchcord
