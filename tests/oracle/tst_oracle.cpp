// SPDX-License-Identifier: MIT
// What `check` says, held against the official schema: over other people's documents, and over thousands of
// documents that were made wrong in one place.
//
//   PATCHCORD_ORACLE_REPORT=FILE   writes what needs a look, the commonest first
//   PATCHCORD_ORACLE_WRITE=1       writes differences.md anew

#include "resources/resources.h"
#include "tests/oracle/differences.h"
#include "tests/oracle/report.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>

using namespace patchcord;

class TestOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void documentsAreJudgedAlike();
    void mutantsAreJudgedAlike();
    void oneFaultGivesFewMessages();
    void messagesAreAtTheirPlace();
    void differencesAreListed();

private:
    struct Base
    {
        QString name;
        SnapshotPtr snapshot;
    };

    /// Compares documents as they are; those that both find faultless are what mutants are made of.
    std::vector<Base> compareDocuments(const QString &oracle);
    void compareMutants(const QString &oracle, const std::vector<Base> &bases);
    void printFigures() const;

    CatalogPtr m_catalog;
    std::vector<Comparison> m_documents;
    std::vector<Comparison> m_mutants;
};

namespace {

constexpr int MutantsPerDocument = 30;
constexpr size_t BatchSize = 1500;
constexpr double SameVerdict = 0.99;
constexpr size_t MostMessages = 2;
constexpr double RightLine = 0.95;

struct Verdicts
{
    int same = 0;
    int onPurpose = 0;
    int different = 0;

    double share() const { return double(same) / std::max(1, same + different); }
};

Verdicts verdictsOf(const std::vector<Comparison> &comparisons)
{
    Verdicts verdicts;
    for (const Comparison &comparison : comparisons) {
        if (comparison.agrees())
            ++verdicts.same;
        else if (differenceOf(comparison))
            ++verdicts.onPurpose;
        else
            ++verdicts.different;
    }
    return verdicts;
}

struct Places
{
    int messages = 0;
    int right = 0;

    double share() const { return double(right) / std::max(1, messages); }
};

Places placesOf(const std::vector<Comparison> &mutants)
{
    Places places;
    for (const Comparison &mutant : mutants) {
        for (const Told &message : mutant.messages()) {
            ++places.messages;
            places.right += mutant.isAtItsPlace(message);
        }
    }
    return places;
}

/// How many mutants have 0, 1, 2, and more messages.
std::array<int, 4> messageCounts(const std::vector<Comparison> &mutants)
{
    std::array<int, 4> counts{};
    for (const Comparison &mutant : mutants)
        ++counts[std::min<size_t>(mutant.messages().size(), 3)];
    return counts;
}

/// The answers of some mutants that are being waited for.
struct Batch
{
    size_t first = 0; ///< index of its first mutant
    std::unique_ptr<OracleRunner> runner;
};

bool writeFile(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray figure(const Verdicts &verdicts)
{
    return QStringLiteral("%1 alike, %2 different on purpose, %3 different: %4 % of the others alike")
        .arg(verdicts.same)
        .arg(verdicts.onPurpose)
        .arg(verdicts.different)
        .arg(100 * verdicts.share(), 0, 'f', 2)
        .toUtf8();
}

const QString reportHint = QStringLiteral("PATCHCORD_ORACLE_REPORT=FILE lists them");

} // namespace

void TestOracle::initTestCase()
{
    const QString obstacle = oracleObstacle();
    if (!obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    const Result<QString> oracle = OracleRunner::install(QStringLiteral(PATCHCORD_ORACLE_FOLDER));
    QVERIFY2(oracle.ok(), qPrintable(oracle.error()));
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;

    const std::vector<Base> bases = compareDocuments(*oracle);
    if (QTest::currentTestFailed())
        return;
    compareMutants(*oracle, bases);
    if (QTest::currentTestFailed())
        return;
    printFigures();
    const QString report = qEnvironmentVariable("PATCHCORD_ORACLE_REPORT");
    if (!report.isEmpty())
        QVERIFY(writeFile(report, reportOf(m_documents, m_mutants)));
}

std::vector<TestOracle::Base> TestOracle::compareDocuments(const QString &oracle)
{
    std::vector<Base> bases;
    std::vector<OracleDocument> asked;
    std::vector<CorpusFile> files = allDocuments();
    for (CorpusFile &file : corpus(QStringLiteral("broken")))
        files.push_back(std::move(file));
    for (const CorpusFile &file : files) {
        bases.push_back({file.name, Snapshot::build(file.bytes, m_catalog)});
        asked.push_back({file.bytes, bases.back().snapshot->format().language});
        m_documents.push_back(comparisonOf(file.name, *bases.back().snapshot));
    }
    const Result<std::vector<OracleAnswer>> answers = OracleRunner(oracle, asked).answers();
    if (!answers) {
        QTest::qFail(qPrintable(answers.error()), __FILE__, __LINE__);
        return {};
    }
    std::vector<Base> faultless;
    for (size_t i = 0; i < bases.size(); ++i) {
        m_documents[i].oracle = (*answers)[i];
        if (m_documents[i].oracle.isValid && !m_documents[i].hasError())
            faultless.push_back(std::move(bases[i]));
    }
    return faultless;
}

void TestOracle::compareMutants(const QString &oracle, const std::vector<Base> &bases)
{
    std::vector<Batch> batches;
    std::vector<OracleDocument> asked;
    const auto ask = [&] {
        batches.push_back({m_mutants.size() - asked.size(), std::make_unique<OracleRunner>(oracle, asked)});
        asked.clear();
    };
    for (const Base &base : bases) {
        for (const Mutant &mutant : Mutator(base.snapshot, m_catalog, base.name).make(MutantsPerDocument)) {
            m_mutants.push_back(comparisonOf(base.name, *base.snapshot, mutant));
            asked.push_back({mutant.snapshot->text(), base.snapshot->format().language});
        }
        if (asked.size() >= BatchSize)
            ask();
    }
    ask();
    for (const Batch &batch : batches) {
        const Result<std::vector<OracleAnswer>> answers = batch.runner->answers();
        QVERIFY2(answers.ok(), qPrintable(answers.error()));
        for (size_t i = 0; i < answers->size(); ++i)
            m_mutants[batch.first + i].oracle = (*answers)[i];
    }
}

void TestOracle::printFigures() const
{
    const std::array<int, 4> counts = messageCounts(m_mutants);
    const Places places = placesOf(m_mutants);
    qInfo("%zu documents: %s", m_documents.size(), figure(verdictsOf(m_documents)).constData());
    qInfo("%zu mutants:   %s", m_mutants.size(), figure(verdictsOf(m_mutants)).constData());
    qInfo("messages for one mutation: none %d, one %d, two %d, more %d", counts[0], counts[1], counts[2],
        counts[3]);
    qInfo(
        "messages on the right line: %d of %d, %.2f %%", places.right, places.messages, 100 * places.share());
    qInfo("%s", differencesPage(m_documents, m_mutants).constData());
}

void TestOracle::documentsAreJudgedAlike()
{
    QVERIFY(m_documents.size() > 400);
    const Verdicts verdicts = verdictsOf(m_documents);
    QVERIFY2(verdicts.share() >= SameVerdict, figure(verdicts) + "; " + reportHint.toUtf8());
}

void TestOracle::mutantsAreJudgedAlike()
{
    QVERIFY(m_mutants.size() >= 5000);
    const Verdicts verdicts = verdictsOf(m_mutants);
    QVERIFY2(verdicts.share() >= SameVerdict, figure(verdicts) + "; " + reportHint.toUtf8());
}

void TestOracle::oneFaultGivesFewMessages()
{
    const auto talkative = std::count_if(m_mutants.begin(), m_mutants.end(),
        [](const Comparison &mutant) { return mutant.messages().size() > MostMessages; });
    QVERIFY2(talkative == 0, qPrintable(QStringLiteral("%1 mutants; %2").arg(talkative).arg(reportHint)));
}

void TestOracle::messagesAreAtTheirPlace()
{
    const Places places = placesOf(m_mutants);
    QVERIFY(places.messages > 1000);
    QVERIFY2(places.share() >= RightLine,
        qPrintable(QStringLiteral("%1 of %2; %3").arg(places.right).arg(places.messages).arg(reportHint)));
}

void TestOracle::differencesAreListed()
{
    const QString file = QStringLiteral(PATCHCORD_SOURCE_DIR "/tests/oracle/differences.md");
    const QByteArray page = differencesPage(m_documents, m_mutants);
    if (qEnvironmentVariableIsSet("PATCHCORD_ORACLE_WRITE"))
        QVERIFY(writeFile(file, page));
    QVERIFY2(
        readBytes(file) == page, "differences.md is out of date: PATCHCORD_ORACLE_WRITE=1 writes it anew");
}

QTEST_GUILESS_MAIN(TestOracle)
#include "tst_oracle.moc"
