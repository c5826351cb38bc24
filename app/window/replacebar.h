// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/textpattern.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

namespace patchcord {

class Document;
class SourceEditor;

/// The bar above the text that seeks a pattern in its characters and puts other text in its place. Typing
/// lights up the hits and goes to the first; Enter goes to the next one, or replaces where the cursor is in
/// the second field; Escape closes the bar and goes back to the text.
class ReplaceBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReplaceBar(SourceEditor &text, QWidget *parent = nullptr);

    /// Null empties the bar.
    void setDocument(Document *document);
    /// Shows the bar and takes the keyboard; what is selected on one line is what is sought.
    void open();
    void close();

    TextQuery query() const;
    QString replacement() const;

Q_SIGNALS:
    /// A sentence for the status bar.
    void told(const QString &sentence);
    /// The pattern is wanted in all open documents.
    void everywhereAsked();
    /// The pattern, or the document, is another one.
    void queryChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addSwitch(const QString &sign, const char *name, const QString &tip);
    QToolButton *addButton(const char *icon, const QString &name);
    void seek();
    void replaceOne();
    void replaceAll();
    void searchChanged();
    void layOut();
    QString countText() const;

    SourceEditor &m_text;
    QPointer<Document> m_document;
    bool m_replacedLast = false; ///< and nothing was typed into the fields since
    QLineEdit *m_find;
    QLineEdit *m_with;
    QLabel *m_count;
    QLabel *m_error;
    QToolButton *m_case;
    QToolButton *m_words;
    QToolButton *m_expression;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QToolButton *m_replace;
    QToolButton *m_replaceAll;
    QToolButton *m_everywhere;
};

} // namespace patchcord
