// SPDX-License-Identifier: MIT
#include "model/edit/outcomes.h"

#include "model/check/outcomerules.h"
#include "model/check/variablenames.h"
#include "model/edit/edittexts.h"
#include "model/flow/stepshape.h"

#include <QSet>

#include <algorithm>

namespace patchcord {

namespace {

const QString Case = QStringLiteral("case");
const QString Default = QStringLiteral("default");
const QString Failed = QStringLiteral("failed");
const QString VariableField = QStringLiteral("variable");
const QString ReturnValue = QStringLiteral("return_value");
/// What the caller pressed or said: anything, so that a menu has cases of its own.
const QString MenuVariable = QStringLiteral("prompt_value");
/// Why nobody was reached: free text, which only means something once the connect has failed.
const QString ReasonVariable = QStringLiteral("connect_failed_reason");

using Kind = Outcome::Kind;

/// A condition without what does not matter in it.
QString squeezed(QString condition)
{
    condition.remove(u' ').replace(u'"', u'\'').replace(QLatin1String("==="), QLatin1String("=="));
    return withoutScope(condition);
}

QString comparison(const QString &variable, QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return QStringLiteral("%1 == '%2'").arg(variable, value);
}

bool isWithin(const Branch &branch, const NodePath &holder)
{
    return branch.path.startsWith(holder);
}

/// What a step leaves behind for the steps after it.
struct Leftover
{
    QString variable;
    QStringList values; ///< empty: anything
};

std::vector<Leftover> resultsOf(const Method &method)
{
    std::vector<Leftover> results;
    for (const SetVariable &set : method.sets) {
        if (set.name == MenuVariable)
            results.insert(results.begin(), {set.name, {}});
        else if (set.values.size() > 1 && set.name != ReturnValue && results.size() < 2)
            results.push_back({set.name, set.values});
    }
    return results;
}

class OutcomeReader
{
public:
    OutcomeReader(const Snapshot &snapshot, const Step &step)
        : m_snapshot(snapshot)
        , m_step(step)
        , m_place(snapshot.flow().placeOf(step.path))
    {
    }

    std::vector<Outcome> read()
    {
        const Method *const method = m_step.known;
        if (method && method->body == BodyKind::Conditions) {
            conditions(m_step, body(), nullptr);
        } else if (method && method->parameter(Case)) {
            cases(m_step, body(), {});
        } else if (const Parameter *const result = resultField()) {
            ownResult(*result);
        } else if (method) {
            for (const Leftover &left : resultsOf(*method))
                resultBehind(left);
        }
        others();
        if (!m_step.endsList && m_place.steps && m_snapshot.resolve(m_step.path.parent()).isSequence())
            m_outcomes.push_back({Kind::Next});
        return std::move(m_outcomes);
    }

private:
    NodePath body() const { return m_step.path.child(m_step.method); }

    const Parameter *resultField() const
    {
        if (!m_step.known)
            return nullptr;
        for (const Parameter &parameter : m_step.known->parameters) {
            const bool counts =
                parameter.standing != Standing::Legacy || m_snapshot.resolve(body().child(parameter.name));
            if (parameter.type == ParameterType::Result && counts)
                return &parameter;
        }
        return nullptr;
    }

    /// `result`, which branches by itself; where it is not there, a step behind may do so instead.
    void ownResult(const Parameter &field)
    {
        const NodePath holder = body().child(field.name);
        const std::vector<Leftover> results = resultsOf(*m_step.known);
        const Leftover result = results.empty() ? Leftover{ReturnValue, {}} : results.front();
        const SyntaxNode node = m_snapshot.resolve(holder);
        if (node.isSequence())
            conditions(m_step, holder, nullptr);
        else if (node || !findBehind(result))
            cases(m_step, holder, result);
        else
            resultBehind(result);
    }

    /// The cases of an object with `variable`, `case` and `default`, there or not. `result` is what is
    /// compared when the object does not say it.
    void cases(const Step &owner, const NodePath &holder, Leftover result)
    {
        const SyntaxNode node = m_snapshot.resolve(holder);
        const QString written = node.value(VariableField).text();
        if (!written.isEmpty() && withoutScope(written) != withoutScope(result.variable))
            result = {written, valuesOf(m_snapshot.catalog(), withoutScope(written))};
        else if (!written.isEmpty())
            result.variable = written;
        const NodePath all = holder.child(Case);
        QStringList known;
        for (const Branch &branch : owner.branches) {
            if (branch.kind == BranchKind::Case && isWithin(branch, all)) {
                known.append(branch.path.last());
                m_outcomes.push_back({Kind::Value, result.variable, branch.path.last(), holder, branch.path});
            }
        }
        for (const QString &value : std::as_const(result.values)) {
            if (!known.contains(value))
                m_outcomes.push_back({Kind::Value, result.variable, value, holder, {}});
        }
        if (result.values.isEmpty())
            m_outcomes.push_back({Kind::NewValue, result.variable, {}, holder, {}});
        // Where `default` sees to failures a case of their own would take them from it.
        const bool isFailureOpen = known.contains(Failed) || !m_snapshot.resolve(holder.child(Default));
        if (result.values.contains(Failed) && setsReason() && isFailureOpen)
            m_outcomes.push_back({Kind::NewReason, ReasonVariable, {}, all.child(Failed), {}});
        const NodePath fallback = holder.child(Default);
        if (m_snapshot.resolve(fallback))
            m_outcomes.push_back({Kind::OtherValues, result.variable, {}, holder, fallback});
        else if (result.values.isEmpty() && node)
            m_outcomes.push_back({Kind::OtherValues, result.variable, {}, holder, {}});
    }

    bool setsReason() const
    {
        const std::vector<SetVariable> &sets = m_step.known->sets;
        return std::any_of(
            sets.begin(), sets.end(), [](const SetVariable &set) { return set.name == ReasonVariable; });
    }

    /// The branches of a list of conditions. Those that compare with a value of `result`, where it is given,
    /// are told as values; those of its values that no condition names are there to be made.
    void conditions(const Step &owner, const NodePath &holder, const Leftover *result)
    {
        QStringList named;
        for (const Branch &branch : owner.branches) {
            if (!isWithin(branch, holder)
                || (branch.kind != BranchKind::When && branch.kind != BranchKind::Else))
                continue;
            if (branch.kind == BranchKind::Else) {
                m_outcomes.push_back({Kind::Otherwise, {}, {}, holder, branch.path});
                continue;
            }
            const QString condition = m_snapshot.resolve(branch.path.parent()).value("when").text();
            const QString value = result ? comparedValue(*result, condition) : QString();
            named.append(value);
            if (value.isEmpty())
                m_outcomes.push_back({Kind::Condition, {}, condition, holder, branch.path});
            else
                m_outcomes.push_back({Kind::Value, result->variable, value, holder, branch.path});
        }
        const bool hasElse = std::any_of(m_outcomes.begin(), m_outcomes.end(),
            [&holder](const Outcome &each) { return each.kind == Kind::Otherwise && each.holder == holder; });
        for (const QString &value : result ? result->values : QStringList()) {
            if (!named.contains(value))
                m_outcomes.push_back({Kind::Value, result->variable, value, holder, {}});
        }
        if (!result)
            m_outcomes.push_back({Kind::NewCondition, {}, {}, holder, {}});
        if (!hasElse && !(result && holder.isRoot()))
            m_outcomes.push_back({Kind::Otherwise, {}, {}, holder, {}});
    }

    static QString comparedValue(const Leftover &result, const QString &condition)
    {
        for (const QString &value : result.values) {
            if (squeezed(condition) == squeezed(comparison(withoutScope(result.variable), value)))
                return value;
        }
        return {};
    }

    /// The cond or switch behind the step, among others of that kind, that looks at what it left; or null.
    const Step *findBehind(const Leftover &result) const
    {
        if (!m_place.steps)
            return nullptr;
        for (size_t i = size_t(m_place.index) + 1; i < m_place.steps->size(); ++i) {
            const Step &step = (*m_place.steps)[i];
            const bool isSwitch = step.known && step.known->parameter(Case);
            const bool isCond = step.known && step.known->body == BodyKind::Conditions;
            if (!isSwitch && !isCond)
                break;
            if (looksAt(step, result.variable))
                return &step;
        }
        return nullptr;
    }

    bool looksAt(const Step &step, const QString &variable) const
    {
        const SyntaxNode node = m_snapshot.resolve(step.path.child(step.method));
        if (node.isMap())
            return withoutScope(node.value(VariableField).text()) == variable;
        return std::any_of(step.branches.begin(), step.branches.end(), [&](const Branch &branch) {
            const QString condition = m_snapshot.resolve(branch.path.parent()).value("when").text();
            return branch.kind == BranchKind::When && withoutScope(condition.trimmed()).startsWith(variable);
        });
    }

    void resultBehind(const Leftover &result)
    {
        const Step *const behind = findBehind(result);
        const NodePath holder = behind ? behind->path.child(behind->method) : NodePath();
        if (behind && behind->known->body == BodyKind::Conditions)
            conditions(*behind, holder, &result);
        else if (behind)
            cases(*behind, holder, result);
        else if (result.values.isEmpty())
            m_outcomes.push_back({Kind::NewValue, result.variable, {}, {}, {}});
        else
            conditions(m_step, {}, &result);
    }

    /// Branches of other kinds: `on_return`, `confirm`, and older forms, which are kept and not offered.
    void others()
    {
        QSet<NodePath> told;
        for (const Outcome &outcome : m_outcomes) {
            if (outcome.branch)
                told.insert(*outcome.branch);
        }
        for (const Branch &branch : m_step.branches) {
            if (told.contains(branch.path))
                continue;
            const Kind kind = branch.kind == BranchKind::Confirm ? Kind::Confirm
                : branch.kind == BranchKind::OnReturn            ? Kind::Return
                : branch.kind == BranchKind::Else                ? Kind::Otherwise
                : branch.kind == BranchKind::Default             ? Kind::OtherValues
                                                                 : Kind::Condition;
            m_outcomes.push_back({kind, {}, branch.title, branch.path, branch.path});
        }
        const QString onReturn = QStringLiteral("on_return");
        const NodePath path = body().child(onReturn);
        if (m_step.known && m_step.known->parameter(onReturn) && !m_snapshot.resolve(path))
            m_outcomes.push_back({Kind::Return, {}, {}, path, {}});
    }

    const Snapshot &m_snapshot;
    const Step &m_step;
    CallFlow::Place m_place;
    std::vector<Outcome> m_outcomes;
};

} // namespace

QString Outcome::condition() const
{
    if (kind == Kind::Value && !variable.isEmpty())
        return comparison(variable, text);
    return kind == Kind::Condition ? text : QString();
}

std::vector<Outcome> outcomesOf(const Snapshot &snapshot, const NodePath &path)
{
    const Step *const step = snapshot.flow().stepAt(path);
    if (!step || step->path != path)
        return {};
    return OutcomeReader(snapshot, *step).read();
}

std::optional<Outcome> outcomeOfBranch(const Snapshot &snapshot, const NodePath &branch)
{
    const Step *const step = snapshot.flow().stepAt(branch);
    if (!step)
        return std::nullopt;
    for (Outcome &outcome : outcomesOf(snapshot, step->path)) {
        if (outcome.branch == branch)
            return std::move(outcome);
    }
    return std::nullopt;
}

QString outcomeTitle(const Outcome &outcome)
{
    switch (outcome.kind) {
    case Kind::Value:
    case Kind::Condition:
        return outcome.text;
    case Kind::OtherValues:
        return EditTexts::tr("default");
    case Kind::NewValue:
        return EditTexts::tr("new case");
    case Kind::NewReason:
        return EditTexts::tr("failed: why");
    case Kind::NewCondition:
        return EditTexts::tr("new condition");
    case Kind::Otherwise:
        return EditTexts::tr("else");
    case Kind::Return:
        return EditTexts::tr("on return");
    case Kind::Confirm:
        return EditTexts::tr("confirm");
    case Kind::Next:
        return EditTexts::tr("next step");
    }
    return {};
}

} // namespace patchcord
