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
    /// Where a text without room is cut: at the end, unless it is said.
    void setElideMode(Qt::TextElideMode mode);
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
    Qt::TextElideMode m_elideMode = Qt::ElideRight;
    QString m_tag;
    QString m_help;
};

} // namespace patchcord
