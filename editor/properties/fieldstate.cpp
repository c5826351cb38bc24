// SPDX-License-Identifier: MIT
#include "editor/properties/fieldstate.h"

#include "editor/properties/fieldwords.h"
#include "model/flow/stepshape.h"

#include <QCoreApplication>
#include <algorithm>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldState)
};

bool holdsSteps(ParameterType type, const SyntaxNode &value)
{
    switch (type) {
    case ParameterType::Steps:
    case ParameterType::StepsByCase:
    case ParameterType::Conditions:
    case ParameterType::Result:
        return true;
    case ParameterType::UrlOrSteps:
        return value.isCollection();
    default:
        return false;
    }
}

const Destination *destinationAt(const Step *step, const NodePath &path)
{
    if (!step || !step->plan)
        return nullptr;
    for (const DialGroup &group : step->plan->groups) {
        for (const Destination &destination : group.destinations) {
            if (destination.path == path)
                return &destination;
        }
    }
    return nullptr;
}

/// The diagnostics at a step, without those of the steps inside its branches.
std::vector<const Diagnostic *> problemsOf(const Snapshot &snapshot, const NodePath &step)
{
    std::vector<const Diagnostic *> found;
    const SyntaxNode item = snapshot.resolve(step);
    if (!item)
        return found;
    const TextRange range{item.itemBegin(), std::max(item.range().end, item.itemBegin() + 1)};
    const Diagnostics &all = snapshot.diagnostics();
    // Diagnostics are sorted by place, so those of the step stand together.
    auto at = std::lower_bound(all.begin(), all.end(), range.begin,
        [](const Diagnostic &one, qsizetype offset) { return one.range.begin < offset; });
    for (; at != all.end() && at->range.begin <= range.end; ++at) {
        if (!at->path.startsWith(step))
            continue;
        const Step *const owner = snapshot.flow().stepAt(at->path);
        if (!owner || owner->path == step)
            found.push_back(&*at);
    }
    return found;
}

} // namespace

QString FieldState::fromConnect()
{
    return Words::tr("from this connect");
}

FieldHolder bodyOwner(const Step &step)
{
    // What is no step has no method and so no body: it is shown whole.
    const NodePath body = step.method.isEmpty() ? step.path : step.path.child(step.method);
    return {step.path, body, step.method, FieldHolder::Level::Body, {}, body};
}

FieldHolder destinationOwner(const Step &step, const Destination &destination)
{
    FieldHolder owner = bodyOwner(step);
    if (destination.path != owner.object) {
        owner.object = destination.path;
        owner.keep = destination.path;
        owner.level = FieldHolder::Level::Destination;
    }
    return owner;
}

FieldHolder ownerInside(const FieldHolder &outer, const NodePath &object, const QString &type)
{
    FieldHolder owner = outer;
    owner.object = object;
    owner.level = FieldHolder::Level::Object;
    owner.type = type;
    return owner;
}

QString shortField(const Snapshot &snapshot, const FieldHolder &owner)
{
    if (owner.level == FieldHolder::Level::Destination)
        return QStringLiteral("to");
    if (owner.level == FieldHolder::Level::Object)
        return {};
    const Method *const method = snapshot.catalog().method(owner.method);
    if (method && !method->shortForm.isEmpty())
        return method->shortForm;
    return owner.method == QLatin1String("connect") ? QStringLiteral("to") : QString();
}

NodePath fieldPath(const Snapshot &snapshot, const FieldHolder &owner, const QString &name)
{
    if (name.isEmpty())
        return owner.object;
    const SyntaxNode object = snapshot.resolve(owner.object);
    const bool isShort = object && !object.isMap() && !object.isNull() && name == shortField(snapshot, owner);
    return isShort ? owner.object : owner.object.child(name);
}

FieldReader::FieldReader(const Snapshot &snapshot, const FieldHolder &owner)
    : m_snapshot(snapshot)
    , m_owner(owner)
    , m_object(snapshot.resolve(owner.object))
    , m_problems(problemsOf(snapshot, owner.step))
{
    const Step *const step = snapshot.flow().stepAt(owner.step);
    m_step = step && step->path == owner.step ? step : nullptr;
    if (owner.level == FieldHolder::Level::Destination)
        m_destination = destinationAt(m_step, owner.object);
}

SyntaxNode FieldReader::node(const QString &name) const
{
    if (name.isEmpty())
        return m_object;
    if (m_object.isMap())
        return m_object.value(name);
    const bool isShort = m_object && !m_object.isNull() && name == shortField(m_snapshot, m_owner);
    return isShort ? m_object : SyntaxNode();
}

FieldState FieldReader::read(const Parameter &parameter) const
{
    FieldState state;
    state.path = fieldPath(m_snapshot, m_owner, parameter.name);
    state.owner = m_owner;
    const SyntaxNode value = node(parameter.name);
    readProblem(state);
    state.dimmed = reasonWithoutEffect(parameter);
    if (!value) {
        readEffective(state, parameter);
        return state;
    }
    state.presence = FieldState::Presence::Set;
    if (holdsSteps(parameter.type, value)) {
        readSteps(state, value, parameter.type);
        return state;
    }
    if (parameter.type == ParameterType::Document
        && m_snapshot.flow().flowAt(state.path).path() == state.path) {
        state.text = Words::tr("a document");
        state.onCanvas = true;
        state.firstStep = state.path;
        return state;
    }
    state.value = valueOf(value);
    state.text = value.isCollection() ? valueInWords(parameter, state.value) : value.text();
    if (value.isCollection() || parameter.type != ParameterType::Text)
        state.source = sourceText(value);
    state.expression = value.isString() && isVariable(state.text);
    state.holdsVariable = value.isString() && holdsVariable(state.text);
    if (parameter.type == ParameterType::Address) {
        // A number that lost its quotes is no address, however much it looks like one.
        const AddressKind kind = value.isString() ? classifyAddress(state.text) : AddressKind::Other;
        state.kind = addressFormatName(kind);
    }
    state.origin = state.dimmed.isEmpty() ? originOfSet(parameter) : state.dimmed;
    // What comes back when the field is cleared: editors with a choice "default" name it.
    FieldState unset;
    readEffective(unset, parameter);
    state.effective = unset.effective;
    state.effectiveValue = unset.effectiveValue;
    return state;
}

void FieldReader::readEffective(FieldState &state, const Parameter &parameter) const
{
    const bool inDestination = m_owner.level == FieldHolder::Level::Destination;
    if (inDestination && parameter.inherited) {
        const SyntaxNode ofConnect =
            m_snapshot.resolve(m_owner.step.child(m_owner.method)).value(parameter.name);
        if (ofConnect && !ofConnect.isNull()) {
            if (holdsSteps(parameter.type, ofConnect)) {
                state.effective = stepsInWords(ofConnect, parameter.type);
            } else {
                state.effectiveValue = valueOf(ofConnect);
                state.effective = valueInWords(parameter, state.effectiveValue);
            }
            state.origin = FieldState::fromConnect();
            return;
        }
    }
    const DefaultValue &fallback = parameter.fallback;
    if (!fallback.sameAs.isEmpty()) {
        if (const Parameter *const sibling = siblingOf(fallback.sameAs)) {
            const SyntaxNode own = node(sibling->name);
            FieldState same;
            if (own && !own.isNull()) {
                same.effectiveValue = valueOf(own);
                same.effective = valueInWords(*sibling, same.effectiveValue);
            } else {
                readEffective(same, *sibling);
            }
            state.effectiveValue = same.effectiveValue;
            state.effective = same.effective;
            state.origin = Words::tr("same as %1").arg(sibling->name);
            return;
        }
    }
    if (parameter.required && fallback.text.isEmpty() && fallback.value.isNull()) {
        state.effective =
            parameter.example.isEmpty() ? QString() : Words::tr("for example %1").arg(parameter.example);
        state.origin = Words::tr("required");
        return;
    }
    state.effectiveValue = fallback.value;
    state.effective = fallback.value.isNull() ? (fallback.text.isEmpty() ? Words::tr("none") : fallback.text)
                                              : valueInWords(parameter, fallback.value);
    state.origin = Words::tr("default");
}

const Parameter *FieldReader::siblingOf(const QString &name) const
{
    const Catalog &catalog = m_snapshot.catalog();
    if (m_owner.level == FieldHolder::Level::Body) {
        const Method *const method = catalog.method(m_owner.method);
        return method ? method->parameter(name) : nullptr;
    }
    const ObjectType *const type = m_owner.level == FieldHolder::Level::Destination
        ? &catalog.destination()
        : catalog.object(m_owner.type);
    return type ? type->parameter(name) : nullptr;
}

void FieldReader::readProblem(FieldState &state) const
{
    for (const Diagnostic *problem : m_problems) {
        const bool isHere =
            state.path == m_owner.object ? problem->path == state.path : problem->path.startsWith(state.path);
        if (!isHere)
            continue;
        if (problem->path.size() > state.path.size())
            state.partProblems.push_back({problem->path, problem->severity, problem->message});
        if (state.severity && *state.severity <= problem->severity)
            continue;
        state.severity = problem->severity;
        state.problem = problem->message;
        state.problemPath = problem->path;
    }
}

void FieldReader::readSteps(FieldState &state, const SyntaxNode &value, ParameterType type) const
{
    state.text = stepsInWords(value, type);
    state.onCanvas = true;
    if (!m_step)
        return;
    for (const Branch &branch : m_step->branches) {
        if (branch.path.startsWith(state.path) && !branch.steps.empty()) {
            state.firstStep = branch.steps.front().path;
            return;
        }
    }
}

QString FieldReader::reasonWithoutEffect(const Parameter &parameter) const
{
    if (!parameter.appliesTo || !m_step || !m_step->plan || m_owner.level == FieldHolder::Level::Object)
        return {};
    AddressKinds kinds = m_step->plan->kinds();
    if (m_owner.level == FieldHolder::Level::Destination)
        kinds = m_destination ? AddressKinds(m_destination->kind) : AddressKinds();
    // What is computed or not understood may be anything.
    const AddressKinds open = parameter.appliesTo | AddressKind::Computed | AddressKind::Other;
    return !kinds || (kinds & open) ? QString() : noEffectText(kinds);
}

QString FieldReader::originOfSet(const Parameter &parameter) const
{
    if (m_owner.level != FieldHolder::Level::Body || !m_step || !m_step->plan || !m_step->plan->hasDialling
        || m_step->plan->form == DialForm::One || parameter.unit != Unit::Seconds)
        return {};
    const Parameter *const taken = m_snapshot.catalog().destination().parameter(parameter.name);
    return taken && taken->inherited ? Words::tr("per destination") : QString();
}

Diagnostics FieldReader::ownProblems() const
{
    Diagnostics found;
    for (const Diagnostic *problem : m_problems) {
        if (problem->path == m_owner.object
            || (m_owner.level == FieldHolder::Level::Body && problem->path == m_owner.step))
            found.push_back(*problem);
    }
    return found;
}

QStringList FieldReader::otherKeys(const std::vector<Parameter> &known) const
{
    QStringList keys;
    if (!m_object.isMap())
        return keys;
    for (const SyntaxNode::Entry &entry : m_object.entries()) {
        const QString key = entry.key.text();
        const bool isKnown = std::any_of(
            known.begin(), known.end(), [&key](const Parameter &parameter) { return parameter.name == key; });
        if (!isKnown && !key.isEmpty() && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

FieldState combined(const std::vector<FieldState> &states)
{
    FieldState all = states.front();
    all.owner = FieldHolder();
    if (states.size() > 1)
        all.partProblems.clear();
    for (const FieldState &state : states) {
        if (state.severity && (!all.severity || *state.severity < *all.severity)) {
            all.severity = state.severity;
            all.problem = state.problem;
            all.problemPath = state.problemPath;
        }
        if (state.presence == all.presence && state.value == all.value && state.text == all.text)
            continue;
        all.presence = FieldState::Presence::Several;
        all.value = Value();
        all.text.clear();
        all.source.clear();
        all.kind.clear();
        all.expression = false;
        all.holdsVariable = false;
        all.effective = Words::tr("several values");
        all.origin.clear();
        all.onCanvas = all.onCanvas && state.onCanvas;
        all.firstStep = NodePath();
    }
    return all;
}

} // namespace patchcord
