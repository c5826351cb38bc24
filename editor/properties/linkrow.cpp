// SPDX-License-Identifier: MIT
#include "editor/properties/linkrow.h"

#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/plaintooltip.h"
#include "editor/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace patchcord {

namespace {
constexpr int Height = 28;
constexpr int IconSize = 14;
constexpr int Gap = 8;
} // namespace

LinkRow::LinkRow(const QString &icon, const QString &text, const QString &detail, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_detail(detail)
{
    setLayoutDirection(Qt::LeftToRight); // its parts are placed by hand
    setText(text);
    setAccessibleName(detail.isEmpty() ? text : text + QStringLiteral(", ") + detail);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFont(fonts::body());
    setAttribute(Qt::WA_Hover);
}

void LinkRow::setAction()
{
    m_isAction = true;
    update();
}

void LinkRow::setSeverity(Severity severity)
{
    m_severity = severity;
    update();
}

void LinkRow::setMargin(int margin)
{
    m_margin = margin;
    update();
}

void LinkRow::keyPressEvent(QKeyEvent *event)
{
    // Alt with an arrow belongs to those around us.
    if (event->modifiers() & Qt::AltModifier)
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkRow::setContent(const QString &text, const QString &detail)
{
    if (text == this->text() && detail == m_detail)
        return;
    setText(text);
    m_detail = detail;
    update();
}

void LinkRow::setSubject(const QString &subject)
{
    QStringList parts{subject, text(), m_detail};
    parts.removeAll(QString());
    setAccessibleName(parts.join(QStringLiteral(", ")));
}

QSize LinkRow::sizeHint() const
{
    return {200, Height};
}

QSize LinkRow::minimumSizeHint() const
{
    return {60, Height};
}

bool LinkRow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractButton::event(event);
    // What is wrong goes before what is only said in full.
    const QString tip = plainToolTip(m_detail.isEmpty() ? text() : text() + u'\n' + m_detail);
    QToolTip::showText(
        static_cast<QHelpEvent *>(event)->globalPos(), toolTip().isEmpty() ? tip : toolTip(), this);
    return true;
}

void LinkRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(theme.accentTint) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::Radius, metrics::Radius);
    }
    QRect room = rect().adjusted(m_margin, 0, -m_margin, 0);
    const QColor mark = m_severity ? theme.severity(*m_severity)
        : m_isAction               ? theme.accent
                                   : theme.secondaryText;
    if (!m_icon.isEmpty()) {
        QRectF icon(room.left(), 0, IconSize, IconSize);
        icon.moveTop((height() - IconSize) / 2.0);
        icons::paint(painter, m_icon, icon, mark);
        room.setLeft(room.left() + IconSize + Gap);
    }
    if (!m_detail.isEmpty()) {
        const QFont small = fonts::small();
        const QFontMetrics metrics(small);
        const QString shown = metrics.elidedText(m_detail, Qt::ElideRight, room.width() / 2);
        painter.setFont(small);
        painter.setPen(theme.secondaryText);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        room.setRight(room.right() - metrics.horizontalAdvance(shown) - Gap);
    }
    painter.setFont(font());
    painter.setPen(m_isAction ? theme.accent : theme.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace patchcord
