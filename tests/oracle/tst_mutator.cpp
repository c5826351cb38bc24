// SPDX-License-Identifier: MIT
// What the comparison with the official schema rests on: mutants that are what they say, and the lines at
// which a message about them is right.

#include "resources/resources.h"
#include "tests/oracle/mutator.h"
#include "tests/support/corpus.h"
#include "tests/support/independentreader.h"

#include <QTest>

using namespace patchcord;

class TestMutator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void document_data();
    void document();
    void linesOfPlaces_data();
    void linesOfPlaces();

private:
    CatalogPtr m_catalog;
};

namespace {

constexpr int Wanted = 30;

const QByteArray Called = QByteArrayLiteral("version: 1.0.0\n"
                                            "sections:\n"
                                            "  main:\n"
                                            "    - label: again\n"
                                            "    # asks\n"
                                            "    - prompt:\n"
                                            "        play:\n"
                                            "          - say:Hello\n"
                                            "    - transfer: {dest: other}\n"
                                            "  other:\n"
                                            "    - goto:\n"
                                            "        label: again\n");

QList<int> listOf(const Lines &lines)
{
    return {lines.begin(), lines.end()};
}

} // namespace

void TestMutator::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestMutator::document_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const CorpusFile &file : ownDocuments())
        QTest::newRow(qPrintable(file.name)) << file.bytes;
}

/// By the word of other readers: a mutant that means the same would prove nothing.
void TestMutator::document()
{
    QFETCH(QByteArray, bytes);
    const SnapshotPtr base = Snapshot::build(bytes, m_catalog);
    const bool isJson = base->format().language == Language::Json;
    const auto read = isJson ? readJsonIndependently : readYamlIndependently;
    const auto before = read(bytes);
    const std::vector<Mutant> mutants = Mutator(base, m_catalog, QStringLiteral("seed")).make(Wanted);
    const std::vector<Mutant> again = Mutator(base, m_catalog, QStringLiteral("seed")).make(Wanted);
    QCOMPARE(again.size(), mutants.size());
    std::set<Mutation> kinds;
    for (size_t i = 0; i < mutants.size(); ++i) {
        const Mutant &mutant = mutants[i];
        const QByteArray &text = mutant.snapshot->text();
        const QByteArray told =
            mutationName(mutant.kind).toUtf8() + ' ' + mutant.path.toPointer().toUtf8() + '\n' + text;
        QCOMPARE(again[i].snapshot->text(), text);
        QCOMPARE(mutant.edits.applied(bytes), text);
        QVERIFY2(!mutant.rightLines.empty(), told);
        kinds.insert(mutant.kind);
        if (mutant.kind != Mutation::Duplicate) {
            QVERIFY2(read(text).has_value() && read(text) != before, told);
            continue;
        }
        const bool isTold = std::any_of(mutant.snapshot->diagnostics().begin(),
            mutant.snapshot->diagnostics().end(), [](const Diagnostic &finding) {
                return finding.code == QLatin1String("duplicate-key")
                    || finding.code == QLatin1String("duplicate-section");
            });
        QVERIFY2(isTold, told);
    }
    QCOMPARE(int(kinds.size()), MutationCount);
}

void TestMutator::linesOfPlaces_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QList<int>>("own");
    QTest::addColumn<QList<int>>("tied");
    QTest::newRow("root") << QString() << QList<int>{1} << QList<int>{3, 4, 9, 10, 12};
    QTest::newRow("step") << QStringLiteral("/sections/main/1") << QList<int>{6} << QList<int>{};
    QTest::newRow("body") << QStringLiteral("/sections/main/1/prompt") << QList<int>{6, 7} << QList<int>{};
    QTest::newRow("item") << QStringLiteral("/sections/main/1/prompt/play/0") << QList<int>{8}
                          << QList<int>{};
    QTest::newRow("label") << QStringLiteral("/sections/main/0/label") << QList<int>{4} << QList<int>{4, 12};
    QTest::newRow("target") << QStringLiteral("/sections/main/2/transfer/dest") << QList<int>{9}
                            << QList<int>{9, 10};
    QTest::newRow("section") << QStringLiteral("/sections/other") << QList<int>{10, 11}
                             << QList<int>{4, 9, 10, 12};
}

void TestMutator::linesOfPlaces()
{
    QFETCH(QString, pointer);
    QFETCH(QList<int>, own);
    QFETCH(QList<int>, tied);
    const SnapshotPtr snapshot = Snapshot::build(Called, m_catalog);
    const Result<NodePath> path = NodePath::fromPointer(pointer);
    QVERIFY(path.ok());
    const SyntaxNode node = snapshot->resolve(*path);
    QVERIFY(node.isValid());
    QCOMPARE(listOf(linesOfValue(*snapshot, node)), own);
    QCOMPARE(listOf(linesTiedTo(node, *snapshot, *snapshot)), tied);
}

QTEST_GUILESS_MAIN(TestMutator)
#include "tst_mutator.moc"
