// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>
#include <QPointer>

class QLabel;
class QAction;

namespace patchcord {

class Document;

/// The field in the tool bar that seeks a text in all that a flow says. Typing lights up the hits and goes to
/// the first, Enter to the next one, Shift+Enter to the one before, Escape back to where the keyboard was.
class FindField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FindField(QWidget *parent = nullptr);

    /// Null disables the field.
    void setDocument(Document *document);
    /// Takes the tool tip of the action that leads here.
    void follow(const QAction &find);

    /// Takes the keyboard, and remembers who had it.
    void begin();
    /// Go on with what stands in the field, also from elsewhere.
    void next();
    void previous();

Q_SIGNALS:
    /// A sentence for the status bar.
    void told(const QString &sentence);
    /// The search is over, and nobody is there who had the keyboard before.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void seek();
    void leave();
    QString countText() const;
    void searchChanged();
    void showCount();

    QPointer<Document> m_document;
    QPointer<QWidget> m_before;
    QLabel *m_count;
};

} // namespace patchcord
