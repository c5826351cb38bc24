// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace patchcord {

/// A line of text without a frame, for use in a FieldBox. Beside its text it draws, in grey, what counts
/// while it is empty (the ghost) and what stands behind the text (the suffix). Passwords and tokens in the
/// text are masked until the cursor is in the line: what the line holds is value(), not text().
class FieldLine : public QLineEdit
{
    Q_OBJECT

public:
    enum class Tone : quint8 { Normal, Variable, Dimmed };

    explicit FieldLine(QWidget *parent = nullptr);

    void setGhost(const QString &text);
    void setSuffix(const QString &text);
    void setTone(Tone tone);
    /// Replaces what the line holds without signals; where it is the same, nothing moves.
    void setValue(const QString &value);
    QString value() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void left();
    /// Delete or Backspace was pressed while the line was empty already.
    void deletePressedWhenEmpty();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void replaceText(const QString &text);
    void mask();
    void unmask();

    QString m_value; ///< while the text is a mask of it
    QString m_mask; ///< empty while the text is the value
    bool m_isOpen = false; ///< the cursor is in it, or in a popup of it
    QString m_ghost;
    QString m_suffix;
    Tone m_tone = Tone::Normal;
};

} // namespace patchcord
