// SPDX-License-Identifier: MIT
#include "model/check/methodrules.h"

#include "model/check/branchrules.h"
#include "model/check/connectrules.h"
#include "model/check/legacyfixes.h"
#include "model/check/objectrules.h"
#include "model/check/plainrules.h"
#include "model/check/standingrules.h"
#include "model/check/switchrules.h"
#include "model/check/valuerules.h"

#include <algorithm>

namespace patchcord {

namespace {

/// `sleep: 5000` is as official as its object form; all other short forms are older ones.
bool isOfficialShortForm(const Method &method)
{
    return method.name == QLatin1String("sleep");
}

/// The method of a similar name whose fields these are, when none of them is one of the method's own; else
/// null.
const Method *methodOfFields(const Catalog &catalog, const Method &method, const SyntaxNode &body)
{
    const auto knowsNone = [&body](const Method &one) {
        const auto entries = body.entries();
        return std::none_of(entries.begin(), entries.end(),
            [&one](const SyntaxNode::Entry &entry) { return one.parameter(entry.key.text()) != nullptr; });
    };
    if (body.childCount() == 0 || !knowsNone(method))
        return nullptr;
    QStringList candidates;
    for (const Method &other : catalog.methods()) {
        const auto entries = body.entries();
        const bool knowsAll =
            std::all_of(entries.begin(), entries.end(), [&other](const SyntaxNode::Entry &entry) {
                return other.parameter(entry.key.text()) != nullptr;
            });
        if (knowsAll && &other != &method)
            candidates.append(other.name);
    }
    return catalog.method(didYouMean(method.name, candidates));
}

/// The rules for the body of one step.
class MethodCheck
{
public:
    MethodCheck(RuleContext &context, const StepShape &step, const NodePath &path)
        : m_context(context)
        , m_step(step)
        , m_method(*step.known)
        , m_owner{step.method, step.known}
        , m_stepPath(path)
        , m_bodyPath(step.isBare ? path : path.child(step.method))
    {
    }

    void run()
    {
        if (m_method.standing != Standing::Official) {
            reportStanding(m_context, m_method.standing, m_step.name, inQuotes(m_step.method),
                fixesForLegacyMethod(m_step, m_stepPath), m_method.help);
        }
        if (m_step.isBare || isNothing()) {
            withoutBody();
            return;
        }
        if (m_step.body.kind() == NodeKind::Alias)
            return;
        switch (m_method.body) {
        case BodyKind::Any:
            checkFreeValue(m_context, body(), m_step.body);
            return;
        case BodyKind::Label:
            label();
            return;
        case BodyKind::Names:
            names();
            return;
        case BodyKind::FreeMap:
            if (!m_step.body.isMap())
                wrongBody(Check::tr("an object with names and values"));
            else
                checkFreeValue(m_context, body(), m_step.body);
            return;
        case BodyKind::Conditions:
            checkConditions(m_context, m_owner, m_step.body);
            return;
        case BodyKind::Empty:
        case BodyKind::Object:
            object();
            return;
        }
    }

private:
    FieldPlace body() const { return {FieldPlace::Kind::Body, m_step.method, {}, 0, &m_method}; }

    bool isNothing() const { return m_step.body.isNull() && m_method.body != BodyKind::Any; }

    void withoutBody()
    {
        if (m_method.hasRequired() && m_method.body == BodyKind::Object) {
            checkFields({});
            if (dials())
                checkConnect(m_context, m_step, m_bodyPath);
            return;
        }
        if (m_method.body == BodyKind::Label || m_method.body == BodyKind::Names
            || m_method.body == BodyKind::Conditions) {
            wrongBody(bodyWanted());
            return;
        }
        if (m_step.isBare) {
            m_context.report(Rule::BareStep, m_step.name,
                Check::tr("A step that is a word alone is an older form, which today’s schema refuses: write "
                          "%1: {}.")
                    .arg(m_step.method),
                {emptyBody(m_bodyPath, Value::Map{{m_step.method, Value::Map{}}})});
        } else {
            m_context.report(Rule::ShortForm, m_step.name,
                Check::tr("%1 without a value is an older form, which today’s schema refuses: write %2: {}.")
                    .arg(inQuotes(m_step.method), m_step.method),
                {emptyBody(m_bodyPath, Value::Map{})});
        }
    }

    Fix emptyBody(const NodePath &path, const Value &value) const
    {
        return fix::replace(path, value, QStringLiteral("%1: {}").arg(m_step.method));
    }

    QString bodyWanted() const
    {
        switch (m_method.body) {
        case BodyKind::Label:
            return Check::tr("the label’s name");
        case BodyKind::Names:
            return Check::tr("the name of a variable or a list of names");
        case BodyKind::Conditions:
            return Check::tr("a list of conditions");
        default:
            return Check::tr("an object");
        }
    }

    void wrongBody(const QString &wanted)
    {
        const SyntaxNode at = m_step.body.isValid() ? m_step.body : m_step.name;
        const QString thing = m_step.body.isValid() ? thingText(m_step.body) : Check::tr("nothing");
        m_context.report(Rule::WrongType, at, m_bodyPath,
            Check::tr("%1 takes %2, but this is %3.").arg(m_step.method, wanted, thing));
    }

    void label()
    {
        if (m_step.body.isCollection() || m_step.body.isNull()) {
            wrongBody(bodyWanted());
        } else if (!m_step.body.isString()) {
            m_context.report(Rule::UnquotedText, m_step.body,
                Check::tr("A label’s name is text, but this is %1: put it in quotes, \"%2\".")
                    .arg(thingText(m_step.body), m_step.body.text()),
                {fix::replace(
                    m_bodyPath, m_step.body.text(), QStringLiteral("\"%1\"").arg(m_step.body.text()))});
        } else if (m_step.body.text().trimmed().isEmpty()) {
            m_context.report(
                Rule::LabelName, m_step.body, Check::tr("A label needs a name, for goto to find it."));
        }
    }

    void names()
    {
        if (m_step.body.isString())
            return;
        if (!m_step.body.isSequence()) {
            wrongBody(bodyWanted());
            return;
        }
        for (const SyntaxNode &item : m_step.body.items()) {
            if (!item.isString() && item.kind() != NodeKind::Alias) {
                m_context.report(Rule::WrongType, item,
                    Check::tr("%1 takes names of variables, but this is %2.")
                        .arg(m_step.method, thingText(item)));
            }
        }
    }

    void object()
    {
        if (isShortForm(m_method, m_step.body)) {
            shortForm();
        } else if (!m_step.body.isMap()) {
            wrongBody(Check::tr("an object"));
            return;
        } else if (const Method *const meant = methodOfFields(m_context.catalog(), m_method, m_step.body)) {
            otherMethod(*meant);
            return;
        }
        checkFields(isShortForm(m_method, m_step.body) ? m_method.shortForm : QString());
        if (dials())
            checkConnect(m_context, m_step, m_bodyPath);
        if (m_method.name == QLatin1String("switch"))
            checkSwitch(m_context, m_step, m_bodyPath);
    }

    void otherMethod(const Method &meant)
    {
        QStringList names;
        for (const SyntaxNode::Entry &entry : m_step.body.entries())
            names.append(entry.key.text());
        m_context.report(Rule::OtherMethod, m_step.name, m_bodyPath,
            Check::tr("%1 has none of the fields %2, but %3 has: is %3 meant?")
                .arg(m_step.method, listOfAll(names), inQuotes(meant.name)),
            {fix::rename(m_bodyPath, meant.name)});
    }

    bool dials() const { return m_method.parameter(QStringLiteral("serial_parallel")) != nullptr; }

    void checkFields(const QString &shortField)
    {
        checkObject(m_context, m_owner,
            {m_method.parameters, m_method.oneOf, m_method.anyOf, OtherKeys::Refused, m_step.body,
                m_step.name, m_bodyPath, shortField});
    }

    /// The field that a bare value is meant for: of a list the one that takes several, `urls` beside `url`.
    const Parameter *shortField() const
    {
        const Parameter *const one = m_method.parameter(m_method.shortForm);
        const bool isList = one && one->type == ParameterType::Sound && m_step.body.isSequence();
        return isList ? m_method.parameter(one->name + u's') : one;
    }

    /// An item `{url: say:Hi}` of such a list is written as `say:Hi` there. False when it says more.
    bool unwrapItems(Fix &fix, const NodePath &list) const
    {
        for (const SyntaxNode &item : m_step.body.items()) {
            if (!item.isMap())
                continue;
            if (item.childCount() != 1 || !item.value(m_method.shortForm).isScalar())
                return false;
            fix.steps.push_back({FixStep::Kind::Lift, list.child(item.index()).child(m_method.shortForm)});
        }
        return true;
    }

    Fixes fixesForShortForm(const QString &field) const
    {
        Fix fix = fix::nest(m_bodyPath, field, QStringLiteral("%1: {%2: …}").arg(m_method.name, field));
        const bool isMeant = field == m_method.shortForm || unwrapItems(fix, m_bodyPath.child(field));
        return isMeant ? Fixes{fix} : Fixes();
    }

    void shortForm()
    {
        const Parameter *const parameter = shortField();
        if (!parameter)
            return;
        if (!isOfficialShortForm(m_method)) {
            m_context.report(Rule::ShortForm, m_step.body,
                Check::tr(
                    "A bare value for %1 is a short form that today’s schema refuses: write %1: {%2: …}.")
                    .arg(m_step.method, parameter->name),
                fixesForShortForm(parameter->name));
        }
        checkValue(m_context, m_owner, *parameter, m_step.body);
    }

    RuleContext &m_context;
    const StepShape &m_step;
    const Method &m_method;
    const FieldOwner m_owner;
    const NodePath m_stepPath;
    const NodePath m_bodyPath;
};

} // namespace

void checkMethod(RuleContext &context, const StepShape &step, const NodePath &path)
{
    MethodCheck(context, step, path).run();
}

} // namespace patchcord
