// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/canvasview.h"
#include "editor/theme/action.h"

#include <QAction>

namespace patchcord {

/// An action of one canvas. Several canvases stand in one window: its keys belong to the one that has the
/// focus.
template <typename Run>
QAction *newCanvasAction(CanvasView &canvas, QObject *parent, const ActionLook &look,
    const QList<QKeySequence> &shortcuts, Run &&run)
{
    QAction *const action = newAction(parent, look, shortcuts);
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, &canvas, std::forward<Run>(run));
    canvas.addAction(action);
    return action;
}

} // namespace patchcord
