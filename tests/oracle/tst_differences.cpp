// SPDX-License-Identifier: MIT
// Which differences between `check` and the official schema are meant, and what counts as said by a mutant.

#include "model/check/rule.h"
#include "model/edit/treeedits.h"
#include "resources/resources.h"
#include "tests/oracle/differences.h"

#include <QTest>

using namespace patchcord;

class TestDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesExist();
    void verdicts_data();
    void verdicts();
    void onlyWhatIsNewCounts();
    void pageListsWhatOccurs();
};

namespace {

Comparison comparison(const QStringList &errors, const QStringList &hints, bool isValid)
{
    Comparison made;
    made.oracle.isValid = isValid;
    for (const QString &code : errors) {
        made.told.push_back({});
        made.told.back().finding.code = code;
    }
    for (const QString &code : hints) {
        made.told.push_back({});
        made.told.back().finding.code = code;
        made.told.back().finding.severity = Severity::Hint;
    }
    return made;
}

} // namespace

/// A code that no rule has would make its kind idle.
void TestDifferences::codesExist()
{
    const QStringList known = allDiagnosticCodes();
    for (const Difference &difference : allDifferences()) {
        QVERIFY(!difference.codes.isEmpty());
        for (const QString &code : difference.codes)
            QVERIFY2(known.contains(code), qPrintable(code));
    }
}

void TestDifferences::verdicts_data()
{
    QTest::addColumn<QStringList>("errors");
    QTest::addColumn<QStringList>("hints");
    QTest::addColumn<bool>("isValid");
    QTest::addColumn<bool>("agrees");
    QTest::addColumn<QString>("difference");
    const QStringList none;
    const QString newer = QStringLiteral("newer-than-schema");
    const QString target = QStringLiteral("missing-section");
    const QString type = QStringLiteral("wrong-type");
    QTest::newRow("both content") << none << none << true << true << QString();
    QTest::newRow("both refuse") << QStringList{type} << none << false << true << QString();
    QTest::newRow("hints do not refuse") << none << QStringList{newer} << true << true << QString();
    QTest::newRow("newer") << none << QStringList{newer} << false << false << "newer than the schema";
    QTest::newRow("short") << none << QStringList{QStringLiteral("short-form")} << false << false
                           << "short form";
    QTest::newRow("hint of no kind") << none << QStringList{QStringLiteral("no-effect")} << false << false
                                     << QString();
    QTest::newRow("target") << QStringList{target} << none << true << false << "no such target";
    QTest::newRow("target and more") << QStringList{target, type} << none << true << false << QString();
    QTest::newRow("error that a schema sees")
        << QStringList{type} << QStringList{newer} << true << false << QString();
}

void TestDifferences::verdicts()
{
    QFETCH(QStringList, errors);
    QFETCH(QStringList, hints);
    QFETCH(bool, isValid);
    QFETCH(bool, agrees);
    QFETCH(QString, difference);
    const Comparison made = comparison(errors, hints, isValid);
    QCOMPARE(made.agrees(), agrees);
    const Difference *const found = differenceOf(made);
    QCOMPARE(found ? found->name : QString(), difference);
}

/// A fault that the document had before is none of the mutation's, wherever it has moved to.
void TestDifferences::onlyWhatIsNewCounts()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    const SnapshotPtr before =
        Snapshot::build("sections:\n  main:\n    - answer: {}\n    - answer: {nonsense: 1}\n", *catalog);
    QCOMPARE(before->diagnostics().size(), 1u);
    const Result<NodePath> first = NodePath::fromPointer(QStringLiteral("/sections/main/0"));
    const Result<TextEdits> edits =
        insertItem(*before, first->parent(), 0, Value::Map{{QStringLiteral("anwser"), Value::Map{}}});
    QVERIFY2(edits.ok(), qPrintable(edits.error()));
    const Mutant mutant{Mutation::AddKey, *first, *edits,
        Snapshot::build(edits->applied(before->text()), *catalog), Lines{3}};
    QCOMPARE(mutant.snapshot->diagnostics().size(), 2u);
    const Comparison made = comparisonOf(QStringLiteral("x"), *before, mutant);
    QCOMPARE(made.told.size(), 1u);
    QCOMPARE(made.told.front().finding.code, QStringLiteral("unknown-method"));
    QVERIFY(made.isAtItsPlace(made.told.front()));
    QVERIFY(made.hunk.contains(QLatin1String("anwser")));
}

void TestDifferences::pageListsWhatOccurs()
{
    const std::vector<Comparison> documents{comparison({QStringLiteral("missing-label")}, {}, true)};
    const std::vector<Comparison> mutants{documents[0], documents[0], comparison({}, {}, true)};
    const QByteArray page = differencesPage(documents, mutants);
    QVERIFY2(page.contains("| no such target | check | 1 | 2 |"), page);
    QCOMPARE(page.count("\n| "), 2); // the head and the one kind
}

QTEST_GUILESS_MAIN(TestDifferences)
#include "tst_differences.moc"
