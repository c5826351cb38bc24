// SPDX-License-Identifier: MIT
#include "model/edit/lineedits.h"

#include "model/edit/blocktext.h"
#include "model/edit/edittexts.h"
#include "model/edit/items.h"
#include "model/edit/lineitems.h"
#include "model/edit/textlines.h"
#include "model/edit/treeedits.h"
#include "model/syntax/yamlscan.h"

#include <algorithm>

namespace patchcord {

namespace {

enum class Way : quint8 { Up, Down };

/// Two stretches of text change places; what stands between them stays between them. The one that moves is
/// not written anew, so that cursor and selection stay in it.
SelectedEdits swapped(const QByteArray &text, TextRange mover, TextRange other, TextSelection selection)
{
    SelectedEdits result;
    const bool isDown = mover.begin < other.begin;
    const TextRange gap = isDown ? TextRange{mover.end, other.begin} : TextRange{other.end, mover.begin};
    const QByteArray between = text.mid(gap.begin, gap.length());
    const QByteArray moved = text.mid(other.begin, other.length());
    const qsizetype by = other.length() + gap.length();
    if (isDown) {
        result.edits.add({{mover.begin, mover.begin}, moved + between});
        result.edits.add({{mover.end, other.end}, {}});
        // A selection of whole lines reaches the start of the line behind, which may be there no more.
        result.after = {
            std::min(selection.anchor + by, text.size()), std::min(selection.cursor + by, text.size())};
    } else {
        result.edits.add({{other.begin, mover.begin}, {}});
        result.edits.add({{mover.end, mover.end}, between + moved});
        result.after = {selection.anchor - by, selection.cursor - by};
    }
    return result;
}

/// The text of an item with its comments, without the indentation before it and the line end behind it.
TextRange bytesOfItem(const ItemRun &run, const Items &items, int index, QByteArrayView text)
{
    const Item &item = items[size_t(index)];
    if (run.collection.isFlow())
        return {item.begin(), item.end()};
    const TextRange extent = extentOf(items, size_t(index), text);
    TextRange range{yamlscan::skipBlanks(text, extent.begin), extent.end};
    if (range.end > range.begin && text[range.end - 1] == '\n')
        --range.end;
    if (range.end > range.begin && text[range.end - 1] == '\r')
        --range.end;
    return range;
}

/// Whether a text of several lines at the end of an item would be another one in another place.
bool dependsOnWhatFollows(const Item &item, QByteArrayView text)
{
    const SyntaxNode scalar = lastBlockScalar(item.value);
    if (!scalar)
        return false;
    const qsizetype behind = yamlscan::nextLine(text, item.end());
    return behind == text.size() || takesIn(text, behind, scalar, 0);
}

/// The move as the intent that knows how to keep the meaning; the cursor goes to where the item is.
Result<SelectedEdits> movedWithCare(
    const Snapshot &snapshot, const ItemRun &run, const Items &items, Way way, TextSelection selection)
{
    if (run.first != run.last)
        return Failure{EditTexts::tr("These items cannot change places together. Move them one by one.")};
    const Item &item = items[size_t(run.first)];
    const NodePath path = item.value.path();
    const int index = way == Way::Up ? run.first - 1 : run.first + 2;
    const Result<TextEdits> edits = run.collection.isMap()
        ? moveEntry(snapshot, path, index)
        : moveItem(snapshot, path, run.collection.path(), index);
    if (!edits)
        return edits.failure();
    const QByteArray head = snapshot.text().mid(
        item.begin(), yamlscan::lineContentEnd(snapshot.text(), item.begin()) - item.begin());
    const qsizetype inItem = std::clamp<qsizetype>(selection.cursor - item.begin(), 0, head.size());
    qsizetype shift = 0;
    for (const TextEdit &edit : *edits) {
        const qsizetype at = edit.text.indexOf(head);
        if (at >= 0)
            return SelectedEdits{*edits, TextSelection::at(edit.range.begin + shift + at + inItem)};
        shift += edit.text.size() - edit.range.length();
    }
    return SelectedEdits{
        *edits, TextSelection::at(edits->mapped(selection.cursor).value_or(edits->hull().begin))};
}

Result<SelectedEdits> itemsMoved(
    const Snapshot &snapshot, const ItemRun &run, Way way, TextSelection selection)
{
    const QByteArray &text = snapshot.text();
    const Items items = itemsOf(run.collection);
    const int neighbour = way == Way::Up ? run.first - 1 : run.last + 1;
    if (neighbour < 0)
        return Failure{EditTexts::tr("This is the first one of its list: nothing stands above it.")};
    if (size_t(neighbour) >= items.size())
        return Failure{EditTexts::tr("This is the last one of its list: nothing stands below it.")};
    const TextRange first = bytesOfItem(run, items, run.first, text);
    const TextRange mover{first.begin, bytesOfItem(run, items, run.last, text).end};
    const TextRange other = bytesOfItem(run, items, neighbour, text);
    if (!run.collection.isFlow()) {
        const int upper = std::min(run.first, neighbour);
        const int lower = way == Way::Up ? run.first : neighbour;
        // A comment would come between a dash and what it belongs to.
        const bool hasNote = items[size_t(lower)].begin() != (way == Way::Up ? mover : other).begin;
        if ((sharesItsLine(items[size_t(upper)], text) && hasNote)
            || dependsOnWhatFollows(items[size_t(run.last)], text)
            || dependsOnWhatFollows(items[size_t(neighbour)], text))
            return movedWithCare(snapshot, run, items, way, selection);
    }
    return swapped(text, mover, other, selection);
}

Result<SelectedEdits> moved(const Snapshot &snapshot, TextSelection selection, Way way)
{
    const TouchedLines span = linesOf(snapshot, selection);
    if (const std::optional<ItemRun> run = runAt(snapshot, span))
        return itemsMoved(snapshot, *run, way, selection);
    const int neighbour = way == Way::Up ? span.first - 1 : span.last + 1;
    if (neighbour < 0)
        return Failure{EditTexts::tr("This is the first line.")};
    if (neighbour >= snapshot.lines().lineCount())
        return Failure{EditTexts::tr("This is the last line.")};
    const TextRange mover{
        bytesOf(snapshot, {span.first, span.first}).begin, shapeOfLine(snapshot, span.last).content.end};
    return swapped(snapshot.text(), mover, shapeOfLine(snapshot, neighbour).content, selection);
}

} // namespace

Result<SelectedEdits> moveLinesUp(const Snapshot &snapshot, TextSelection selection)
{
    return moved(snapshot, selection, Way::Up);
}

Result<SelectedEdits> moveLinesDown(const Snapshot &snapshot, TextSelection selection)
{
    return moved(snapshot, selection, Way::Down);
}

} // namespace patchcord
