// SPDX-License-Identifier: MIT
#include "editor/canvas/cardgeometry.h"

#include "editor/canvas/cardtext.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace patchcord {

namespace {

constexpr qreal RightPadding = 12;
constexpr qreal SuffixGap = 8;
constexpr qreal NumberSize = 19;
constexpr qreal InnerIconSize = 12;

CardGeometry::Shape shapeOf(const Step &step)
{
    if (step.plan && step.plan->hasDialling)
        return CardGeometry::Shape::Connect;
    return isLabelStep(step) ? CardGeometry::Shape::Tag : CardGeometry::Shape::Plain;
}

bool hasDetail(const Step &step)
{
    return !isLabelStep(step) && !step.plan && !step.summary.isEmpty();
}

QString outcomeTarget(const Step &step, const QString &outcome)
{
    const bool caught = std::any_of(step.branches.begin(), step.branches.end(), [&](const Branch &branch) {
        return branch.origin == QLatin1String("result")
            && (branch.title == outcome || branch.kind != BranchKind::Case);
    });
    return caught ? QStringLiteral("result") : QString();
}

/// Lines of what follows stand only where a result makes a difference.
int noteCount(const Step &step)
{
    return step.plan && step.plan->hasResult ? 2 : 0;
}

void placeNotes(CardGeometry &card, const Step &step, const CanvasStyle &style, qreal top)
{
    if (noteCount(step) == 0)
        return;
    for (const QString &outcome : {QStringLiteral("connected"), QStringLiteral("failed")}) {
        const QString target = outcomeTarget(step, outcome);
        CardGeometry::Note note;
        note.leadsToBranch = !target.isEmpty();
        note.text =
            QCoreApplication::translate("Canvas", "%1 → %2")
                .arg(outcome, target.isEmpty() ? QCoreApplication::translate("Canvas", "next step") : target);
        note.rect = QRectF(
            style.rowIndent, top, card.size.width() - style.rowIndent - RightPadding, style.noteHeight);
        card.notes.push_back(note);
        top += style.noteHeight;
    }
}

int innerCount(const Step &step)
{
    return int(step.documents.size()) + (step.contexts ? 1 : 0);
}

/// The height that the flows inside a step add to its card.
qreal innerHeight(const Step &step, const CanvasStyle &style)
{
    const int count = innerCount(step);
    return count == 0 ? 0 : count * (style.innerHeight + style.rowGap) + style.cardBottom - style.rowGap;
}

void placeInner(CardGeometry &card, const Step &step, const CanvasStyle &style)
{
    qreal top = card.size.height() - innerHeight(step, style);
    for (int i = 0; i < innerCount(step); ++i) {
        CardGeometry::Inner row;
        row.rect = QRectF(
            style.rowIndent, top, card.size.width() - style.rowIndent - RightPadding, style.innerHeight);
        const qreal iconTop = top + (style.innerHeight - InnerIconSize) / 2;
        row.icon = QRectF(row.rect.left() + 8, iconTop, InnerIconSize, InnerIconSize);
        row.arrow = QRectF(row.rect.right() - 8 - InnerIconSize, iconTop, InnerIconSize, InnerIconSize);
        row.text =
            QRectF(row.icon.right() + 6, top, row.arrow.left() - row.icon.right() - 12, style.innerHeight);
        card.inner.push_back(row);
        top += style.innerHeight + style.rowGap;
    }
}

bool isBracketed(DialForm form)
{
    return form == DialForm::Parallel || form == DialForm::Groups;
}

/// Calls place(group, index, top) for each row; returns the lower edge of the last one.
template <typename Place> qreal forEachRow(const ConnectPlan &plan, const CanvasStyle &style, Place &&place)
{
    qreal top = style.rowsTop;
    qreal bottom = top;
    for (size_t g = 0; g < plan.groups.size(); ++g) {
        const auto &destinations = plan.groups[g].destinations;
        for (size_t i = 0; i < destinations.size(); ++i) {
            place(int(g), int(i), top);
            bottom = top + style.rowHeight;
            top = bottom + style.rowGap;
        }
        top = bottom + style.groupGap;
    }
    return bottom;
}

void placeRows(CardGeometry &card, const ConnectPlan &plan, const CanvasStyle &style)
{
    const bool bracketed = isBracketed(plan.form);
    const qreal left = style.rowIndent + (bracketed ? style.bracketWidth : 0);
    const qreal width = card.size.width() - left - RightPadding;
    const qreal bottom = forEachRow(plan, style, [&](int group, int index, qreal top) {
        CardGeometry::Row row;
        row.group = group;
        row.index = index;
        row.rect = QRectF(left, top, width, style.rowHeight);
        const bool numbered = plan.form == DialForm::Serial;
        if (numbered)
            row.number = QRectF(left + 6, top + (style.rowHeight - NumberSize) / 2, NumberSize, NumberSize);
        const qreal textLeft = left + (numbered ? 33 : 10);
        const Destination &destination = plan.groups[size_t(group)].destinations[size_t(index)];
        const qreal valueWidth = std::min(
            std::ceil(style.smallMetrics.horizontalAdvance(timeoutText(destination.timeout))), width / 2);
        row.value = QRectF(row.rect.right() - 10 - valueWidth, top, valueWidth, style.rowHeight);
        row.text = QRectF(textLeft, top, row.value.left() - 8 - textLeft, style.rowHeight);
        card.rows.push_back(row);
    });
    for (int g = 0; bracketed && g < int(plan.groups.size()); ++g) {
        QRectF rows;
        for (const CardGeometry::Row &row : card.rows) {
            if (row.group == g)
                rows |= row.rect;
        }
        CardGeometry::Bracket bracket;
        bracket.group = g;
        bracket.rect = QRectF(style.rowIndent, rows.top(), style.bracketWidth - 6, rows.height());
        if (plan.form == DialForm::Groups)
            bracket.number =
                QRectF(style.rowIndent - 3, rows.center().y() - NumberSize / 2, NumberSize, NumberSize);
        if (!rows.isEmpty())
            card.brackets.push_back(bracket);
    }
    card.size.setHeight(std::max(card.size.height(), bottom));
}

} // namespace

qreal naturalCardWidth(const Step &step, const CanvasStyle &style)
{
    if (shapeOf(step) == CardGeometry::Shape::Connect)
        return style.connectWidth;
    const CardText text = cardText(step);
    qreal first = style.nameMetrics.horizontalAdvance(text.name);
    if (!text.suffix.isEmpty())
        first += SuffixGap + style.smallMetrics.horizontalAdvance(text.suffix);
    const qreal second = text.detail.isEmpty() ? 0 : style.smallMetrics.horizontalAdvance(text.detail);
    // The badge has its room beside the name, so that a problem does not change the layout.
    qreal wanted = style.textIndent + std::max(first + style.badgeWidth, second) + RightPadding;
    for (const InnerFlow &inner : innerFlows(step)) {
        wanted = std::max(wanted,
            style.rowIndent + 2 * InnerIconSize + 28 + style.smallMetrics.horizontalAdvance(inner.title)
                + RightPadding);
    }
    return std::clamp(std::ceil(wanted), style.narrowestCard, style.cardWidth);
}

namespace {

/// Without the flows inside the step.
QSizeF bareSize(const Step &step, const CanvasStyle &style, qreal width)
{
    switch (shapeOf(step)) {
    case CardGeometry::Shape::Tag:
        return {width, style.tagHeight};
    case CardGeometry::Shape::Connect: {
        const qreal rows = forEachRow(*step.plan, style, [](int, int, qreal) {});
        return {style.connectWidth, rows + noteCount(step) * style.noteHeight + style.cardBottom};
    }
    case CardGeometry::Shape::Plain:
        break;
    }
    if (noteCount(step) > 0)
        return {width, style.slimCardHeight + noteCount(step) * style.noteHeight};
    return {width, hasDetail(step) ? style.cardHeight : style.slimCardHeight};
}

} // namespace

QSizeF cardSize(const Step &step, const CanvasStyle &style, qreal width)
{
    return bareSize(step, style, width) + QSizeF(0, innerHeight(step, style));
}

CardGeometry measure(const Step &step, const CanvasStyle &style, qreal width)
{
    const CardText text = cardText(step);
    CardGeometry card;
    card.shape = shapeOf(step);
    card.size = cardSize(step, style, width);
    const bool tag = card.shape == CardGeometry::Shape::Tag;
    const qreal lineTop = tag ? 0 : text.detail.isEmpty() && card.shape == CardGeometry::Shape::Plain ? 8 : 6;
    const qreal lineHeight = tag ? style.tagHeight : 24;
    card.icon =
        QRectF(style.iconIndent, lineTop + (lineHeight - style.iconSize) / 2, style.iconSize, style.iconSize);
    card.badge = QRectF(card.size.width() - 8 - 20, lineTop + (lineHeight - 18) / 2, 20, 18);
    const qreal textRight = card.badge.left() - 4;
    const qreal nameWidth = std::min(std::ceil(style.nameMetrics.horizontalAdvance(text.name)) + 1,
        std::max(0.0, textRight - style.textIndent));
    card.name = QRectF(style.textIndent, lineTop, nameWidth, lineHeight);
    if (!text.suffix.isEmpty()) {
        const qreal left = card.name.right() + SuffixGap;
        card.suffix = QRectF(left, lineTop, std::max(0.0, textRight - left), lineHeight);
    }
    if (!text.detail.isEmpty() && card.shape == CardGeometry::Shape::Plain)
        card.detail = QRectF(style.textIndent, 27, card.size.width() - style.textIndent - RightPadding, 20);
    qreal notesTop = style.slimCardHeight - 4;
    if (card.shape == CardGeometry::Shape::Connect) {
        const QSizeF size = card.size;
        placeRows(card, *step.plan, style);
        card.size = size;
        notesTop =
            bareSize(step, style, width).height() - style.cardBottom - noteCount(step) * style.noteHeight + 2;
    }
    placeNotes(card, step, style, notesTop);
    placeInner(card, step, style);
    return card;
}

} // namespace patchcord
