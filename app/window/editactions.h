// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace patchcord {

class DocumentTab;
class FixActions;
class PickActions;
class ReplaceActions;
class SourceEditor;

/// The Edit menu: undo and redo under the names of what they undo, the clipboard of the text or the canvas,
/// whichever one works in, fixes, and find.
class EditActions : public QObject
{
    Q_OBJECT

public:
    EditActions(const FixActions &fixes, const PickActions &picks, const ReplaceActions &replace,
        const SourceEditor &text, QWidget &window);

    void addMenu(QMenuBar &bar);
    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }
    QAction *findAction() const { return m_find; }

    /// Null disables everything.
    void setTab(DocumentTab *tab);

Q_SIGNALS:
    void findRequested();
    void findNextRequested();
    void findPreviousRequested();

private:
    void fill();
    void focusChanged(const QWidget *now);
    void refresh();

    const FixActions &m_fixes;
    const PickActions &m_picks;
    const ReplaceActions &m_replace;
    const SourceEditor &m_text;
    QPointer<DocumentTab> m_tab;
    QMenu *m_menu = nullptr;
    bool m_isForText = false; ///< what the menu offers is for the text, not for the canvas
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_find;
    QAction *m_findNext;
    QAction *m_findPrevious;
};

} // namespace patchcord
