// SPDX-License-Identifier: MIT
#pragma once

#include "editor/source/sourceview.h"

#include <QKeySequence>
#include <QList>
#include <optional>

class QAction;

namespace patchcord {

class LineActions;
struct ActionLook;

/// The text of a document as one writes in it. Whatever changes the widget's text (keys, an input method, the
/// clipboard, a drop, a screen reader) is read back as edits of the bytes; the widget has no undo of its own.
class SourceEditor : public SourceView
{
    Q_OBJECT

public:
    explicit SourceEditor(QWidget *parent = nullptr);
    ~SourceEditor() override;

    /// Puts the cursor behind edits of the shown text that were just made, and brings them into view.
    void showChange(const TextEdits &edits);

    /// Makes edits of shownBytes() as one step called `what`, and selects `selection` of the text after them,
    /// with the cursor at its end.
    void edit(const QString &what, const TextEdits &edits, TextRange selection);

    /// The same as a part of what is being typed.
    void type(const TextEdits &edits, TextRange selection);

    /// Makes an action whose keys hold in the text alone, and adds it to a group.
    QAction *addTextAction(const ActionLook &look, const QList<QKeySequence> &keys, QList<QAction *> &group);
    /// Cut, copy, paste, delete, and select all.
    const QList<QAction *> &clipboardActions() const { return m_clipboard; }
    /// Fold, unfold, all sections, nothing.
    const QList<QAction *> &foldActions() const { return m_folds; }

    /// The commands on lines.
    LineActions &lineActions() const { return *m_lines; }

    /// Complete, rename, and the ways from a name to where it is made and used.
    const QList<QAction *> &codeActions() const { return m_code; }

Q_SIGNALS:
    /// The document has to have all that was typed, now.
    void settleAsked();
    /// What is named at the cursor shall get another name.
    void renameAsked();
    /// What can be written at the cursor is wanted.
    void completionAsked();
    /// Where the name at the cursor is made, or used, is wanted.
    void definitionAsked();
    void usesAsked();
    /// Edits of the bytes that were shown before.
    void typed(const patchcord::TextEdits &edits);
    /// The same as a step of its own.
    void commanded(const QString &what, const patchcord::TextEdits &edits);

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool isInStep() const override { return !m_change && SourceView::isInStep(); }

private:
    void makeActions();
    void makeFoldActions();
    void makeCodeActions();
    void widgetChanged(int position, int removed, int added);
    void readBack();
    /// Makes edits in the widget before the document has them.
    void makeShown(const TextEdits &edits);
    void selectBytes(TextRange selection);
    void chooseWritten(qsizetype offset);
    void cutSelection();
    /// To the first character of the line that is no blank; from there to the line's start.
    void goToLineStart(QTextCursor::MoveMode mode);
    void removeSelection();

    std::optional<WidgetChange> m_change; ///< not read back yet
    QString m_step; ///< what a change of the widget is called that is a step of its own
    QList<QAction *> m_clipboard;
    QList<QAction *> m_folds;
    QList<QAction *> m_code;
    LineActions *m_lines;
};

} // namespace patchcord
