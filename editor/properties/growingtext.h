// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace patchcord {

/// Several lines of text, as high as they are, up to a limit. Tab goes to the next field.
class GrowingText : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Wrap : quint8 { Words, None };

    GrowingText(const QFont &font, Wrap wrap, int mostLines, QWidget *parent);

    void setGhost(const QString &text);
    /// Replaces the text without signals; where it is the same, nothing moves.
    void setShownText(const QString &text);
    /// The text exactly as it is: toPlainText() would turn no-break spaces into spaces.
    QString exactText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person changed the text.
    void edited();
    void left();
    /// Ctrl+Enter.
    void accepted();
    void deletePressedWhenEmpty();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int shownLines() const;
    void fit();

    QString m_ghost;
    int m_mostLines;
    int m_lines = 1;
};

} // namespace patchcord
