// SPDX-License-Identifier: MIT
#include "editor/properties/destinationlist.h"

#include "editor/properties/fieldwords.h"
#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/plaintooltip.h"
#include "editor/theme/theme.h"
#include "model/text/displaytext.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace patchcord {

namespace {

constexpr int Height = 28;
constexpr int RowGap = 4;
constexpr int GroupGap = 10;
constexpr int Ring = 3;
constexpr int BracketRoom = 10;
constexpr int ChipSize = 17;
constexpr int NewGroupRoom = 8; // below the last row, where a drop makes a new group

/// The worst finding about the destination itself or a field of it.
const Diagnostic *problemAt(const Snapshot &snapshot, const NodePath &path, const NodePath &to)
{
    const Diagnostic *worst = nullptr;
    const SyntaxNode node = snapshot.resolve(path);
    if (!node)
        return nullptr;
    const Diagnostics &all = snapshot.diagnostics();
    auto at = std::lower_bound(all.begin(), all.end(), node.itemBegin(),
        [](const Diagnostic &one, qsizetype offset) { return one.range.begin < offset; });
    for (; at != all.end() && at->range.begin <= node.range().end; ++at) {
        const bool isHere = to.isRoot() ? at->path.startsWith(path) : at->path == to;
        if (isHere && at->severity != Severity::Hint && (!worst || at->severity < worst->severity))
            worst = &*at;
    }
    return worst;
}

QString detailOf(const Destination &destination)
{
    const QString kind = addressKindName(destination.kind);
    if (destination.timeout.source != ValueSource::Destination)
        return kind;
    bool isNumber = false;
    const double seconds = destination.timeout.text.toDouble(&isNumber);
    return DestinationList::tr("%1 · %2").arg(
        kind, isNumber ? durationText(seconds) : destination.timeout.text);
}

} // namespace

DestinationList::DestinationList(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // its parts are placed by hand
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

bool DestinationList::hasBrackets() const
{
    return m_form == DialForm::Parallel || m_form == DialForm::Groups;
}

void DestinationList::setPlan(const Snapshot &snapshot, const ConnectPlan &plan, const NodePath &selected)
{
    m_rows.clear();
    m_form = plan.form;
    m_groupCount = int(plan.groups.size());
    m_current = -1;
    for (int group = 0; group < m_groupCount; ++group) {
        const std::vector<Destination> &destinations = plan.groups[size_t(group)].destinations;
        for (int index = 0; index < int(destinations.size()); ++index) {
            const Destination &destination = destinations[size_t(index)];
            Row row;
            row.path = destination.path;
            row.group = group;
            row.index = index;
            row.mark = plan.form == DialForm::Groups ? (index == 0 ? QString::number(group + 1) : QString())
                : plan.form == DialForm::Parallel    ? QString()
                                                     : QString::number(index + 1);
            row.isMissing = destination.to.isEmpty();
            row.text = row.isMissing ? tr("no address") : oneLine(destination.to);
            row.detail = detailOf(destination);
            const NodePath to =
                plan.form == DialForm::One ? destination.path.child(QStringLiteral("to")) : NodePath();
            if (const Diagnostic *problem = problemAt(snapshot, destination.path, to)) {
                row.severity = problem->severity;
                row.problem = problem->message;
            }
            if (destination.path == selected)
                m_current = int(m_rows.size());
            m_rows.push_back(std::move(row));
        }
    }
    place();
    tellAccessible();
    updateGeometry();
    update();
}

void DestinationList::place()
{
    int y = Ring;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (i > 0)
            y += m_rows[i].group != m_rows[i - 1].group ? GroupGap : RowGap;
        m_rows[i].top = y;
        y += Height;
    }
}

QRect DestinationList::rowRect(int row) const
{
    const int left = Ring + (hasBrackets() ? BracketRoom : 0);
    return QRect(left, m_rows[size_t(row)].top, width() - left - Ring, Height);
}

QRect DestinationList::removeRect(int row) const
{
    const QRect rect = rowRect(row);
    return QRect(rect.right() - 24, rect.top() + 2, 24, 24);
}

QSize DestinationList::sizeHint() const
{
    if (m_rows.empty())
        return {200, 0};
    return {200, m_rows.back().top + Height + Ring + (m_form == DialForm::Groups ? NewGroupRoom : 0)};
}

QSize DestinationList::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void DestinationList::tellAccessible()
{
    setAccessibleName(tr("Destinations"));
    if (m_current < 0) {
        setAccessibleDescription({});
        return;
    }
    const Row &row = m_rows[size_t(m_current)];
    setAccessibleDescription(
        tr("%1 of %2: %3, %4").arg(m_current + 1).arg(m_rows.size()).arg(row.text, row.detail));
}

std::vector<DestinationList::Gap> DestinationList::gaps() const
{
    std::vector<Gap> all;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        all.push_back({row.group, row.index, row.top - RowGap / 2});
        const bool isLast = i + 1 == m_rows.size() || m_rows[i + 1].group != row.group;
        if (isLast)
            all.push_back({row.group, row.index + 1, row.top + Height + RowGap / 2});
    }
    if (m_form == DialForm::Groups && !m_rows.empty())
        all.push_back({m_groupCount, 0, m_rows.back().top + Height + NewGroupRoom + RowGap});
    return all;
}

const DestinationList::Gap *DestinationList::nearestGap(const std::vector<Gap> &all, int y) const
{
    const auto best = std::min_element(all.begin(), all.end(),
        [y](const Gap &a, const Gap &b) { return std::abs(a.y - y) < std::abs(b.y - y); });
    return best == all.end() ? nullptr : &*best;
}

int DestinationList::rowAt(const QPoint &point) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (rowRect(i).contains(point))
            return i;
    }
    return -1;
}

bool DestinationList::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const int index = rowAt(help->pos());
    if (index < 0) {
        event->ignore();
        return false;
    }
    const Row &row = m_rows[size_t(index)];
    QToolTip::showText(help->globalPos(),
        plainToolTip(row.problem.isEmpty() ? row.text : row.text + u'\n' + row.problem), this);
    return true;
}

void DestinationList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasBrackets())
        paintBrackets(painter);
    for (int i = 0; i < rowCount(); ++i)
        paintRow(painter, i);
    if (m_drop) {
        painter.setPen(QPen(Theme::of(palette()).accent, 2));
        const int left = Ring + (hasBrackets() ? BracketRoom : 0);
        const int y = std::min(m_drop->y, height() - 2);
        painter.drawLine(left, y, width() - Ring, y);
    }
}

void DestinationList::paintBrackets(QPainter &painter) const
{
    painter.setPen(QPen(Theme::of(palette()).secondaryText, 1.5));
    const qreal left = Ring + 1.5;
    for (size_t first = 0; first < m_rows.size();) {
        size_t last = first;
        while (last + 1 < m_rows.size() && m_rows[last + 1].group == m_rows[first].group)
            ++last;
        const qreal top = m_rows[first].top + 2;
        const qreal bottom = m_rows[last].top + Height - 2;
        painter.drawPolyline(QPolygonF({{left + 5, top}, {left, top}, {left, bottom}, {left + 5, bottom}}));
        first = last + 1;
    }
}

void DestinationList::paintRow(QPainter &painter, int index) const
{
    const Theme &theme = Theme::of(palette());
    const Row &row = m_rows[size_t(index)];
    const QRectF box = QRectF(rowRect(index)).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isCurrent = index == m_current;
    if (isCurrent && hasFocus()) {
        painter.setPen(QPen(theme.accentTint, Ring));
        painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), metrics::Radius + 1, metrics::Radius + 1);
    }
    painter.setPen(row.severity ? theme.severity(*row.severity) : isCurrent ? theme.accent : theme.line);
    painter.setBrush(isCurrent                ? theme.accentTint
            : theme.mode == Theme::Mode::Dark ? theme.card
                                              : theme.panel);
    painter.drawRoundedRect(box, metrics::Radius, metrics::Radius);

    QRect room = rowRect(index).adjusted(8, 0, -8, 0);
    if (!row.mark.isEmpty()) {
        const QRectF chip(room.left(), room.top() + (Height - ChipSize) / 2.0, ChipSize, ChipSize);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isCurrent ? theme.panel : theme.accentTint);
        painter.drawEllipse(chip);
        QFont font = fonts::name();
        font.setPixelSize(10);
        painter.setFont(font);
        painter.setPen(theme.accent);
        painter.drawText(chip, Qt::AlignCenter, row.mark);
    }
    if (m_form != DialForm::Parallel)
        room.setLeft(room.left() + ChipSize + 8);

    if (index == m_hovered && !m_drop) {
        icons::paint(painter, QStringLiteral("close"), QRectF(removeRect(index)).adjusted(6, 6, -6, -6),
            theme.secondaryText);
        room.setRight(removeRect(index).left() - 4);
    }
    const QFont small = fonts::small();
    const QFontMetrics smallMetrics(small);
    const QFontMetrics metrics(fonts::body());
    // The address goes first; what says about it gets the rest.
    const int wanted = metrics.horizontalAdvance(row.text);
    const int detailRoom = std::max(room.width() / 4, room.width() - wanted - 10);
    const QString detail = smallMetrics.elidedText(row.detail, Qt::ElideRight, detailRoom);
    const bool isWrong = row.severity == Severity::Error;
    painter.setFont(small);
    painter.setPen(isWrong ? theme.error : theme.secondaryText);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, detail);
    room.setRight(room.right() - smallMetrics.horizontalAdvance(detail) - 8);
    painter.setFont(fonts::body());
    painter.setPen(row.isMissing ? theme.secondaryText : theme.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(row.text, Qt::ElideMiddle, room.width()));
}

void DestinationList::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const int row = rowAt(point);
    if (row < 0 || event->button() != Qt::LeftButton)
        return;
    if (row == m_hovered && removeRect(row).contains(point)) {
        Q_EMIT removeAsked(NodePath(m_rows[size_t(row)].path));
        return;
    }
    m_pressed = row;
    m_pressedAt = point;
    Q_EMIT selectAsked(NodePath(m_rows[size_t(row)].path));
}

void DestinationList::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const int hovered = rowAt(point);
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
    const bool canDrag =
        m_pressed >= 0 && m_pressed < rowCount() && (rowCount() > 1 || m_form == DialForm::Groups);
    if (!canDrag || !(event->buttons() & Qt::LeftButton))
        return;
    if (!m_drop && (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    const std::vector<Gap> all = gaps();
    if (const Gap *gap = nearestGap(all, point.y()))
        m_drop = *gap;
    setCursor(Qt::ClosedHandCursor);
    update();
}

void DestinationList::mouseReleaseEvent(QMouseEvent *)
{
    const int from = std::exchange(m_pressed, -1);
    const std::optional<Gap> drop = std::exchange(m_drop, std::nullopt);
    unsetCursor();
    update();
    if (!drop || from < 0 || from >= rowCount())
        return;
    const Row &row = m_rows[size_t(from)];
    const bool staysPut =
        drop->group == row.group && (drop->index == row.index || drop->index == row.index + 1);
    if (!staysPut)
        Q_EMIT moveAsked(NodePath(row.path), drop->group, drop->index);
}

void DestinationList::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void DestinationList::contextMenuEvent(QContextMenuEvent *event)
{
    const int index = event->reason() == QContextMenuEvent::Mouse ? rowAt(event->pos()) : m_current;
    if (index < 0)
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const NodePath path = m_rows[size_t(index)].path;
    const auto stillAt = [this, path] {
        const auto at =
            std::find_if(m_rows.begin(), m_rows.end(), [&path](const Row &row) { return row.path == path; });
        return at == m_rows.end() ? -1 : int(at - m_rows.begin());
    };
    menu->addAction(icons::icon(QStringLiteral("move-up")), tr("Move up\tAlt+Up"), this,
        [=, this] { moveBy(stillAt(), -1); });
    menu->addAction(icons::icon(QStringLiteral("move-down")), tr("Move down\tAlt+Down"), this,
        [=, this] { moveBy(stillAt(), 1); });
    menu->addSeparator();
    menu->addAction(icons::icon(QStringLiteral("delete")), tr("Remove destination\tDel"), this,
        [this, path] { Q_EMIT removeAsked(path); });
    menu->popup(event->globalPos());
}

void DestinationList::moveBy(int index, int by)
{
    if (index < 0)
        return;
    const Row &row = m_rows[size_t(index)];
    const int neighbour = index + by;
    const bool hasNeighbour = neighbour >= 0 && neighbour < rowCount();
    if (hasNeighbour && m_rows[size_t(neighbour)].group == row.group) {
        Q_EMIT moveAsked(NodePath(row.path), row.group, by > 0 ? row.index + 2 : row.index - 1);
    } else if (hasNeighbour) {
        // Over the edge of its group: to the near end of the next one.
        const Row &other = m_rows[size_t(neighbour)];
        Q_EMIT moveAsked(NodePath(row.path), other.group, by > 0 ? 0 : other.index + 1);
    } else if (by > 0 && m_form == DialForm::Groups && row.index > 0) {
        Q_EMIT moveAsked(NodePath(row.path), m_groupCount, 0);
    }
}

void DestinationList::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    const int by = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    const bool isDelete = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (by != 0 && alt) {
        moveBy(m_current, by);
    } else if (by != 0 && !m_rows.empty()) {
        const int next = m_current < 0 ? 0 : std::clamp(m_current + by, 0, rowCount() - 1);
        if (next != m_current)
            Q_EMIT selectAsked(NodePath(m_rows[size_t(next)].path));
    } else if (isDelete && m_current >= 0) {
        Q_EMIT removeAsked(NodePath(m_rows[size_t(m_current)].path));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void DestinationList::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void DestinationList::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace patchcord
