// SPDX-License-Identifier: MIT
#include "model/edit/items.h"

#include "model/edit/blocktext.h"
#include "model/syntax/comments.h"
#include "model/syntax/scalar.h"
#include "model/syntax/yamlscan.h"
#include "model/text/utf8.h"

namespace patchcord {

Items itemsOf(const SyntaxNode &collection)
{
    Items items;
    if (collection.isMap()) {
        for (const SyntaxNode::Entry &entry : collection.entries())
            items.push_back({entry.key, entry.value});
    } else {
        for (const SyntaxNode &item : collection.items())
            items.push_back({{}, item});
    }
    return items;
}

bool isInFlow(const SyntaxNode &node)
{
    if (node.tree()->format().language == Language::Json)
        return true;
    return node.parent().isFlow();
}

bool growsInFlow(const SyntaxNode &collection)
{
    return isInFlow(collection) || (collection.isFlow() && collection.childCount() > 0);
}

int columnOfItems(const Items &items, QByteArrayView text)
{
    return items.empty() ? 0 : columnOf(text, items.front().begin());
}

bool sharesItsLine(const Item &item, QByteArrayView text)
{
    qsizetype lineBegin = yamlscan::lineBegin(text, item.begin());
    if (lineBegin == 0)
        lineBegin = std::min(bomLength(text), item.begin());
    return !isBlankBetween(text, lineBegin, item.begin());
}

TextRange extentOf(const Items &items, size_t index, QByteArrayView text)
{
    const Item &item = items[index];
    if (sharesItsLine(item, text))
        return {item.begin(), yamlscan::nextLine(text, item.end())};
    TextRange extent = itemExtent(item.value);
    // Lines that look like comments may be the inside of the item before.
    const qsizetype earliest = index > 0 ? yamlscan::nextLine(text, items[index - 1].end()) : bomLength(text);
    extent.begin = std::max(extent.begin, earliest);
    return extent;
}

bool areSetApart(const Items &items, QByteArrayView text)
{
    for (size_t i = 1; i < items.size(); ++i) {
        const qsizetype behind = yamlscan::nextLine(text, items[i - 1].end());
        const qsizetype next = extentOf(items, i, text).begin;
        if (next <= behind || !isBlankBetween(text, behind, yamlscan::nextLine(text, behind)))
            return false;
    }
    return items.size() > 1;
}

ValueSlot slotOf(const SyntaxNode &node)
{
    const SyntaxTree &tree = *node.tree();
    const QByteArrayView text = tree.text();
    const SyntaxNode above = node.parent();

    ValueSlot slot;
    slot.hasProperties = node.hasProperties();
    if (!above) {
        slot.headEnd = node.itemBegin();
    } else if (above.isMap()) {
        const SyntaxNode key = node.key();
        slot.kind = ValueSlot::Kind::Entry;
        slot.column = columnOf(text, key.itemBegin());
        slot.headEnd = yamlscan::skipSpace(text, key.range().end);
        slot.lacksColon = slot.headEnd >= text.size() || text[slot.headEnd] != ':';
        slot.headEnd = slot.lacksColon ? key.range().end : slot.headEnd + 1;
    } else {
        slot.kind = ValueSlot::Kind::Item;
        slot.column = columnOf(text, node.itemBegin());
        slot.headEnd = above.isFlow() ? node.itemBegin() : node.itemBegin() + 1;
    }
    if (slot.hasProperties) {
        qsizetype end = node.range().begin;
        const qsizetype properties = yamlscan::skipSpace(text, slot.headEnd);
        // Back from the content over white space and comments: to where the anchor or the tag ends.
        for (qsizetype at = properties; at < end && (text[at] == '&' || text[at] == '!');) {
            while (at < end && text[at] != ' ' && text[at] != '\t' && text[at] != '\n' && text[at] != '\r')
                ++at;
            slot.headEnd = at;
            at = yamlscan::skipSpace(text, at);
        }
    }
    return slot;
}

} // namespace patchcord
