// SPDX-License-Identifier: MIT
// Which variant of a union a value is meant to be, for the unions that the catalog has.
#include "model/catalog/variant.h"
#include "model/syntax/reader.h"
#include "resources/resources.h"

#include <QTest>

using namespace patchcord;

class TestCatalogUnions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void intended_data();
    void intended();

private:
    CatalogPtr m_catalog;
};

void TestCatalogUnions::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestCatalogUnions::intended_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("title"); // empty: none is meant

    const auto row = [](const char *name, const char *object, const char *parameter, const char *value,
                         const char *title) {
        QTest::newRow(name) << QString::fromLatin1(object) << QString::fromLatin1(parameter)
                            << QByteArray(value) << QString::fromLatin1(title);
    };
    row("never", "aiParams", "attention_timeout", "0", "never");
    row("a time", "aiParams", "attention_timeout", "15000", "after a time");
    row("no time", "aiParams", "attention_timeout", "5", "after a time");
    row("a variable is no variant", "aiParams", "attention_timeout", "${vars.wait}", "");
    row("a ready style", "translateStart", "filter_to", "polite", "a ready one");
    row("own style", "translateStart", "filter_to", "'prompt:Be brief'", "own words");
    row("style with a typing error", "translateStart", "filter_to", "polit", "a ready one");
    row("one code", "language", "code", "en-US", "text");
    row("several codes", "language", "code", "[en, es]", "several");
    row("action by its key", "functionOutput", "action", "{say: Hello}", "one action");
    row("document that takes over", "functionOutput", "action", "{SWML: {}, transfer: true}", "one action");
    row("transfer by its key", "functionOutput", "action", "{transfer: {dest: sales}}", "one transfer");
    row("unknown action", "functionOutput", "action", "{sya: Hello}", "one action");
    row("list of actions", "functionOutput", "action", "[{say: Hello}]", "a list of actions");
    row("fillers by language", "context", "enter_fillers", "{en: [Hello]}", "phrases by language");
    row("fillers in a list", "context", "enter_fillers", "[{en: [Hello]}]", "a list of such");
    row("yes or no", "aiParams", "enable_barge", "true", "yes or no");
    row("on what", "aiParams", "enable_barge", "'complete,partial'", "on what");
    row("without end", "aiParams", "background_file_loops", "null", "without end");
}

void TestCatalogUnions::intended()
{
    QFETCH(QString, object);
    QFETCH(QString, parameter);
    QFETCH(QByteArray, value);
    QFETCH(QString, title);
    const ObjectType *const type = m_catalog->object(object);
    QVERIFY(type);
    const Parameter *const unionType = type->parameter(parameter);
    QVERIFY(unionType);
    const SyntaxTree tree = readTree("v: " + value + '\n');
    QVERIFY(tree.root().value("v").isValid());
    const Parameter *const meant = intendedVariant(*m_catalog, *unionType, tree.root().value("v"));
    QCOMPARE(meant ? meant->title : QString(), title);
}

QTEST_GUILESS_MAIN(TestCatalogUnions)
#include "tst_catalogunions.moc"
