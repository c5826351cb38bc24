// SPDX-License-Identifier: MIT
#include "tests/oracle/mutator.h"

#include "model/edit/blockedits.h"
#include "model/edit/flowedits.h"
#include "model/edit/items.h"
#include "model/edit/treeedits.h"
#include "tests/oracle/typos.h"

#include <array>
#include <set>

namespace patchcord {

namespace {

QRandomGenerator generatorFor(const QString &seed)
{
    std::vector<quint32> numbers;
    for (const QChar letter : seed)
        numbers.push_back(letter.unicode());
    return QRandomGenerator(numbers.data(), numbers.data() + numbers.size());
}

} // namespace

QString mutationName(Mutation kind)
{
    static constexpr std::array<const char *, MutationCount> Names{
        "drop", "rename", "retype", "duplicate", "add a key", "change a value"};
    return QLatin1String(Names[size_t(kind)]);
}

Mutator::Mutator(SnapshotPtr base, CatalogPtr catalog, const QString &seed)
    : m_base(std::move(base))
    , m_catalog(std::move(catalog))
    , m_random(generatorFor(seed))
{
    collect(m_base->tree().root(), 0);
}

void Mutator::collect(const SyntaxNode &node, size_t depth)
{
    const auto keep = [&](Depths &depths) {
        if (depths.size() <= depth)
            depths.resize(depth + 1);
        depths[depth].push_back(node);
    };
    if (node.key())
        keep(m_fields);
    if (depth > 0)
        keep(m_values);
    if (node.isScalar() && !node.isNull())
        keep(m_scalars);
    if (node.isMap())
        keep(m_maps);
    for (const SyntaxNode &item : node.items())
        collect(item, depth + 1);
    for (const SyntaxNode::Entry entry : node.entries())
        collect(entry.value, depth + 1);
}

SyntaxNode Mutator::oneOf(const Depths &depths)
{
    std::vector<const std::vector<SyntaxNode> *> levels;
    for (const std::vector<SyntaxNode> &level : depths) {
        if (!level.empty())
            levels.push_back(&level);
    }
    if (levels.empty())
        return {};
    const std::vector<SyntaxNode> &level = *levels[size_t(m_random.bounded(int(levels.size())))];
    return level[size_t(m_random.bounded(int(level.size())))];
}

std::vector<Mutant> Mutator::make(int count)
{
    std::vector<Mutant> mutants;
    std::set<QByteArray> seen{m_base->text()};
    // Small documents do not hold that many, and some places cannot be edited.
    for (int attempt = 0; attempt < 3 * count && int(mutants.size()) < count; ++attempt) {
        const Mutation kind = Mutation(attempt % MutationCount);
        const Change made = change(kind);
        if (!made.edits)
            continue;
        const QByteArray text = made.edits->applied(m_base->text());
        if (!seen.insert(text).second)
            continue;
        const SnapshotPtr after = Snapshot::build(text, m_catalog, m_base);
        const NodePath path = kind == Mutation::AddKey ? made.parent : made.node.path();
        mutants.push_back({kind, path, *made.edits, after, rightLines(kind, made, *after)});
    }
    return mutants;
}

Mutator::Change Mutator::change(Mutation kind)
{
    switch (kind) {
    case Mutation::Drop:
        return drop();
    case Mutation::Rename:
        return rename();
    case Mutation::Retype:
        return retype();
    case Mutation::Duplicate:
        return duplicate();
    case Mutation::AddKey:
        return addKey();
    case Mutation::ChangeValue:
        return changeValue();
    }
    return {{}, Failure(), {}, {}};
}

Mutator::Change Mutator::drop()
{
    const SyntaxNode field = oneOf(m_fields);
    return {field, removeValue(*m_base, field.path()), field.path().parent(), field.path().last()};
}

Mutator::Change Mutator::rename()
{
    const SyntaxNode field = oneOf(m_fields);
    const NodePath path = field.path();
    const std::optional<QString> typo = mistyped(path.last(), m_random);
    if (!typo)
        return {field, Failure(), {}, {}};
    return {field, renameKey(*m_base, path, *typo), path.parent(), *typo};
}

Mutator::Change Mutator::retype()
{
    const SyntaxNode value = oneOf(m_values);
    return replaced(value, retyped(value, m_random));
}

Mutator::Change Mutator::changeValue()
{
    const SyntaxNode scalar = oneOf(m_scalars);
    const std::optional<Value> other = changed(scalar, m_random);
    return other ? replaced(scalar, *other) : Change{scalar, Failure(), {}, {}};
}

Mutator::Change Mutator::replaced(const SyntaxNode &value, const Value &by) const
{
    const NodePath path = value.path();
    return {value, setValue(*m_base, path, by), path.parent(), path.last()};
}

Mutator::Change Mutator::duplicate()
{
    const SyntaxNode field = oneOf(m_fields);
    const SyntaxNode map = field.parent();
    const int index = field.index();
    const Item item{field.key(), field};
    const QByteArray written = m_base->text().sliced(item.begin(), item.end() - item.begin());
    const TextEdits edits = map.isFlow() ? insertFlowItem(map, index + 1, written)
                                         : insertBlockPiece(map, index + 1, pieceOf(map, index));
    return {field, edits, map.path(), field.key().text()};
}

Mutator::Change Mutator::addKey()
{
    static constexpr std::array<const char *, 4> Names{"comment", "note", "extra_field", "colour"};
    const SyntaxNode map = oneOf(m_maps);
    const QString name = QLatin1String(Names[size_t(m_random.bounded(int(Names.size())))]);
    const int index = m_random.bounded(map.childCount() + 1);
    return {
        map, insertEntry(*m_base, map.path(), index, name, QStringLiteral("something")), map.path(), name};
}

Lines Mutator::rightLines(Mutation kind, const Change &change, const Snapshot &after) const
{
    const SyntaxNode holder = after.resolve(change.parent);
    Lines lines = kind == Mutation::AddKey ? Lines() : linesTiedTo(change.node, *m_base, after);
    // What is gone, or has another name, is missed in the object that held it.
    if (kind == Mutation::Drop || kind == Mutation::Rename)
        lines.merge(linesOfValue(after, holder));
    if (kind == Mutation::Retype || kind == Mutation::ChangeValue)
        lines.merge(linesOfValue(after, after.resolve(change.parent.child(change.key))));
    else
        lines.merge(linesOfKey(after, holder, change.key));
    return lines;
}

} // namespace patchcord
