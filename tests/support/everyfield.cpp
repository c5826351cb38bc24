// SPDX-License-Identifier: MIT
#include "tests/support/everyfield.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace patchcord {

namespace {

/// Objects hold each other: ten levels are more than any of them has before it comes again.
constexpr int MostDepth = 10;

class Filling
{
public:
    Filling(const Catalog &catalog, const std::function<QString(const Parameter &)> &text)
        : m_catalog(catalog)
        , m_text(text)
    {
    }

    QJsonValue bodyOf(const Method &method) const
    {
        switch (method.body) {
        case BodyKind::Object:
            return objectOf(method.parameters, 0);
        case BodyKind::Conditions:
            return conditions();
        case BodyKind::FreeMap:
            return QJsonObject{{anyText(), anyText()}};
        case BodyKind::Empty:
        case BodyKind::Label:
        case BodyKind::Names:
        case BodyKind::Any:
            break;
        }
        return anyText();
    }

    QString anyText() const { return m_text({}); }

private:
    QJsonArray steps() const { return {QJsonObject{{QStringLiteral("label"), anyText()}}}; }
    QJsonObject cases() const { return {{anyText(), steps()}}; }

    QJsonArray conditions() const
    {
        return {QJsonObject{{QStringLiteral("when"), anyText()}, {QStringLiteral("then"), steps()}},
            QJsonObject{{QStringLiteral("else"), steps()}}};
    }

    QJsonObject objectOf(const std::vector<Parameter> &parameters, int depth) const
    {
        QJsonObject object;
        for (const Parameter &parameter : parameters)
            object.insert(parameter.name, valueOf(parameter, depth + 1));
        return object;
    }

    /// An object of which nothing is known has names of the writer's own.
    QJsonObject namedObject(const Parameter &parameter, int depth) const
    {
        const ObjectType *const type = m_catalog.object(parameter.object);
        return type ? objectOf(type->parameters, depth) : QJsonObject{{anyText(), m_text(parameter)}};
    }

    QJsonValue valueOf(const Parameter &parameter, int depth) const
    {
        const QString text = m_text(parameter);
        if (depth > MostDepth)
            return text;
        switch (parameter.type) {
        case ParameterType::SoundList:
        case ParameterType::StringList:
        case ParameterType::ChoiceList:
            return QJsonArray{text};
        case ParameterType::StringMap:
            return QJsonObject{{anyText(), text}};
        case ParameterType::Headers:
            return QJsonArray{QJsonObject{{QStringLiteral("name"), text}, {QStringLiteral("value"), text}}};
        case ParameterType::Destinations:
            return QJsonArray{objectOf(m_catalog.destination().parameters, depth)};
        case ParameterType::DestinationGroups:
            return QJsonArray{QJsonArray{objectOf(m_catalog.destination().parameters, depth)}};
        case ParameterType::Object:
            return namedObject(parameter, depth);
        case ParameterType::ObjectList:
            return QJsonArray{namedObject(parameter, depth)};
        case ParameterType::List:
            return QJsonArray{valueOf(parameter.of.front(), depth + 1)};
        case ParameterType::Map:
            return QJsonObject{{anyText(), valueOf(parameter.of.front(), depth + 1)}};
        case ParameterType::Union:
            return valueOf(parameter.of.back(), depth + 1);
        case ParameterType::Document:
            return QJsonObject{{QStringLiteral("sections"), QJsonObject{{QStringLiteral("main"), steps()}}}};
        case ParameterType::Steps:
            return steps();
        case ParameterType::StepsByCase:
            return cases();
        case ParameterType::Conditions:
            return conditions();
        case ParameterType::Result:
            return QJsonObject{{QStringLiteral("variable"), text}, {QStringLiteral("case"), cases()}};
        default:
            return text;
        }
    }

    const Catalog &m_catalog;
    const std::function<QString(const Parameter &)> &m_text;
};

} // namespace

QByteArray documentOfEveryField(const Catalog &catalog, const std::function<QString(const Parameter &)> &text)
{
    const Filling filling(catalog, text);
    QJsonArray steps;
    for (const Method &method : catalog.methods())
        steps.append(QJsonObject{{method.name, filling.bodyOf(method)}});
    steps.append(QJsonObject{{filling.anyText(), filling.anyText()}});
    const QJsonObject sections{{QStringLiteral("main"), steps}, {filling.anyText(), steps}};
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), QStringLiteral("1.0.0")},
                             {QStringLiteral("sections"), sections}})
        .toJson();
}

} // namespace patchcord
