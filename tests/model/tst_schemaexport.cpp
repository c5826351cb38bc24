// SPDX-License-Identifier: MIT
// The JSON Schema that is made from the catalog: whole, closed in itself, and with what the catalog says.
// That it judges as `check` does is for tst_exportedschema to show.

#include "model/catalog/catalogreader.h"
#include "model/export/schemaexport.h"
#include "model/snapshot/snapshot.h"
#include "resources/resources.h"

#include <QRegularExpression>
#include <QTest>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace patchcord;
using Json = nlohmann::json;

class TestSchemaExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void frame();
    void everyMethodIsAStep();
    void everyFieldIsThere();
    void referencesLeadSomewhere();
    void patternsCompile();
    void shapes_data();
    void shapes();
    void fieldsOfAnObject();
    void fieldsSpeak();
    void soundsAsInCheck_data();
    void soundsAsInCheck();

private:
    CatalogPtr m_catalog;
    Json m_schema;
};

namespace {

/// A catalog of one method with one field, and what the schema says of that field.
Json fieldSchema(const QByteArray &field)
{
    const QByteArray catalog =
        R"({"group": "side", "methods": [{"name": "m", "title": "M", "sentence": "does",
        "parameters": {"All": [)"
        + field + R"(]}}], "objects": [{"name": "destination", "title": "destination", "parameters": {"All": [
        {"name": "to", "type": "address", "required": true, "help": "Whom."}]}},
        {"name": "thing", "title": "thing", "parameters": {"All": [
        {"name": "a", "type": "string", "help": "A."}]}}]})";
    const Result<CatalogPtr> read = CatalogReader::read({{QStringLiteral("own.json"), catalog}});
    if (!read) {
        qWarning("%s", qPrintable(read.error()));
        return {};
    }
    const Json schema = Json::parse(schemaJson(**read).toStdString());
    Json found = schema["$defs"]["method.m"]["properties"]["f"];
    for (const char *word : {"description", "markdownDescription"})
        found.erase(word);
    return found;
}

template <typename Visit> void forEachNode(const Json &node, Visit visit)
{
    visit(node);
    if (node.is_structured()) {
        for (const Json &child : node)
            forEachNode(child, visit);
    }
}

} // namespace

void TestSchemaExport::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
    m_schema = Json::parse(schemaJson(*m_catalog).toStdString());
}

void TestSchemaExport::frame()
{
    QVERIFY(m_schema["$schema"] == Json("https://json-schema.org/draft/2020-12/schema"));
    for (const char *word : {"$id", "title", "description"})
        QVERIFY(!m_schema[word].get<std::string>().empty());
    QVERIFY(m_schema["required"] == Json({"sections"}));
    QVERIFY(m_schema["additionalProperties"] == Json(false));
    QVERIFY(m_schema["properties"]["sections"]["required"] == Json({"main"}));
}

void TestSchemaExport::everyMethodIsAStep()
{
    const Json &step = m_schema["$defs"]["step"];
    QCOMPARE(step["properties"].size(), m_catalog->methods().size());
    QVERIFY(step["minProperties"] == Json(1));
    QVERIFY(step["maxProperties"] == Json(1));
    for (const Method &method : m_catalog->methods()) {
        const std::string name = method.name.toStdString();
        const Json &body = m_schema["$defs"]["method." + name];
        QVERIFY(step["properties"][name]["$ref"] == Json("#/$defs/method." + name));
        QVERIFY2(body["markdownDescription"].get<std::string>().starts_with("**"), name.c_str());
    }
    const auto isSnippetOf = [](const std::string &name) {
        return [name](const Json &snippet) { return snippet["body"].contains(name); };
    };
    const Json &snippets = step["defaultSnippets"];
    QVERIFY(std::any_of(snippets.begin(), snippets.end(), isSnippetOf("connect")));
    QVERIFY(std::none_of(snippets.begin(), snippets.end(), isSnippetOf("eval"))); // an older form
}

void TestSchemaExport::everyFieldIsThere()
{
    const auto hasAll = [](const Json &schema, const std::vector<Parameter> &parameters) {
        const Json &fields = schema.contains("anyOf") ? schema["anyOf"][0] : schema;
        return std::all_of(parameters.begin(), parameters.end(), [&](const Parameter &parameter) {
            return fields["properties"].contains(parameter.name.toStdString());
        });
    };
    for (const Method &method : m_catalog->methods()) {
        if (method.body == BodyKind::Object)
            QVERIFY2(hasAll(m_schema["$defs"]["method." + method.name.toStdString()], method.parameters),
                qPrintable(method.name));
    }
    for (const ObjectType &type : m_catalog->objects())
        QVERIFY2(hasAll(m_schema["$defs"]["object." + type.name.toStdString()], type.parameters),
            qPrintable(type.name));
}

void TestSchemaExport::referencesLeadSomewhere()
{
    int count = 0;
    forEachNode(m_schema, [&](const Json &node) {
        if (!node.is_object() || !node.contains("$ref"))
            return;
        ++count;
        const std::string target = node["$ref"].get<std::string>().substr(1);
        QVERIFY2(m_schema.contains(Json::json_pointer(target)), target.c_str());
    });
    QVERIFY(count > 100);
}

void TestSchemaExport::patternsCompile()
{
    int count = 0;
    forEachNode(m_schema, [&](const Json &node) {
        if (!node.is_object() || !node.contains("pattern") || !node["pattern"].is_string())
            return;
        ++count;
        const QRegularExpression pattern(QString::fromStdString(node["pattern"].get<std::string>()));
        QVERIFY2(pattern.isValid(), qPrintable(pattern.pattern()));
    });
    QVERIFY(count > 50);
}

void TestSchemaExport::shapes_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &expected) {
        QTest::newRow(name) << R"({"name": "f", "help": "F.", )" + type + '}' << expected;
    };
    row("any", R"("type": "any")", "{}");
    row("text", R"("type": "string")", R"({"type": "string"})");
    row("boolean", R"("type": "boolean")", R"({"type": "boolean"})");
    row("range", R"("type": "integer", "minimum": 1, "maximum": 1000000)",
        R"({"type": "integer", "minimum": 1, "maximum": 1000000})");
    row("fraction", R"("type": "number", "minimum": 0.5)", R"({"type": "number", "minimum": 0.5})");
    row("advice", R"("type": "integer", "minimum": 1, "bounds": "advice")", R"({"type": "integer"})");
    row("default", R"("type": "integer", "default": {"value": 60, "source": "docs"}, "example": "20")",
        R"({"type": "integer", "default": 60, "examples": [20]})");
    row("known words", R"("type": "string", "choices": ["a", "b"])",
        R"({"type": "string", "examples": ["a", "b"]})");
    row("choice", R"("type": "choice", "choices": ["a", "b"])", R"({"type": "string", "enum": ["a", "b"]})");
    row("choice or variable", R"("type": "choice", "choices": ["a", "b"], "acceptsVariable": true)",
        R"({"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"$ref": "#/$defs/variable"}]})");
    row("older spellings", R"("type": "choice", "choices": ["a", "b"], "legacyChoices": ["A"])",
        R"({"anyOf": [{"type": "string", "enum": ["a", "b"]},
            {"type": "string", "enum": ["A"], "deprecated": true, "doNotSuggest": true}]})");
    row("one sound or a list", R"("type": "soundList", "orOne": true, "bounds": "advice")",
        R"({"type": ["array", "string", "object"], "items": {"type": "string"},
            "properties": {"say": false, "silence": false, "ring": false}})");
    row("list", R"("type": "list", "of": {"type": "integer"}, "leastLength": 1, "mostLength": 3)",
        R"({"type": "array", "minItems": 1, "maxItems": 3, "items": {"type": "integer"}})");
    row("map", R"("type": "map", "of": {"type": "boolean"})",
        R"({"type": "object", "additionalProperties": {"type": "boolean"}})");
    row("object", R"("type": "object", "object": "thing")", R"({"$ref": "#/$defs/object.thing"})");
    row("objects", R"("type": "objectList", "object": "thing")",
        R"({"type": "array", "items": {"$ref": "#/$defs/object.thing"}})");
    row("union", R"("type": "union", "variants": [{"title": "number", "type": "number"},
        {"title": "none", "type": "null"}])",
        R"({"anyOf": [{"type": "number", "title": "number"}, {"type": "null", "title": "none"}]})");
    row("document", R"("type": "document")",
        R"({"type": ["array", "object", "string"], "items": {"$ref": "#/$defs/step"}, "if": {"type": "object"}, "then": {"$ref": "#"}})");
    row("cases", R"("type": "stepsByCase")",
        R"({"type": "object", "additionalProperties": {"$ref": "#/$defs/steps"}})");
    row("found", R"("type": "string", "standing": "foundInFiles")",
        R"({"type": "string", "doNotSuggest": true})");
}

void TestSchemaExport::shapes()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, expected);
    const Json found = fieldSchema(field);
    QVERIFY2(found == Json::parse(expected.toStdString()), found.dump(2).c_str());
}

void TestSchemaExport::fieldsOfAnObject()
{
    const Json &connect = m_schema["$defs"]["method.connect"];
    QVERIFY(connect["additionalProperties"] == Json(false));
    // One of the four ways to dial is there, and each shuts out those behind it.
    QCOMPARE(connect["allOf"][0]["anyOf"].size(), size_t(4));
    QVERIFY(connect["allOf"][1]["if"]["required"] == Json({"to"}));
    QVERIFY(connect["allOf"][1]["then"]["properties"]
        == (Json{{"serial", false}, {"parallel", false}, {"serial_parallel", false}}));
    QCOMPARE(connect["allOf"].size(), size_t(4));
    QVERIFY(m_schema["$defs"]["object.destination"]["required"] == Json({"to"}));
    // A document may stand in the place of what execute runs, and nowhere else.
    const auto target = [this](const char *method) {
        return m_schema["$defs"][method]["anyOf"][0]["properties"]["dest"]["type"];
    };
    QVERIFY(target("method.execute") == Json({"array", "object", "string"}));
    QVERIFY(target("method.transfer") == "string");
}

void TestSchemaExport::fieldsSpeak()
{
    const Json &timeout = m_schema["$defs"]["method.connect"]["properties"]["timeout"];
    const auto holds = [&timeout](const char *word, const char *text) {
        return timeout[word].get<std::string>().find(text) != std::string::npos;
    };
    QVERIFY(holds("description", "In seconds. Default: 60."));
    QVERIFY(holds("markdownDescription", "Default: `60`"));
    QVERIFY(timeout["default"] == Json(60));
}

void TestSchemaExport::soundsAsInCheck_data()
{
    QTest::addColumn<QString>("sound");
    QTest::addColumn<bool>("isSound");
    const auto row = [](const char *sound, bool isSound) {
        QTest::newRow(sound) << QString::fromLatin1(sound) << isSound;
    };
    row("say:Hello", true);
    row("say: Hello", true);
    row("say", false);
    row("Hello", false);
    row("https://example.com/a.mp3", true);
    row("http:a.mp3", false);
    row("silence:1.5", true);
    row("silence: 2", true);
    row("silence:", true);
    row("silence:long", false);
    row("ring:us", true);
    row("ring:4.5:de", true);
    row("ring:bong", true);
    row("ring:usa", false);
    row("${vars.sound}", true);
    row("%{base}/a.mp3", true);
    row("file ${vars.sound}", false);
    row("tts:Hello", false);
}

/// The rules and the schema each say in their own way what a sound is.
void TestSchemaExport::soundsAsInCheck()
{
    QFETCH(QString, sound);
    QFETCH(bool, isSound);
    const QByteArray text = "sections:\n  main:\n    - play:\n        url: \"" + sound.toUtf8() + "\"\n";
    const SnapshotPtr snapshot = Snapshot::build(text, m_catalog);
    QCOMPARE(countOf(snapshot->diagnostics()).errors == 0, isSound);
    const Json &url = m_schema["$defs"]["method.play"]["anyOf"][0]["properties"]["url"];
    const QRegularExpression pattern(QString::fromStdString(url["pattern"].get<std::string>()));
    QCOMPARE(pattern.match(sound).hasMatch(), isSound);
}

QTEST_GUILESS_MAIN(TestSchemaExport)
#include "tst_schemaexport.moc"
