// SPDX-License-Identifier: MIT
#include "model/check/valuerules.h"

#include "model/catalog/variant.h"
#include "model/check/headerrules.h"
#include "model/check/objectrules.h"
#include "model/check/plainrules.h"
#include "model/check/scalarrules.h"
#include "model/check/secretrules.h"
#include "model/check/soundrules.h"
#include "model/check/standingrules.h"
#include "model/check/typefixes.h"

#include <QSet>

namespace patchcord {

namespace {

/// The rules for one value of a known shape.
class ValueCheck
{
public:
    ValueCheck(RuleContext &context, const FieldPlace &place, const Parameter &shape)
        : m_context(context)
        , m_place(place)
        , m_shape(shape)
    {
    }

    void run(const SyntaxNode &value)
    {
        if (!value.isValid() || value.kind() == NodeKind::Alias || m_context.isFull())
            return;
        if (m_shape.type == ParameterType::Union) {
            variant(value);
            return;
        }
        if (value.isNull()) {
            if (m_shape.type != ParameterType::Any && m_shape.type != ParameterType::Null) {
                m_context.report(Rule::NoValue, value,
                    Check::tr("%1 has no value: give it one, or remove the line.").arg(name()),
                    {fix::remove(pathOf(value), value.key().text(), fix::sureUnlessAnnotated(value))});
            }
            return;
        }
        switch (m_shape.type) {
        case ParameterType::Any:
            checkFreeValue(m_context, m_place, value);
            return;
        case ParameterType::Destinations:
        case ParameterType::DestinationGroups:
            return;
        case ParameterType::SoundList:
        case ParameterType::StringList:
        case ParameterType::ChoiceList:
            texts(value);
            return;
        case ParameterType::Headers:
            if (isA(value, value.isSequence()))
                checkHeaders(m_context, value, name());
            return;
        case ParameterType::Object:
        case ParameterType::JsonSchema:
            if (isA(value, value.isMap()))
                object(value, inQuotes(m_place.shortName));
            return;
        case ParameterType::ObjectList:
            if (isA(value, value.isSequence()))
                objects(value);
            return;
        case ParameterType::List:
            if (isA(value, value.isSequence()))
                items(value);
            return;
        case ParameterType::Map:
            if (isA(value, value.isMap()))
                entries(value);
            return;
        case ParameterType::StringMap:
            if (isA(value, value.isMap()))
                namedTexts(value);
            return;
        case ParameterType::StepsByCase:
            if (isA(value, value.isMap()))
                checkPlainKeys(m_context, name(), value);
            return;
        case ParameterType::Result:
            isA(value, value.isCollection());
            return;
        case ParameterType::UrlOrSteps:
            if (isA(value, value.isCollection() || value.isString()) && value.isString())
                checkAddressText(value);
            return;
        case ParameterType::Document:
            if (isA(value, value.isCollection() || value.isString()) && value.isSequence())
                documentAsList(value);
            return;
        case ParameterType::Steps:
        case ParameterType::Conditions:
            isA(value, value.isCollection() || value.isString());
            return;
        case ParameterType::Target:
            if (isDocument(value) && m_place.method && takesDocument(*m_place.method, m_place.shortName))
                structuredTarget(value);
            else
                checkScalar(m_context, m_place, m_shape, value);
            return;
        default:
            checkScalar(m_context, m_place, m_shape, value);
        }
    }

private:
    QString name() const { return m_place.name(); }

    bool isA(const SyntaxNode &value, bool isRight)
    {
        if (!isRight && !isVariableInstead(m_context, m_place, m_shape, value))
            reportWrongType(m_context, m_place, m_shape, value);
        return isRight;
    }

    void variant(const SyntaxNode &value)
    {
        const Parameter *const meant = intendedVariant(m_context.catalog(), m_shape, value);
        if (!meant) {
            if (!isVariableInstead(m_context, m_place, m_shape, value))
                reportWrongType(m_context, m_place, m_shape, value);
            return;
        }
        if (meant->standing != Standing::Official) {
            reportStanding(m_context, meant->standing, value.key() ? value.key() : value,
                Check::tr("%1 as %2").arg(name(), meant->title));
        }
        ValueCheck(m_context, m_place, *meant).run(value);
    }

    void structuredTarget(const SyntaxNode &value)
    {
        m_context.report(Rule::RefusedBySchema, value.key() ? value.key() : value,
            Check::tr("The platform runs a document in %1, but the official schema wants a text: write the "
                      "document as JSON in quotes where validators matter.")
                .arg(name()));
    }

    void documentAsList(const SyntaxNode &list)
    {
        m_context.report(Rule::RefusedBySchema, list.key() ? list.key() : list,
            Check::tr("%1 is a list of steps alone, which the official schema refuses: write a document, "
                      "sections: and main: around them.")
                .arg(name()));
    }

    void checkAddressText(const SyntaxNode &value)
    {
        checkSecret(m_context, m_place, m_shape, value);
        checkWebhook(m_context, m_place, m_shape, value);
    }

    /// Names and texts of the writer's own, such as the headers of a request.
    void namedTexts(const SyntaxNode &map)
    {
        checkFreeValue(m_context, m_place, map);
        for (const SyntaxNode::Entry &entry : map.entries())
            checkHeaderSecret(m_context, entry.key.text(), entry.value);
    }

    void object(const SyntaxNode &value, const QString &called)
    {
        if (const ObjectType *const type = m_context.catalog().object(m_shape.object))
            checkObject(m_context, {called, m_place.method}, *type, value);
        else if (m_shape.object.isEmpty())
            namedTexts(value);
    }

    void objects(const SyntaxNode &list)
    {
        count(list);
        int index = 0;
        for (const SyntaxNode &item : list.items()) {
            const QString called = m_place.entry(index++).name();
            if (item.kind() == NodeKind::Alias)
                continue;
            if (item.isMap()) {
                object(item, called);
            } else {
                m_context.report(Rule::WrongType, item,
                    Check::tr("%1 is an object, but this is %2.").arg(called, thingText(item)));
            }
        }
    }

    void items(const SyntaxNode &list)
    {
        count(list);
        int index = 0;
        for (const SyntaxNode &item : list.items()) {
            const FieldPlace place = m_place.entry(index++);
            ValueCheck(m_context, place, m_shape.of.front()).run(item);
        }
    }

    void entries(const SyntaxNode &map)
    {
        for (const SyntaxNode::Entry &entry : map.entries()) {
            const FieldPlace place = m_place.key(entry.key.text());
            ValueCheck(m_context, place, m_shape.of.front()).run(entry.value);
        }
    }

    void count(const SyntaxNode &list)
    {
        const int count = list.childCount();
        if (m_shape.leastLength && count < *m_shape.leastLength) {
            length(list,
                Check::tr("%1 needs at least %n entries, and has %2.", nullptr, *m_shape.leastLength)
                    .arg(name(), QString::number(count)));
        } else if (m_shape.mostLength && count > *m_shape.mostLength) {
            length(list,
                Check::tr("%1 takes at most %n entries, and has %2.", nullptr, *m_shape.mostLength)
                    .arg(name(), QString::number(count)));
        }
    }

    void length(const SyntaxNode &list, const QString &message)
    {
        m_context.report(lengthRule(m_shape), list.key() ? list.key() : list, message);
    }

    void texts(const SyntaxNode &value)
    {
        if (value.isSequence()) {
            count(value);
            QSet<QString> seen;
            const Parameter shape = itemShape();
            for (const SyntaxNode &item : value.items())
                listItem(item, shape, seen);
            if (m_shape.type == ParameterType::SoundList)
                checkSoundMix(m_context, m_place, value);
            return;
        }
        // A word for the whole list, which is no item of it (`functions: none`).
        if (value.isString() && m_shape.legacyChoices.contains(value.text())) {
            m_context.report(Rule::RefusedBySchema, value,
                Check::tr("The platform takes %1 for %2, but the official schema wants a list of texts.")
                    .arg(inQuotes(value.text()), name()));
            return;
        }
        // Sounds have more forms than a list: one text, an object.
        if (m_shape.type == ParameterType::SoundList) {
            if (value.isString() && m_shape.orOne) {
                checkScalar(m_context, m_place, itemShape(), value);
                return;
            }
            // Of sounds that are checked loosely an object is one more form (ringback, reference.md X6).
            if (value.isMap() && m_shape.bounds == Bounds::Advice) {
                if (const QString meant = unquotedSound(value); !meant.isEmpty())
                    reportWrongType(m_context, m_place, m_shape, value, quoteRemedy(meant));
                return;
            }
        }
        if (!isVariableInstead(m_context, m_place, m_shape, value))
            reportWrongType(m_context, m_place, m_shape, value, quoteRemedy(unquotedSound(value)));
    }

    void listItem(const SyntaxNode &item, const Parameter &shape, QSet<QString> &seen)
    {
        if (item.kind() == NodeKind::Alias)
            return;
        if (item.isMap() || item.isSequence() || item.isNull()) {
            const QString remedy = m_shape.type == ParameterType::SoundList && item.isMap()
                ? u' ' + quoteRemedy(unquotedSound(item))
                : QString();
            m_context.report(Rule::WrongType, item,
                Check::tr("%1 is a list of texts, but this is %2.").arg(name(), thingText(item)) + remedy,
                m_shape.type == ParameterType::SoundList ? fixesForWrongType(m_context.catalog(), shape, item)
                                                         : Fixes());
            return;
        }
        checkScalar(m_context, m_place, shape, item);
        if (m_shape.type != ParameterType::ChoiceList || !item.isString())
            return;
        const QString text = item.text();
        if (seen.contains(text)) {
            m_context.report(Rule::RepeatedChoice, item,
                Check::tr("%1 names %2 twice: remove one of them.").arg(name(), inQuotes(text)),
                {fix::remove(pathOf(item), text, fix::sureUnlessAnnotated(item))});
        }
        seen.insert(text);
    }

    /// A list's single text, with the list's own choices and without its bounds.
    Parameter itemShape() const
    {
        Parameter shape;
        shape.type = m_shape.type == ParameterType::ChoiceList ? ParameterType::Choice
            : m_shape.type == ParameterType::SoundList         ? ParameterType::Sound
                                                               : ParameterType::String;
        shape.choices = m_shape.choices;
        shape.bounds = m_shape.bounds;
        shape.acceptsVariable = true;
        return shape;
    }

    RuleContext &m_context;
    const FieldPlace &m_place;
    const Parameter &m_shape;
};

} // namespace

void checkValue(
    RuleContext &context, const FieldOwner &owner, const Parameter &parameter, const SyntaxNode &value)
{
    const FieldPlace place = placeOf(owner, parameter.name);
    ValueCheck(context, place, parameter).run(value);
}

} // namespace patchcord
