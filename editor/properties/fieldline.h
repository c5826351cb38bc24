// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace patchcord {

/// A line of text without a frame, for use in a FieldBox. Beside its text it draws, in grey, what counts
/// while it is empty (the ghost) and what stands behind the text (the suffix).
class FieldLine : public QLineEdit
{
    Q_OBJECT

public:
    enum class Tone : quint8 { Normal, Variable, Dimmed };

    explicit FieldLine(QWidget *parent = nullptr);

    void setGhost(const QString &text);
    void setSuffix(const QString &text);
    void setTone(Tone tone);
    /// Replaces the text without signals; where it is the same, nothing moves.
    void setShownText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void focused();
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
    QString m_ghost;
    QString m_suffix;
    Tone m_tone = Tone::Normal;
};

} // namespace patchcord
