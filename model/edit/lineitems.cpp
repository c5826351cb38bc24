// SPDX-License-Identifier: MIT
#include "model/edit/lineitems.h"

#include "model/edit/guard.h"
#include "model/edit/items.h"

namespace patchcord {

namespace {

/// The outermost item or entry that begins at an offset.
SyntaxNode nodeBeginningAt(const Snapshot &snapshot, qsizetype offset)
{
    const SyntaxNode root = snapshot.tree().root();
    if (!root)
        return {};
    SyntaxNode found;
    SyntaxNode node = root.at(offset);
    // On a dash the innermost node is the list itself.
    if (node.isSequence() && !node.isFlow()) {
        for (const SyntaxNode &item : node.items()) {
            if (item.itemBegin() == offset)
                return item;
        }
    }
    for (; node && node.parent(); node = node.parent()) {
        const SyntaxNode key = node.isKey() ? node : node.key();
        if ((key ? key : node).itemBegin() == offset)
            found = node;
    }
    return found;
}

int firstSaid(const Snapshot &snapshot, TouchedLines lines)
{
    const int line = saidBehind(snapshot, lines.first - 1);
    return line <= lines.last ? line : -1;
}

} // namespace

std::optional<ItemRun> runAt(const Snapshot &snapshot, TouchedLines lines)
{
    const int line = firstSaid(snapshot, lines);
    // A YAML reader sees no lines where carriage returns stand alone.
    if (line < 0 || snapshot.format().lineEnd == LineEnd::Cr)
        return std::nullopt;
    const SyntaxNode node = nodeBeginningAt(snapshot, shapeOfLine(snapshot, line).text);
    if (!node)
        return std::nullopt;
    ItemRun run{node.parent(), node.index(), node.index()};
    if (node.isKey())
        run.first = run.last = node.valueOfKey().index();
    const Items items = itemsOf(run.collection);
    const auto extent = [&](int index) {
        const Item &item = items[size_t(index)];
        return run.collection.isFlow() ? TextRange{item.begin(), item.end()}
                                       : extentOf(items, size_t(index), snapshot.text());
    };
    if (run.first < 0 || size_t(run.first) >= items.size()
        || (lines.first < line && snapshot.lines().lineAt(extent(run.first).begin) > lines.first))
        return std::nullopt;
    const qsizetype end = bytesOf(snapshot, lines).end;
    while (size_t(run.last) + 1 < items.size() && items[size_t(run.last) + 1].begin() < end)
        ++run.last;
    // What else is selected behind the last item belongs to somebody else.
    const int lastLine = snapshot.lines().lineAt(std::max<qsizetype>(0, extent(run.last).end - 1));
    const int behind = saidBehind(snapshot, lastLine);
    if (behind >= 0 && behind <= lines.last)
        return std::nullopt;
    // Where an item ends that could not be read, and what stands behind it, nobody knows.
    for (int place = run.first; place <= run.last + 1; ++place) {
        if (brokenNeighbour(items, place))
            return std::nullopt;
    }
    return run;
}

std::optional<TouchedLines> linesOfItem(const Snapshot &snapshot, int line)
{
    const std::optional<ItemRun> run = runAt(snapshot, {line, line});
    if (!run || run->first != run->last)
        return std::nullopt;
    const QByteArrayView text = snapshot.text();
    const LineIndex &index = snapshot.lines();
    const Items items = itemsOf(run->collection);
    const Item &item = items[size_t(run->first)];
    if (sharesItsLine(item, text))
        return std::nullopt;
    if (!run->collection.isFlow()) {
        const TextRange extent = extentOf(items, size_t(run->first), text);
        return TouchedLines{index.lineAt(extent.begin), index.lineAt(std::max(extent.begin, extent.end - 1))};
    }
    const TouchedLines span{index.lineAt(item.begin()), index.lineAt(item.end())};
    const QByteArray behind =
        text.sliced(item.end(), index.lineContent(text, span.last).end - item.end()).toByteArray().trimmed();
    return behind.isEmpty() || behind == "," ? std::optional(span) : std::nullopt;
}

} // namespace patchcord
