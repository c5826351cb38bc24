// SPDX-License-Identifier: MIT
#pragma once

#include "model/flow/callflow.h"

#include <QList>
#include <QObject>

class QAction;

namespace patchcord {

class CanvasView;

/// Where the link of what is selected leads: the section, or the step with the label; nothing when it leads
/// out of the document, nowhere, or there is none.
std::optional<NodePath> linkTarget(const CallFlow &flow, const NodePath &path);

/// The steps that lead to the section or the label at a path, in the order of the document.
QList<NodePath> stepsLeadingTo(const CallFlow &flow, const NodePath &path);

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
