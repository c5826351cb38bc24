// SPDX-License-Identifier: MIT
#include "editor/properties/severitydot.h"

#include "editor/theme/theme.h"

#include <QPainter>

namespace patchcord {

namespace {
constexpr int Width = 12;
constexpr qreal Radius = 3;
} // namespace

SeverityDot::SeverityDot(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void SeverityDot::setSeverity(std::optional<Severity> severity)
{
    m_severity = severity;
    setVisible(severity.has_value());
    update();
}

QSize SeverityDot::sizeHint() const
{
    return {Width, Width};
}

void SeverityDot::paintEvent(QPaintEvent *)
{
    if (!m_severity)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(palette()).severity(*m_severity));
    painter.drawEllipse(QRectF(rect()).center(), Radius, Radius);
}

} // namespace patchcord
