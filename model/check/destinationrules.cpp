// SPDX-License-Identifier: MIT
#include "model/check/destinationrules.h"

#include "model/catalog/firstvalue.h"
#include "model/check/addressrules.h"
#include "model/check/connectrules.h"
#include "model/check/standingrules.h"
#include "model/check/valuerules.h"

#include <algorithm>
#include <array>

namespace patchcord {

namespace {

/// The rules for the destinations behind one dialling key.
class DestinationCheck
{
public:
    DestinationCheck(RuleContext &context, const Method &method, const SyntaxNode &connect)
        : m_context(context)
        , m_connectMethod(method)
        , m_type(context.catalog().destination())
        , m_connect(connect)
        , m_owner{Check::tr("a destination"), &method}
    {
    }

    /// A list of destinations, with what its findings call it.
    void list(const SyntaxNode &list, const QString &name)
    {
        if (!isList(list, name))
            return;
        for (const SyntaxNode &item : list.items())
            destination(item, name);
    }

    void groups(const SyntaxNode &groups, const QString &name)
    {
        if (!isList(groups, name))
            return;
        for (const SyntaxNode &group : groups.items()) {
            if (group.isMap() || group.isString()) {
                m_context.report(Rule::WrongType, group,
                    Check::tr("%1 is a list of groups, and each group is a list: put this destination into a "
                              "list of its own.")
                        .arg(inQuotes(name)),
                    {fix::wrap(pathOf(group))});
                destination(group, name);
            } else if (isList(group, Check::tr("a group of %1").arg(inQuotes(name)))) {
                for (const SyntaxNode &item : group.items())
                    destination(item, name);
            }
        }
    }

private:
    bool isList(const SyntaxNode &list, const QString &name)
    {
        if (list.kind() == NodeKind::Alias)
            return false;
        if (!list.isSequence()) {
            m_context.report(Rule::WrongType, list,
                Check::tr("%1 is a list of destinations, but this is %2.")
                    .arg(inQuotes(name), thingText(list)));
            return false;
        }
        if (list.childCount() == 0) {
            m_context.report(Rule::EmptyDialList, list.key() ? list.key() : list, list.path(),
                Check::tr("%1 holds no destination: add whom to dial.").arg(inQuotes(name)));
        }
        return true;
    }

    void destination(const SyntaxNode &item, const QString &listName)
    {
        if (item.kind() == NodeKind::Alias)
            return;
        if (item.isString()) {
            m_context.report(Rule::ShortForm, item,
                Check::tr(
                    "A destination that is a text alone is an older form, which today’s schema refuses: "
                    "write to: %1.")
                    .arg(inQuotes(item.text())),
                {fix::replace(pathOf(item), Value::Map{{QStringLiteral("to"), item.text()}},
                    QStringLiteral("to: %1").arg(inQuotes(item.text())))});
            checkAddress(m_context, item);
            return;
        }
        if (!item.isMap()) {
            notObject(item, listName);
            return;
        }
        const SyntaxNode to = item.value("to");
        if (to)
            checkAddress(m_context, to);
        else if (!item.value("<<"))
            m_context.report(Rule::DestinationTo, item,
                Check::tr("This destination does not say whom to dial: add “to”."), firstTo(item));
        const AddressKinds kind = to.isString() ? classifyAddress(to.text()) : AddressKind::Other;
        for (const SyntaxNode::Entry &entry : item.entries())
            field(entry, kind);
        events(item);
        dependents(item);
    }

    Fixes firstTo(const SyntaxNode &item) const
    {
        const Parameter *const to = m_type.parameter(QStringLiteral("to"));
        return to ? Fixes{fix::add(pathOf(item), to->name, firstValue(m_context.catalog(), *to))} : Fixes();
    }

    void notObject(const SyntaxNode &item, const QString &listName)
    {
        if (item.kind() == NodeKind::Number) {
            if (const Parameter *const to = m_type.parameter(QStringLiteral("to")))
                checkValue(m_context, m_owner, *to, item);
            return;
        }
        m_context.report(Rule::WrongType, item,
            Check::tr("An entry of %1 is a destination, an object with “to”, but this is %2.")
                .arg(inQuotes(listName), thingText(item)));
    }

    void field(const SyntaxNode::Entry &entry, AddressKinds kind)
    {
        const QString key = entry.key.text();
        const Parameter *const parameter = m_type.parameter(key);
        if (!parameter) {
            unknownField(entry.key, key);
            return;
        }
        reportFieldStanding(m_context, *parameter, m_type.parameters, entry.key, placeOf(m_owner, key));
        checkValue(m_context, m_owner, *parameter, entry.value);
        if (isWithoutEffect(*parameter, kind))
            reportNoEffect(m_context, *parameter, entry.key);
        if (key == QLatin1String("confirm"))
            checkConfirmSteps(m_context, entry.value);
    }

    /// To the connect, unless that says it already.
    Fix moveUp(const SyntaxNode &at, const QString &key) const
    {
        if (m_connect.value(key))
            return fix::remove(pathOf(at), key, FixKind::Choice);
        return {Check::tr("Move %1 up to the connect").arg(inQuotes(key)), FixKind::Choice,
            {{FixStep::Kind::MoveInto, pathOf(at), {}, {}, 0, pathOf(m_connect)}}};
    }

    void unknownField(const SyntaxNode &at, const QString &key)
    {
        if (key == QLatin1String("<<"))
            return;
        if (m_connectMethod.parameter(key) && !dialFormOfKey(key)) {
            m_context.report(Rule::ConnectOnlyField, at,
                Check::tr("%1 has an effect on the connect alone, not on a destination: move it up.")
                    .arg(inQuotes(key)),
                {moveUp(at, key)});
            return;
        }
        QStringList names;
        for (const Parameter &parameter : m_type.parameters)
            names.append(parameter.name);
        const QString hint = suggestion(key, names);
        m_context.report(Rule::UnknownKey, at,
            Check::tr("A destination has no field %1.").arg(inQuotes(key))
                + (hint.isEmpty() ? u' ' + Check::tr("Remove it, or check how it is spelled.") : hint),
            fix::forUnknownKey(pathOf(at), key, names, at.parent()));
    }

    void events(const SyntaxNode &item)
    {
        const SyntaxNode events = item.value("call_state_events");
        if (events && !item.value("call_state_url") && !m_connect.value("call_state_url")) {
            m_context.report(Rule::EventsWithoutUrl, events.key(), pathOf(events),
                Check::tr("“call_state_events” needs “call_state_url”, here or on the connect: without it no "
                          "event is sent."),
                eventFixes(item, events));
        }
    }

    Fixes eventFixes(const SyntaxNode &item, const SyntaxNode &events) const
    {
        Fixes fixes;
        if (const Parameter *const url = m_type.parameter(QStringLiteral("call_state_url")))
            fixes.push_back(fix::add(pathOf(item), url->name, firstValue(m_context.catalog(), *url)));
        fixes.push_back(fix::remove(pathOf(events), events.key().text(), FixKind::Choice));
        return fixes;
    }

    void dependents(const SyntaxNode &item)
    {
        const SyntaxNode timeout = item.value("confirm_timeout");
        if (timeout && !item.value("confirm") && !m_connect.value("confirm")) {
            m_context.report(Rule::NeedsOtherField, timeout.key(), pathOf(timeout),
                Check::tr("“confirm_timeout” has no effect without “confirm”, here or on the connect."),
                {fix::remove(pathOf(timeout), timeout.key().text(), FixKind::Choice)});
        }
    }

    RuleContext &m_context;
    const Method &m_connectMethod;
    const ObjectType &m_type;
    const SyntaxNode m_connect;
    const FieldOwner m_owner;
};

/// Digits that lack their plus, and user@host without its scheme.

} // namespace

void checkDestinations(RuleContext &context, const Method &method, const SyntaxNode &connect, DialForm form)
{
    const QString key = dialKey(form);
    const SyntaxNode list = connect.value(key);
    DestinationCheck check(context, method, connect);
    if (form == DialForm::Groups)
        check.groups(list, key);
    else
        check.list(list, key);
}

void checkAddress(RuleContext &context, const SyntaxNode &to)
{
    // Numbers and other things that are no text are told by the rules for values.
    if (!to.isString())
        return;
    const QString text = to.text();
    if (text.trimmed().isEmpty()) {
        context.report(Rule::DestinationTo, to, Check::tr("This destination is empty: write whom to dial."));
        return;
    }
    const AddressKind kind = classifyAddress(text);
    if (kind == AddressKind::Other)
        reportUnknownAddress(context, to, text);
    else if (kind == AddressKind::Sip)
        checkSipUri(context, to, text);
}

bool isWithoutEffect(const Parameter &parameter, AddressKinds dialled)
{
    // What a variable holds, or an address that nobody knows, may be of any kind.
    const AddressKinds open{AddressKind::Computed, AddressKind::Other};
    return parameter.appliesTo && dialled && !(dialled & open) && !(dialled & parameter.appliesTo);
}

void reportNoEffect(RuleContext &context, const Parameter &parameter, const SyntaxNode &key)
{
    static constexpr std::array kinds{
        AddressKind::Phone, AddressKind::Sip, AddressKind::Resource, AddressKind::Queue, AddressKind::Stream};
    QStringList usable;
    for (const AddressKind kind : kinds) {
        if (parameter.appliesTo.testFlag(kind))
            usable.append(addressKindName(kind));
    }
    context.report(Rule::NoEffect, key,
        Check::tr("%1 has no effect here: it is for destinations of the kind %2 alone.")
            .arg(inQuotes(parameter.name), usable.join(QStringLiteral(", "))),
        {fix::remove(pathOf(key), parameter.name, FixKind::Choice)});
}

} // namespace patchcord
