// SPDX-License-Identifier: MIT
#include "model/catalog/catalogreader.h"

#include <QTest>

using namespace patchcord;

namespace {

const char *const onlyDestination =
    R"({"objects": [{"name": "destination", "title": "Destination", "parameters":
    {"Dialling": [{"name": "to", "type": "address", "help": "Whom to dial."}]}}]})";

Result<CatalogPtr> readWithDestination(const QByteArray &json)
{
    return CatalogReader::read(
        {{QStringLiteral("base.json"), onlyDestination}, {QStringLiteral("bad.json"), json}});
}

/// A file with one method, m, which has these keys besides its name, title and sentence.
QByteArray methodFile(const QByteArray &keys)
{
    return R"({"group": "call", "methods": [{"name": "m", "title": "M", "sentence": "does m", )" + keys
        + "}]}";
}

/// A file with one method, m, with a parameter p that has these keys besides its name and help.
QByteArray parameterFile(const QByteArray &keys)
{
    return methodFile(R"("parameters": {"P": [{"name": "p", "help": "Helps.", )" + keys + "}]}");
}

QStringList namesOf(const std::vector<Parameter> &parameters)
{
    QStringList names;
    for (const Parameter &parameter : parameters)
        names.append(parameter.name);
    return names;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestCatalogReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKey();
    void readsShapes();
    void faults_data();
    void faults();
    void faultsOfTheWhole();
};

void TestCatalogReader::readsEveryKey()
{
    const Result<CatalogPtr> catalog = readWithDestination(R"({
        "group": "side", "confirmSteps": ["m"], "newerConfirmSteps": ["n"],
        "objects": [{"name": "pair", "title": "Pair", "parameters": {}}],
        "methods": [
          {"name": "m", "title": "M", "sentence": "does m", "flow": "jumps", "standing": "newer", "waits": false,
           "shortForm": "p", "summary": ["q", "p"], "oneOf": [["p", "q"]],
           "sets": [{"name": "m_result", "values": ["yes", "no"]}, {"name": "m_time"}],
           "parameters": {
             "One": [{"name": "p", "type": "integer", "unit": "milliseconds", "standing": "foundInFiles",
               "acceptsVariable": true, "inherited": true, "appliesTo": ["sip", "queue"], "minimum": -1, "maximum": 9.5,
               "default": {"value": 5, "source": "docs"}, "help": "Helps.", "example": "7"},
               {"name": "c", "type": "choice", "secret": true, "help": "Chooses.",
               "replacedBy": ["p", "q"],
               "choices": ["a", {"value": "b", "title": "Bee", "help": "A bee."}],
               "default": {"text": "as q", "sameAs": "q", "source": "schema"}}],
             "Two": [{"name": "q", "type": "objectList", "object": "pair", "help": "Lists."},
               {"name": "s", "type": "string", "pattern": "^a+$", "help": "Says."}]}},
          {"name": "n", "title": "N", "sentence": "does n", "body": "names", "bareStep": true}]})");
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    const Method &m = *(*catalog)->method(QStringLiteral("m"));
    QCOMPARE(m.title, QStringLiteral("M"));
    QCOMPARE(m.sentence, QStringLiteral("does m"));
    QCOMPARE(int(m.group), int(MethodGroup::Side));
    QCOMPARE(int(m.body), int(BodyKind::Object));
    QCOMPARE(int(m.flow), int(Flow::Jumps));
    QCOMPARE(int(m.standing), int(Standing::Newer));
    QCOMPARE(m.waits, false);
    QCOMPARE(m.bareStep, false);
    QCOMPARE(m.shortForm, QStringLiteral("p"));
    QCOMPARE(m.summary, words("q p"));
    QCOMPARE(m.oneOf, std::vector<QStringList>{words("p q")});
    QCOMPARE(m.sets.size(), size_t(2));
    QCOMPARE(m.sets[0].name, QStringLiteral("m_result"));
    QCOMPARE(m.sets[0].values, words("yes no"));
    QCOMPARE(m.sets[1].values, QStringList());
    QCOMPARE(namesOf(m.parameters), words("p c q s"));

    const Parameter &p = *m.parameter(QStringLiteral("p"));
    QCOMPARE(p.group, QStringLiteral("One"));
    QCOMPARE(int(p.type), int(ParameterType::Integer));
    QCOMPARE(int(p.unit), int(Unit::Milliseconds));
    QCOMPARE(int(p.standing), int(Standing::FoundInFiles));
    QVERIFY(p.acceptsVariable && p.inherited && !p.required && !p.secret);
    QCOMPARE(p.appliesTo, AddressKind::Sip | AddressKind::Queue);
    QCOMPARE(p.minimum, std::optional<double>(-1));
    QCOMPARE(p.maximum, std::optional<double>(9.5));
    QCOMPARE(p.fallback.value, Value(5));
    QCOMPARE(p.fallback.text, QStringLiteral("5"));
    QCOMPARE(p.fallback.source, QStringLiteral("docs"));
    QCOMPARE(p.help, QStringLiteral("Helps."));
    QCOMPARE(p.example, QStringLiteral("7"));

    const Parameter &c = *m.parameter(QStringLiteral("c"));
    QCOMPARE(c.replacedBy, words("p q"));
    QVERIFY(c.secret && !c.acceptsVariable && !c.inherited && !c.appliesTo && !c.minimum);
    QCOMPARE(c.choices.size(), size_t(2));
    QCOMPARE(c.choices[1].value, QStringLiteral("b"));
    QCOMPARE(c.choices[1].title, QStringLiteral("Bee"));
    QCOMPARE(c.choices[1].help, QStringLiteral("A bee."));
    QVERIFY(c.fallback.value.isNull());
    QCOMPARE(c.fallback.text, QStringLiteral("as q"));
    QCOMPARE(c.fallback.sameAs, QStringLiteral("q"));
    QCOMPARE(m.parameter(QStringLiteral("q"))->object, QStringLiteral("pair"));
    QCOMPARE(m.parameter(QStringLiteral("q"))->group, QStringLiteral("Two"));
    QCOMPARE(m.parameter(QStringLiteral("s"))->pattern.pattern(), QStringLiteral("^a+$"));

    const Method &n = *(*catalog)->method(QStringLiteral("n"));
    QCOMPARE(int(n.body), int(BodyKind::Names));
    QVERIFY(n.bareStep && n.waits);
    QCOMPARE((*catalog)->confirmSteps(), words("m"));
    QCOMPARE((*catalog)->newerConfirmSteps(), words("n"));
    QCOMPARE((*catalog)->object(QStringLiteral("pair"))->title, QStringLiteral("Pair"));
    QCOMPARE(namesOf((*catalog)->destination().parameters), words("to"));
}

void TestCatalogReader::readsShapes()
{
    const Result<CatalogPtr> catalog = readWithDestination(R"({
        "group": "side",
        "objects": [{"name": "pair", "title": "pair", "heading": "a", "otherKeys": "kept", "anyOf": [["a", "b"]],
           "schemaExcludes": [["b", "a"]],
           "parameters": {"P": [{"name": "a", "type": "string", "help": "A.", "choices": ["x", "y"]},
             {"name": "b", "type": "stringList", "schemaRequires": true, "help": "B.", "leastLength": 1, "mostLength": 3,
              "bounds": "advice"}]}}],
        "methods": [{"name": "m", "title": "M", "sentence": "does m", "help": "Use it.", "example": "- m: {}",
           "anyOf": [["u", "n"]],
           "parameters": {"P": [
             {"name": "u", "type": "union", "help": "U.", "variants": [
               {"title": "text", "type": "string", "standing": "newer"},
               {"title": "pair", "type": "object", "object": "pair", "help": "Two."}]},
             {"name": "n", "type": "map", "help": "N.", "of": {"type": "list", "of":
               {"type": "integer", "minimum": 1, "acceptsVariable": true}}},
             {"name": "s", "type": "jsonSchema", "object": "pair", "help": "S."},
             {"name": "d", "type": "document", "help": "D."}]}}]})");
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    const Method &m = *(*catalog)->method(QStringLiteral("m"));
    QCOMPARE(m.help, QStringLiteral("Use it."));
    QCOMPARE(m.example, QStringLiteral("- m: {}"));
    QCOMPARE(m.anyOf, std::vector<QStringList>{words("u n")});
    const Parameter &u = *m.parameter(QStringLiteral("u"));
    QCOMPARE(int(u.type), int(ParameterType::Union));
    QCOMPARE(u.of.size(), size_t(2));
    QCOMPARE(u.of[0].title, QStringLiteral("text"));
    QCOMPARE(int(u.of[0].standing), int(Standing::Newer));
    QCOMPARE(u.of[1].object, QStringLiteral("pair"));
    QCOMPARE(u.of[1].help, QStringLiteral("Two."));
    const Parameter &list = m.parameter(QStringLiteral("n"))->of.front();
    QCOMPARE(int(list.type), int(ParameterType::List));
    QCOMPARE(list.of.front().minimum, std::optional<double>(1));
    QVERIFY(list.of.front().acceptsVariable);
    QCOMPARE(int(m.parameter(QStringLiteral("s"))->type), int(ParameterType::JsonSchema));
    QCOMPARE(int(m.parameter(QStringLiteral("d"))->type), int(ParameterType::Document));

    const ObjectType &pair = *(*catalog)->object(QStringLiteral("pair"));
    QCOMPARE(pair.heading, QStringLiteral("a"));
    QCOMPARE(int(pair.otherKeys), int(OtherKeys::Kept));
    QCOMPARE(pair.anyOf, std::vector<QStringList>{words("a b")});
    QCOMPARE(pair.schemaExcludes, std::vector<QStringList>{words("b a")});
    QVERIFY(pair.parameter(QStringLiteral("b"))->schemaRequires);
    QVERIFY(!pair.parameter(QStringLiteral("a"))->schemaRequires);
    QCOMPARE(pair.parameter(QStringLiteral("a"))->choices.size(), size_t(2));
    const Parameter &b = *pair.parameter(QStringLiteral("b"));
    QCOMPARE(b.leastLength, std::optional<int>(1));
    QCOMPARE(b.mostLength, std::optional<int>(3));
    QCOMPARE(int(b.bounds), int(Bounds::Advice));
    QCOMPARE(int(pair.parameter(QStringLiteral("a"))->bounds), int(Bounds::Enforced));
}

void TestCatalogReader::faults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &json, const char *error) {
        QTest::newRow(name) << json << QString::fromUtf8(error);
    };
    const QByteArray pq = R"("parameters": {"P": [{"name": "p", "type": "text", "help": "Helps."}]})";
    const auto parameter = [&row](const char *name, const QByteArray &keys, const char *error) {
        row(name, parameterFile(keys),
            (QByteArray("bad.json, method “m”, parameter “p”: ") + error).constData());
    };
    row("key twice", R"({"group": "call", "group": "call"})", "bad.json: Line 1, column 19: ");
    row("unknown key of a file", R"({"grup": "call"})", "bad.json: unknown key “grup”");
    row("not an object", "[]", "bad.json: expected an object, found a list");
    row("unknown group", R"({"group": "phone"})", "bad.json: unknown group “phone”; one of call, control,");
    row("methods without group", R"({"methods": [{"name": "m", "title": "M", "sentence": "does m"}]})",
        "bad.json: “group” is missing");
    row("no title", R"({"group": "call", "methods": [{"name": "m", "sentence": "does m"}]})",
        "bad.json, method “m”: “title” is missing or empty");
    row("empty sentence", R"({"group": "call", "methods": [{"name": "m", "title": "M", "sentence": ""}]})",
        "bad.json, method “m”: “sentence” is missing or empty");
    row("unknown key of a method", methodFile(R"("colour": 1)"),
        "bad.json, method “m”: unknown key “colour”");
    row("unknown body", methodFile(R"("body": "blob")"),
        "method “m”: unknown body “blob”; one of object, empty,");
    row("unknown flow", methodFile(R"("flow": "stops")"), "unknown flow “stops”; one of continues, ends,");
    row("waits is no flag", methodFile(R"("waits": "no")"), "“waits” must be true or false, found a text");
    row("same method twice",
        R"({"group": "call", "methods": [{"name": "m", "title": "M", "sentence": "does m"},
        {"name": "m", "title": "M", "sentence": "does m"}]})",
        "bad.json, method “m”: this name is there twice");
    row("same parameter twice",
        methodFile(R"("parameters": {"P": [{"name": "p", "type": "text", "help": "Helps."}],
        "Q": [{"name": "p", "type": "text", "help": "Helps."}]})"),
        "bad.json, method “m”, parameter “p”: this name is there twice");
    row("same object twice", onlyDestination, "bad.json, object “destination”: this name is there twice");
    row("parameters as list", methodFile(R"("parameters": [])"),
        "“parameters” must be an object, found a list");
    row("summary", methodFile(R"("summary": ["q"], )" + pq), "method “m”: “summary” names no parameter: “q”");
    row("oneOf", methodFile(R"("oneOf": [["p", "q"]], )" + pq),
        "method “m”: “oneOf” names no parameter: “q”");
    row("oneOf of one", methodFile(R"("oneOf": [["p"]], )" + pq), "“oneOf” needs lists of two names or more");
    row("shortForm", methodFile(R"("shortForm": "q", )" + pq),
        "method “m”: “shortForm” names no parameter: “q”");
    row("parameters of no object", methodFile(R"("body": "empty", )" + pq),
        "only an object body has parameters");
    row("variable twice", methodFile(R"("sets": [{"name": "x"}, {"name": "x"}])"), "“sets” has “x” twice");
    row("confirm step", R"({"confirmSteps": ["nod"]})", "a confirm step is no known method: “nod”");

    parameter("no type", R"("example": "x")", "“type” is missing or empty");
    parameter("unknown type", R"("type": "intger")", "unknown type “intger”; one of string, text,");
    parameter(
        "unknown unit", R"("type": "integer", "unit": "hours")", "unknown unit “hours”; one of seconds,");
    parameter("unknown key", R"("type": "text", "defualt": 1)", "unknown key “defualt”");
    parameter("unknown kind", R"("type": "text", "appliesTo": ["fax"])", "unknown appliesTo “fax”");
    parameter(
        "no such object", R"("type": "object", "object": "blob")", "“object” names no object type: “blob”");
    parameter(
        "object of a text", R"("type": "text", "object": "destination")", "only an object or objectList");
    parameter("range upside down", R"("type": "integer", "minimum": 5, "maximum": 3)",
        "bad range: minimum 5 is above maximum 3");
    parameter("range of a text", R"("type": "text", "minimum": 5)", "a range needs a numeric type");
    parameter("minimum as text", R"("type": "integer", "minimum": "5")",
        "“minimum” must be a number, found a text");
    parameter("bad pattern", R"("type": "string", "pattern": "(")", "bad pattern: ");
    parameter("choice without choices", R"("type": "choice")", "a choice needs “choices”");
    parameter("choices of a text", R"("type": "text", "choices": ["a"])", "this type has no “choices”");
    parameter("choice twice", R"("type": "choice", "choices": ["a", "a"])", "choice “a” is there twice");
    parameter("required with default",
        R"("type": "integer", "required": true, "default": {"value": 1, "source": "docs"})",
        "a required parameter has no default");
    parameter("default without source", R"("type": "integer", "default": {"value": 1})",
        "“source” is missing or empty");
    parameter("empty default", R"("type": "integer", "default": {"source": "docs"})",
        "a default needs a value, a text");
    parameter("default of another type", R"("type": "integer", "default": {"value": "1", "source": "docs"})",
        "the default “1” does not fit");
    parameter("default with a fraction", R"("type": "integer", "default": {"value": 1.5, "source": "docs"})",
        "the default “1.5” does not fit");
    parameter("default out of range",
        R"("type": "number", "minimum": 2, "default": {"value": 1, "source": "docs"})",
        "the default “1” does not fit");
    parameter("default no choice",
        R"("type": "choiceList", "choices": ["a"], "default": {"value": ["b"], "source": "docs"})",
        "the default “b” does not fit");
    parameter("sameAs", R"("type": "integer", "default": {"sameAs": "q", "source": "docs"})",
        "“sameAs” names no other parameter: “q”");
    parameter("sameAs itself", R"("type": "integer", "default": {"sameAs": "p", "source": "docs"})",
        "“sameAs” names no other parameter: “p”");
    parameter("replacedBy", R"("type": "integer", "replacedBy": ["q"])",
        "“replacedBy” names no other parameter: “q”");
    parameter("replacedBy itself", R"("type": "integer", "replacedBy": ["p"])",
        "“replacedBy” names no other parameter: “p”");
    parameter("list without of", R"("type": "list")", "a list or a map needs “of”");
    parameter("of without list", R"("type": "text", "of": {"type": "text"})", "a list or a map needs “of”");
    parameter("union of one", R"("type": "union", "variants": [{"title": "a", "type": "text"}])",
        "a union needs two “variants” or more");
    parameter("variant without title",
        R"("type": "union", "variants": [{"title": "a", "type": "text"}, {"type": "integer"}])",
        "a variant needs a “title”");
    parameter("named shape", R"("type": "list", "of": {"name": "x", "type": "text"})", "unknown key “name”");
    parameter("object in a shape", R"("type": "list", "of": {"type": "object", "object": "blob"})",
        "“object” names no object type: “blob”");
    parameter(
        "length of a number", R"("type": "integer", "leastLength": 1)", "“leastLength” is a whole number");
    parameter("broken length", R"("type": "text", "mostLength": 1.5)", "“mostLength” is a whole number");
    parameter(
        "unknown bounds", R"("type": "text", "bounds": "soft")", "unknown bounds “soft”; one of enforced");
    row("anyOf", methodFile(R"("anyOf": [["p", "q"]], )" + pq), "“anyOf” names no parameter: “q”");
    row("schemaExcludes",
        R"({"objects": [{"name": "o", "title": "O", "schemaExcludes": [["x", "y"]], "parameters": {}}]})",
        "“schemaExcludes” names no parameter: “x”");
    parameter("required twice", R"("type": "text", "required": true, "schemaRequires": true)",
        "what is required is so for the schema too: leave out “schemaRequires”");
    row("heading", R"({"objects": [{"name": "o", "title": "O", "heading": "x", "parameters": {}}]})",
        "“heading” names no parameter: “x”");
    row("no help", methodFile(R"("parameters": {"P": [{"name": "p", "type": "text"}]})"),
        "bad.json, method “m”, parameter “p”: “help” is missing or empty");
    row("no name", methodFile(R"("parameters": {"P": [{"type": "text", "help": "Helps."}]})"),
        "bad.json, method “m”: “name” is missing or empty");
    row("required bare step",
        methodFile(R"("bareStep": true, "parameters": {"P": [{"name": "p", "type": "text",
        "required": true, "help": "Helps."}]})"),
        "a method with required parameters is no bare step");
}

void TestCatalogReader::faults()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    const Result<CatalogPtr> catalog = readWithDestination(json);
    QVERIFY(!catalog);
    QVERIFY2(catalog.error().contains(error), qPrintable(catalog.error()));
}

void TestCatalogReader::faultsOfTheWhole()
{
    const Result<CatalogPtr> nowhere = Catalog::load(QStringLiteral(":/nowhere"));
    QVERIFY(!nowhere);
    QVERIFY2(nowhere.error().contains(u":/nowhere"), qPrintable(nowhere.error()));

    const Result<CatalogPtr> syntax = readWithDestination("{\n  \"group\": call\n}");
    QVERIFY(!syntax);
    QVERIFY2(syntax.error().startsWith(u"bad.json: "), qPrintable(syntax.error()));
    QVERIFY2(syntax.error().contains(u'2'), qPrintable(syntax.error())); // the line

    const Result<CatalogPtr> empty = CatalogReader::read({{QStringLiteral("empty.json"), "{}"}});
    QVERIFY(!empty);
    QVERIFY2(empty.error().contains(u"“destination” is missing"), qPrintable(empty.error()));
}

QTEST_GUILESS_MAIN(TestCatalogReader)
#include "tst_catalogreader.moc"
