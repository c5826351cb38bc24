// SPDX-License-Identifier: MIT
#include "editor/outline/outlinedelegate.h"

#include "editor/outline/outlinemodel.h"
#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/paintrow.h"
#include "editor/theme/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <algorithm>

namespace patchcord {

namespace {

constexpr int RowHeight = 26;
constexpr int IconSize = 16;
constexpr int Gap = 8;
constexpr int MarkWidth = 14;
constexpr int LeastSummary = 40;

/// The number of a destination or a group, as on its card; a dot for what is dialled all at once.
void paintOrdinal(QPainter &painter, const QRectF &place, const QVariant &ordinal, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentTint);
    if (ordinal.isNull()) {
        painter.setBrush(theme.secondaryText);
        painter.drawEllipse(place.center(), 2.5, 2.5);
        return;
    }
    painter.drawEllipse(place);
    QFont font = fonts::small();
    font.setPixelSize(11);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.accent);
    painter.drawText(place, Qt::AlignCenter, ordinal.toString());
}

/// Behind the name of a row that holds what is sought, or hides rows that do.
enum class HitMark : quint8 { Own, Below };
void paintHitMark(QPainter &painter, const QRectF &place, HitMark mark, const Theme &theme)
{
    painter.setPen(QPen(theme.hit, 1));
    painter.setBrush(mark == HitMark::Own ? QBrush(theme.hitTint) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

/// The part of the row that a text takes; the name comes first, the summary takes what it leaves.
qreal paintSummary(QPainter &painter, const QRectF &room, const QString &summary, const QColor &color)
{
    if (summary.isEmpty() || room.width() < 2 * Gap)
        return 0;
    painter.setFont(fonts::small());
    painter.setPen(color);
    const QString shown = painter.fontMetrics().elidedText(summary, Qt::ElideRight, int(room.width()));
    if (shown != summary && room.width() < LeastSummary)
        return 0; // a letter and three dots say nothing
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return std::min<qreal>(room.width(), painter.fontMetrics().horizontalAdvance(shown));
}

void paintMark(QPainter &painter, QPointF centre, Severity severity, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (severity == Severity::Warning)
        painter.drawPolygon(
            QPolygonF({centre + QPointF(0, -4), centre + QPointF(4.5, 4), centre + QPointF(-4.5, 4)}));
    else
        painter.drawEllipse(centre, 3.5, 3.5);
}

} // namespace

QWidget *OutlineDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *const field = new QLineEdit(parent);
    const bool isSection = index.data(OutlineModel::KindRole).toInt() == int(OutlineModel::Kind::Section);
    field->setAccessibleName(isSection ? tr("Section name") : tr("Label"));
    return field;
}

void OutlineDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, 0, -Gap / 2, 0));
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, RowHeight};
}

void OutlineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    paintRowGround(*painter, row);

    const Theme &theme = Theme::of(option.palette);
    const auto kind = OutlineModel::Kind(index.data(OutlineModel::KindRole).toInt());
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    QRectF room = QRectF(option.rect).adjusted(2, 0, -Gap, 0);

    QColor nameColor = theme.text;
    if (kind == OutlineModel::Kind::Branch)
        nameColor = theme.group(MethodGroup::Control);
    if (kind == OutlineModel::Kind::Document || kind == OutlineModel::Kind::Contexts)
        nameColor = theme.group(MethodGroup::Ai);
    const bool isStale = index.data(OutlineModel::StaleRole).toBool();
    if (isStale)
        nameColor = theme.disabledText;
    if (kind == OutlineModel::Kind::Step) {
        const QVariant group = index.data(OutlineModel::GroupRole);
        const MethodGroup family = group.isValid() ? MethodGroup(group.toInt()) : MethodGroup::Side;
        const QString icon = icons::methodIconName(index.data(OutlineModel::MethodRole).toString(), family);
        const QRectF place(room.left(), room.center().y() - IconSize / 2.0, IconSize, IconSize);
        icons::paint(*painter, icon, place,
            isStale               ? theme.disabledText
                : group.isValid() ? theme.group(family)
                                  : theme.secondaryText);
        room.setLeft(place.right() + Gap);
    }
    if (kind == OutlineModel::Kind::Group || kind == OutlineModel::Kind::Destination) {
        const QRectF place(room.left(), room.center().y() - IconSize / 2.0, IconSize, IconSize);
        paintOrdinal(*painter, place, index.data(OutlineModel::OrdinalRole), theme);
        room.setLeft(place.right() + Gap);
    }
    QFont font = kind == OutlineModel::Kind::Section ? fonts::name() : fonts::body();
    font.setItalic(isStale);
    painter->setFont(font);
    painter->setPen(nameColor);
    const QString name =
        painter->fontMetrics().elidedText(row.index.data().toString(), Qt::ElideRight, int(room.width()));
    // A closed row answers for all that it hides.
    const bool isShut = !(option.state & QStyle::State_Open);
    const bool isHit = index.data(OutlineModel::HitRole).toBool();
    if (isHit || (isShut && index.data(OutlineModel::TreeHitRole).toBool())) {
        const QRectF words(
            room.left(), room.center().y() - 10, painter->fontMetrics().horizontalAdvance(name), 20);
        paintHitMark(*painter, words.adjusted(-3, 0, 3, 0), isHit ? HitMark::Own : HitMark::Below, theme);
        painter->setPen(nameColor);
    }
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(name) + Gap);

    // A closed row answers for all that it hides.
    const bool closed = kind != OutlineModel::Kind::Branch && !(option.state & QStyle::State_Open);
    const QVariant worst = index.data(closed ? OutlineModel::TreeSeverityRole : OutlineModel::SeverityRole);
    const auto severity = Severity(worst.toInt());
    const bool marked = worst.isValid() && severity != Severity::Hint && room.width() >= MarkWidth;
    const QColor summaryColor = marked ? theme.severity(severity) : theme.secondaryText;
    const qreal used = paintSummary(*painter, room.adjusted(marked ? MarkWidth : 0, 0, 0, 0),
        index.data(OutlineModel::SummaryRole).toString(), summaryColor);
    if (marked)
        paintMark(*painter, QPointF(room.right() - used - MarkWidth / 2.0, room.center().y()), severity,
            summaryColor);
    painter->restore();
}

} // namespace patchcord
