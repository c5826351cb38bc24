// SPDX-License-Identifier: MIT
#include "editor/properties/elidedlabel.h"

#include "editor/theme/fonts.h"
#include "editor/theme/plaintooltip.h"
#include "editor/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace patchcord {

namespace {
constexpr int TagGap = 6;
} // namespace

ElidedLabel::ElidedLabel(QWidget *parent)
    : ElidedLabel(QString(), Tone::Normal, parent)
{
}

ElidedLabel::ElidedLabel(const QString &text, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elideMode = mode;
    update();
}

void ElidedLabel::setTag(const QString &tag)
{
    if (tag == m_tag)
        return;
    m_tag = tag;
    update();
}

void ElidedLabel::setHelp(const QString &help)
{
    m_help = help;
}

QSize ElidedLabel::sizeHint() const
{
    return {
        fontMetrics().horizontalAdvance(text()) + contentsMargins().left() + contentsMargins().right() + 1,
        std::max(16, fontMetrics().height())};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QLabel::event(event);
    QString tip = m_help;
    if (fontMetrics().horizontalAdvance(text()) > contentsRect().width())
        tip = tip.isEmpty() ? text() : text() + u'\n' + tip;
    if (tip.isEmpty()) {
        event->ignore();
        return false;
    }
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(tip), this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setPen(m_tone == Tone::Normal ? theme.text
            : m_tone == Tone::Secondary   ? theme.secondaryText
                                          : theme.disabledText);
    const QRect room = contentsRect();
    const QFontMetrics metrics = fontMetrics();
    const Qt::Alignment side = alignment() & Qt::AlignHorizontal_Mask;
    painter.drawText(room, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
        metrics.elidedText(text(), m_elideMode, room.width()));
    if (m_tag.isEmpty())
        return;
    // Said outright, since a painter fills in from the widget's bold font what a font leaves open.
    QFont small = fonts::small();
    small.setWeight(QFont::Normal);
    const int tagWidth = QFontMetrics(small).horizontalAdvance(m_tag);
    if (metrics.horizontalAdvance(text()) + TagGap + tagWidth > room.width())
        return;
    painter.setFont(small);
    painter.setPen(theme.secondaryText);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_tag);
}

} // namespace patchcord
