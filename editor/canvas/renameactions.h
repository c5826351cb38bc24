// SPDX-License-Identifier: MIT
#pragma once

#include "editor/rename/renamesubject.h"

#include <QList>
#include <QObject>

class QAction;

namespace patchcord {

class CanvasView;

/// The actions that rename what is selected, together with all that names it, and show first what changes.
class RenameActions : public QObject
{
    Q_OBJECT

public:
    RenameActions(CanvasView &canvas, QObject *parent);

    QAction *preview = nullptr; ///< of a label, the variables of a step, else of the section
    QAction *variable = nullptr; ///< of the selected step; of the document while none is selected

    QList<QAction *> all() const { return {preview, variable}; }

private:
    void update();
    void previewSelected();
    /// Lets one of several be chosen.
    void chooseVariable(const QStringList &variables);
    void ask(RenameSubject subject);

    CanvasView &m_canvas;
};

} // namespace patchcord
