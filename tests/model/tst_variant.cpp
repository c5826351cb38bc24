// SPDX-License-Identifier: MIT
#include "model/catalog/catalogreader.h"
#include "model/catalog/firstvalue.h"
#include "model/catalog/variant.h"
#include "model/syntax/reader.h"

#include <QTest>

using namespace patchcord;

namespace {

const char *const File = R"({
  "group": "side",
  "objects": [
    {"name": "destination", "title": "Destination", "parameters": {"A": [{"name": "to", "type": "address", "help": "H."}]}},
    {"name": "say", "title": "Say", "parameters": {"A": [
      {"name": "type", "type": "choice", "choices": ["Say"], "required": true, "help": "H."},
      {"name": "phrase", "type": "string", "required": true, "help": "H."}]}},
    {"name": "play", "title": "Play", "parameters": {"A": [
      {"name": "type", "type": "choice", "choices": ["Play"], "required": true, "help": "H."},
      {"name": "phrase", "type": "string", "required": true, "help": "H."}]}},
    {"name": "pattern", "title": "Pattern", "oneOf": [["hint", "word"]], "parameters": {"A": [
      {"name": "hint", "type": "string", "help": "H.", "example": "sales"},
      {"name": "word", "type": "string", "help": "H."}]}},
    {"name": "section", "title": "section", "anyOf": [["body", "bullets"]], "parameters": {"A": [
      {"name": "body", "type": "text", "help": "H.", "example": "Be kind."},
      {"name": "bullets", "type": "stringList", "help": "H."},
      {"name": "subsections", "type": "objectList", "object": "section", "required": true, "help": "H."}]}}],
  "methods": [{"name": "m", "title": "M", "sentence": "does m", "parameters": {"P": [
    {"name": "scalar", "type": "union", "help": "H.", "variants": [
      {"title": "yes or no", "type": "boolean", "acceptsVariable": true},
      {"title": "word", "type": "choice", "choices": ["stop", "summarize"]},
      {"title": "text", "type": "string"},
      {"title": "number", "type": "integer"},
      {"title": "for ever", "type": "null"}]},
    {"name": "action", "type": "union", "help": "H.", "variants": [
      {"title": "say", "type": "object", "object": "say"},
      {"title": "play", "type": "object", "object": "play"},
      {"title": "several", "type": "list", "of": {"type": "union", "variants": [
        {"title": "say", "type": "object", "object": "say"},
        {"title": "text", "type": "string"}]}},
      {"title": "texts", "type": "stringList"}]},
    {"name": "hints", "type": "list", "required": true, "help": "H.", "of": {"type": "union", "variants": [
      {"title": "word", "type": "string"}, {"title": "pattern", "type": "object", "object": "pattern"}]}},
    {"name": "fillers", "type": "map", "help": "H.", "of": {"type": "stringList"}},
    {"name": "pom", "type": "objectList", "object": "section", "required": true, "help": "H."},
    {"name": "pattern", "type": "object", "object": "pattern", "required": true, "help": "H."}]}}]})";

} // namespace

class TestVariant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void intended_data();
    void intended();
    void innermost();
    void firstValues();

private:
    const Parameter &parameter(const char *name) const
    {
        return *m_catalog->method(QStringLiteral("m"))->parameter(QString::fromLatin1(name));
    }

    CatalogPtr m_catalog;
};

void TestVariant::initTestCase()
{
    const Result<CatalogPtr> catalog = CatalogReader::read({{QStringLiteral("test.json"), File}});
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestVariant::intended_data()
{
    QTest::addColumn<QByteArray>("parameterName");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const char *value, const char *title) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(name), QLatin1String(value))))
            << QByteArray(name) << QByteArray(value) << QString::fromLatin1(title);
    };
    row("scalar", "true", "yes or no");
    row("scalar", "${open}", "yes or no");
    row("scalar", "stop", "word");
    row("scalar", "halt", "word");
    row("scalar", "5", "number");
    row("scalar", "null", "for ever");
    row("scalar", "[a]", "");
    row("scalar", "{a: 1}", "");
    row("action", "{type: Say, phrase: Hi}", "say");
    row("action", "{type: Play, phrase: Hi}", "play");
    row("action", "{phrase: Hi}", "say");
    row("action", "{type: Sing}", "say");
    row("action", "[{type: Say, phrase: Hi}]", "several");
    row("action", "5", "");
}

void TestVariant::intended()
{
    QFETCH(QByteArray, parameterName);
    QFETCH(QByteArray, value);
    QFETCH(QString, title);
    const SyntaxTree tree = readTree("v: " + value + '\n');
    const Parameter *const meant =
        intendedVariant(*m_catalog, parameter(parameterName.constData()), tree.root().value("v"));
    QCOMPARE(meant ? meant->title : QString(), title);
}

void TestVariant::innermost()
{
    const SyntaxTree tree = readTree("- [Hello]\n- Hello\n- 1\n");
    const Parameter *const list = shapeFor(*m_catalog, parameter("action"), tree.root().item(0));
    QVERIFY(list);
    QCOMPARE(int(list->type), int(ParameterType::List));
    const Parameter *const item = shapeFor(*m_catalog, list->of.front(), tree.root().item(1));
    QVERIFY(item);
    QCOMPARE(int(item->type), int(ParameterType::String));
    QVERIFY(!shapeFor(*m_catalog, list->of.front(), tree.root().item(2)));
    QCOMPARE(shapeFor(*m_catalog, parameter("pom"), tree.root()), &parameter("pom"));
}

/// What is made anew has the fields that it must have, and of recursive types only so many levels.
void TestVariant::firstValues()
{
    const Value body(firstFields(*m_catalog, *m_catalog->method(QStringLiteral("m"))));
    QCOMPARE(body.field(QStringLiteral("pattern")).toJson(), QByteArray(R"({"hint": "sales"})"));
    QVERIFY(body.field(QStringLiteral("hints")).isList());
    const Value section = body.field(QStringLiteral("pom")).list().front();
    QCOMPARE(section.field(QStringLiteral("body")).text(), QStringLiteral("Be kind."));
    QVERIFY(section.field(QStringLiteral("subsections")).isList());
    QVERIFY(body.toJson().size() < 1000);
    QVERIFY(body.field(QStringLiteral("fillers")).isNull());
}

QTEST_GUILESS_MAIN(TestVariant)
#include "tst_variant.moc"
