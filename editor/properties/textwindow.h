// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/formcontext.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace patchcord {

/// A window of its own for one long text, with room to write: what is typed goes into the document at once,
/// and undo is the document's.
class TextWindow : public QDialog
{
    Q_OBJECT

public:
    TextWindow(const FormContext &context, QWidget *parent);

    /// Names the field in the title.
    void setSubject(const QString &subject);
    /// Replaces the text without signals; where it is the same, nothing moves.
    void setShownText(const QString &text);
    QString exactText() const;
    /// What it writes to; null when that is closed.
    Document *document() const;

Q_SIGNALS:
    void edited();
    /// It was closed, or another window became active.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCounts();

    const FormContext &m_context;
    QPointer<Document> m_document; ///< the context may turn to another one
    QPlainTextEdit *m_text;
    QLabel *m_counts;
};

} // namespace patchcord
