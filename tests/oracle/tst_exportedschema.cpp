// SPDX-License-Identifier: MIT
// The schema that Patchcord exports, as another program reads it: it is sound, and it refuses the documents
// that `check` refuses, over other people's documents and over documents made wrong in one place.
//
//   PATCHCORD_ORACLE_REPORT=FILE   writes what is judged differently

#include "model/export/schemaexport.h"
#include "resources/resources.h"
#include "tests/oracle/differences.h"
#include "tests/oracle/report.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>

using namespace patchcord;

class TestExportedSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isSound();
    void documentsAreJudgedAlike();
    void mutantsAreJudgedAlike();

private:
    /// Asks the schema for its verdicts; false after it has failed the test.
    bool ask(std::vector<Comparison> &comparisons, const std::vector<OracleDocument> &documents);
    void compare(const std::vector<Comparison> &comparisons);

    CatalogPtr m_catalog;
    QString m_oracle;
    QTemporaryDir m_folder;
    QString m_schema;
};

namespace {

constexpr int MutantsPerDocument = 12;

/// What a schema cannot tell, or tells as refused where `check` warns.
const std::array Exceptions{
    Difference{QStringLiteral("messaging"), Refusal::BySchema, {QStringLiteral("messaging")},
        QStringLiteral("A document for messages: check leaves it alone, the schema describes call flows.")},
    Difference{QStringLiteral("variable"), Refusal::BySchema, {QStringLiteral("variable-not-accepted")},
        QStringLiteral("A variable where none is documented: a schema has no warnings.")},
    Difference{QStringLiteral("number"), Refusal::BySchema,
        {QStringLiteral("quoted-number"), QStringLiteral("fractional-seconds")},
        QStringLiteral("A number in quotes, or a fraction of whole seconds: check warns, the official schema "
                       "refuses.")},
    keyWrittenTwice(),
    noSuchTarget(),
    Difference{QStringLiteral("name"), Refusal::ByCheck, {QStringLiteral("context-default")},
        QStringLiteral("The catalog does not say which names a map of the writer’s own has to hold.")},
};

/// Holds a schema against the metaschema, and compiles it in the strictest way. `strictRequired` is left out:
/// it looks for properties beside `required` alone, and alternatives of fields have them one level up.
const char *const SoundnessScript = R"(
import Ajv2020 from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
const schema = JSON.parse(readFileSync(process.argv[1]));
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, validateFormats: false });
for (const word of ['markdownDescription', 'patternErrorMessage', 'defaultSnippets', 'deprecationMessage',
    'enumDescriptions', 'doNotSuggest'])
  ajv.addKeyword(word);
if (!ajv.validateSchema(schema)) throw new Error(JSON.stringify(ajv.errors));
ajv.compile(schema);
)";

/// Whether check or the schema finds fault with it already.
bool isRefused(const Diagnostic &finding)
{
    return finding.severity == Severity::Error
        || std::any_of(Exceptions.begin(), Exceptions.end(),
            [&](const Difference &exception) { return exception.codes.contains(finding.code); });
}

std::vector<CorpusFile> everyDocument()
{
    std::vector<CorpusFile> files = allDocuments();
    for (CorpusFile &file : corpus(QStringLiteral("broken")))
        files.push_back(std::move(file));
    return files;
}

} // namespace

void TestExportedSchema::initTestCase()
{
    const QString obstacle = oracleObstacle();
    if (!obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    const Result<QString> oracle = OracleRunner::install(QStringLiteral(PATCHCORD_ORACLE_FOLDER));
    QVERIFY2(oracle.ok(), qPrintable(oracle.error()));
    m_oracle = *oracle;
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
    m_schema = m_folder.filePath(QStringLiteral("schema.json"));
    QFile file(m_schema);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(schemaJson(*m_catalog));
}

void TestExportedSchema::isSound()
{
    QProcess node;
    node.setWorkingDirectory(m_oracle);
    node.setProcessChannelMode(QProcess::MergedChannels);
    node.start(QStringLiteral("node"),
        {QStringLiteral("--input-type=module"), QStringLiteral("-e"), QString::fromLatin1(SoundnessScript),
            m_schema});
    QVERIFY(node.waitForFinished(60'000));
    QVERIFY2(node.exitCode() == 0, node.readAll().constData());
}

bool TestExportedSchema::ask(
    std::vector<Comparison> &comparisons, const std::vector<OracleDocument> &documents)
{
    const Result<std::vector<OracleAnswer>> answers = OracleRunner(m_oracle, documents, m_schema).answers();
    if (!answers) {
        QTest::qFail(qPrintable(answers.error()), __FILE__, __LINE__);
        return false;
    }
    for (size_t i = 0; i < comparisons.size(); ++i)
        comparisons[i].oracle = (*answers)[i];
    return true;
}

void TestExportedSchema::compare(const std::vector<Comparison> &comparisons)
{
    std::map<QString, int> exceptions;
    std::vector<Comparison> different;
    for (const Comparison &comparison : comparisons) {
        if (comparison.agrees())
            continue;
        if (const Difference *const exception = differenceOf(comparison, Exceptions))
            ++exceptions[exception->name];
        else
            different.push_back(comparison);
    }
    for (const auto &[name, count] : exceptions)
        qInfo("%s: %d", qPrintable(name), count);
    qInfo("%zu judged, %zu differently", comparisons.size(), different.size());
    const QByteArray report = reportOf(different, {});
    if (const QString name = qEnvironmentVariable("PATCHCORD_ORACLE_REPORT"); !name.isEmpty()) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(report);
    }
    QVERIFY2(different.empty(), report.left(4000).constData());
}

void TestExportedSchema::documentsAreJudgedAlike()
{
    std::vector<Comparison> comparisons;
    std::vector<OracleDocument> documents;
    for (const CorpusFile &file : everyDocument()) {
        const SnapshotPtr snapshot = Snapshot::build(file.bytes, m_catalog);
        comparisons.push_back(comparisonOf(file.name, *snapshot));
        documents.push_back({file.bytes, snapshot->format().language});
    }
    QVERIFY(documents.size() > 400);
    if (ask(comparisons, documents))
        compare(comparisons);
}

void TestExportedSchema::mutantsAreJudgedAlike()
{
    std::vector<Comparison> comparisons;
    std::vector<OracleDocument> documents;
    for (const CorpusFile &file : everyDocument()) {
        const SnapshotPtr base = Snapshot::build(file.bytes, m_catalog);
        if (std::any_of(base->diagnostics().begin(), base->diagnostics().end(), isRefused))
            continue;
        for (const Mutant &mutant : Mutator(base, m_catalog, file.name).make(MutantsPerDocument)) {
            comparisons.push_back(comparisonOf(file.name, *base, mutant));
            documents.push_back({mutant.snapshot->text(), base->format().language});
        }
    }
    QVERIFY(documents.size() > 3000);
    if (ask(comparisons, documents))
        compare(comparisons);
}

QTEST_GUILESS_MAIN(TestExportedSchema)
#include "tst_exportedschema.moc"
