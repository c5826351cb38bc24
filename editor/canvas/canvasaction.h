// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/canvasview.h"
#include "editor/theme/icons.h"

#include <QAction>

namespace patchcord {

/// An action of one canvas. Several canvases stand in one window: its keys belong to the one that has the
/// focus.
template <typename Run>
QAction *newCanvasAction(CanvasView &canvas, QObject *parent, const QString &text, const char *icon,
    const QList<QKeySequence> &shortcuts, Run &&run)
{
    auto *const action = new QAction(icons::icon(QLatin1String(icon)), text, parent);
    action->setShortcuts(shortcuts);
    action->setShortcutContext(Qt::WidgetShortcut);
    if (!action->shortcut().isEmpty()) {
        action->setToolTip(
            QStringLiteral("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    }
    QObject::connect(action, &QAction::triggered, &canvas, std::forward<Run>(run));
    canvas.addAction(action);
    return action;
}

} // namespace patchcord
