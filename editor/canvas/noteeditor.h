// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace patchcord {

/// A small text over the canvas that takes a note. Ctrl+Enter or leaving it accepts, Escape does not.
class NoteEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    NoteEditor(const QString &note, QWidget *parent);

    /// At a place of the parent, as high as its lines ask for.
    void openAt(const QRect &place);

Q_SIGNALS:
    void accepted(const QString &note);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class End : quint8 { Accept, Discard };
    void finish(End end);

    QString m_note;
    bool m_done = false;
};

} // namespace patchcord
