// SPDX-License-Identifier: MIT
#include "model/syntax/anchors.h"

#include <algorithm>

namespace patchcord {

namespace {

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

constexpr bool endsName(char c)
{
    return isSpace(c) || c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

} // namespace

QByteArray anchorOf(const SyntaxNode &node)
{
    if (!node.hasProperties())
        return {};
    const QByteArrayView text = node.tree()->text();
    const qsizetype end = node.range().begin;
    qsizetype at = node.itemBegin();
    if (at < end && text[at] == '-')
        ++at;
    while (at < end) {
        const char c = text[at];
        if (isSpace(c)) {
            ++at;
            continue;
        }
        if (c == '#') { // a comment between the properties and the content
            while (at < end && text[at] != '\n' && text[at] != '\r')
                ++at;
            continue;
        }
        const qsizetype begin = at;
        while (at < end && !endsName(text[at]))
            ++at;
        if (c == '&')
            return text.sliced(begin + 1, at - begin - 1).toByteArray();
        if (at == begin)
            break;
    }
    return {};
}

bool mayHoldAliases(const SyntaxTree &tree)
{
    return std::any_of(tree.parts().begin(), tree.parts().end(),
        [](const SyntaxTree::Part &part) { return part.fragment->hasAliases; });
}

} // namespace patchcord
