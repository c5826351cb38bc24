// SPDX-License-Identifier: MIT
#include "app/window/welcomerow.h"

#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/theme.h"

#include <QPainter>

namespace patchcord {

namespace {

constexpr int Height = 48;
constexpr int IconSize = 20;
constexpr int Padding = 12;
constexpr int TextLeft = Padding + IconSize + Padding;

} // namespace

WelcomeRow::WelcomeRow(const QString &icon, const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_sentence(sentence)
{
    setLayoutDirection(Qt::LeftToRight); // its parts are placed by hand
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize WelcomeRow::sizeHint() const
{
    return {280, Height};
}

void WelcomeRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (hasFocus() || (isEnabled() && underMouse())) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(theme.accentTint);
        painter.drawRoundedRect(frame, metrics::CardRadius, metrics::CardRadius);
    }
    const QRectF icon(Padding, (height() - IconSize) / 2.0, IconSize, IconSize);
    icons::paint(painter, m_icon, icon, isEnabled() ? theme.accent : theme.disabledText);
    const int width = this->width() - TextLeft - Padding;
    const auto line = [&](int top, const QFont &font, const QColor &color, const QString &text) {
        painter.setFont(font);
        painter.setPen(color);
        const QRect where(TextLeft, top, width, 18);
        painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideMiddle, width));
    };
    line(6, fonts::name(), isEnabled() ? theme.text : theme.disabledText, text());
    line(24, fonts::small(), isEnabled() ? theme.secondaryText : theme.disabledText, m_sentence);
}

} // namespace patchcord
