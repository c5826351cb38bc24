// SPDX-License-Identifier: MIT
#include "editor/properties/fieldcombo.h"

#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace patchcord {

namespace {
constexpr int ArrowRoom = 18;
constexpr int ArrowSize = 12;
constexpr int TextMargin = 2;
} // namespace

FieldCombo::FieldCombo(QWidget *parent)
    : QComboBox(parent)
{
    setFont(fonts::body());
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FieldCombo::setGhost(const QString &text)
{
    if (text == m_ghost)
        return;
    m_ghost = text;
    updateGeometry();
    update();
}

QSize FieldCombo::sizeHint() const
{
    const QString &shown = currentIndex() > 0 ? currentText() : m_ghost;
    return {fontMetrics().horizontalAdvance(shown) + 2 * TextMargin + ArrowRoom, 22};
}

QSize FieldCombo::minimumSizeHint() const
{
    return {48, 22};
}

void FieldCombo::paintEvent(QPaintEvent *)
{
    // The style sheet makes our own ground transparent, which tells nothing of light or dark.
    const Theme &theme = Theme::of(parentWidget()->palette());
    QPainter painter(this);
    const bool ghost = currentIndex() <= 0;
    painter.setPen(ghost ? theme.secondaryText : theme.text);
    const QRect room = rect().adjusted(TextMargin, 0, -ArrowRoom, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(ghost ? m_ghost : currentText(), Qt::ElideRight, room.width()));
    const QRectF arrow(width() - ArrowRoom + 3, (height() - ArrowSize) / 2.0, ArrowSize, ArrowSize);
    icons::paint(painter, QStringLiteral("chevron-down"), arrow, theme.secondaryText);
}

void FieldCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void FieldCombo::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT deletePressed();
    else
        QComboBox::keyPressEvent(event);
}

} // namespace patchcord
