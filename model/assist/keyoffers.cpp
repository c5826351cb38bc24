// SPDX-License-Identifier: MIT
#include "model/assist/offers.h"

#include "model/assist/assistwords.h"
#include "model/check/outcomerules.h"
#include "model/check/variablenames.h"

#include <algorithm>

namespace patchcord {

namespace {

/// The order of the offers: what has to be there before what may be.
enum Rank : int {
    Required = 0,
    OneOfThem = 1000,
    Usual = 2000,
    NewerThanSchema = 3000,
    Seen = 4000,
    NoEffect = 5000,
    Retired = 6000,
};

bool isThere(const CaretSiblings &siblings, const QString &key)
{
    return std::any_of(
        siblings.begin(), siblings.end(), [&key](const CaretSibling &each) { return each.key == key; });
}

QString valueOf(const CaretSiblings &siblings, const QString &key)
{
    const auto found = std::find_if(
        siblings.begin(), siblings.end(), [&key](const CaretSibling &each) { return each.key == key; });
    return found == siblings.end() ? QString() : found->value;
}

int rankOf(Standing standing)
{
    switch (standing) {
    case Standing::Official:
        return Usual;
    case Standing::Newer:
        return NewerThanSchema;
    case Standing::FoundInFiles:
        return Seen;
    case Standing::Legacy:
    case Standing::Deprecated:
        break;
    }
    return Retired;
}

Offer keyOffer(const QString &name, const QString &detail, const QString &help, int rank)
{
    Offer offer;
    offer.shown.kind = CompletionKind::Key;
    offer.shown.label = name;
    offer.shown.detail = detail;
    offer.shown.help = help;
    offer.shown.rank = rank;
    return offer;
}

/// The fields that stand for each other with one that is there; and those of which one is still missing.
struct Groups
{
    QStringList excluded;
    QStringList wanted;
};

void readGroup(const QStringList &names, const CaretSiblings &siblings, bool isExclusive, Groups &groups)
{
    const bool isMet =
        std::any_of(names.begin(), names.end(), [&](const QString &name) { return isThere(siblings, name); });
    if (!isMet)
        groups.wanted += names;
    else if (isExclusive)
        groups.excluded += names;
}

Groups groupsOf(const Expected &map, const CaretSiblings &siblings)
{
    Groups groups;
    if (map.oneOf) {
        for (const QStringList &names : *map.oneOf)
            readGroup(names, siblings, true, groups);
    }
    if (map.anyOf) {
        for (const QStringList &names : *map.anyOf)
            readGroup(names, siblings, false, groups);
    }
    return groups;
}

/// Of a condition either `when` with `then`, or `else`.
bool excludesEachOther(const QString &name, const CaretSiblings &siblings)
{
    return (name == QLatin1String("else") && isThere(siblings, QStringLiteral("when")))
        || ((name == QLatin1String("when") || name == QLatin1String("then"))
            && isThere(siblings, QStringLiteral("else")));
}

Offers fieldOffers(const Expected &map, const CaretPlace &place)
{
    Offers offers;
    if (!map.fields)
        return offers;
    const Groups groups = groupsOf(map, place.siblings);
    const QString dialled = valueOf(place.siblings, QStringLiteral("to"));
    const AddressKinds kinds = dialled.isEmpty() ? AddressKinds() : AddressKinds(classifyAddress(dialled));
    const bool isCondition = !map.object && map.fields->size() == 3 && map.fields->front().name == u"when";
    int index = 0;
    for (const Parameter &parameter : *map.fields) {
        ++index;
        if (isThere(place.siblings, parameter.name) || parameter.standing == Standing::Legacy
            || groups.excluded.contains(parameter.name)
            || (isCondition && excludesEachOther(parameter.name, place.siblings)))
            continue;
        const bool hasEffect = !parameter.appliesTo || !kinds || kinds.testFlag(AddressKind::Computed)
            || (parameter.appliesTo & kinds);
        int rank = rankOf(parameter.standing);
        if (parameter.required)
            rank = Required;
        else if (groups.wanted.contains(parameter.name))
            rank = OneOfThem;
        else if (!hasEffect)
            rank = NoEffect;
        Offer offer =
            keyOffer(parameter.name, parameterDetail(parameter), parameterHelp(parameter), rank + index);
        offer.shown.standing = parameter.standing;
        offer.shown.isRequired = parameter.required;
        offer.parameter = &parameter;
        if (!hasEffect)
            offer.shown.detail += QStringLiteral(" · ") + Assist::tr("no effect here");
        offers.push_back(std::move(offer));
    }
    return offers;
}

Offers methodOffers(const OfferContext &context, const Expected &step, const CaretPlace &place)
{
    Offers offers;
    const bool isTaken = !place.siblings.empty() && place.role == CaretRole::Key;
    if (isTaken)
        return offers;
    const Catalog &catalog = context.snapshot.catalog();
    int index = 0;
    for (const Method &method : catalog.methods()) {
        ++index;
        const bool isAllowed = !step.isConfirm || catalog.confirmSteps().contains(method.name)
            || catalog.newerConfirmSteps().contains(method.name);
        if (!isAllowed || method.standing == Standing::Legacy)
            continue;
        Offer offer;
        offer.shown.kind = CompletionKind::Method;
        offer.shown.label = method.name;
        offer.shown.detail = method.sentence;
        offer.shown.help = methodHelpText(method);
        offer.shown.standing = method.standing;
        offer.shown.group = method.group;
        offer.shown.rank = rankOf(method.standing) + index;
        offer.method = &method;
        offers.push_back(std::move(offer));
    }
    return offers;
}

Offers sectionNameOffers(const OfferContext &context, const CaretPlace &place)
{
    Offers offers;
    int rank = 0;
    const auto add = [&](const QString &name, const QString &detail) {
        if (isThere(place.siblings, name))
            return;
        Offer offer = keyOffer(name, detail, {}, rank++);
        offer.shown.kind = CompletionKind::Section;
        offers.push_back(std::move(offer));
    };
    add(QStringLiteral("main"), Assist::tr("the call starts here"));
    for (const QString &name : context.missing()) {
        if (name != QLatin1String("main"))
            add(name, Assist::tr("a step leads here, but there is no such section"));
    }
    return offers;
}

/// The values of what a switch looks at. `variable` may be left out where the method says what comes out.
Offers caseOffers(const OfferContext &context, const Expected &map, const CaretPlace &place)
{
    QString variable = withoutScope(valueOf(place.around, QStringLiteral("variable")));
    if (variable.isEmpty() && map.method && !map.method->sets.empty())
        variable = map.method->sets.front().name;
    QStringList values = valuesOf(context.snapshot.catalog(), variable);
    if (values.isEmpty() && variable == QLatin1String("prompt_value"))
        values = QStringLiteral("1 2 3 4 5 6 7 8 9 0 * #").split(u' ');
    Offers offers;
    int rank = 0;
    for (const QString &value : std::as_const(values)) {
        if (!isThere(place.siblings, value))
            offers.push_back(keyOffer(value, Assist::tr("a value of %1").arg(variable), {}, rank++));
    }
    return offers;
}

} // namespace

Offers keyOffers(const OfferContext &context, const Expected &map, const CaretPlace &place)
{
    switch (map.kind) {
    case Expected::Kind::Document:
    case Expected::Kind::Fields:
        return fieldOffers(map, place);
    case Expected::Kind::Step:
        return methodOffers(context, map, place);
    case Expected::Kind::Sections:
        return sectionNameOffers(context, place);
    case Expected::Kind::Cases:
        return caseOffers(context, map, place);
    default:
        return {};
    }
}

} // namespace patchcord
