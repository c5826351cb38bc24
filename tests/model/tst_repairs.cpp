// SPDX-License-Identifier: MIT
#include "model/edit/fixedits.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace patchcord;

/// The traps of YAML and JSON: each is named at its line, with what mends it.
class TestRepairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void traps_data();
    void traps();

private:
    CatalogPtr m_catalog;
};

void TestRepairs::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestRepairs::traps_data()
{
    QTest::addColumn<QString>("folder");
    const QDir fixtures(QStringLiteral(PATCHCORD_SOURCE_DIR "/tests/fixtures/broken"));
    for (const QString &name : fixtures.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        QTest::newRow(qPrintable(name)) << fixtures.filePath(name);
    QVERIFY(!fixtures.isEmpty());
}

/// Each folder holds a broken text, what is told of its first fault, and the text that the repair makes of
/// it: in a file `after` where the repair is sure, `guess` where a person has to choose it. PATCHCORD_UPDATE
/// writes them anew.
void TestRepairs::traps()
{
    QFETCH(QString, folder);
    const bool isJson = QFile::exists(folder + QStringLiteral("/before.json"));
    const QString suffix = isJson ? QStringLiteral(".json") : QStringLiteral(".yaml");
    const QByteArray text = readBytes(folder + QStringLiteral("/before") + suffix);
    const SnapshotPtr snapshot = Snapshot::build(text, m_catalog);
    QVERIFY(!snapshot->isWhole());
    const auto fault = std::find_if(snapshot->diagnostics().begin(), snapshot->diagnostics().end(),
        [](const Diagnostic &each) { return each.severity == Severity::Error; });
    QVERIFY(fault != snapshot->diagnostics().end());
    QByteArray told = QByteArray::number(snapshot->lines().lineAt(fault->range.begin) + 1) + ": "
        + fault->message.toUtf8() + '\n';
    QByteArray sure, guess;
    if (!fault->fixes.isEmpty()) {
        told += fault->fixes.front().title.toUtf8() + '\n';
        const Result<TextEdits> edits = applyFix(*snapshot, fault->fixes.front());
        QVERIFY2(edits.ok(), qPrintable(edits.error()));
        (fault->fixes.front().kind == FixKind::Sure ? sure : guess) = edits->applied(text);
    }
    const auto compare = [&](const QString &name, const QByteArray &actual) {
        const QString path = folder + u'/' + name;
        if (qEnvironmentVariableIsSet("PATCHCORD_UPDATE") && !actual.isEmpty()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(actual);
        }
        QCOMPARE(actual, readBytes(path));
    };
    compare(QStringLiteral("message.txt"), told);
    compare(QStringLiteral("after") + suffix, sure);
    compare(QStringLiteral("guess") + suffix, guess);
    if (sure.isEmpty())
        return;
    QVERIFY(Snapshot::build(sure, m_catalog)->isWhole());
    // As `check --fix` does it, with what else there is.
    const Mending mending = fixAll(snapshot, m_catalog, sureFix);
    QVERIFY(!mending.made.empty());
    QCOMPARE(mending.made.front().title, fault->fixes.front().title);
    QVERIFY(Snapshot::build(mending.edits.applied(text), m_catalog)->isWhole());
}

QTEST_GUILESS_MAIN(TestRepairs)
#include "tst_repairs.moc"
