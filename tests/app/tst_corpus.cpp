// SPDX-License-Identifier: MIT
// Every document there is, in every variant of its bytes: opened and saved as it was, checked, graphed,
// drawn.

#include "app/picture/picturefile.h"
#include "app/window/opendocument.h"
#include "editor/theme/theme.h"
#include "model/export/graphtext.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"
#include "tests/support/variants.h"

#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace patchcord;

class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void document_data();
    void document();
    void brokenSaysWhere_data();
    void brokenSaysWhere();

private:
    /// Writes the bytes to a file, opens it as a document, saves it elsewhere, and looks at what was written.
    void openAndSave(const CorpusFile &file, std::unique_ptr<OpenDocument> &document);

    CatalogPtr m_catalog;
    QTemporaryDir m_folder;
};

void TestCorpus::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
    if (sharedFolder().isEmpty())
        qWarning("The corpus is not here: only the project's own documents are read.");
}

void TestCorpus::openAndSave(const CorpusFile &file, std::unique_ptr<OpenDocument> &document)
{
    const QString path = m_folder.filePath(QStringLiteral("document"));
    const QString copy = m_folder.filePath(QStringLiteral("copy"));
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(file.bytes), file.bytes.size());
    out.close();
    Result<std::unique_ptr<OpenDocument>> opened = OpenDocument::open(m_catalog, path, FileLock::take(path),
        [this](const QByteArray &bytes) -> Result<SnapshotPtr> { return Snapshot::build(bytes, m_catalog); });
    QVERIFY2(opened.ok(), qPrintable(file.name + QStringLiteral(": ") + opened.error()));
    document = std::move(opened).value();
    QVERIFY(document->save(document->path()));
    QCOMPARE(readBytes(path), file.bytes);
    QVERIFY(document->save(copy));
    QCOMPARE(readBytes(copy), file.bytes);
    for (const Diagnostic &finding : document->snapshot()->diagnostics()) {
        QVERIFY(finding.range.begin >= 0 && finding.range.end <= file.bytes.size());
        QVERIFY(finding.range.begin <= finding.range.end);
        QVERIFY(!finding.message.isEmpty() && !finding.code.isEmpty());
    }
}

void TestCorpus::document_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    for (const CorpusFile &file : allDocuments())
        QTest::newRow(qPrintable(file.name)) << file.name << file.bytes;
}

void TestCorpus::document()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QByteArray graph;
    QStringList findings;
    for (const CorpusFile &variant : variantsOf({name, bytes})) {
        std::unique_ptr<OpenDocument> document;
        openAndSave(variant, document);
        if (QTest::currentTestFailed())
            return;
        const Snapshot &snapshot = *document->snapshot();
        const QByteArray variantGraph = graphJson(snapshot.flow());
        QVERIFY(!QJsonDocument::fromJson(variantGraph).object().isEmpty());
        QStringList variantFindings;
        for (const Diagnostic &finding : snapshot.diagnostics())
            variantFindings += finding.code + QLatin1Char(' ') + finding.path.toPointer();
        // Line ends, a BOM and tabs change nothing of what a document means.
        if (graph.isEmpty()) {
            graph = variantGraph;
            findings = variantFindings;
        }
        QVERIFY2(variantGraph == graph, qPrintable(variant.name));
        QVERIFY2(variantFindings == findings, qPrintable(variant.name));
    }
    const auto picture = drawPicture(Snapshot::build(bytes, m_catalog), PictureFormat::Png, Theme::light());
    QVERIFY2(picture.ok(), qPrintable(picture.error()));
    const QImage image = QImage::fromData(*picture);
    QVERIFY(image.width() > 100 && image.height() > 40);
}

void TestCorpus::brokenSaysWhere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const std::vector<CorpusFile> files = corpus(QStringLiteral("broken"));
    for (const CorpusFile &file : files)
        QTest::newRow(qPrintable(file.name)) << file.name << file.bytes;
    if (files.empty())
        QTest::newRow("own") << QStringLiteral(
            "own.yaml") << QByteArray("sections:\n  main:\n    - play: {url: say: x\n    - hangup: {}\n");
}

void TestCorpus::brokenSaysWhere()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    for (const CorpusFile &variant : variantsOf({name, bytes})) {
        std::unique_ptr<OpenDocument> document;
        openAndSave(variant, document);
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(!document->snapshot()->diagnostics().empty(), qPrintable(variant.name));
        QVERIFY(!graphJson(document->snapshot()->flow()).isEmpty());
    }
}

QTEST_MAIN(TestCorpus)
#include "tst_corpus.moc"
