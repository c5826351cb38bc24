// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;

namespace patchcord {

class CanvasView;
class NodePath;

/// The actions that go along the links of one canvas: to the target, and back to those who lead here.
class LinkActions : public QObject
{
    Q_OBJECT

public:
    LinkActions(CanvasView &canvas, QObject *parent);

    QAction *follow = nullptr;
    QAction *whereUsed = nullptr;
    QAction *lead = nullptr; ///< asks where an outcome of the step leads
    QAction *unlink = nullptr;

private:
    void update();
    void goTo(const NodePath &path);
    void showUses();

    CanvasView &m_canvas;
};

} // namespace patchcord
