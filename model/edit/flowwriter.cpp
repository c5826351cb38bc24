// SPDX-License-Identifier: MIT
#include "model/edit/flowwriter.h"

#include "model/edit/blocktext.h"
#include "model/edit/items.h"
#include "model/syntax/yamlscan.h"

namespace patchcord {

namespace {

/// Whether the items of a flow collection stand on lines of their own. One without items follows what holds
/// it.
BracketLayout::Lines linesOf(const SyntaxNode &collection, const SyntaxTree &tree)
{
    const SyntaxNode above = collection.parent();
    const Items items = itemsOf(collection);
    if (!items.empty())
        return breaksBetween(tree.text(), collection.range().begin, items.front().begin())
            ? BracketLayout::Lines::Several
            : BracketLayout::Lines::One;
    if (above)
        return above.isFlow() ? linesOf(above, tree) : BracketLayout::Lines::One;
    return BracketLayout::Lines::Several;
}

/// The spaces behind the first comma, colon and brace that are found in a collection or in those that hold
/// it.
struct Spacing
{
    std::optional<QByteArray> comma;
    std::optional<QByteArray> colon;
    std::optional<QByteArray> padding;

    bool isComplete() const { return comma && colon && padding; }
};

void readSpacing(Spacing &spacing, const SyntaxNode &collection, QByteArrayView text)
{
    const Items items = itemsOf(collection);
    if (items.empty())
        return;
    const auto between = [&](qsizetype begin, qsizetype end) {
        const QByteArrayView gap = text.sliced(begin, end - begin);
        return gap.size() <= 2 && !breaksBetween(text, begin, end) ? std::optional(gap.toByteArray())
                                                                   : std::nullopt;
    };
    if (!spacing.comma && items.size() > 1)
        spacing.comma = between(items[0].end(), items[1].begin());
    if (!collection.isMap())
        return;
    if (!spacing.colon && items.front().value.style() != NodeStyle::Empty)
        spacing.colon = between(items.front().key.range().end, items.front().value.itemBegin());
    if (!spacing.padding && text[collection.range().begin] == '{')
        spacing.padding = between(collection.range().begin + 1, items.front().begin());
}

} // namespace

BracketLayout BracketLayout::of(const SyntaxNode &collection)
{
    const SyntaxTree &tree = *collection.tree();
    const QByteArrayView text = tree.text();

    BracketLayout layout;
    layout.lines = linesOf(collection, tree);
    layout.indent = indentationOf(text, collection.range().begin).toByteArray();
    layout.unit = tree.format().indentsWithTabs ? QByteArrayLiteral("\t") : spaces(tree.format().indent);
    layout.newline = tree.format().newline();
    layout.keys = tree.format().language == Language::Json ? NodeStyle::DoubleQuoted : NodeStyle::Plain;

    Spacing spacing;
    for (SyntaxNode at = collection; at.isFlow() && !spacing.isComplete(); at = at.parent())
        readSpacing(spacing, at, text);
    layout.colon = spacing.colon.value_or(layout.colon);
    // A file without spaces behind its colons has none behind its commas.
    layout.comma = spacing.comma.value_or(layout.colon == ":" ? QByteArrayLiteral(",") : layout.comma);
    layout.padding = spacing.padding.value_or(QByteArray());
    for (SyntaxNode at = collection; at.isFlow(); at = at.parent()) {
        if (at.isMap() && at.childCount() > 0) {
            layout.keys = keyStyleOf(at);
            break;
        }
    }
    return layout;
}

BracketLayout BracketLayout::inner() const
{
    BracketLayout layout = *this;
    layout.indent = indent + unit;
    return layout;
}

BracketLayout BracketLayout::ofItems(const SyntaxNode &collection)
{
    BracketLayout layout = of(collection).inner();
    const QByteArrayView text = collection.tree()->text();
    bool anyOnOneLine = false;
    bool anyOnSeveral = false;
    const Items items = itemsOf(collection);
    for (const Item &item : items) {
        if (item.value.childCount() > 0)
            (breaksBetween(text, item.value.range().begin, item.value.range().end) ? anyOnSeveral
                                                                                   : anyOnOneLine) = true;
    }
    if (!items.empty() && breaksBetween(text, collection.range().begin, items.back().begin()))
        layout.indent = indentationOf(text, items.back().begin()).toByteArray();
    if (anyOnOneLine && !anyOnSeveral)
        layout.lines = Lines::One;
    return layout;
}

QByteArray FlowWriter::value(const Value &value, const BracketLayout &layout) const
{
    if (!value.isList() && !value.isMap())
        return m_style.scalar(value, NodeStyle::Plain, Surroundings::Flow, 0);

    std::vector<QByteArray> items;
    for (const Value &item : value.list())
        items.push_back(this->value(item, layout.inner()));
    for (const auto &[key, field] : value.map())
        items.push_back(entry(key, field, layout.inner()));
    const char open = value.isList() ? '[' : '{';
    const char close = value.isList() ? ']' : '}';
    if (items.empty())
        return QByteArray(1, open) + close;

    const bool several = layout.lines == BracketLayout::Lines::Several;
    const QByteArray padding = value.isMap() ? layout.padding : QByteArray();
    const QByteArray lead = layout.newline + layout.indent;
    QByteArray text(1, open);
    text += several ? lead + layout.unit : padding;
    for (size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            text += several ? ',' + lead + layout.unit : layout.comma;
        text += items[i];
    }
    text += several ? lead : padding;
    return text + close;
}

QByteArray FlowWriter::head(const QString &key, const BracketLayout &layout) const
{
    // YAML reads `a:1` as one word: only behind a quote may the colon stand alone.
    const bool needsSpace = m_style.format.language == Language::Yaml && layout.colon == ":";
    return m_style.key(key, layout.keys, Surroundings::Flow)
        + (needsSpace ? QByteArrayLiteral(": ") : layout.colon);
}

QByteArray FlowWriter::entry(const QString &key, const Value &value, const BracketLayout &layout) const
{
    return head(key, layout) + this->value(value, layout);
}

} // namespace patchcord
