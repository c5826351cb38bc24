// SPDX-License-Identifier: MIT
#include "model/check/objectrules.h"

#include "model/catalog/firstvalue.h"
#include "model/check/branchrules.h"
#include "model/check/legacyfixes.h"
#include "model/check/meantfield.h"
#include "model/check/standingrules.h"
#include "model/check/valuerules.h"
#include "model/flow/connectplan.h"

#include <algorithm>

namespace patchcord {

namespace {

class ObjectCheck
{
public:
    ObjectCheck(RuleContext &context, const FieldOwner &owner, const CheckedObject &object)
        : m_context(context)
        , m_owner(owner)
        , m_object(object)
    {
    }

    void run()
    {
        for (const SyntaxNode::Entry &entry : m_object.node.entries()) {
            if (m_context.isFull())
                return;
            field(entry);
        }
        // A merge key brings in fields from elsewhere.
        const bool bringsMore = m_object.node.value("<<").isValid();
        if (!bringsMore)
            missing();
        for (const QStringList &names : m_object.oneOf) {
            if (!dialFormOfKey(names.first()))
                exclusive(names, bringsMore);
        }
        for (const QStringList &names : m_object.anyOf) {
            if (!bringsMore && std::none_of(names.begin(), names.end(), [this](const QString &name) {
                    return isMeant(name);
                }))
                reportNone(names, Check::tr("%1 needs at least one of %2."));
        }
        if (m_object.schemaExcludes)
            schemaConflicts(*m_object.schemaExcludes);
    }

private:
    NodePath path() const { return m_object.methodPath ? *m_object.methodPath : m_object.node.path(); }

    /// The method, the key, or the object itself.
    SyntaxNode nameNode() const
    {
        if (m_object.methodPath)
            return m_object.method;
        const SyntaxNode key = m_object.node.key();
        return key ? key : m_object.node;
    }

    void field(const SyntaxNode::Entry &entry)
    {
        const QString key = entry.key.text();
        const Parameter *const parameter = findParameter(m_object.parameters, key);
        if (!parameter) {
            if (m_object.otherKeys == OtherKeys::Refused)
                unknown(entry.key, key);
            return;
        }
        if (!standsForMissing(*parameter))
            reportFieldStanding(m_context, *parameter, m_object.parameters, entry.key, placeOf(m_owner, key));
        checkValue(m_context, m_owner, *parameter, entry.value);
        if (parameter->type == ParameterType::Result)
            checkResult(m_context, m_owner, entry.value);
        else if (parameter->type == ParameterType::Conditions)
            checkConditions(m_context, {fieldName(m_owner, key), m_owner.method}, entry.value);
    }

    /// An older field whose successor has to be there and is not: that is told, and this with it.
    bool standsForMissing(const Parameter &old) const
    {
        if (old.replacedBy.size() != 1 || m_object.node.value("<<"))
            return false;
        const QString newer = old.replacedBy.first();
        const Parameter *const parameter = findParameter(m_object.parameters, newer);
        return parameter && parameter->required && !isPresent(newer) && !hasOtherName(newer);
    }

    /// “purpose” is the older name of what is missing.
    QString olderNameText(const Parameter &missing) const
    {
        for (const Parameter &old : m_object.parameters) {
            if (old.replacedBy == QStringList{missing.name} && isPresent(old.name)) {
                return u' '
                    + Check::tr("%1 is its older name: write %2.")
                          .arg(inQuotes(old.name), inQuotes(missing.name));
            }
        }
        return {};
    }

    void unknown(const SyntaxNode &at, const QString &key)
    {
        // The reader tells that a merge key may not be understood.
        if (key == QLatin1String("<<"))
            return;
        const MeantField meant = meantField(m_object.parameters, at, m_object.node);
        QString advice;
        if (!meant.advice.isEmpty())
            advice = meant.advice;
        else if (!meant.name.isEmpty())
            advice = Check::tr("Did you mean %1?").arg(inQuotes(meant.name));
        else
            advice = Check::tr("Remove it, or check how it is spelled.");
        m_context.report(Rule::UnknownKey, at,
            Check::tr("%1 has no field %2.").arg(m_owner.name, inQuotes(key)) + u' ' + advice, meant.fixes);
        if (!meant.name.isEmpty())
            m_misspelled.append(meant.name);
    }

    bool isPresent(const QString &name) const
    {
        return m_object.node.isMap() ? m_object.node.value(name).isValid() : name == m_object.shortField;
    }

    void missing()
    {
        std::vector<const Parameter *> missing;
        for (const Parameter &parameter : m_object.parameters) {
            if (isMeant(parameter.name))
                continue;
            if (parameter.schemaRequires)
                missingForSchema(parameter);
            if (parameter.required && !hasOtherName(parameter.name))
                missing.push_back(&parameter);
        }
        if (missing.empty())
            return;
        QStringList names;
        QString older;
        for (const Parameter *parameter : missing) {
            names.append(parameter->name);
            older += olderNameText(*parameter);
        }
        const QString sentence = names.size() == 1 ? Check::tr("%1 needs %2, which is missing.")
                                                   : Check::tr("%1 needs %2, which are missing.");
        m_context.report(Rule::MissingParameter, nameNode(), path(),
            sentence.arg(m_owner.name, listOfAll(names)) + older,
            missing.size() == 1 ? fixesForMissing(*missing.front()) : fixesForAll(missing, names));
    }

    Fixes fixesForAll(const std::vector<const Parameter *> &missing, const QStringList &names) const
    {
        Fix all{Check::tr("Add %1").arg(listOfAll(names)), FixKind::Choice, {}};
        for (const Parameter *parameter : missing) {
            all.steps.push_back({FixStep::Kind::Set, path().child(parameter->name),
                firstValue(m_context.catalog(), *parameter)});
        }
        return {std::move(all)};
    }

    /// Whether a field is there, or a misspelled key that has been told already is to be it.
    bool isMeant(const QString &name) const { return isPresent(name) || m_misspelled.contains(name); }

    /// Whether a newer name of the same thing is there (reference.md X1).
    bool hasOtherName(const QString &name) const
    {
        const QString newer = newerNameOf(name);
        return !newer.isEmpty() && isPresent(newer);
    }

    void missingForSchema(const Parameter &parameter)
    {
        m_context.report(Rule::RefusedBySchema, nameNode(), path(),
            Check::tr("%1 has no %2: the platform does without, a validator that uses the official schema "
                      "does not.")
                .arg(m_owner.name, inQuotes(parameter.name)),
            {fix::add(
                fieldsPath(nameNode(), path()), parameter.name, firstValue(m_context.catalog(), parameter))});
    }

    void schemaConflicts(const std::vector<QStringList> &exclusions)
    {
        for (const QStringList &names : exclusions) {
            const QStringList present = presentOf(names);
            if (present.size() < 2)
                continue;
            m_context.report(Rule::RefusedBySchema, m_object.node.value(present.at(1)).key(), path(),
                Check::tr("%1 has both %2: the platform takes it, a validator that uses the official schema "
                          "wants only one of them.")
                    .arg(m_owner.name, listOfAll(present)),
                fix::keepOneOf(path(), present));
        }
    }

    /// An older field may say already what is missing.
    Fixes fixesForMissing(const Parameter &parameter) const
    {
        for (const Parameter &old : m_object.parameters) {
            const SyntaxNode value =
                old.replacedBy.contains(parameter.name) ? m_object.node.value(old.name) : SyntaxNode();
            if (value)
                return fixesForOldField(old, m_object.parameters, value.key());
        }
        return {fix::add(
            fieldsPath(nameNode(), path()), parameter.name, firstValue(m_context.catalog(), parameter))};
    }

    QStringList presentOf(const QStringList &names) const
    {
        QStringList present;
        for (const QString &name : names) {
            if (isPresent(name))
                present.append(name);
        }
        return present;
    }

    void exclusive(const QStringList &names, bool bringsMore)
    {
        const QStringList present = presentOf(names);
        const bool isNone =
            std::none_of(names.begin(), names.end(), [this](const QString &name) { return isMeant(name); });
        if (isNone && !bringsMore)
            reportNone(names, Check::tr("%1 needs one of %2."));
        else if (present.size() > 1)
            conflict(present);
    }

    void reportNone(const QStringList &names, const QString &sentence)
    {
        Fixes fixes;
        for (const QString &name : names) {
            if (const Parameter *const parameter = findParameter(m_object.parameters, name))
                fixes.push_back(fix::add(
                    fieldsPath(nameNode(), path()), name, firstValue(m_context.catalog(), *parameter)));
        }
        m_context.report(Rule::OneOfMissing, nameNode(), path(), sentence.arg(m_owner.name, listOfAll(names)),
            std::move(fixes));
    }

    void conflict(const QStringList &present)
    {
        m_context.report(Rule::OneOfConflict, m_object.node.value(present.at(1)).key(), path(),
            Check::tr("%1 takes only one of %2: remove all but one.").arg(m_owner.name, listOfAll(present)),
            fix::keepOneOf(path(), present));
    }

    RuleContext &m_context;
    const FieldOwner &m_owner;
    const CheckedObject &m_object;
    QStringList m_misspelled; ///< what unknown keys are taken to mean
};

} // namespace

NodePath fieldsPath(const SyntaxNode &name, const NodePath &object)
{
    const bool isBareStep = name.isString() && !name.isKey();
    return isBareStep ? object.child(name.text()) : object;
}

void checkObject(RuleContext &context, const FieldOwner &owner, const CheckedObject &object)
{
    ObjectCheck(context, owner, object).run();
}

void checkObject(
    RuleContext &context, const FieldOwner &owner, const ObjectType &type, const SyntaxNode &node)
{
    CheckedObject object{type.parameters, type.oneOf, type.anyOf, type.otherKeys, node};
    object.schemaExcludes = &type.schemaExcludes;
    ObjectCheck(context, owner, object).run();
}

} // namespace patchcord
