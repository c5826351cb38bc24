// SPDX-License-Identifier: MIT
#include "editor/properties/glyphbutton.h"

#include "editor/theme/icons.h"
#include "editor/theme/plaintooltip.h"
#include "editor/theme/theme.h"

#include <QPainter>

namespace patchcord {

namespace {
constexpr int IconSize = 14;
} // namespace

GlyphButton::GlyphButton(const QString &icon, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setName(name);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::ArrowCursor);
}

void GlyphButton::setIconName(const QString &icon)
{
    m_icon = icon;
    update();
}

void GlyphButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
}

QSize GlyphButton::sizeHint() const
{
    return {22, metrics::HitArea};
}

void GlyphButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isEnabled() && (underMouse() || isChecked() || isDown());
    QRectF ground(0, 0, width() - 3, 19);
    ground.moveCenter(QRectF(rect()).center());
    if (lit || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(lit ? QBrush(theme.accentTint) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(ground, 4, 4);
    }
    QRectF icon(0, 0, IconSize, IconSize);
    icon.moveCenter(QRectF(rect()).center());
    const QColor color = !isEnabled() ? theme.disabledText
        : isChecked()                 ? theme.accent
        : lit                         ? theme.text
                                      : theme.secondaryText;
    icons::paint(painter, m_icon, icon, color);
}

void GlyphButton::enterEvent(QEnterEvent *)
{
    update();
}

void GlyphButton::leaveEvent(QEvent *)
{
    update();
}

} // namespace patchcord
