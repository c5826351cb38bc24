// SPDX-License-Identifier: MIT
#include "editor/properties/rowgrip.h"

#include "editor/theme/icons.h"
#include "editor/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace patchcord {

namespace {
constexpr int Width = 12;
constexpr int Height = 34; // as high as a box with its ring
} // namespace

RowGrip::RowGrip(QWidget *parent)
    : QWidget(parent)
{
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // Its keyboard twin is Alt+Up and Alt+Down in the row.
    setFocusPolicy(Qt::NoFocus);
}

QSize RowGrip::sizeHint() const
{
    return {Width, Height};
}

void RowGrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF icon(0, 0, Width, Width);
    icon.moveCenter(QRectF(rect()).center());
    const Theme &theme = Theme::of(palette());
    icons::paint(painter, QStringLiteral("drag"), icon, m_isDragging ? theme.accent : theme.disabledText);
}

void RowGrip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->globalPosition().toPoint();
}

void RowGrip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->globalPosition().toPoint();
    m_isDragging = m_isDragging || (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_isDragging)
        Q_EMIT dragged(at);
    update();
}

void RowGrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isDragging)
        return;
    m_isDragging = false;
    update();
    Q_EMIT dropped(event->globalPosition().toPoint());
}

} // namespace patchcord
