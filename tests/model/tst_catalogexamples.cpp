// SPDX-License-Identifier: MIT
// The example of each method is SWML that our own check has nothing against.
#include "model/snapshot/snapshot.h"
#include "resources/resources.h"

#include <QHash>
#include <QTest>

using namespace patchcord;

namespace {

/// What a step needs around it: a label to go to, a section to run.
struct Surroundings
{
    QByteArray before;
    QByteArray after;
};

Surroundings surroundingsOf(const QString &method)
{
    static const QHash<QString, Surroundings> known{
        {QStringLiteral("goto"), {"    - label: again\n", ""}},
        {QStringLiteral("execute"), {"", "  menu:\n    - return: done\n"}},
    };
    return known.value(method);
}

/// A document whose main section is the example.
QByteArray documentOf(const Method &method)
{
    const Surroundings around = surroundingsOf(method.name);
    QByteArray steps;
    for (const QByteArray &line : method.example.toUtf8().split('\n'))
        steps += "    " + line + '\n';
    return "version: 1.0.0\nsections:\n  main:\n" + around.before + steps + around.after;
}

} // namespace

class TestCatalogExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void examples_data();
    void examples();

private:
    CatalogPtr m_catalog;
};

void TestCatalogExamples::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestCatalogExamples::examples_data()
{
    QTest::addColumn<QString>("name");
    for (const Method &method : m_catalog->methods())
        QTest::newRow(qPrintable(method.name)) << method.name;
}

void TestCatalogExamples::examples()
{
    QFETCH(QString, name);
    const Method &method = *m_catalog->method(name);
    const SnapshotPtr snapshot = Snapshot::build(documentOf(method), m_catalog);
    QVERIFY(snapshot->isWhole());

    // One step, of this method, in the form that the official schema takes.
    const SyntaxNode steps = snapshot->tree().root().value("sections").value("main");
    const SyntaxNode step = steps.item(steps.childCount() - 1);
    QCOMPARE(steps.childCount(), surroundingsOf(name).before.isEmpty() ? 1 : 2);
    QVERIFY(step.isMap());
    QCOMPARE(step.childCount(), 1);
    QVERIFY(step.value(name.toLatin1().constData()).isValid());

    for (const Diagnostic &diagnostic : snapshot->diagnostics()) {
        QVERIFY2(diagnostic.severity == Severity::Hint && diagnostic.code != u"short-form",
            qPrintable(diagnostic.message));
    }
}

QTEST_GUILESS_MAIN(TestCatalogExamples)
#include "tst_catalogexamples.moc"
