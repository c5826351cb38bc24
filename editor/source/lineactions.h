// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/textselection.h"
#include "model/edit/textsource.h"
#include "model/text/result.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QKeyEvent;
class QMenu;

namespace patchcord {

class SourceEditor;
struct ActionLook;

/// What an editor of text knows about its lines: the commands on lines, and the keys that do more there than
/// put a character. Tab indents; after Escape it leaves the text, as it does everywhere else.
class LineActions : public QObject
{
    Q_OBJECT

public:
    explicit LineActions(SourceEditor &editor);

    const QList<QAction *> &actions() const { return m_actions; }
    /// The same as a menu.
    QMenu *menu() const { return m_menu; }

    /// Puts a text in place of what is selected, indented as the place asks for.
    void paste(const QString &text);

Q_SIGNALS:
    /// A command cannot be done; the sentence says why.
    void refused(const QString &why);
    /// The document has to have all that was typed, now.
    void settleAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Command = Result<SelectedEdits> (*)(const Snapshot &, TextSelection);

    void add(const ActionLook &look, const QKeySequence &keys, Command command);
    void run(const QString &what, Command command);
    /// Whether the key is answered.
    bool pressed(const QKeyEvent &key);
    bool tabPressed(const QKeyEvent &key);
    void show(const QString &what, const SelectedEdits &edits);
    void showTyped(const SelectedEdits &edits);
    TextSource source() const;
    TextSelection selection() const;

    SourceEditor &m_editor;
    QList<QAction *> m_actions;
    QMenu *m_menu;
};

} // namespace patchcord
