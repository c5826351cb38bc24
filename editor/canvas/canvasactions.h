// SPDX-License-Identifier: MIT
#pragma once

#include "model/flow/connectplan.h"

#include <QList>
#include <QObject>

class QAction;

namespace patchcord {

class CanvasView;
class LinkActions;
class RenameActions;
class ReshapeActions;

/// The actions of one canvas, with icons and shortcuts, and enabled as the selection allows.
/// They act on what is selected; the canvas's menus and those of the main window show the same objects.
class CanvasActions : public QObject
{
    Q_OBJECT

public:
    explicit CanvasActions(CanvasView &canvas);

    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *zoomReset = nullptr;
    QAction *fitAll = nullptr;
    QAction *fitSelection = nullptr;
    QAction *collapse = nullptr;
    QAction *expand = nullptr;
    QAction *expandAll = nullptr;
    QAction *resetPositions = nullptr;
    QAction *restorePositions = nullptr; ///< takes that back

    QAction *addStep = nullptr;
    QAction *addSection = nullptr;
    QAction *addDestination = nullptr;
    QAction *remove = nullptr;
    QAction *moveUp = nullptr;
    QAction *moveDown = nullptr;
    QAction *rename = nullptr;
    QAction *edit = nullptr;
    QAction *note = nullptr; ///< of the selected step or section
    QAction *openInner = nullptr; ///< the flow inside the selected step
    QAction *goBack = nullptr; ///< to the flow around the one that is shown
    /// Copy, paste and all that changes how steps are nested.
    ReshapeActions *reshape = nullptr;
    LinkActions *links = nullptr;
    RenameActions *renaming = nullptr;
    /// One of each DialForm, checkable.
    QList<QAction *> dialForms;

    /// For a menu "View": null stands for a separator.
    QList<QAction *> viewActions() const;
    /// Those that act on what is selected wherever it is shown: for another view of the document, with their
    /// shortcuts.
    QList<QAction *> selectionActions() const;
    /// For a menu "Flow".
    QList<QAction *> flowActions() const;

private:
    void update();
    void updateDialForms();

    CanvasView &m_canvas;
};

} // namespace patchcord
