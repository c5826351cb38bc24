// SPDX-License-Identifier: MIT
#include "model/edit/commentedits.h"
#include "resources/resources.h"
#include "tests/support/independentreader.h"
#include "tests/support/variants.h"

#include <QTest>

using namespace patchcord;

namespace {

NodePath at(const QString &pointer)
{
    return *NodePath::fromPointer(pointer);
}

QList<NodePath> stepsAndSections(const Snapshot &snapshot)
{
    QList<NodePath> paths;
    for (const SectionFlowPtr &section : snapshot.flow().sections()) {
        paths.append(section->path);
        forEachStep(section->steps, [&paths](const Step &step) { paths.append(step.path); });
    }
    return paths;
}

} // namespace

/// The comments above steps and sections as notes.
class TestCommentEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void text_data();
    void text();
    void refusal_data();
    void refusal();
    void documents_data();
    void documents();
    void cleanupTestCase();

private:
    SnapshotPtr read(const QByteArray &text) const { return Snapshot::build(text, m_catalog); }

    CatalogPtr m_catalog;
    int m_written = 0;
    int m_refused = 0;
};

void TestCommentEdits::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestCommentEdits::text_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QByteArray>("after");
    const QString step = QStringLiteral("/sections/main/1");
    const auto document = [](const char *comment) {
        return "sections:\n  main:\n    - answer # a\n" + QByteArray(comment) + "    - hangup # b\n";
    };
    QTest::newRow("new") << document("") << step << "bye" << document("    # bye\n");
    QTest::newRow("several lines") << document("") << step << "one\n\n  two\n"
                                   << document("    # one\n    #\n    #   two\n");
    QTest::newRow("changed, in its style")
        << document("    #one\n") << step << "two" << document("    #two\n");
    QTest::newRow("what stays keeps its bytes")
        << document("    #one\n    #  two \n    # three\n    #\n") << step << "zero\n two \nthree\n"
        << document("    #zero\n    #  two \n    # three\n    #\n");
    QTest::newRow("the same") << document("    #a\n    #\n") << step << "a\n" << document("    #a\n    #\n");
    QTest::newRow("removed") << document("    # one\n    # two\n") << step << " \n" << document("");
    QTest::newRow("below a disabled step")
        << document("    # - answer\n") << step << "bye" << document("    # - answer\n    # bye\n");
    QTest::newRow("after a blank line")
        << document("    # lone\n\n") << step << "bye" << document("    # lone\n\n    # bye\n");
    QTest::newRow("control characters and line ends of others") << document(
        "") << step << QStringLiteral("a\u0007b\rc\u2029d\t") << document("    # ab\n    # c\n    # d\n");
    QTest::newRow("section") << document("") << "/sections/main"
                             << "entry" << QByteArray(document("")).replace("  main", "  # entry\n  main");
    QTest::newRow("CRLF") << QByteArray("sections:\r\n  main:\r\n    - answer\r\n") << "/sections/main/0"
                          << "a\nb"
                          << QByteArray("sections:\r\n  main:\r\n    # a\r\n    # b\r\n    - answer\r\n");
}

void TestCommentEdits::text()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, path);
    QFETCH(QString, note);
    QFETCH(QByteArray, after);
    const Result<TextEdits> edits = setComment(*read(before), at(path), note);
    QVERIFY2(edits.ok(), qPrintable(edits.error()));
    QCOMPARE(edits->applied(before), after);
}

void TestCommentEdits::refusal_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("reason");
    const QByteArray block = "sections:\n  main:\n    - answer\n    # - hangup\n    - answer\n";
    QTest::newRow("json") << QByteArray(R"({"sections": {"main": ["hangup"]}})") << "/sections/main/0"
                          << "a"
                          << "JSON";
    QTest::newRow("in brackets") << QByteArray("sections: {main: [answer]}\n") << "/sections/main/0"
                                 << "a"
                                 << "brackets";
    QTest::newRow("line ends of the Mac") << QByteArray(block).replace('\n', '\r') << "/sections/main/0"
                                          << "a"
                                          << "carriage return";
    QTest::newRow("gone") << block << "/sections/main/9"
                          << "a"
                          << "nothing at";
    QTest::newRow("reads as a step") << block << "/sections/main/0"
                                     << "- hangup"
                                     << "disabled step";
    QTest::newRow("goes on a disabled step") << block << "/sections/main/1"
                                             << "  more"
                                             << "disabled step";
}

void TestCommentEdits::refusal()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QFETCH(QString, note);
    QFETCH(QString, reason);
    const Result<TextEdits> edits = setComment(*read(text), at(path), note);
    QVERIFY(!edits.ok());
    QVERIFY2(edits.error().contains(reason), qPrintable(edits.error()));
}

void TestCommentEdits::documents_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const CorpusFile &file : allDocuments()) {
        for (const CorpusFile &variant : variantsOf(file))
            QTest::newRow(qPrintable(variant.name)) << variant.bytes;
    }
}

/// A note on every step and section of every document: nothing else changes, others read the same values, and
/// the old note brings the bytes back.
void TestCommentEdits::documents()
{
    QFETCH(QByteArray, text);
    const SnapshotPtr snapshot = read(text);
    const auto meaning = readYamlIndependently(text);
    for (const NodePath &path : stepsAndSections(*snapshot)) {
        const QString old = commentText(*snapshot, path);
        const QString note =
            (old.isEmpty() ? QString() : old + u'\n') + QStringLiteral("mind: {this} - \"é\"");
        const Result<TextEdits> edits = setComment(*snapshot, path, note);
        if (!edits) {
            QVERIFY(!edits.error().isEmpty());
            ++m_refused;
            continue;
        }
        QCOMPARE(edits->size(), 1);
        QVERIFY(edits->hull().isEmpty()); // an insertion: every other byte is as it was
        const SnapshotPtr noted = Snapshot::build(edits->applied(text), m_catalog, snapshot);
        QCOMPARE(commentText(*noted, path), note);
        QVERIFY(readYamlIndependently(noted->text()) == meaning);
        const Result<TextEdits> back = setComment(*noted, path, old);
        QVERIFY2(back.ok(), qPrintable(back.error()));
        QCOMPARE(back->applied(noted->text()), text);
        ++m_written;
    }
}

void TestCommentEdits::cleanupTestCase()
{
    qInfo("%d notes written and taken back, %d refused", m_written, m_refused);
    QVERIFY(m_written > 100);
}

QTEST_GUILESS_MAIN(TestCommentEdits)
#include "tst_commentedits.moc"
