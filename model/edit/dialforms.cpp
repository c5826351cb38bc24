// SPDX-License-Identifier: MIT
#include "model/edit/dialforms.h"

#include "model/edit/blockedits.h"
#include "model/edit/blocktext.h"
#include "model/edit/blockwriter.h"
#include "model/edit/edits.h"
#include "model/edit/editscript.h"
#include "model/edit/edittexts.h"
#include "model/edit/flowwriter.h"
#include "model/edit/guard.h"
#include "model/syntax/comments.h"
#include "model/syntax/scalar.h"
#include "model/syntax/yamlscan.h"

namespace patchcord::edits {

namespace {

using yamlscan::lineContentEnd;
using yamlscan::nextLine;

QByteArray sliceOf(QByteArrayView text, qsizetype begin, qsizetype end)
{
    return text.sliced(begin, end - begin).toByteArray();
}

Item entryOf(const SyntaxNode &map, const QString &key)
{
    const SyntaxNode value = map.value(key);
    return {value.key(), value};
}

QByteArray flowListFromOne(
    const Item &to, const QByteArray &key, const BracketLayout &layout, QByteArrayView text)
{
    const QByteArray entry = sliceOf(text, to.begin(), to.end());
    const QByteArray head =
        key + (layout.colon == ":" && !key.endsWith('"') ? QByteArrayLiteral(": ") : layout.colon);
    if (layout.lines == BracketLayout::Lines::One)
        return head + "[{" + layout.padding + entry + layout.padding + "}]";
    const QByteArray line = layout.newline + indentationOf(text, to.begin()).toByteArray();
    return head + '[' + line + layout.unit + '{' + line + layout.unit + layout.unit + entry + line
        + layout.unit + '}' + line + ']';
}

/// The fields of the only destination as a piece of block YAML.
QByteArray fieldsAsPiece(const SyntaxNode &destination)
{
    const SyntaxTree &tree = *destination.tree();
    if (destination.isScalar())
        return "to: " + destination.source().toByteArray();
    if (destination.isFlow())
        return BlockWriter(WritingStyle::of(tree)).collection(valueOf(destination));
    const TextRange range = destination.range();
    return shifted(destination.source(), -columnOf(tree.text(), range.begin));
}

TextEdits oneFromBlockList(const Item &list, const SyntaxNode &destination)
{
    const SyntaxTree &tree = *destination.tree();
    const QByteArrayView text = tree.text();
    const int column = columnOf(text, list.begin());
    const QByteArray lineStart = tree.format().newline() + spaces(column);

    // Comments of the list's key and above the destination stay, above the fields.
    QByteArray comments;
    const qsizetype keyComment = trailingComment(text, slotOf(list.value).headEnd);
    if (keyComment >= 0)
        comments = sliceOf(text, keyComment, lineContentEnd(text, keyComment)) + lineStart;
    const Items items = itemsOf(list.value);
    for (qsizetype line = extentOf(items, 0, text).begin;
         line < yamlscan::lineBegin(text, items.front().begin()); line = nextLine(text, line)) {
        const qsizetype hash = yamlscan::skipBlanks(text, line);
        comments += sliceOf(text, hash, lineContentEnd(text, hash)) + lineStart;
    }
    return TextEdits(
        {{list.begin(), destination.range().end}, comments + shifted(fieldsAsPiece(destination), column)});
}

void wrapBlock(TextEdits &edits, QByteArrayView text, qsizetype begin, qsizetype end)
{
    edits.add({{begin, begin}, QByteArrayLiteral("- ")});
    shiftLines(edits, text, {begin, end}, 2);
}

void wrapFlow(TextEdits &edits, const SyntaxNode &list, qsizetype begin, qsizetype end)
{
    const QByteArrayView text = list.tree()->text();
    const BracketLayout layout = BracketLayout::of(list);
    const bool several = layout.lines == BracketLayout::Lines::Several && breaksBetween(text, begin, end);
    if (!several) {
        edits.add({{begin, begin}, QByteArrayLiteral("[")});
        edits.add({{end, end}, QByteArrayLiteral("]")});
        return;
    }
    const QByteArray indent = indentationOf(text, begin).toByteArray();
    const QByteArray inner = indent + layout.unit;
    edits.add({{begin, end},
        '[' + layout.newline + inner + reindented(text.sliced(begin, end - begin), indent, inner)
            + layout.newline + indent + ']'});
}

void joinFlowGroup(TextEdits &edits, const Item &group, const Items &destinations, QByteArrayView text)
{
    const qsizetype begin = destinations.front().begin();
    const qsizetype end = destinations.back().end();
    const bool several = breaksBetween(text, group.value.range().begin, begin);
    const QByteArrayView inner = text.sliced(begin, end - begin);
    edits.add({{group.begin(), group.end()},
        several ? reindented(inner, indentationOf(text, begin), indentationOf(text, group.begin()))
                : inner.toByteArray()});
}

void joinBlockGroup(TextEdits &edits, const Item &group, const Items &destinations, QByteArrayView text)
{
    const qsizetype first = destinations.front().begin();
    const qsizetype by = columnOf(text, group.begin()) - columnOf(text, first);
    if (!breaksBetween(text, group.begin(), first)) {
        edits.add({{group.begin(), first}, {}});
        shiftLines(edits, text, {first, group.end()}, by);
        return;
    }
    // The dash stands on a line of its own, which goes, but for a comment there.
    const qsizetype comment = trailingComment(text, group.begin() + 1);
    const qsizetype behind = comment < 0 ? nextLine(text, group.begin()) : comment;
    const qsizetype begin = comment < 0 ? yamlscan::lineBegin(text, group.begin()) : group.begin();
    if (comment >= 0) {
        edits.add({{begin, behind}, {}});
        shiftLines(edits, text, {comment, group.end()}, by);
        return;
    }
    const qsizetype drop = std::min(-by, yamlscan::skipBlanks(text, behind) - behind);
    edits.add({{begin, behind + drop}, {}});
    shiftLines(edits, text, {behind, group.end()}, by);
}

} // namespace

Result<TextEdits> listFromOne(const SyntaxTree &tree, const NodePath &connect, DialForm form)
{
    const SyntaxNode body = tree.resolve(connect);
    const Item to = entryOf(body, QStringLiteral("to"));
    if (const Obstacle unsafe = unsafeCollection(body))
        return *unsafe;
    const QByteArrayView text = tree.text();
    const WritingStyle style = WritingStyle::of(tree);
    if (body.isFlow()) {
        const BracketLayout layout = BracketLayout::of(body);
        const QByteArray key = style.key(dialKey(form), to.key.style(), Surroundings::Flow);
        return TextEdits({{to.begin(), to.end()}, flowListFromOne(to, key, layout, text)});
    }
    const QByteArray key = style.key(dialKey(form), to.key.style(), Surroundings::Block);
    const int column = columnOf(text, to.begin());
    const int inner = tree.format().sequenceIndent;
    TextEdits edits(
        {{to.begin(), to.begin()}, key + ':' + tree.format().newline() + spaces(column + inner) + "- "});
    shiftLines(edits, text, {to.begin(), to.end()}, inner + 2);
    return edits;
}

Result<TextEdits> oneFromList(const SyntaxTree &tree, const NodePath &connect, DialForm form)
{
    const SyntaxNode body = tree.resolve(connect);
    const Item list = entryOf(body, dialKey(form));
    const SyntaxNode destination = list.value.item(0);
    if (const Obstacle unsafe = unsafeCollection(body))
        return *unsafe;
    const QByteArrayView text = tree.text();
    if (!body.isFlow() && !list.value.isFlow())
        return oneFromBlockList(list, destination);
    if (!body.isFlow())
        return TextEdits(
            {{list.begin(), list.end()}, shifted(fieldsAsPiece(destination), columnOf(text, list.begin()))});

    const Items fields = itemsOf(destination);
    if (fields.empty()) {
        const BracketLayout layout = BracketLayout::of(body);
        const QByteArray key =
            WritingStyle::of(tree).key(QStringLiteral("to"), list.key.style(), Surroundings::Flow);
        return TextEdits(
            {{list.begin(), list.end()}, key + layout.colon + destination.source().toByteArray()});
    }
    const qsizetype begin = fields.front().begin();
    const QByteArrayView inner = text.sliced(begin, fields.back().end() - begin);
    return TextEdits({{list.begin(), list.end()},
        reindented(inner, indentationOf(text, begin), indentationOf(text, list.begin()))});
}

QString obstacleToOne(const SyntaxNode &body, const ConnectPlan &plan)
{
    if (plan.destinationCount() > 1)
        return EditTexts::tr("There are %n destinations, and “to” holds one: remove the others first.",
            nullptr, plan.destinationCount());
    const Destination &only = plan.groups.front().destinations.front();
    if (only.bare)
        return {};
    const SyntaxNode node = body.tree()->resolve(only.path);
    if (!node.isMap() || !node.value("to"))
        return EditTexts::tr("The destination has no “to” yet: enter its address first.");
    for (const SyntaxNode::Entry entry : node.entries()) {
        const QString name = entry.key.text();
        if (name != QLatin1String("to") && body.value(name))
            return EditTexts::tr(
                "“%1” is set on the destination and on the connect: clear one of the two first.")
                .arg(name);
    }
    return {};
}

Result<TextEdits> wrapInGroups(const SyntaxTree &tree, const NodePath &path, Grouping grouping)
{
    const SyntaxNode list = tree.resolve(path);
    if (!list)
        return missingPlace(tree, path);
    if (const Obstacle unsafe = unsafeCollection(list))
        return *unsafe;
    const Items items = itemsOf(list);
    TextEdits edits;
    const auto wrap = [&](const Item &first, const Item &last) {
        if (list.isFlow())
            wrapFlow(edits, list, first.begin(), last.end());
        else
            wrapBlock(edits, tree.text(), first.begin(), last.end());
    };
    if (items.empty())
        return edits;
    if (grouping == Grouping::AllTogether) {
        wrap(items.front(), items.back());
        return edits;
    }
    for (const Item &item : items)
        wrap(item, item);
    return edits;
}

Result<TextEdits> dissolveGroup(const SyntaxTree &tree, const NodePath &path)
{
    const SyntaxNode node = tree.resolve(path);
    if (const Obstacle unsafe = unsafeCollection(node))
        return *unsafe;
    const Item group{{}, node};
    const Items destinations = itemsOf(node);
    if (destinations.empty())
        return removeValue(tree, path);
    if (node.parent().isFlow() == node.isFlow()) {
        TextEdits edits;
        if (node.isFlow())
            joinFlowGroup(edits, group, destinations, tree.text());
        else
            joinBlockGroup(edits, group, destinations, tree.text());
        return edits;
    }
    // Brackets among block lists: each destination becomes an item of its own.
    EditScript script(tree);
    int at = node.index();
    const NodePath list = path.parent();
    for (; script.tree().resolve(list.child(at)).childCount() > 0 && !script.failed(); ++at)
        script.add(moveItem(script.tree(), list.child(at).child(0), list, at));
    script.add(removeValue(script.tree(), list.child(at)));
    return script.result();
}

} // namespace patchcord::edits
