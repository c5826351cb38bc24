// SPDX-License-Identifier: MIT
#include "editor/outline/outlinedrop.h"

#include "editor/theme/theme.h"
#include "model/edit/connectedits.h"
#include "model/edit/stepedits.h"
#include "model/edit/stepruns.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTreeView>
#include <optional>

namespace patchcord {

namespace {

using Kind = OutlineModel::Kind;
using Mark = OutlineDrop::Mark;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::OutlineDrop)
};

Kind kindOf(const QModelIndex &row)
{
    return Kind(row.data(OutlineModel::KindRole).toInt());
}

/// The row itself or the innermost one around it of some kind; none when there is none.
QModelIndex around(QModelIndex row, Kind kind)
{
    while (row.isValid() && kindOf(row) != kind)
        row = row.parent();
    return row;
}

int numberOf(const OutlineModel &model, const QModelIndex &above, Kind kind)
{
    int count = 0;
    for (int i = 0; i < model.rowCount(above); ++i)
        count += kindOf(model.index(i, 0, above)) == kind ? 1 : 0;
    return count;
}

OutlineDrop beside(const QModelIndex &row, RowHalf half)
{
    OutlineDrop drop;
    drop.row = row;
    drop.index = row.row() + (half == RowHalf::Lower ? 1 : 0);
    drop.mark = half == RowHalf::Lower ? Mark::Below : Mark::Above;
    return drop;
}

/// Steps stand in sections and branches. What else belongs to a step counts as the place behind that one.
OutlineDrop stepDrop(const OutlineModel &model, const QModelIndex &row, RowHalf half)
{
    const Kind kind = kindOf(row);
    if (kind == Kind::Section || kind == Kind::Branch) {
        OutlineDrop drop;
        drop.list = model.pathOf(row);
        drop.index = model.rowCount(row);
        drop.row = row;
        drop.mark = Mark::Onto;
        return drop;
    }
    OutlineDrop drop = beside(around(row, Kind::Step), kind == Kind::Step ? half : RowHalf::Lower);
    drop.list = model.pathOf(drop.row.parent());
    return drop;
}

OutlineDrop destinationDrop(
    const OutlineModel &model, const NodePath &destination, const QModelIndex &row, RowHalf half)
{
    const QModelIndex step = around(row, Kind::Step);
    OutlineDrop drop;
    drop.row = row;
    const Kind kind = kindOf(row);
    if (kind == Kind::Destination) {
        drop = beside(row, half);
        drop.group = kindOf(row.parent()) == Kind::Group ? row.parent().row() : 0;
    } else if (kind == Kind::Group) {
        drop.group = row.row();
        drop.index = model.rowCount(row);
        drop.mark = Mark::Onto;
    } else if (kind == Kind::Step) {
        drop.group = numberOf(model, row, Kind::Group);
        drop.index = drop.group > 0 ? 0 : numberOf(model, row, Kind::Destination);
        drop.mark = Mark::Onto;
    }
    drop.list = model.pathOf(step);
    if (step != around(model.indexOf(destination), Kind::Step) || kind == Kind::Branch)
        drop.refusal = Words::tr("A destination stays in its connect step.");
    return drop;
}

OutlineDrop sectionDrop(
    const OutlineModel &model, const NodePath &section, const QModelIndex &row, RowHalf half)
{
    const QModelIndex own = model.indexOf(section);
    QModelIndex neighbour = row;
    while (neighbour.isValid() && neighbour.parent() != own.parent())
        neighbour = neighbour.parent();
    const bool isAmong = neighbour.isValid() && kindOf(neighbour) == Kind::Section;
    OutlineDrop drop = beside(isAmong ? neighbour : row, neighbour == row ? half : RowHalf::Lower);
    drop.list = section;
    if (!isAmong)
        drop.refusal = Words::tr("A section stays in its document.");
    return drop;
}

/// Several steps are tried under the pointer in a text up to this size: each is read again behind the one
/// before. In a longer one the first stands for all, and the drop itself tells the rest.
constexpr qsizetype CheapToTry = 100'000;

/// Why the edit that a drop stands for cannot be made; empty when it can.
QString obstacleTo(const Snapshot &snapshot, const OutlineLoad &load, const OutlineDrop &drop)
{
    const NodePath &first = load.paths.isEmpty() ? drop.list : load.paths.constFirst();
    std::optional<Result<TextEdits>> edits;
    switch (load.kind) {
    case OutlineLoad::Kind::Steps: {
        const bool isLong = snapshot.text().size() > CheapToTry;
        edits = moveSteps(snapshot, isLong ? load.paths.first(1) : load.paths, drop.list, drop.index);
        break;
    }
    case OutlineLoad::Kind::Method:
        edits = insertStep(snapshot, drop.list, drop.index, newStep(snapshot.catalog(), load.method));
        break;
    case OutlineLoad::Kind::Section:
        edits = moveEntry(snapshot, first, drop.index);
        break;
    case OutlineLoad::Kind::Destination: {
        const Step *const step = snapshot.flow().stepAt(drop.list);
        edits = moveDestination(snapshot, drop.list.child(step->method), first, drop.group, drop.index);
        break;
    }
    }
    return edits->ok() ? QString() : edits->error();
}

} // namespace

OutlineDrop outlineDropAt(
    const OutlineModel &model, const OutlineLoad &load, const QModelIndex &row, RowHalf half)
{
    OutlineDrop drop;
    switch (load.kind) {
    case OutlineLoad::Kind::Steps:
    case OutlineLoad::Kind::Method: {
        drop = stepDrop(model, row, half);
        const QModelIndex contexts = around(row, Kind::Contexts);
        const QModelIndex own = load.paths.isEmpty()
            ? QModelIndex()
            : around(model.indexOf(load.paths.constFirst()), Kind::Contexts);
        if (contexts != own)
            drop.refusal = own.isValid()
                ? Words::tr("A step of a talk stays among the contexts of its agent.")
                : Words::tr("A context holds steps of the talk, not methods.");
        else if (contexts.isValid()) // a context keeps its steps behind a key
            drop.list = drop.list.child(QStringLiteral("steps"));
        break;
    }
    case OutlineLoad::Kind::Destination:
        drop = destinationDrop(model, load.paths.constFirst(), row, half);
        break;
    case OutlineLoad::Kind::Section:
        drop = sectionDrop(model, load.paths.constFirst(), row, half);
        break;
    }
    if (drop.refusal.isEmpty())
        drop.refusal = obstacleTo(*model.snapshot(), load, drop);
    return drop;
}

void paintOutlineDrop(
    QPainter &painter, const QTreeView &view, const QModelIndex &row, OutlineDrop::Mark mark)
{
    const Theme &theme = Theme::of(view.palette());
    const QRect own = view.visualRect(row);
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark == OutlineDrop::Mark::Onto) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(own).adjusted(0, 1, -3, -1), metrics::Radius, metrics::Radius);
        return;
    }
    QRect last = own;
    if (mark == OutlineDrop::Mark::Below) {
        // Behind all that is shown below the row.
        QModelIndex below = row;
        while (view.isExpanded(below) && view.model()->rowCount(below) > 0)
            below = view.model()->index(view.model()->rowCount(below) - 1, 0, below);
        last = view.visualRect(below);
    }
    const qreal y = mark == OutlineDrop::Mark::Above ? own.top() + 1.0 : last.bottom();
    painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(own.left() + 6, y), QPointF(view.viewport()->width() - 6, y));
    painter.setBrush(theme.accent);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(own.left() + 5, y), 3, 3);
}

} // namespace patchcord
