// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace patchcord {

/// One line of plain text that is cut with "…" where the room ends, and then has the whole as its tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Tone : quint8 { Normal, Secondary, Dimmed };

    explicit ElidedLabel(QWidget *parent = nullptr);
    ElidedLabel(const QString &text, Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// A short grey word at the right end, shown when there is room.
    void setTag(const QString &tag);
    /// Said by the tooltip when the text is not cut; plain text.
    void setHelp(const QString &help);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Normal;
    QString m_tag;
    QString m_help;
};

} // namespace patchcord
