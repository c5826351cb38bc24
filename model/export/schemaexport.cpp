// SPDX-License-Identifier: MIT
#include "model/export/schemaexport.h"

#include "model/catalog/firstvalue.h"
#include "model/export/schemashape.h"
#include "model/export/schemawords.h"
#include "model/export/valuewriter.h"
#include "model/flow/connectplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace patchcord {

namespace {

using Map = Value::Map;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SchemaExport)
};

const QString Id = QStringLiteral("urn:patchcord:schema:swml");

Value types(std::initializer_list<const char *> names)
{
    Value::List words;
    for (const char *name : names)
        words.push_back(schemaWord(name));
    return words;
}

void append(Map &schema, Map more)
{
    std::move(more.begin(), more.end(), std::back_inserter(schema));
}

/// Whether the method may stand without a body: `- hangup`, or `hangup:` with nothing behind it.
bool standsAlone(const Method &method)
{
    switch (method.body) {
    case BodyKind::Conditions:
    case BodyKind::Label:
    case BodyKind::Names:
        return false;
    case BodyKind::Object:
    case BodyKind::Empty:
    case BodyKind::FreeMap:
    case BodyKind::Any:
        break;
    }
    return !method.hasRequired();
}

/// Whether one value may stand for all the fields: nothing that has to be there is missing then.
bool hasShortForm(const Method &method)
{
    const QString &name = method.shortForm;
    const auto holdsIt = [&name](const QStringList &names) { return names.contains(name); };
    return method.parameter(name)
        && std::all_of(method.parameters.begin(), method.parameters.end(),
            [&name](const Parameter &parameter) { return !parameter.required || parameter.name == name; })
        && std::all_of(method.oneOf.begin(), method.oneOf.end(), holdsIt)
        && std::all_of(method.anyOf.begin(), method.anyOf.end(), holdsIt);
}

/// Whether a schema takes objects, as far as its own "type" tells.
bool mayBeObject(const Value &schema)
{
    const Value &type = schema.field(QStringLiteral("type"));
    const Value object = schemaWord("object");
    return type.isNull() || type == object
        || std::find(type.list().begin(), type.list().end(), object) != type.list().end();
}

/// `$` begins a field to fill in where an editor inserts a text.
Value withoutFields(Value value)
{
    switch (value.kind()) {
    case Value::Kind::String:
        return QString(value.text()).replace(u'$', QStringLiteral("\\$"));
    case Value::Kind::List:
        std::transform(value.list().begin(), value.list().end(), value.list().begin(), withoutFields);
        return value;
    case Value::Kind::Map:
        for (Value::Field &field : value.map())
            field.second = withoutFields(std::move(field.second));
        return value;
    case Value::Kind::Null:
    case Value::Kind::Bool:
    case Value::Kind::Number:
        break;
    }
    return value;
}

class SchemaWriter
{
public:
    explicit SchemaWriter(const Catalog &catalog)
        : m_catalog(catalog)
    {
    }

    Value written()
    {
        Map schema{
            keyword("$schema", schemaWord("https://json-schema.org/draft/2020-12/schema")),
            keyword("$id", Id),
            keyword("title", Words::tr("SWML call flow")),
            keyword("description",
                Words::tr(
                    "What happens with a phone call: sections, each with a list of steps. The call starts "
                    "in the section main.")),
            keyword("type", schemaWord("object")),
        };
        append(schema, document());
        addForms();
        for (const Method &method : m_catalog.methods())
            define(definition::method(method.name), methodBody(method));
        for (const ObjectType &type : m_catalog.objects())
            define(definition::object(type.name), object(type));
        schema.push_back(keyword("$defs", std::move(m_definitions)));
        return schema;
    }

private:
    void define(const QString &name, Map schema) { m_definitions.emplace_back(name, std::move(schema)); }

    static Map document()
    {
        const Map version{
            keyword("description", Words::tr("The version of SWML. There is one; it may be left out.")),
            keyword("type", schemaWord("string")), keyword("const", schemaWord("1.0.0"))};
        Map main = schemaReference(definition::Section);
        main.push_back(keyword("description", Words::tr("Where every call starts.")));
        const Map sections{
            keyword("description",
                Words::tr("The parts of the flow by name. A step leads to another one with "
                          "execute or transfer.")),
            keyword("type", schemaWord("object")),
            keyword("properties", Map{{QStringLiteral("main"), std::move(main)}}),
            keyword("required", Value::List{schemaWord("main")}),
            keyword("additionalProperties", schemaReference(definition::Section)),
        };
        return {
            keyword("properties", Map{keyword("version", version), keyword("sections", sections)}),
            keyword("required", Value::List{schemaWord("sections")}),
            keyword("additionalProperties", false),
        };
    }

    /// What has no entry of its own in the catalog: lists of steps, conditions, headers, variables.
    void addForms()
    {
        define(definition::Section, section());
        define(definition::Steps, steps());
        define(definition::Step, step(methodNames()));
        define(definition::ConfirmStep, step(m_catalog.confirmSteps() + m_catalog.newerConfirmSteps()));
        define(definition::Conditions,
            {keyword("type", types({"array", "object"})),
                keyword("items", schemaReference(definition::Condition)),
                keyword("if", Map{keyword("type", schemaWord("object"))}),
                keyword("then", schemaReference(definition::Condition))});
        define(definition::Condition, condition());
        define(definition::Result, result());
        define(definition::Header, header());
        define(definition::Variable,
            {keyword("title", Words::tr("variable")), keyword("type", schemaWord("string")),
                keyword("pattern", schemapattern::Variable)});
        define(definition::TextWithVariable,
            {keyword("title", Words::tr("text with a variable")), keyword("type", schemaWord("string")),
                keyword("pattern", schemapattern::HoldsVariable)});
    }

    QStringList methodNames() const
    {
        QStringList names;
        for (const Method &method : m_catalog.methods())
            names += method.name;
        return names;
    }

    /// A list of steps; in older forms an object with `code`, or one step in its place.
    static Map section()
    {
        Map fields{keyword("code", schemaReference(definition::Steps))};
        for (const char *other : {"meta", "params", "result"})
            fields.push_back(keyword(other, true));
        return {
            keyword("description", Words::tr("The steps, from top to bottom.")),
            keyword("type", types({"array", "object", "string"})),
            keyword("if",
                Map{keyword("type", schemaWord("object")),
                    keyword("required", Value::List{schemaWord("code")})}),
            keyword("then",
                Map{keyword("properties", std::move(fields)), keyword("additionalProperties", false)}),
            keyword("else", schemaReference(definition::Steps)),
        };
    }

    static Map steps()
    {
        return {
            keyword("description", Words::tr("The steps, from top to bottom.")),
            keyword("type", types({"array", "object", "string", "null"})),
            keyword("items", schemaReference(definition::Step)),
            keyword("if", Map{keyword("type", types({"object", "string"}))}),
            keyword("then", schemaReference(definition::Step)),
        };
    }

    /// An object with one key, the method; in an older form its name alone.
    Map step(const QStringList &methods) const
    {
        Map properties;
        Value::List snippets;
        QStringList alone;
        for (const QString &name : methods) {
            const Method *const method = m_catalog.method(name);
            if (!method)
                continue;
            properties.emplace_back(name, schemaReference(definition::method(name)));
            if (standsAlone(*method))
                alone += name;
            if (method->standing == Standing::Official || method->standing == Standing::Newer)
                snippets.push_back(snippet(*method));
        }
        return {
            keyword(
                "description", Words::tr("One step: the name of its method, and behind it what it needs.")),
            keyword("type", types({"object", "string"})),
            keyword("properties", std::move(properties)),
            keyword("additionalProperties", false),
            keyword("minProperties", 1),
            keyword("maxProperties", 1),
            keyword("pattern", QStringLiteral("^(%1)$").arg(alone.join(u'|'))),
            keyword("patternErrorMessage", Words::tr("A step is a method with a colon behind its name.")),
            keyword("defaultSnippets", std::move(snippets)),
        };
    }

    Map snippet(const Method &method) const
    {
        return {
            keyword("label", method.name),
            keyword("description", Words::tr("%1: %2.").arg(method.title, method.sentence)),
            keyword("body", Map{{method.name, withoutFields(firstBody(m_catalog, method))}}),
        };
    }

    static Map condition()
    {
        const Map steps = schemaReference(definition::Steps);
        const Map when{
            keyword("description", Words::tr("JavaScript that is true or false, such as vars.age > 17.")),
            keyword("type", schemaWord("string"))};
        return {
            keyword("description", Words::tr("Steps for when a condition is true, or else for the others.")),
            keyword("type", schemaWord("object")),
            keyword("properties", Map{keyword("when", when), keyword("then", steps), keyword("else", steps)}),
            keyword("additionalProperties", false),
            keyword("minProperties", 1),
            keyword("dependentRequired",
                Map{keyword("when", Value::List{schemaWord("then")}),
                    keyword("then", Value::List{schemaWord("when")})}),
        };
    }

    /// connect's result: a switch over its variable, or conditions.
    static Map result()
    {
        const Map steps = schemaReference(definition::Steps);
        const Map cases{keyword("description", Words::tr("Steps for each value: connected or failed.")),
            keyword("type", schemaWord("object")), keyword("additionalProperties", steps)};
        return {
            keyword("type", types({"object", "array"})),
            keyword("items", schemaReference(definition::Condition)),
            keyword("properties",
                Map{keyword("variable",
                        Map{keyword("description",
                            Words::tr(
                                "The variable that is looked at; connect_result where it is left out."))}),
                    keyword("case", cases), keyword("default", steps)}),
            keyword("required", Value::List{schemaWord("case")}),
            keyword("additionalProperties", false),
        };
    }

    static Map header()
    {
        const auto line = [](const QString &description, const QString &pattern) {
            return Map{keyword("description", description), keyword("type", schemaWord("string")),
                keyword("pattern", pattern)};
        };
        // No line breaks; and a name that is not blank, or else has a variable in it.
        const Map name = line(Words::tr("The header’s name; names of your own start with X-."),
            QStringLiteral(R"(^[^\r\n]*[^\s][^\r\n]*$|[$%]\{[\s\S]*\})"));
        const Map value = line(Words::tr("The header’s value."), QStringLiteral(R"(^[^\r\n]*$)"));
        return {
            keyword("type", schemaWord("object")),
            keyword("properties", Map{keyword("name", name), keyword("value", value)}),
            keyword("required", Value::List{schemaWord("name"), schemaWord("value")}),
            keyword("additionalProperties", false),
        };
    }

    Map methodBody(const Method &method) const
    {
        Map schema;
        describeMethod(schema, method);
        switch (method.body) {
        case BodyKind::Any:
            break;
        case BodyKind::FreeMap:
            schema.push_back(keyword("type", types({"object", "null"})));
            break;
        case BodyKind::Conditions:
            append(schema, schemaReference(definition::Conditions));
            break;
        case BodyKind::Label:
            schema.push_back(keyword("type", schemaWord("string")));
            schema.push_back(keyword("pattern", schemapattern::NotBlank));
            break;
        case BodyKind::Names:
            schema.push_back(keyword("type", types({"string", "array"})));
            schema.push_back(keyword("items", Map{keyword("type", schemaWord("string"))}));
            break;
        case BodyKind::Empty:
        case BodyKind::Object:
            append(schema, fieldsOrShortForm(method));
            break;
        }
        return schema;
    }

    Map fieldsOrShortForm(const Method &method) const
    {
        Map fields{keyword("type", standsAlone(method) ? types({"object", "null"}) : schemaWord("object"))};
        std::vector<Parameter> parameters = method.parameters;
        for (Parameter &parameter : parameters) {
            if (parameter.type == ParameterType::Target && takesDocument(method, parameter.name))
                parameter.type = ParameterType::Document;
        }
        append(fields, fieldsSchema(m_catalog, parameters, method.oneOf, method.anyOf, OtherKeys::Refused));
        if (!hasShortForm(method))
            return fields;
        Map value = shapeSchema(m_catalog, *method.parameter(method.shortForm));
        if (mayBeObject(value)) // it is always the fields
            value.push_back(keyword("not", Map{keyword("type", schemaWord("object"))}));
        return {keyword("anyOf", Value::List{std::move(fields), std::move(value)})};
    }

    Map object(const ObjectType &type) const
    {
        if (type.name == m_catalog.destination().name)
            return destination(type);
        Map schema{keyword("title", type.title), keyword("type", schemaWord("object"))};
        append(schema, fieldsSchema(m_catalog, type.parameters, type.oneOf, type.anyOf, type.otherKeys));
        return schema;
    }

    /// In an older form the address alone. Fields of the connect itself have no effect here, but do no harm.
    Map destination(const ObjectType &type) const
    {
        std::vector<Parameter> parameters = type.parameters;
        for (const Method &method : m_catalog.methods()) {
            if (!method.parameter(dialKey(DialForm::Groups)))
                continue;
            for (const Parameter &parameter : method.parameters) {
                if (findParameter(parameters, parameter.name) || dialFormOfKey(parameter.name))
                    continue;
                Parameter outOfPlace;
                outOfPlace.name = parameter.name;
                outOfPlace.type = ParameterType::Any;
                outOfPlace.standing = Standing::FoundInFiles;
                outOfPlace.help = Words::tr("It has an effect on the connect alone: move it up.");
                parameters.push_back(std::move(outOfPlace));
            }
        }
        Map schema{keyword("title", type.title), keyword("type", types({"object", "string"})),
            keyword("pattern", schemapattern::NotBlank)};
        append(schema, fieldsSchema(m_catalog, parameters, type.oneOf, type.anyOf, type.otherKeys));
        return schema;
    }

    const Catalog &m_catalog;
    Map m_definitions;
};

} // namespace

QByteArray schemaJson(const Catalog &catalog)
{
    return writeJson(SchemaWriter(catalog).written());
}

} // namespace patchcord
