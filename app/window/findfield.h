// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>
#include <QPointer>

namespace patchcord {

class Document;

/// The field in the tool bar that finds steps, sections and destinations: typing selects the first that shows
/// the text, Enter the next one, Shift+Enter the one before.
class FindField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FindField(QWidget *parent = nullptr);

    /// Null disables the field.
    void setDocument(Document *document);

Q_SIGNALS:
    /// "2 of 5", "nothing found"; for the status bar.
    void told(const QString &sentence);
    /// Escape: the eye goes back to the canvas.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Go : quint8 { Stay, Next, Previous };
    void find(Go go);

    QPointer<Document> m_document;
};

} // namespace patchcord
