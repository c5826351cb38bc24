// SPDX-License-Identifier: MIT
#include "model/check/fix.h"

#include "model/check/rulecontext.h"
#include "model/syntax/comments.h"
#include "model/syntax/syntaxtree.h"
#include "model/syntax/yamlscan.h"

namespace patchcord::fix {

Fix rename(const NodePath &entry, const QString &name, FixKind kind)
{
    return {Check::tr("Rename to %1").arg(inQuotes(name)), kind, {{FixStep::Kind::Rename, entry, {}, name}}};
}

Fix remove(const NodePath &path, const QString &name, FixKind kind)
{
    return {Check::tr("Remove %1").arg(inQuotes(name)), kind, {{FixStep::Kind::Remove, path}}};
}

Fix replace(const NodePath &path, const Value &value, const QString &shown, FixKind kind)
{
    return {Check::tr("Write %1").arg(shown), kind, {{FixStep::Kind::Set, path, value}}};
}

Fix replace(const NodePath &path, const QString &text, FixKind kind)
{
    return replace(path, text, inQuotes(text), kind);
}

Fix add(const NodePath &object, const QString &name, const Value &value, FixKind kind)
{
    return {Check::tr("Add %1").arg(inQuotes(name)), kind, {{FixStep::Kind::Set, object.child(name), value}}};
}

FixKind sureUnlessCommented(const SyntaxNode &value)
{
    const QByteArrayView text = value.tree()->text();
    // From behind the key or the dash to the end of the last line.
    const SyntaxNode key = value.key();
    const TextRange range{
        key ? key.range().end : value.itemBegin(), yamlscan::lineContentEnd(text, value.range().end)};
    return value.isCollection() && holdsComment(value, range) ? FixKind::Choice : FixKind::Sure;
}

FixKind sureUnlessAnnotated(const SyntaxNode &item)
{
    const TextRange extent = itemExtent(item);
    return holdsComment(item.valueOfKey() ? item.valueOfKey() : item, extent) ? FixKind::Choice
                                                                              : FixKind::Sure;
}

Fix nest(const NodePath &path, const QString &name, const QString &shown, FixKind kind)
{
    return {Check::tr("Write %1").arg(shown), kind, {{FixStep::Kind::Nest, path, {}, name}}};
}

Fix replaceName(const NodePath &path, const QString &word, const QString &meant, const QStringList &names)
{
    return replace(path, meant, isSlipOfName(word, meant, names) ? FixKind::Sure : FixKind::Choice);
}

Fix wrap(const NodePath &path, FixKind kind)
{
    return {Check::tr("Put it into a list"), kind, {{FixStep::Kind::Wrap, path}}};
}

Fixes forUnknownKey(
    const NodePath &path, const QString &key, const QStringList &known, const SyntaxNode &object)
{
    Fixes fixes;
    const QString meant = didYouMean(key, known);
    if (!meant.isEmpty() && !object.value(meant))
        fixes.push_back(rename(path, meant, isSlip(key, meant) ? FixKind::Sure : FixKind::Choice));
    fixes.push_back(remove(path, key, FixKind::Choice));
    return fixes;
}

Fixes keepOneOf(const NodePath &object, const QStringList &present)
{
    Fixes fixes;
    for (const QString &kept : present) {
        Fix keep{Check::tr("Keep %1 alone").arg(inQuotes(kept)), FixKind::Choice, {}};
        for (const QString &name : present) {
            if (name != kept)
                keep.steps.push_back({FixStep::Kind::Remove, object.child(name)});
        }
        fixes.push_back(std::move(keep));
    }
    return fixes;
}

} // namespace patchcord::fix
