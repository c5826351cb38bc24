// SPDX-License-Identifier: MIT
#include "editor/properties/groupheading.h"

#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/theme.h"

#include <QPainter>

namespace patchcord {

namespace {
constexpr int Height = 36;
constexpr int Margin = 12;
constexpr int IconSize = 12;
constexpr int Gap = 6;
} // namespace

GroupHeading::GroupHeading(const QString &title, int above, QWidget *parent)
    : QAbstractButton(parent)
    , m_above(above)
{
    setText(title);
    setFont(fonts::name());
    setFixedHeight(Height + above);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    tellAccessible();
}

void GroupHeading::setFold(std::optional<Fold> fold)
{
    if (fold == m_fold)
        return;
    m_fold = fold;
    setFocusPolicy(fold ? Qt::StrongFocus : Qt::NoFocus);
    tellAccessible();
    update();
}

void GroupHeading::setTag(const QString &tag)
{
    if (tag == m_tag)
        return;
    m_tag = tag;
    tellAccessible();
    update();
}

void GroupHeading::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void GroupHeading::tellAccessible()
{
    setAccessibleName(!m_fold       ? text()
            : *m_fold == Fold::Open ? tr("%1, open").arg(text())
                                    : tr("%1, closed").arg(text()));
    setAccessibleDescription(m_tag);
}

QSize GroupHeading::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * Margin, height()};
}

void GroupHeading::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect room = rect().adjusted(Margin, m_above + 4, -Margin, 0);
    if (m_fold && (underMouse() || hasFocus())) {
        const QRectF ground = QRectF(room).adjusted(-6.5, 3.5, 6.5, -3.5);
        painter.setPen(hasFocus() ? QPen(theme.accent) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(theme.accentTint) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(ground, metrics::Radius, metrics::Radius);
    }
    if (m_fold) {
        QRectF icon(room.left() - 2, 0, IconSize, IconSize);
        icon.moveTop(room.top() + (room.height() - IconSize) / 2.0);
        icons::paint(painter,
            *m_fold == Fold::Open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), icon,
            theme.secondaryText);
        room.setLeft(room.left() + IconSize + Gap - 2);
    }
    if (!m_tag.isEmpty()) {
        painter.setFont(fonts::small());
        painter.setPen(theme.secondaryText);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_tag);
        room.setRight(room.right() - QFontMetrics(fonts::small()).horizontalAdvance(m_tag) - Gap);
    }
    painter.setFont(font());
    painter.setPen(m_tone == Tone::Secondary ? theme.secondaryText : theme.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace patchcord
