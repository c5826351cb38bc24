// SPDX-License-Identifier: MIT
#include "model/compare/fieldchanges.h"

#include "model/flow/stepshape.h"
#include "model/text/alignment.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::Compare)
};

constexpr qsizetype LongestName = 40;
/// Changes that are told of one step.
constexpr size_t MostChanges = 1000;

QString shownName(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names)
        shown.append(oneLine(name, LongestName));
    return shown.join(QStringLiteral(" › "));
}

QString numberOf(int index)
{
    return QString::number(index + 1);
}

} // namespace

FieldComparer::FieldComparer(const Meaning &meaningA, const Standins &standinsA, const Meaning &meaningB,
    const Standins &standinsB, const ShownValues &shown)
    : m_meaningA(meaningA)
    , m_standinsA(standinsA)
    , m_meaningB(meaningB)
    , m_standinsB(standinsB)
    , m_shown(shown)
{
}

FieldComparer::Names FieldComparer::Names::below(const QString &nameA, const QString &nameB) const
{
    return {a + QStringList{nameA}, b + QStringList{nameB}};
}

FieldComparer::Fields FieldComparer::fieldsOf(const SyntaxNode &map, const NodePath &path)
{
    Fields fields;
    for (const SyntaxNode::Entry &entry : map.entries()) {
        const QString key = entry.key.text();
        fields.push_back({key, entry.value, path.child(key)});
    }
    return fields;
}

FieldChanges FieldComparer::ofSteps(const ValuePair &items, const Catalog &catalog)
{
    m_changes.clear();
    const StepShape shapeA = shapeOfStep(items.a, catalog);
    const StepShape shapeB = shapeOfStep(items.b, catalog);
    if (shapeA.method.isEmpty() || shapeB.method.isEmpty()) {
        compare(items, Names().below(Words::tr("step"), Words::tr("step")), {});
        return m_changes;
    }
    if (shapeA.method != shapeB.method) {
        m_changes.push_back({FieldChange::Kind::Changed, items.pathA, items.pathB, Words::tr("method"),
            Words::tr("method"), oneLine(shapeA.method), oneLine(shapeB.method)});
    }
    const auto pathOf = [](const StepShape &shape, const NodePath &item) {
        return shape.isBare ? item : item.child(shape.method);
    };
    const auto hasFields = [](const StepShape &shape, const SyntaxNode &body) {
        return !body || body.isNull() || body.isMap() || (shape.known && isShortForm(*shape.known, body));
    };
    const auto bodyFields = [](const StepShape &shape, const SyntaxNode &body, const NodePath &path) {
        return body && !body.isNull() && !body.isMap() ? Fields{{shape.known->shortForm, body, path}}
                                                       : fieldsOf(body, path);
    };
    const ValuePair bodies{m_meaningA.resolved(shapeA.body), m_meaningB.resolved(shapeB.body),
        pathOf(shapeA, items.pathA), pathOf(shapeB, items.pathB)};
    if (hasFields(shapeA, bodies.a) && hasFields(shapeB, bodies.b)) {
        compareFields(bodyFields(shapeA, bodies.a, bodies.pathA), bodyFields(shapeB, bodies.b, bodies.pathB),
            {}, {bodies.a, bodies.b});
    } else {
        compare(bodies, Names().below(shapeA.method, shapeB.method), {});
    }
    // Keys beside the method do not belong there, but they are there.
    const auto others = [](const SyntaxNode &item, const StepShape &shape, const NodePath &path) {
        Fields fields = item.isMap() ? fieldsOf(item, path) : Fields();
        std::erase_if(fields, [&](const Field &field) { return field.key == shape.method; });
        return fields;
    };
    compareFields(
        others(items.a, shapeA, items.pathA), others(items.b, shapeB, items.pathB), {}, {items.a, items.b});
    return m_changes;
}

FieldChanges FieldComparer::ofValues(const ValuePair &values, const QString &passedOver)
{
    m_changes.clear();
    // Where a part is told elsewhere, the rest of what is no map is nothing.
    if ((values.a.isMap() && values.b.isMap()) || !passedOver.isEmpty()) {
        Fields a = fieldsOf(values.a, values.pathA);
        Fields b = fieldsOf(values.b, values.pathB);
        const auto isPassedOver = [&](const Field &field) {
            return !passedOver.isEmpty() && field.key == passedOver;
        };
        std::erase_if(a, isPassedOver);
        std::erase_if(b, isPassedOver);
        compareFields(a, b, {}, {values.a, values.b});
    } else {
        compare(values, Names().below(Words::tr("content"), Words::tr("content")), {});
    }
    return m_changes;
}

bool FieldComparer::isFull() const
{
    return m_changes.size() >= MostChanges;
}

void FieldComparer::compare(const ValuePair &values, const Names &names, const Owners &owners)
{
    if (isFull())
        return;
    const ValuePair pair{
        m_meaningA.resolved(values.a), m_meaningB.resolved(values.b), values.pathA, values.pathB};
    if (meaningOfA(pair.a) == meaningOfB(pair.b))
        return;
    // What aliases name may hold aliases in turn, so that the ways into it would be without number.
    const bool isWhole = values.a.kind() == NodeKind::Alias || values.b.kind() == NodeKind::Alias
        || m_standinsA.find(pair.a) || m_standinsB.find(pair.b);
    if (!isWhole && pair.a.isMap() && pair.b.isMap())
        compareFields(fieldsOf(pair.a, pair.pathA), fieldsOf(pair.b, pair.pathB), names, {pair.a, pair.b});
    else if (!isWhole && pair.a.isSequence() && pair.b.isSequence())
        compareLists(pair, names);
    else
        add(FieldChange::Kind::Changed, pair, names, owners);
}

void FieldComparer::compareFields(const Fields &a, const Fields &b, const Names &names, const Owners &owners)
{
    QHash<QString, const Field *> keysOfB;
    for (auto field = b.rbegin(); field != b.rend(); ++field)
        keysOfB.insert(field->key, &*field);
    QHash<QString, const Field *> keysOfA;
    for (auto field = a.rbegin(); field != a.rend(); ++field)
        keysOfA.insert(field->key, &*field);
    // A key that is gone and a new one with the same value are one key with another name.
    QHash<quint64, std::vector<const Field *>> added;
    for (const Field &field : b) {
        if (!keysOfA.contains(field.key) && field.value.isCollection())
            added[meaningOfB(field.value)].push_back(&field);
    }
    QSet<QString> renamed;
    for (const Field &field : a) {
        const Field *const other = keysOfB.value(field.key);
        if (other) {
            if (keysOfA.value(field.key) == &field)
                compare({field.value, other->value, field.path, other->path},
                    names.below(field.key, field.key), owners);
            continue;
        }
        const auto found = field.value.isCollection() ? added.find(meaningOfA(field.value)) : added.end();
        if (found != added.end() && found->size() == 1 && !renamed.contains(found->front()->key)) {
            const Field &now = *found->front();
            renamed.insert(now.key);
            if (isFull())
                continue;
            m_changes.push_back({FieldChange::Kind::Renamed, field.path, now.path, shownName(names.a),
                shownName(names.b), oneLine(field.key, LongestName), oneLine(now.key, LongestName)});
            continue;
        }
        add(FieldChange::Kind::Removed, {field.value, {}, field.path, {}}, names.below(field.key, field.key),
            owners);
    }
    for (const Field &field : b) {
        if (!keysOfA.contains(field.key) && !renamed.contains(field.key))
            add(FieldChange::Kind::Set, {{}, field.value, {}, field.path}, names.below(field.key, field.key),
                owners);
    }
}

void FieldComparer::compareLists(const ValuePair &lists, const Names &names)
{
    std::vector<SyntaxNode> a;
    std::vector<SyntaxNode> b;
    std::vector<quint64> meaningsA;
    std::vector<quint64> meaningsB;
    for (const SyntaxNode &item : lists.a.items()) {
        a.push_back(item);
        meaningsA.push_back(meaningOfA(item));
    }
    for (const SyntaxNode &item : lists.b.items()) {
        b.push_back(item);
        meaningsB.push_back(meaningOfB(item));
    }
    std::vector<AlignedPair> equal = alignEqual(meaningsA, meaningsB);
    equal.push_back({int(a.size()), int(b.size())});
    // What went to another place of the list.
    std::vector<bool> usedA(a.size(), false);
    std::vector<bool> usedB(b.size(), false);
    for (size_t i = 0; i + 1 < equal.size(); ++i) {
        usedA[size_t(equal[i].a)] = true;
        usedB[size_t(equal[i].b)] = true;
    }
    QHash<quint64, std::vector<int>> openB;
    for (int i = int(b.size()) - 1; i >= 0; --i) {
        if (!usedB[size_t(i)])
            openB[meaningsB[size_t(i)]].push_back(i);
    }
    const auto pairAt = [&](int atA, int atB) {
        return ValuePair{atA < 0 ? SyntaxNode() : a[size_t(atA)], atB < 0 ? SyntaxNode() : b[size_t(atB)],
            atA < 0 ? NodePath() : lists.pathA.child(atA), atB < 0 ? NodePath() : lists.pathB.child(atB)};
    };
    for (int i = 0; i < int(a.size()); ++i) {
        const auto found = usedA[size_t(i)] ? openB.end() : openB.find(meaningsA[size_t(i)]);
        if (found == openB.end() || found->empty())
            continue;
        const int to = found->back();
        found->pop_back();
        usedA[size_t(i)] = true;
        usedB[size_t(to)] = true;
        if (isFull())
            continue;
        const ValuePair pair = pairAt(i, to);
        m_changes.push_back(
            {FieldChange::Kind::Moved, pair.pathA, pair.pathB, shownName(names.a + QStringList{numberOf(i)}),
                shownName(names.b + QStringList{numberOf(to)}), numberOf(i), numberOf(to)});
    }
    // Between two equal items the first goes with the first.
    int nextA = 0;
    int nextB = 0;
    for (const AlignedPair &end : equal) {
        while (nextA < end.a || nextB < end.b) {
            if (nextA < end.a && usedA[size_t(nextA)]) {
                ++nextA;
            } else if (nextB < end.b && usedB[size_t(nextB)]) {
                ++nextB;
            } else if (nextA < end.a && nextB < end.b) {
                compare(
                    pairAt(nextA, nextB), names.below(numberOf(nextA), numberOf(nextB)), {lists.a, lists.b});
                ++nextA;
                ++nextB;
            } else if (nextA < end.a) {
                add(FieldChange::Kind::Removed, pairAt(nextA, -1), names.below(numberOf(nextA), {}),
                    {lists.a, lists.b});
                ++nextA;
            } else {
                add(FieldChange::Kind::Set, pairAt(-1, nextB), names.below({}, numberOf(nextB)),
                    {lists.a, lists.b});
                ++nextB;
            }
        }
        nextA = end.a + 1;
        nextB = end.b + 1;
    }
}

void FieldComparer::add(
    FieldChange::Kind kind, const ValuePair &values, const Names &names, const Owners &owners)
{
    if (isFull())
        return;
    // The key that says whether the value is a secret: behind numbers of a list the list's own.
    const QStringList &keys = values.b ? names.b : names.a;
    QString key;
    for (auto name = keys.crbegin(); name != keys.crend() && key.isEmpty(); ++name) {
        bool isNumber = false;
        name->toInt(&isNumber);
        if (!isNumber)
            key = *name;
    }
    const auto shownSteps = [](const SyntaxNode &list) {
        const int count = list.isSequence() ? list.childCount() : 1;
        return Words::tr("%n steps", nullptr, count);
    };
    FieldChange change{kind, values.pathA, values.pathB, {}, {}, {}, {}};
    if (values.a)
        change.nameA = shownName(names.a);
    if (values.b)
        change.nameB = shownName(names.b);
    const bool isBranchA = values.a && m_standinsA.find(values.a);
    const bool isBranchB = values.b && m_standinsB.find(values.b);
    if (kind == FieldChange::Kind::Changed && !isBranchA && !isBranchB) {
        std::tie(change.before, change.after) = m_shown.both(values.a, values.b, key, owners.a, owners.b);
    } else {
        if (values.a)
            change.before = isBranchA ? shownSteps(values.a) : m_shown.of(values.a, key, owners.a);
        if (values.b)
            change.after = isBranchB ? shownSteps(values.b) : m_shown.of(values.b, key, owners.b);
    }
    m_changes.push_back(std::move(change));
}

} // namespace patchcord
