// SPDX-License-Identifier: MIT
#include "model/catalog/catalogreader.h"

#include "model/catalog/parameterreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace patchcord {

namespace {

constexpr CatalogWord<MethodGroup> groups[] = {
    {"call", MethodGroup::Call},
    {"control", MethodGroup::Control},
    {"audio", MethodGroup::Audio},
    {"connect", MethodGroup::Connect},
    {"record", MethodGroup::Record},
    {"state", MethodGroup::State},
    {"ai", MethodGroup::Ai},
    {"side", MethodGroup::Side},
};

constexpr CatalogWord<BodyKind> bodies[] = {
    {"object", BodyKind::Object},
    {"empty", BodyKind::Empty},
    {"conditions", BodyKind::Conditions},
    {"freeMap", BodyKind::FreeMap},
    {"label", BodyKind::Label},
    {"names", BodyKind::Names},
    {"any", BodyKind::Any},
};

constexpr CatalogWord<Flow> flows[] = {
    {"continues", Flow::Continues},
    {"ends", Flow::Ends},
    {"leaves", Flow::Leaves},
    {"jumps", Flow::Jumps},
};

constexpr CatalogWord<OtherKeys> otherKeys[] = {
    {"refused", OtherKeys::Refused},
    {"kept", OtherKeys::Kept},
};

constexpr CatalogWord<Standing> methodStandings[] = {
    {"official", Standing::Official},
    {"newer", Standing::Newer},
    {"legacy", Standing::Legacy},
    {"deprecated", Standing::Deprecated},
};

QString nameOf(const Value &value)
{
    return value.isMap() ? value.field(QStringLiteral("name")).text() : QString();
}

} // namespace

Result<CatalogPtr> CatalogReader::read(const std::vector<CatalogFile> &files)
{
    CatalogReader reader;
    for (const CatalogFile &file : files)
        reader.readFile(file);
    reader.finish();
    if (!reader.m_faults.isEmpty())
        return reader.m_faults.first();
    return CatalogPtr(std::make_shared<const Catalog>(std::move(reader.m_catalog)));
}

void CatalogReader::readFile(const CatalogFile &file)
{
    const CatalogPlace place{file.name, {}, {}};
    const Result<Value> document = Value::fromJson(file.json);
    if (!document) {
        m_faults.add(place, document.error());
        return;
    }
    CatalogFields fields(*document, place, m_faults);
    const std::optional<MethodGroup> group = fields.word("group", groups);
    const Value::List methods = fields.list("methods");
    if (!methods.empty() && !group)
        m_faults.add(place, QCoreApplication::translate("Catalog", "“group” is missing"));
    for (const Value &value : fields.list("objects"))
        readObject(value, file.name);
    for (const Value &value : methods)
        readMethod(value, group.value_or(MethodGroup::Call), file.name);
    m_catalog.m_confirmSteps += fields.texts("confirmSteps");
    m_catalog.m_newerConfirmSteps += fields.texts("newerConfirmSteps");
    fields.refuseOthers();
}

void CatalogReader::readObject(const Value &value, const QString &file)
{
    const CatalogPlace place{
        file, QCoreApplication::translate("Catalog", "object “%1”").arg(nameOf(value)), {}};
    CatalogFields fields(value, place, m_faults);
    ObjectType object;
    object.name = fields.requiredText("name");
    object.title = fields.requiredText("title");
    object.heading = fields.text("heading");
    object.otherKeys = fields.word("otherKeys", otherKeys).value_or(OtherKeys::Refused);
    object.oneOf = readNameLists(fields, "oneOf", place);
    object.anyOf = readNameLists(fields, "anyOf", place);
    object.schemaExcludes = readNameLists(fields, "schemaExcludes", place);
    object.parameters = readParameters(fields.map("parameters"), place, m_faults);
    fields.refuseOthers();
    checkNames(object.parameters, object.oneOf, "oneOf", place);
    checkNames(object.parameters, object.anyOf, "anyOf", place);
    checkNames(object.parameters, object.schemaExcludes, "schemaExcludes", place);
    if (!object.heading.isEmpty())
        checkNames(object.parameters, {{object.heading}}, "heading", place);
    if (m_catalog.m_objectIndex.contains(object.name))
        m_faults.add(place, QCoreApplication::translate("Catalog", "this name is there twice"));
    m_catalog.m_objectIndex.insert(object.name, m_catalog.m_objects.size());
    m_objects.push_back({place, object.name});
    m_catalog.m_objects.push_back(std::move(object));
}

void CatalogReader::readMethod(const Value &value, MethodGroup group, const QString &file)
{
    const CatalogPlace place{
        file, QCoreApplication::translate("Catalog", "method “%1”").arg(nameOf(value)), {}};
    CatalogFields fields(value, place, m_faults);
    Method method;
    method.name = fields.requiredText("name");
    method.title = fields.requiredText("title");
    method.sentence = fields.requiredText("sentence");
    method.help = fields.text("help");
    method.example = fields.text("example");
    method.group = group;
    method.body = fields.word("body", bodies).value_or(BodyKind::Object);
    method.flow = fields.word("flow", flows).value_or(Flow::Continues);
    method.standing = fields.word("standing", methodStandings).value_or(Standing::Official);
    method.waits = fields.flag("waits").value_or(true);
    method.shortForm = fields.text("shortForm");
    method.bareStep = fields.flag("bareStep").value_or(false);
    method.summary = fields.texts("summary");
    method.oneOf = readNameLists(fields, "oneOf", place);
    method.anyOf = readNameLists(fields, "anyOf", place);
    method.sets = readSets(fields.list("sets"), place);
    method.parameters = readParameters(fields.map("parameters"), place, m_faults);
    fields.refuseOthers();
    checkMethod(method, place);
    if (std::any_of(m_catalog.m_methods.begin(), m_catalog.m_methods.end(),
            [&method](const Method &other) { return other.name == method.name; }))
        m_faults.add(place, QCoreApplication::translate("Catalog", "this name is there twice"));
    m_methods.push_back({place, method.name});
    m_catalog.m_methods.push_back(std::move(method));
}

std::vector<SetVariable> CatalogReader::readSets(const Value::List &variables, const CatalogPlace &place)
{
    std::vector<SetVariable> result;
    for (const Value &value : variables) {
        CatalogFields fields(value, place, m_faults);
        SetVariable variable{fields.requiredText("name"), fields.texts("values")};
        fields.refuseOthers();
        const bool isKnown = std::any_of(result.begin(), result.end(),
            [&variable](const SetVariable &other) { return other.name == variable.name; });
        if (isKnown) {
            m_faults.add(
                place, QCoreApplication::translate("Catalog", "“sets” has “%1” twice").arg(variable.name));
        }
        result.push_back(std::move(variable));
    }
    return result;
}

std::vector<QStringList> CatalogReader::readNameLists(
    CatalogFields &fields, const char *key, const CatalogPlace &place)
{
    std::vector<QStringList> result;
    for (const Value &list : fields.list(key)) {
        QStringList names;
        for (const Value &name : list.list())
            names.append(name.text());
        if (names.size() < 2) {
            m_faults.add(place,
                QCoreApplication::translate("Catalog", "“%1” needs lists of two names or more")
                    .arg(QLatin1String(key)));
        }
        result.push_back(names);
    }
    return result;
}

void CatalogReader::checkNames(const std::vector<Parameter> &parameters,
    const std::vector<QStringList> &lists, const char *key, const CatalogPlace &place)
{
    for (const QStringList &names : lists) {
        for (const QString &name : names) {
            if (!findParameter(parameters, name)) {
                m_faults.add(place,
                    QCoreApplication::translate("Catalog", "“%1” names no parameter: “%2”")
                        .arg(QLatin1String(key), name));
            }
        }
    }
}

void CatalogReader::checkMethod(const Method &method, const CatalogPlace &place)
{
    checkNames(method.parameters, {method.summary}, "summary", place);
    checkNames(method.parameters, method.oneOf, "oneOf", place);
    checkNames(method.parameters, method.anyOf, "anyOf", place);
    if (!method.shortForm.isEmpty())
        checkNames(method.parameters, {{method.shortForm}}, "shortForm", place);
    if (method.body != BodyKind::Object && !method.parameters.empty())
        m_faults.add(place, QCoreApplication::translate("Catalog", "only an object body has parameters"));
    if (method.bareStep && method.hasRequired()) {
        m_faults.add(place,
            QCoreApplication::translate("Catalog", "a method with required parameters is no bare step"));
    }
}

void CatalogReader::checkObjects(const std::vector<Parameter> &parameters, const CatalogPlace &place)
{
    for (const Parameter &parameter : parameters) {
        // Shapes have no name: what they are parts of is told.
        const QString name = parameter.name.isEmpty() ? place.parameter : parameter.name;
        const CatalogPlace here{place.file, place.owner, name};
        checkObjects(parameter.of, here);
        if (!parameter.object.isEmpty() && !m_catalog.m_objectIndex.contains(parameter.object)) {
            m_faults.add(here,
                QCoreApplication::translate("Catalog", "“object” names no object type: “%1”")
                    .arg(parameter.object));
        }
    }
}

bool CatalogReader::markDocuments(std::vector<Parameter> &parameters) const
{
    const auto holdsDocument = [](const Parameter &parameter) { return parameter.holdsDocument; };
    bool isNew = false;
    for (Parameter &parameter : parameters) {
        if (parameter.holdsDocument)
            continue;
        markDocuments(parameter.of);
        const ObjectType *const object = m_catalog.object(parameter.object);
        parameter.holdsDocument = parameter.type == ParameterType::Document
            || parameter.type == ParameterType::Target
            || std::any_of(parameter.of.begin(), parameter.of.end(), holdsDocument)
            || (object && std::any_of(object->parameters.begin(), object->parameters.end(), holdsDocument));
        isNew |= parameter.holdsDocument;
    }
    return isNew;
}

void CatalogReader::markDocuments()
{
    // Object types may hold each other, so that one walk need not be enough.
    for (bool isNew = true; isNew;) {
        isNew = false;
        for (ObjectType &object : m_catalog.m_objects)
            isNew |= markDocuments(object.parameters);
    }
    for (Method &method : m_catalog.m_methods)
        markDocuments(method.parameters);
}

void CatalogReader::finish()
{
    std::stable_sort(m_catalog.m_methods.begin(), m_catalog.m_methods.end(),
        [](const Method &a, const Method &b) { return a.group < b.group; });
    for (size_t i = 0; i < m_catalog.m_methods.size(); ++i)
        m_catalog.m_methodIndex.insert(m_catalog.m_methods[i].name, i);

    for (const Pending &pending : m_methods)
        checkObjects(m_catalog.method(pending.name)->parameters, pending.place);
    for (const Pending &pending : m_objects)
        checkObjects(m_catalog.object(pending.name)->parameters, pending.place);
    const CatalogPlace whole{QCoreApplication::translate("Catalog", "The catalog"), {}, {}};
    for (const QString &name : m_catalog.m_confirmSteps + m_catalog.m_newerConfirmSteps) {
        if (!m_catalog.method(name)) {
            m_faults.add(whole,
                QCoreApplication::translate("Catalog", "a confirm step is no known method: “%1”").arg(name));
        }
    }
    markDocuments();
    // Catalog::destination() relies on it.
    if (!m_catalog.object(QStringLiteral("destination")))
        m_faults.add(
            whole, QCoreApplication::translate("Catalog", "the object type “destination” is missing"));
}

} // namespace patchcord
