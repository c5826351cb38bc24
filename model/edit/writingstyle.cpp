// SPDX-License-Identifier: MIT
#include "model/edit/writingstyle.h"

namespace patchcord {

WritingStyle WritingStyle::of(const SyntaxTree &tree)
{
    qint64 singleOverDouble = 0;
    for (const SyntaxTree::Part &part : tree.parts())
        singleOverDouble += part.fragment->singleOverDouble;
    return {tree.format(), singleOverDouble > 0 ? NodeStyle::SingleQuoted : NodeStyle::DoubleQuoted};
}

QByteArray WritingStyle::scalar(
    const Value &value, NodeStyle style, Surroundings surroundings, int indent) const
{
    const bool isPlain = style == NodeStyle::Plain || style == NodeStyle::Empty || style == NodeStyle::Block
        || style == NodeStyle::Flow;
    if (isPlain) {
        style = NodeStyle::Plain;
        if (value.isString() && !value.text().contains(u'\n') && !isSafePlain(value.text(), surroundings))
            style = quotes;
    }
    // A block scalar that keeps its line ends takes in the blank lines behind it: such a text is quoted.
    if (value.text().endsWith(QLatin1String("\n\n")) || value.text() == QLatin1String("\n"))
        style = NodeStyle::DoubleQuoted;
    return encodeScalar(value, {format.language, surroundings, style, indent, format.newline()});
}

QByteArray WritingStyle::key(const QString &name, NodeStyle style, Surroundings surroundings) const
{
    if (format.language == Language::Json)
        return encodeJsonString(name);
    // A key stands on one line, so that a text of several lines can only be quoted.
    if (name.contains(u'\n') || style == NodeStyle::Literal || style == NodeStyle::Folded)
        style = NodeStyle::DoubleQuoted;
    return scalar(name, style, surroundings, 0);
}

NodeStyle keyStyleOf(const SyntaxNode &map)
{
    const Surroundings surroundings = map.isFlow() ? Surroundings::Flow : Surroundings::Block;
    for (const SyntaxNode::Entry &entry : map.entries()) {
        const NodeStyle style = entry.key.style();
        if ((style == NodeStyle::SingleQuoted || style == NodeStyle::DoubleQuoted)
            && isSafePlain(entry.key.text(), surroundings))
            return style;
    }
    return NodeStyle::Plain;
}

} // namespace patchcord
