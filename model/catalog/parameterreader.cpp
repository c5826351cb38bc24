// SPDX-License-Identifier: MIT
#include "model/catalog/parameterreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace patchcord {

namespace {

constexpr CatalogWord<ParameterType> types[] = {
    {"string", ParameterType::String},
    {"text", ParameterType::Text},
    {"integer", ParameterType::Integer},
    {"number", ParameterType::Number},
    {"boolean", ParameterType::Boolean},
    {"choice", ParameterType::Choice},
    {"url", ParameterType::Url},
    {"address", ParameterType::Address},
    {"sound", ParameterType::Sound},
    {"codecs", ParameterType::Codecs},
    {"expression", ParameterType::Expression},
    {"variable", ParameterType::Variable},
    {"label", ParameterType::Label},
    {"labelName", ParameterType::LabelName},
    {"target", ParameterType::Target},
    {"soundList", ParameterType::SoundList},
    {"stringList", ParameterType::StringList},
    {"choiceList", ParameterType::ChoiceList},
    {"stringMap", ParameterType::StringMap},
    {"headers", ParameterType::Headers},
    {"destinations", ParameterType::Destinations},
    {"destinationGroups", ParameterType::DestinationGroups},
    {"object", ParameterType::Object},
    {"objectList", ParameterType::ObjectList},
    {"list", ParameterType::List},
    {"map", ParameterType::Map},
    {"union", ParameterType::Union},
    {"null", ParameterType::Null},
    {"jsonSchema", ParameterType::JsonSchema},
    {"document", ParameterType::Document},
    {"any", ParameterType::Any},
    {"steps", ParameterType::Steps},
    {"stepsByCase", ParameterType::StepsByCase},
    {"conditions", ParameterType::Conditions},
    {"result", ParameterType::Result},
    {"urlOrSteps", ParameterType::UrlOrSteps},
};

constexpr CatalogWord<Unit> units[] = {
    {"seconds", Unit::Seconds},
    {"milliseconds", Unit::Milliseconds},
    {"decibels", Unit::Decibels},
    {"digits", Unit::Digits},
};

constexpr CatalogWord<Standing> standings[] = {
    {"official", Standing::Official},
    {"newer", Standing::Newer},
    {"foundInFiles", Standing::FoundInFiles},
    {"legacy", Standing::Legacy},
    {"deprecated", Standing::Deprecated},
};

constexpr CatalogWord<Bounds> boundKinds[] = {
    {"enforced", Bounds::Enforced},
    {"advice", Bounds::Advice},
};

constexpr CatalogWord<AddressKind> addressKinds[] = {
    {"phone", AddressKind::Phone},
    {"sip", AddressKind::Sip},
    {"resource", AddressKind::Resource},
    {"queue", AddressKind::Queue},
    {"stream", AddressKind::Stream},
};

bool isNumeric(ParameterType type)
{
    return type == ParameterType::Integer || type == ParameterType::Number;
}

bool hasFixedChoices(ParameterType type)
{
    return type == ParameterType::Choice || type == ParameterType::ChoiceList;
}

bool isTextual(ParameterType type)
{
    return type <= ParameterType::Target && !isNumeric(type) && type != ParameterType::Boolean;
}

bool takesObject(ParameterType type)
{
    return type == ParameterType::Object || type == ParameterType::ObjectList
        || type == ParameterType::JsonSchema;
}

/// Whether values of the type have items or characters to count.
bool hasLength(ParameterType type)
{
    return isTextual(type) || type == ParameterType::SoundList || type == ParameterType::StringList
        || type == ParameterType::ChoiceList || type == ParameterType::ObjectList
        || type == ParameterType::List;
}

/// Whether known values can be offered without refusing others.
bool hasKnownValues(ParameterType type)
{
    return type == ParameterType::Codecs || type == ParameterType::String;
}

/// How a default that has no words of its own is shown.
QString shownText(const Value &value)
{
    switch (value.kind()) {
    case Value::Kind::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case Value::Kind::List: {
        QStringList items;
        for (const Value &item : value.list())
            items.append(shownText(item));
        return items.join(QStringLiteral(", "));
    }
    case Value::Kind::Map:
        return QString::fromUtf8(value.toJson());
    default:
        return value.text();
    }
}

/// Reads and checks one parameter, as far as it can be judged without its siblings.
class ParameterReader
{
public:
    ParameterReader(const Value &value, const QString &heading, CatalogPlace place, CatalogFaults &faults)
        : m_value(value)
        , m_place(std::move(place))
        , m_faults(faults)
    {
        m_parameter.group = heading;
    }

    Parameter read()
    {
        m_place.parameter = m_value.isMap() ? m_value.field(QStringLiteral("name")).text() : QString();
        CatalogFields fields(m_value, m_place, m_faults);
        m_parameter.name = fields.requiredText("name");
        m_parameter.help = fields.requiredText("help");
        readShape(fields);
        readMarks(fields);
        readDefault(fields.any("default"));
        fields.refuseOthers();
        return m_parameter;
    }

private:
    void fault(const QString &what) { m_faults.add(m_place, what); }

    /// An item of a list, a value of a map, a variant: a parameter without a name.
    Parameter readNameless(const Value &value)
    {
        ParameterReader reader(value, {}, m_place, m_faults);
        CatalogFields fields(value, m_place, m_faults);
        Parameter &shape = reader.m_parameter;
        shape.title = fields.text("title");
        shape.help = fields.text("help");
        shape.standing = fields.word("standing", standings).value_or(Standing::Official);
        shape.acceptsVariable = fields.flag("acceptsVariable").value_or(false);
        reader.readShape(fields);
        fields.refuseOthers();
        return shape;
    }

    /// What a value has to be, whatever it is called.
    void readShape(CatalogFields &fields)
    {
        fields.requiredText("type");
        m_parameter.type = fields.word("type", types).value_or(ParameterType::Any);
        m_parameter.unit = fields.word("unit", units).value_or(Unit::None);
        m_parameter.object = fields.text("object");
        if (!m_parameter.object.isEmpty() && !takesObject(m_parameter.type))
            fault(QCoreApplication::translate("Catalog", "only an object or objectList has “object”"));
        m_parameter.example = fields.text("example");
        readParts(fields);
        readLimits(fields);
        readChoices(fields.list("choices"));
        m_parameter.legacyChoices = fields.texts("legacyChoices");
    }

    void readParts(CatalogFields &fields)
    {
        const Value &part = fields.any("of");
        const bool holdsParts =
            m_parameter.type == ParameterType::List || m_parameter.type == ParameterType::Map;
        if (part.isNull() == holdsParts)
            fault(QCoreApplication::translate(
                "Catalog", "a list or a map needs “of”, and nothing else has it"));
        if (!part.isNull())
            m_parameter.of.push_back(readNameless(part));
        const Value::List variants = fields.list("variants");
        if ((variants.size() > 1) != (m_parameter.type == ParameterType::Union))
            fault(QCoreApplication::translate(
                "Catalog", "a union needs two “variants” or more, and nothing else has them"));
        for (const Value &variant : variants) {
            m_parameter.of.push_back(readNameless(variant));
            if (m_parameter.of.back().title.isEmpty())
                fault(QCoreApplication::translate("Catalog", "a variant needs a “title”"));
        }
    }

    void readMarks(CatalogFields &fields)
    {
        m_parameter.standing = fields.word("standing", standings).value_or(Standing::Official);
        m_parameter.required = fields.flag("required").value_or(false);
        m_parameter.schemaRequires = fields.flag("schemaRequires").value_or(false);
        if (m_parameter.required && m_parameter.schemaRequires)
            fault(QCoreApplication::translate(
                "Catalog", "what is required is so for the schema too: leave out “schemaRequires”"));
        m_parameter.acceptsVariable = fields.flag("acceptsVariable").value_or(false);
        m_parameter.secret = fields.flag("secret").value_or(false);
        m_parameter.orOne = fields.flag("orOne").value_or(false);
        if (m_parameter.orOne && m_parameter.type != ParameterType::SoundList)
            fault(QCoreApplication::translate("Catalog", "only a soundList has “orOne”"));
        m_parameter.oftenWritten = fields.texts("oftenWritten");
        m_parameter.replacedBy = fields.texts("replacedBy");
        m_parameter.inherited = fields.flag("inherited").value_or(false);
        for (const QString &name : fields.texts("appliesTo")) {
            const auto *const found = std::find_if(std::begin(addressKinds), std::end(addressKinds),
                [&name](const auto &each) { return name == QLatin1String(each.word); });
            if (found == std::end(addressKinds))
                fault(QCoreApplication::translate("Catalog", "unknown appliesTo “%1”").arg(name));
            else
                m_parameter.appliesTo |= found->value;
        }
    }

    void readLimits(CatalogFields &fields)
    {
        m_parameter.minimum = fields.number("minimum");
        m_parameter.maximum = fields.number("maximum");
        const bool hasRange = m_parameter.minimum || m_parameter.maximum;
        if (hasRange && !isNumeric(m_parameter.type))
            fault(QCoreApplication::translate("Catalog", "a range needs a numeric type"));
        if (m_parameter.minimum && m_parameter.maximum && *m_parameter.minimum > *m_parameter.maximum) {
            fault(QCoreApplication::translate("Catalog", "bad range: minimum %1 is above maximum %2")
                      .arg(*m_parameter.minimum)
                      .arg(*m_parameter.maximum));
        }
        m_parameter.leastLength = length(fields, "leastLength");
        m_parameter.mostLength = length(fields, "mostLength");
        m_parameter.bounds = fields.word("bounds", boundKinds).value_or(Bounds::Enforced);
        m_parameter.pattern.setPattern(fields.text("pattern"));
        if (!m_parameter.pattern.isValid()) {
            fault(QCoreApplication::translate("Catalog", "bad pattern: %1")
                      .arg(m_parameter.pattern.errorString()));
        }
    }

    std::optional<int> length(CatalogFields &fields, const char *key)
    {
        const std::optional<double> given = fields.number(key);
        if (!given)
            return std::nullopt;
        if (!hasLength(m_parameter.type) || *given < 0 || *given != std::floor(*given)) {
            fault(QCoreApplication::translate("Catalog", "“%1” is a whole number, for lists and texts")
                      .arg(QLatin1String(key)));
        }
        return int(*given);
    }

    void readChoices(const Value::List &choices)
    {
        for (const Value &value : choices) {
            Choice choice;
            if (value.isString()) {
                choice.value = value.text();
            } else {
                CatalogFields fields(value, m_place, m_faults);
                choice.value = fields.requiredText("value");
                choice.title = fields.text("title");
                choice.help = fields.text("help");
                fields.refuseOthers();
            }
            if (hasChoice(choice.value))
                fault(QCoreApplication::translate("Catalog", "choice “%1” is there twice").arg(choice.value));
            m_parameter.choices.push_back(choice);
        }
        if (hasFixedChoices(m_parameter.type) && choices.empty())
            fault(QCoreApplication::translate("Catalog", "a choice needs “choices”"));
        if (!choices.empty() && !hasFixedChoices(m_parameter.type) && !hasKnownValues(m_parameter.type))
            fault(QCoreApplication::translate("Catalog", "this type has no “choices”"));
    }

    bool hasChoice(const QString &value) const
    {
        return std::any_of(m_parameter.choices.begin(), m_parameter.choices.end(),
            [&value](const Choice &choice) { return choice.value == value; });
    }

    void readDefault(const Value &value)
    {
        if (value.isNull())
            return;
        CatalogFields fields(value, m_place, m_faults);
        DefaultValue &fallback = m_parameter.fallback;
        fallback.value = fields.any("value");
        fallback.text = fields.text("text");
        fallback.source = fields.requiredText("source");
        fallback.sameAs = fields.text("sameAs");
        fields.refuseOthers();
        if (fallback.text.isEmpty())
            fallback.text = shownText(fallback.value);
        if (fallback.value.isNull() && fallback.text.isEmpty() && fallback.sameAs.isEmpty())
            fault(QCoreApplication::translate("Catalog", "a default needs a value, a text or “sameAs”"));
        if (m_parameter.required)
            fault(QCoreApplication::translate("Catalog", "a required parameter has no default"));
        if (!fallback.value.isNull() && !fits(fallback.value))
            fault(QCoreApplication::translate("Catalog", "the default “%1” does not fit").arg(fallback.text));
    }

    /// Whether a value is of the parameter's type and within its limits.
    bool fits(const Value &value) const
    {
        const ParameterType type = m_parameter.type;
        if (isNumeric(type)) {
            const double number = value.text().toDouble();
            return value.kind() == Value::Kind::Number
                && (type == ParameterType::Number || number == std::floor(number))
                && number >= m_parameter.minimum.value_or(number)
                && number <= m_parameter.maximum.value_or(number);
        }
        if (type == ParameterType::Boolean)
            return value.kind() == Value::Kind::Bool;
        if (type == ParameterType::Choice)
            return value.isString() && hasChoice(value.text());
        if (type == ParameterType::ChoiceList) {
            return value.isList()
                && std::all_of(value.list().begin(), value.list().end(),
                    [this](const Value &item) { return item.isString() && hasChoice(item.text()); });
        }
        return !isTextual(type) || value.isString();
    }

    const Value &m_value;
    CatalogPlace m_place;
    CatalogFaults &m_faults;
    Parameter m_parameter;
};

bool isNamed(const std::vector<Parameter> &parameters, const QString &name)
{
    return std::any_of(parameters.begin(), parameters.end(),
        [&name](const Parameter &parameter) { return parameter.name == name; });
}

} // namespace

std::vector<Parameter> readParameters(
    const Value::Map &headings, const CatalogPlace &owner, CatalogFaults &faults)
{
    std::vector<Parameter> parameters;
    for (const Value::Field &heading : headings) {
        if (heading.first.isEmpty() || !heading.second.isList()) {
            faults.add(owner,
                QCoreApplication::translate(
                    "Catalog", "“parameters” must map headings to lists of parameters"));
        }
        for (const Value &value : heading.second.list()) {
            Parameter parameter = ParameterReader(value, heading.first, owner, faults).read();
            if (isNamed(parameters, parameter.name)) {
                faults.add({owner.file, owner.owner, parameter.name},
                    QCoreApplication::translate("Catalog", "this name is there twice"));
            }
            parameters.push_back(std::move(parameter));
        }
    }
    for (const Parameter &parameter : parameters) {
        const QString &sibling = parameter.fallback.sameAs;
        if (!sibling.isEmpty() && (sibling == parameter.name || !isNamed(parameters, sibling))) {
            faults.add({owner.file, owner.owner, parameter.name},
                QCoreApplication::translate("Catalog", "“sameAs” names no other parameter: “%1”")
                    .arg(sibling));
        }
        for (const QString &name : parameter.replacedBy) {
            if (name == parameter.name || !isNamed(parameters, name)) {
                faults.add({owner.file, owner.owner, parameter.name},
                    QCoreApplication::translate("Catalog", "“replacedBy” names no other parameter: “%1”")
                        .arg(name));
            }
        }
    }
    return parameters;
}

} // namespace patchcord
