// SPDX-License-Identifier: MIT
#include "model/export/schemashape.h"

#include "model/export/schemawords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace patchcord {

namespace {

using Map = Value::Map;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SchemaExport)
};

/// What play and its like take, as the rules for sounds tell it.
const QString SoundPattern = QStringLiteral(
    R"(^(say:|https?://|[$%]\{[\s\S]*\}|silence: ?[0-9.]*$|ring: ?([0-9.]*: ?)?[a-zA-Z]{2}$|ring: ?bong$))");

Value figure(double number)
{
    if (number == std::floor(number) && std::abs(number) < 1e15)
        return qint64(number);
    return Value::number(QString::number(number, 'g', 15));
}

Map typed(const char *type)
{
    return {keyword("type", schemaWord(type))};
}

/// A value of one of several types.
Map typed(std::initializer_list<const char *> types)
{
    Value::List words;
    for (const char *type : types)
        words.push_back(schemaWord(type));
    return {keyword("type", std::move(words))};
}

/// A text of a pattern, and what an editor says where it is none.
void addPattern(Map &schema, const QString &pattern, const QString &message)
{
    schema.push_back(keyword("pattern", pattern));
    schema.push_back(keyword("patternErrorMessage", message));
}

void addVariablePattern(Map &schema)
{
    addPattern(schema, schemapattern::Variable, Words::tr("A text here has to be a variable: ${…}."));
}

void addNotBlank(Map &schema)
{
    addPattern(schema, schemapattern::NotBlank, Words::tr("It needs a value."));
}

class ShapeWriter
{
public:
    ShapeWriter(const Catalog &catalog, const Parameter &shape)
        : m_catalog(catalog)
        , m_shape(shape)
    {
    }

    Map written() const
    {
        switch (m_shape.type) {
        case ParameterType::Any:
            return {};
        case ParameterType::Null:
            return typed("null");
        case ParameterType::Boolean:
            return scalar("boolean");
        case ParameterType::Integer:
            return scalar("integer");
        case ParameterType::Number:
            return scalar("number");
        case ParameterType::Choice:
            return choice(m_shape.acceptsVariable ? Variables::Accepted : Variables::Refused);
        case ParameterType::Sound:
            return sound();
        case ParameterType::SoundList:
            return sounds();
        case ParameterType::UrlOrSteps:
            return urlOrSteps();
        case ParameterType::Document:
            return document();
        case ParameterType::Steps: {
            Map steps = typed({"array", "object", "string"});
            steps.push_back(schemaReference(definition::Steps).front());
            return steps;
        }
        case ParameterType::Union:
            return variants();
        case ParameterType::StringList:
        case ParameterType::ChoiceList:
        case ParameterType::StringMap:
        case ParameterType::Headers:
        case ParameterType::Destinations:
        case ParameterType::DestinationGroups:
        case ParameterType::Object:
        case ParameterType::ObjectList:
        case ParameterType::List:
        case ParameterType::Map:
        case ParameterType::JsonSchema:
        case ParameterType::StepsByCase:
        case ParameterType::Conditions:
        case ParameterType::Result:
            return withVariable(structure());
        default:
            return text();
        }
    }

private:
    enum class Variables : quint8 { Accepted, Refused };

    bool isEnforced() const { return m_shape.bounds == Bounds::Enforced; }

    /// A number or a truth value. A variable in its place is a text, for which other keywords hold.
    Map scalar(const char *type) const
    {
        Map schema = m_shape.acceptsVariable ? typed({type, "string"}) : typed(type);
        if (isEnforced() && m_shape.minimum)
            schema.push_back(keyword("minimum", figure(*m_shape.minimum)));
        if (isEnforced() && m_shape.maximum)
            schema.push_back(keyword("maximum", figure(*m_shape.maximum)));
        if (m_shape.acceptsVariable)
            addVariablePattern(schema);
        return schema;
    }

    Map choice(Variables variables) const
    {
        Value::List values;
        Value::List helps;
        for (const Choice &one : m_shape.choices) {
            values.push_back(one.value);
            helps.push_back(one.help.isEmpty() ? one.title : one.help);
        }
        Map schema = typed("string");
        schema.push_back(keyword("enum", std::move(values)));
        const auto isHelp = [](const Value &help) { return !help.text().isEmpty(); };
        if (std::any_of(helps.begin(), helps.end(), isHelp))
            schema.push_back(keyword("enumDescriptions", std::move(helps)));
        std::vector<Map> forms{std::move(schema)};
        if (!m_shape.legacyChoices.isEmpty())
            forms.push_back(olderSpellings());
        // Of one word alone nothing else can be meant.
        if (variables == Variables::Accepted && m_shape.choices.size() > 1)
            forms.push_back(schemaReference(definition::Variable));
        return forms.size() == 1 ? forms.front() : anyOf(std::move(forms));
    }

    Map olderSpellings() const
    {
        Map schema = typed("string");
        schema.push_back(
            keyword("enum", Value::List(m_shape.legacyChoices.begin(), m_shape.legacyChoices.end())));
        schema.push_back(keyword("deprecated", true));
        schema.push_back(keyword("doNotSuggest", true));
        return schema;
    }

    Map text() const
    {
        Map schema = typed("string");
        // An address is dialled: none may be empty.
        if (m_shape.required || m_shape.type == ParameterType::Address)
            addNotBlank(schema);
        Map limits;
        if (isEnforced() && m_shape.leastLength)
            limits.push_back(keyword("minLength", *m_shape.leastLength));
        if (isEnforced() && m_shape.mostLength)
            limits.push_back(keyword("maxLength", *m_shape.mostLength));
        if (isEnforced() && m_shape.hasPattern()) {
            addPattern(limits, m_shape.pattern.pattern(),
                m_shape.example.isEmpty()
                    ? Words::tr("It does not look right.")
                    : Words::tr("It does not look right. An example: %1").arg(m_shape.example));
        }
        if (limits.empty())
            return schema;
        // What a variable will hold shows when the call runs.
        schema.push_back(keyword("if", Map{keyword("not", schemaReference(definition::TextWithVariable))}));
        schema.push_back(keyword("then", std::move(limits)));
        return schema;
    }

    void addSoundPattern(Map &schema) const
    {
        if (isEnforced()) {
            addPattern(schema, SoundPattern,
                Words::tr("It is no sound: write an audio URL, “say:…”, “silence:1.5” or “ring:us”."));
        }
    }

    Map sound() const
    {
        Map schema = typed("string");
        addSoundPattern(schema);
        return schema;
    }

    /// A list, or one sound alone. Of sounds that are checked loosely an object is one more form; `say:
    /// Hello` without quotes is none of them.
    Map sounds() const
    {
        Value::List types{schemaWord("array")};
        if (m_shape.orOne)
            types.push_back(schemaWord("string"));
        if (!isEnforced())
            types.push_back(schemaWord("object"));
        Map schema{keyword("type", std::move(types))};
        addCount(schema);
        schema.push_back(keyword("items", sound()));
        if (m_shape.orOne)
            addSoundPattern(schema);
        if (!isEnforced()) {
            schema.push_back(keyword(
                "properties", Map{keyword("say", false), keyword("silence", false), keyword("ring", false)}));
        }
        return schema;
    }

    Map urlOrSteps() const
    {
        Map schema = typed({"array", "object", "string"});
        schema.push_back(keyword("items", schemaReference(definition::ConfirmStep)));
        addWhereObject(schema, schemaReference(definition::ConfirmStep));
        return schema;
    }

    /// A document inside this one, its steps alone, or its text.
    Map document() const
    {
        Map schema = typed({"array", "object", "string"});
        schema.push_back(keyword("items", schemaReference(definition::Step)));
        if (m_shape.required)
            addNotBlank(schema);
        addWhereObject(schema, {keyword("$ref", schemaWord("#"))});
        return schema;
    }

    static void addWhereObject(Map &schema, Map then)
    {
        schema.push_back(keyword("if", typed("object")));
        schema.push_back(keyword("then", std::move(then)));
    }

    void addCount(Map &schema) const
    {
        if (isEnforced() && m_shape.leastLength)
            schema.push_back(keyword("minItems", *m_shape.leastLength));
        if (isEnforced() && m_shape.mostLength)
            schema.push_back(keyword("maxItems", *m_shape.mostLength));
    }

    Map listOf(Map item) const
    {
        Map schema = typed("array");
        addCount(schema);
        schema.push_back(keyword("items", std::move(item)));
        return schema;
    }

    static Map mapOf(Map value)
    {
        Map schema = typed("object");
        schema.push_back(keyword("additionalProperties", std::move(value)));
        return schema;
    }

    Map objectOfType() const
    {
        return m_catalog.object(m_shape.object) ? schemaReference(definition::object(m_shape.object))
                                                : typed("object");
    }

    static Map destinations(Map item)
    {
        Map schema = typed("array");
        schema.push_back(keyword("minItems", 1));
        schema.push_back(keyword("items", std::move(item)));
        return schema;
    }

    Map structure() const
    {
        const Map destination = schemaReference(definition::object(m_catalog.destination().name));
        switch (m_shape.type) {
        case ParameterType::StringList:
            return m_shape.legacyChoices.isEmpty() ? listOf(typed("string"))
                                                   : anyOf({listOf(typed("string")), olderSpellings()});
        case ParameterType::ChoiceList: {
            Map schema = listOf(choice(Variables::Accepted));
            schema.push_back(keyword("uniqueItems", true));
            return schema;
        }
        case ParameterType::StringMap:
            return typed("object");
        case ParameterType::Headers:
            return listOf(schemaReference(definition::Header));
        case ParameterType::Destinations:
            return destinations(destination);
        case ParameterType::DestinationGroups:
            return destinations(destinations(destination));
        case ParameterType::ObjectList:
            return listOf(objectOfType());
        case ParameterType::List:
            return listOf(described(m_shape.of.front()));
        case ParameterType::Map:
            return mapOf(described(m_shape.of.front()));
        case ParameterType::StepsByCase:
            return mapOf(schemaReference(definition::Steps));
        case ParameterType::Conditions:
            return schemaReference(definition::Conditions);
        case ParameterType::Result:
            return schemaReference(definition::Result);
        default:
            return objectOfType();
        }
    }

    Map described(const Parameter &shape) const
    {
        Map schema = shapeSchema(m_catalog, shape);
        describeField(schema, shape);
        return schema;
    }

    Map variants() const
    {
        std::vector<Map> schemas;
        for (const Parameter &variant : m_shape.of)
            schemas.push_back(described(variant));
        if (m_shape.acceptsVariable)
            schemas.push_back(schemaReference(definition::Variable));
        return anyOf(std::move(schemas));
    }

    Map withVariable(Map schema) const
    {
        if (!m_shape.acceptsVariable)
            return schema;
        return anyOf({std::move(schema), schemaReference(definition::Variable)});
    }

    static Map anyOf(std::vector<Map> schemas)
    {
        return {keyword("anyOf", Value::List(schemas.begin(), schemas.end()))};
    }

    const Catalog &m_catalog;
    const Parameter &m_shape;
};

Map requiring(const QString &name)
{
    return {keyword("required", Value::List{name})};
}

/// At least one of the fields is there.
Map someOf(const QStringList &names)
{
    Value::List each;
    for (const QString &name : names)
        each.push_back(requiring(name));
    return {keyword("anyOf", std::move(each))};
}

/// Where the first of the fields is there, none of the others is: a validator points at the one too many.
Map onlyFirstOf(const QStringList &names)
{
    Map others;
    for (const QString &name : names.mid(1))
        others.emplace_back(name, false);
    return {keyword("if", requiring(names.first())),
        keyword("then", Map{keyword("properties", std::move(others))})};
}

} // namespace

QString definition::method(const QString &name)
{
    return QStringLiteral("method.") + name;
}

QString definition::object(const QString &name)
{
    return QStringLiteral("object.") + name;
}

Map shapeSchema(const Catalog &catalog, const Parameter &shape)
{
    return ShapeWriter(catalog, shape).written();
}

Map fieldsSchema(const Catalog &catalog, const std::vector<Parameter> &parameters,
    const std::vector<QStringList> &oneOf, const std::vector<QStringList> &anyOf, OtherKeys otherKeys)
{
    Map properties;
    Value::List required;
    Value::List together;
    for (const Parameter &parameter : parameters) {
        Map schema = shapeSchema(catalog, parameter);
        describeField(schema, parameter);
        properties.emplace_back(parameter.name, std::move(schema));
        const QString newer = newerNameOf(parameter.name);
        if (parameter.required && findParameter(parameters, newer))
            together.push_back(someOf({parameter.name, newer}));
        else if (parameter.required)
            required.push_back(parameter.name);
    }
    for (const QStringList &names : oneOf) {
        together.push_back(someOf(names));
        for (qsizetype i = 0; i + 1 < names.size(); ++i)
            together.push_back(onlyFirstOf(names.mid(i)));
    }
    for (const QStringList &names : anyOf)
        together.push_back(someOf(names));

    Map schema{keyword("properties", std::move(properties))};
    if (!required.empty())
        schema.push_back(keyword("required", std::move(required)));
    if (otherKeys == OtherKeys::Refused)
        schema.push_back(keyword("additionalProperties", false));
    if (!together.empty())
        schema.push_back(keyword("allOf", std::move(together)));
    return schema;
}

} // namespace patchcord
