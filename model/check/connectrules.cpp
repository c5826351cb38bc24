// SPDX-License-Identifier: MIT
#include "model/check/connectrules.h"

#include "model/catalog/firstvalue.h"
#include "model/check/destinationrules.h"
#include "model/check/objectrules.h"
#include "model/flow/connectplan.h"

#include <algorithm>
#include <array>

namespace patchcord {

namespace {

constexpr std::array Forms{DialForm::One, DialForm::Serial, DialForm::Parallel, DialForm::Groups};

/// The rules for the body of one connect step.
class ConnectCheck
{
public:
    ConnectCheck(RuleContext &context, const StepShape &step, const NodePath &path)
        : m_context(context)
        , m_method(*step.known)
        , m_name(step.name)
        , m_body(step.body)
        , m_path(path)
        , m_plan(readConnectPlan(step.body, path, m_nodes))
    {
    }

    void run()
    {
        dialling();
        for (const DialForm form : Forms) {
            if (form != DialForm::One && m_body.value(dialKey(form)))
                checkDestinations(m_context, m_method, m_body, form);
        }
        if (const SyntaxNode to = m_body.value("to"))
            checkAddress(m_context, to);
        fieldsWithoutEffect();
        queue();
        credentials();
        together();
        events();
        dependents();
        confirm();
    }

private:
    void dialling()
    {
        if (!m_plan.hasDialling) {
            if (!m_body.value("<<")) {
                m_context.report(Rule::ConnectDialling, m_name, m_path,
                    Check::tr("connect does not say whom to dial: add one of “to”, “serial”, “parallel” and "
                              "“serial_parallel”."),
                    firstOf(QStringLiteral("to")));
            }
            return;
        }
        if (!m_plan.conflict)
            return;
        QStringList present;
        SyntaxNode second;
        for (const SyntaxNode::Entry &entry : m_body.entries()) {
            const QString key = entry.key.text();
            if (!dialFormOfKey(key) || present.contains(key))
                continue;
            present.append(key);
            if (present.size() == 2)
                second = entry.key;
        }
        // The reader tells of a key that is written twice.
        if (present.size() < 2)
            return;
        m_context.report(Rule::ConnectConflict, second, m_path,
            Check::tr("connect dials in one way only, but here are %1: keep one of them.")
                .arg(listOfAll(present)),
            fix::keepOneOf(m_path, present));
    }

    /// Adds a field with what it may hold at first.
    Fixes firstOf(const QString &name) const
    {
        const Parameter *const parameter = m_method.parameter(name);
        return parameter
            ? Fixes{fix::add(fieldsPath(m_name, m_path), name, firstValue(m_context.catalog(), *parameter))}
            : Fixes();
    }

    void fieldsWithoutEffect()
    {
        const AddressKinds kinds = m_plan.kinds();
        for (const SyntaxNode::Entry &entry : m_body.entries()) {
            const Parameter *const parameter = m_method.parameter(entry.key.text());
            if (parameter && isWithoutEffect(*parameter, kinds))
                reportNoEffect(m_context, *parameter, entry.key);
        }
    }

    void queue()
    {
        if (!m_plan.kinds().testFlag(AddressKind::Queue) || m_body.value("transfer_after_bridge")
            || m_body.value("execute_after_queue")) {
            return;
        }
        m_context.report(Rule::QueueWithoutTransfer, firstQueue(), m_path,
            Check::tr(
                "A call from a queue needs “transfer_after_bridge” on its connect: the script that runs "
                "when the bridge is over."),
            firstOf(QStringLiteral("transfer_after_bridge")));
    }

    SyntaxNode firstQueue() const
    {
        size_t index = 0;
        for (const DialGroup &group : m_plan.groups) {
            for (const Destination &destination : group.destinations) {
                const SyntaxNode node = m_nodes[index++];
                if (destination.kind == AddressKind::Queue)
                    return node.isMap() ? node.value("to") : node;
            }
        }
        return m_name;
    }

    /// Whether a destination sets a field of its own.
    bool anySets(const char *field) const
    {
        return std::any_of(m_nodes.begin(), m_nodes.end(),
            [field](const SyntaxNode &node) { return node.value(field).isValid(); });
    }

    void credentials()
    {
        if (!m_plan.hasDialling || m_plan.form == DialForm::One)
            return;
        for (const char *name : {"username", "password"}) {
            if (const SyntaxNode value = m_body.value(name)) {
                m_context.report(Rule::CredentialsOnConnect, value.key(), pathOf(value),
                    Check::tr("With several destinations %1 belongs to each destination: move it there.")
                        .arg(inQuotes(QString::fromLatin1(name))),
                    toDestinations(QString::fromLatin1(name), value));
            }
        }
    }

    /// Each destination that may need it gets the field, unless it has one of its own.
    Fixes toDestinations(const QString &name, const SyntaxNode &value) const
    {
        const AddressKinds taking{AddressKind::Sip, AddressKind::Computed};
        Fix fix{Check::tr("Move %1 to the destinations").arg(inQuotes(name)), FixKind::Choice, {}};
        size_t index = 0;
        for (const DialGroup &group : m_plan.groups) {
            for (const Destination &destination : group.destinations) {
                const SyntaxNode node = m_nodes[index++];
                if (node.isMap() && taking.testFlag(destination.kind) && !node.value(name)) {
                    fix.steps.push_back({FixStep::Kind::Set, destination.path.child(name), valueOf(value)});
                }
            }
        }
        if (fix.steps.empty())
            return {fix::remove(pathOf(value), name, FixKind::Choice)};
        fix.steps.push_back({FixStep::Kind::Remove, m_path.child(name)});
        return {fix};
    }

    void together()
    {
        if (m_plan.form != DialForm::Parallel && m_plan.form != DialForm::Groups)
            return;
        size_t index = 0;
        for (const DialGroup &group : m_plan.groups) {
            bool hasOne = false;
            for (const Destination &destination : group.destinations) {
                const SyntaxNode node = m_nodes[index++];
                if (destination.kind != AddressKind::Queue && destination.kind != AddressKind::Stream)
                    continue;
                if (hasOne) {
                    m_context.report(Rule::ParallelExclusive, node.isMap() ? node.value("to") : node,
                        destination.path,
                        Check::tr(
                            "More than one queue or stream at once: nothing says what the platform does "
                            "then. Dial them one after another."));
                }
                hasOne = true;
            }
        }
    }

    void events()
    {
        const SyntaxNode events = m_body.value("call_state_events");
        // A destination with a URL of its own still uses the list.
        if (!events || m_body.value("call_state_url") || anySets("call_state_url"))
            return;
        m_context.report(Rule::EventsWithoutUrl, events.key(), pathOf(events),
            Check::tr("“call_state_events” needs “call_state_url”: without it no event is sent."),
            eventFixes(events));
    }

    Fixes eventFixes(const SyntaxNode &events) const
    {
        Fixes fixes = firstOf(QStringLiteral("call_state_url"));
        fixes.push_back(fix::remove(pathOf(events), events.key().text(), FixKind::Choice));
        return fixes;
    }

    void dependents()
    {
        const SyntaxNode timeout = m_body.value("confirm_timeout");
        if (timeout && !m_body.value("confirm") && !anySets("confirm")) {
            m_context.report(Rule::NeedsOtherField, timeout.key(), pathOf(timeout),
                Check::tr("“confirm_timeout” has no effect without “confirm”."),
                {fix::remove(pathOf(timeout), timeout.key().text(), FixKind::Choice)});
        }
        const SyntaxNode method = m_body.value("status_url_method");
        if (method && !m_body.value("status_url")) {
            m_context.report(Rule::NeedsOtherField, method.key(), pathOf(method),
                Check::tr("“status_url_method” has no effect without “status_url”."),
                {fix::remove(pathOf(method), method.key().text(), FixKind::Choice)});
        }
    }

    void confirm()
    {
        if (const SyntaxNode steps = m_body.value("confirm"))
            checkConfirmSteps(m_context, steps);
    }

    RuleContext &m_context;
    const Method &m_method;
    const SyntaxNode m_name;
    const SyntaxNode m_body;
    const NodePath m_path;
    std::vector<SyntaxNode> m_nodes; ///< of the destinations, in the order of the plan
    const ConnectPlan m_plan;
};

} // namespace

void checkConnect(RuleContext &context, const StepShape &step, const NodePath &body)
{
    ConnectCheck(context, step, body).run();
}

void checkConfirmSteps(RuleContext &context, const SyntaxNode &steps)
{
    if (!steps.isCollection())
        return;
    const Catalog &catalog = context.catalog();
    forEachItem(steps, {}, [&](const SyntaxNode &item, const NodePath &) {
        const StepShape step = shapeOfStep(item, catalog);
        if (!step.known || catalog.confirmSteps().contains(step.method))
            return;
        if (catalog.newerConfirmSteps().contains(step.method)) {
            context.report(Rule::ConfirmStepNewer, step.name,
                Check::tr("That %1 may stand in “confirm” is newer than the official schema.")
                    .arg(inQuotes(step.method)));
            return;
        }
        context.report(Rule::ConfirmStep, step.name,
            Check::tr("%1 cannot run in “confirm”, on the callee’s leg before the bridge: move it behind the "
                      "connect. These can: %2.")
                .arg(inQuotes(step.method), catalog.confirmSteps().join(QStringLiteral(", "))));
    });
}

} // namespace patchcord
