// SPDX-License-Identifier: MIT
#include "editor/properties/segmented.h"

#include "editor/theme/fonts.h"
#include "editor/theme/plaintooltip.h"
#include "editor/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>
#include <numeric>

namespace patchcord {

namespace {
constexpr int Ring = 3;
constexpr int Padding = 8;
constexpr int LeastPadding = 3;

/// Where there is not room for all, the longest words are cut to one width, and the short ones stay whole.
void cutLongest(std::vector<int> &widths, int room)
{
    std::vector<int> sorted = widths;
    std::sort(sorted.begin(), sorted.end());
    for (size_t i = 0; i < sorted.size(); ++i) {
        const int share = room / int(sorted.size() - i);
        if (sorted[i] > share) {
            for (int &width : widths)
                width = std::min(width, share);
            return;
        }
        room -= sorted[i];
    }
}

} // namespace

Segmented::Segmented(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFont(fonts::small());
}

void Segmented::setOptions(const QStringList &options)
{
    if (options == m_options)
        return;
    m_options = options;
    m_obstacles.resize(options.size());
    updateGeometry();
    tellAccessible();
    update();
}

void Segmented::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    tellAccessible();
    update();
}

void Segmented::setObstacle(int index, const QString &why)
{
    if (m_obstacles.at(index) == why)
        return;
    m_obstacles[index] = why;
    update();
}

void Segmented::setSubject(const QString &subject)
{
    m_subject = subject;
    tellAccessible();
}

void Segmented::tellAccessible()
{
    setAccessibleName(m_subject);
    setAccessibleDescription(m_options.value(m_current));
}

QRect Segmented::optionRect(int index) const
{
    // The words get what they need; the room between them is shared evenly, and shrinks first.
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    std::vector<int> widths;
    for (const QString &option : m_options)
        widths.push_back(metrics.horizontalAdvance(option) + 2 * LeastPadding);
    const int room = width() - 2 * Ring;
    cutLongest(widths, room);
    const int spare = std::max(0, room - std::accumulate(widths.begin(), widths.end(), 0));
    const int count = int(widths.size());
    int left = Ring;
    int taken = 0;
    for (int i = 0; i < count; ++i) {
        taken += widths[size_t(i)];
        const int right = Ring + taken + spare * (i + 1) / count;
        if (i == index)
            return QRect(left, Ring, right - left, height() - 2 * Ring);
        left = right;
    }
    return {};
}

QSize Segmented::sizeHint() const
{
    int width = 2 * Ring;
    for (const QString &option : m_options)
        width += fontMetrics().horizontalAdvance(option) + 2 * Padding;
    return {width, 28 + 2 * Ring};
}

QSize Segmented::minimumSizeHint() const
{
    return {40 * int(m_options.size()), 28 + 2 * Ring};
}

bool Segmented::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const int index = optionAt(help->pos());
    QString tip = m_obstacles.value(index);
    if (tip.isEmpty() && index >= 0
        && fontMetrics().horizontalAdvance(m_options.at(index)) > optionRect(index).width() - 2)
        tip = m_options.at(index);
    if (tip.isEmpty()) {
        event->ignore();
        return false;
    }
    QToolTip::showText(help->globalPos(), plainToolTip(tip), this);
    return true;
}

void Segmented::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(Ring + 0.5, Ring + 0.5, -Ring - 0.5, -Ring - 0.5);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accentTint, Ring));
        const qreal half = Ring / 2.0;
        painter.drawRoundedRect(
            box.adjusted(-half, -half, half, half), metrics::Radius + 1, metrics::Radius + 1);
    }
    QPainterPath outline;
    outline.addRoundedRect(box, metrics::Radius, metrics::Radius);
    painter.fillPath(outline, theme.mode == Theme::Mode::Dark ? theme.window : theme.panel);
    painter.save();
    painter.setClipPath(outline);
    for (int i = 0; i < m_options.size(); ++i) {
        const QRect place = optionRect(i);
        const bool isCurrent = i == m_current;
        if (isCurrent)
            painter.fillRect(place, theme.accentTint);
        if (i > 0) {
            painter.setPen(theme.line);
            painter.drawLine(
                QPointF(place.left() + 0.5, place.top()), QPointF(place.left() + 0.5, place.bottom() + 1));
        }
        QFont font = this->font();
        if (isCurrent)
            font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(isCurrent                             ? theme.accent
                : m_obstacles.at(i).isEmpty() && isEnabled() ? theme.text
                                                             : theme.disabledText);
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(m_options.at(i), Qt::ElideRight, place.width() - 2));
    }
    painter.restore();
    painter.setPen(hasFocus() ? theme.accent : theme.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

int Segmented::optionAt(const QPoint &point) const
{
    for (int i = 0; i < m_options.size(); ++i) {
        if (optionRect(i).contains(point))
            return i;
    }
    return -1;
}

void Segmented::choose(int index)
{
    if (index < 0 || index == m_current || !m_obstacles.at(index).isEmpty())
        return;
    setCurrent(index);
    Q_EMIT chosen(index);
}

void Segmented::step(int by)
{
    int index = m_current;
    do {
        index += by;
    } while (index >= 0 && index < m_options.size() && !m_obstacles.at(index).isEmpty());
    if (index >= 0 && index < m_options.size())
        choose(index);
}

void Segmented::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(optionAt(event->position().toPoint()));
}

void Segmented::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1);
        break;
    case Qt::Key_Right:
        step(1);
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(int(m_options.size()) - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Segmented::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Segmented::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace patchcord
