// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/textformat.h"

#include <QList>
#include <QObject>

class QAction;

namespace patchcord {

class CanvasView;

/// The actions that copy, paste and reshape what is selected on one canvas.
class ReshapeActions : public QObject
{
    Q_OBJECT

public:
    ReshapeActions(CanvasView &canvas, QObject *parent);

    QAction *cut = nullptr;
    QAction *copy = nullptr;
    QAction *paste = nullptr;
    QAction *duplicate = nullptr;
    QAction *copyAsJson = nullptr;
    QAction *copyAsYaml = nullptr;

    QAction *wrapInCond = nullptr;
    QAction *wrapInSwitch = nullptr;
    QAction *unwrap = nullptr;
    QAction *extract = nullptr;
    QAction *inlineSection = nullptr;
    QAction *split = nullptr;
    QAction *disable = nullptr; ///< or enable, as the selection is
    QAction *enableAll = nullptr;

    QList<QAction *> clipboardActions() const
    {
        return {cut, copy, copyAsJson, copyAsYaml, paste, duplicate};
    }
    /// Those that serve a selection in the text too.
    QList<QAction *> copyAsActions() const { return {copyAsJson, copyAsYaml}; }
    /// For a menu "Reshape"; null stands for a separator.
    QList<QAction *> shapeActions() const;

private:
    void update();
    void copySelected();
    void copyAs(Language language);

    CanvasView &m_canvas;
};

} // namespace patchcord
