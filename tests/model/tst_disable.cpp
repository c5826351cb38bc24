// SPDX-License-Identifier: MIT
#include "model/edit/disableedits.h"
#include "model/edit/stepedits.h"
#include "model/flow/disabledsteps.h"
#include "resources/resources.h"
#include "tests/support/independentreader.h"
#include "tests/support/variants.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace patchcord;

namespace {

using Json = nlohmann::ordered_json;

NodePath pathOf(const QString &pointer)
{
    return *NodePath::fromPointer(pointer);
}

QList<NodePath> pathsOf(const QStringList &pointers)
{
    QList<NodePath> paths;
    for (const QString &pointer : pointers)
        paths.append(pathOf(pointer));
    return paths;
}

QList<NodePath> disabledOf(const Snapshot &snapshot)
{
    QList<NodePath> paths;
    for (const SectionFlowPtr &section : snapshot.flow().sections())
        forEachDisabled(*section, [&paths](const DisabledStep &step) { paths.append(step.path); });
    return paths;
}

QList<NodePath> stepsOf(const Snapshot &snapshot)
{
    QList<NodePath> paths;
    for (const SectionFlowPtr &section : snapshot.flow().sections())
        forEachStep(section->steps, [&paths](const Step &step) { paths.append(step.path); });
    return paths;
}

} // namespace

/// Steps are commented out and back.
class TestDisable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void text_data();
    void text();
    void refusal_data();
    void refusal();
    void recognised_data();
    void recognised();
    void removal();
    void neighboursKeepTheirComments();
    void manyAtOnce();
    void documents_data();
    void documents();
    void cleanupTestCase();

private:
    SnapshotPtr read(const QByteArray &text) const { return Snapshot::build(text, m_catalog); }

    CatalogPtr m_catalog;
    int m_back = 0;
    int m_refused = 0;
};

void TestDisable::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestDisable::text_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("bare step") << QByteArray("sections:\n  main:\n    - answer\n    - hangup\n")
                               << "/sections/main/1"
                               << QByteArray("sections:\n  main:\n    - answer\n    # - hangup\n");
    QTest::newRow("with its comments") << QByteArray("sections:\n  main:\n    - answer\n\n    # hello\n    - "
                                                     "play: # loud\n        url: a # b\n    - hangup\n")
                                       << "/sections/main/1"
                                       << QByteArray("sections:\n  main:\n    - answer\n\n    # # hello\n    "
                                                     "# - play: # loud\n    #     url: a # b\n"
                                                     "    - hangup\n");
    QTest::newRow("two in a row")
        << QByteArray("sections:\n  main:\n    - answer\n    - play: a\n    # bye\n    - hangup\n")
        << "/sections/main/1 /sections/main/2"
        << QByteArray("sections:\n  main:\n    - answer\n    # - play: a\n    # # bye\n    # - hangup\n");
    QTest::newRow("block scalar with empty lines")
        << QByteArray("sections:\n  main:\n    - answer\n    - send_sms:\n        body: |\n          a\n\n  "
                      "\n      \n          b\n")
        << "/sections/main/1"
        << QByteArray("sections:\n  main:\n    - answer\n    # - send_sms:\n    #     body: |\n    #       "
                      "a\n    #\n"
                      "    #\t  \n    #   \n    #       b\n");
    QTest::newRow("the only step")
        << QByteArray("sections:\n  main: # entry\n    - hangup\n  b:\n    - answer\n") << "/sections/main/0"
        << QByteArray("sections:\n  main: [] # entry\n    # - hangup\n  b:\n    - answer\n");
    QTest::newRow("all steps, dashes below the key")
        << QByteArray("sections:\n  main:\n  - answer\n  - hangup\n  b:\n  - answer\n")
        << "/sections/main/0 /sections/main/1"
        << QByteArray("sections:\n  main: []\n  # - answer\n  # - hangup\n  b:\n  - answer\n");
    QTest::newRow("in a branch") << QByteArray(
        "sections:\n  main:\n    - cond:\n        - when: a\n          then:\n            - hangup\n")
                                 << "/sections/main/0/cond/0/then/0"
                                 << QByteArray("sections:\n  main:\n    - cond:\n        - when: a\n         "
                                               " then: []\n            # - hangup\n");
    QTest::newRow("a step and one inside it")
        << QByteArray("sections:\n  main:\n    - answer\n    - cond:\n        - when: a\n          then:\n   "
                      "         - hangup\n")
        << "/sections/main/1 /sections/main/1/cond/0/then/0"
        << QByteArray("sections:\n  main:\n    - answer\n    # - cond:\n    #     - when: a\n    #       "
                      "then:\n    #         - hangup\n");
    QTest::newRow("a label that a goto leads to")
        << QByteArray("sections:\n  main:\n    - label: a\n    - goto: a\n") << "/sections/main/0"
        << QByteArray("sections:\n  main:\n    # - label: a\n    - goto: a\n");
    QTest::newRow("no final newline, CRLF")
        << QByteArray("sections:\r\n  main:\r\n    - answer\r\n    - hangup") << "/sections/main/1"
        << QByteArray("sections:\r\n  main:\r\n    - answer\r\n    # - hangup");
    QTest::newRow("written in braces")
        << QByteArray("sections:\n  main:\n    - {answer: {max_duration: 5}}\n    - hangup\n")
        << "/sections/main/0"
        << QByteArray("sections:\n  main:\n    # - {answer: {max_duration: 5}}\n    - hangup\n");
}

void TestDisable::text()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, steps);
    QFETCH(QByteArray, after);
    const SnapshotPtr snapshot = read(before);
    const Result<TextEdits> edits = disableSteps(*snapshot, pathsOf(steps.split(u' ')));
    QVERIFY2(edits.ok(), qPrintable(edits.error()));
    QCOMPARE(edits->applied(before), after);
    const SnapshotPtr disabled = read(after);
    const Result<TextEdits> back = enableSteps(*disabled, disabledOf(*disabled));
    QVERIFY2(back.ok(), qPrintable(back.error()));
    QCOMPARE(back->applied(after), before);
}

void TestDisable::refusal_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("reason");

    QTest::newRow("json") << QByteArray(R"({"sections": {"main": ["hangup"]}})") << "/sections/main/0"
                          << "JSON";
    QTest::newRow("in brackets") << QByteArray("sections:\n  main: [answer, hangup]\n") << "/sections/main/0"
                                 << "in brackets";
    QTest::newRow("in place of a list")
        << QByteArray("sections:\n  main:\n    hangup: {}\n") << "/sections/main"
        << "in place of a list";
    QTest::newRow("anchor used elsewhere")
        << QByteArray("sections:\n  main:\n    - play: &a {url: x}\n    - play: *a\n") << "/sections/main/0"
        << "&a";
    QTest::newRow("line further left")
        << QByteArray("sections:\n  main:\n    - play:\n  # loud\n        url: x\n    - hangup\n")
        << "/sections/main/0"
        << "Line 4";
    QTest::newRow("comment below") << QByteArray(
        "sections:\n  main:\n    - play: x\n    #   of this\n    - hangup\n")
                                   << "/sections/main/0"
                                   << "comment below";
    QTest::newRow("gone") << QByteArray("sections:\n  main:\n    - play: x\n") << "/sections/main/7"
                          << "nothing at";
}

void TestDisable::refusal()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, step);
    QFETCH(QString, reason);
    const Result<TextEdits> edits = disableSteps(*read(text), {pathOf(step)});
    QVERIFY(!edits.ok());
    QVERIFY2(edits.error().contains(reason), qPrintable(edits.error()));
}

void TestDisable::recognised_data()
{
    QTest::addColumn<QByteArray>("comment");
    QTest::addColumn<QString>("methods");

    QTest::newRow("bare") << QByteArray("    # - hangup\n") << "hangup";
    QTest::newRow("without a blank") << QByteArray("    #- play:\n    #    url: x\n") << "play";
    QTest::newRow("with prose above") << QByteArray("    # later:\n    # - hangup\n") << "hangup";
    QTest::newRow("two, a blank line between")
        << QByteArray("    # - hangup\n\n    # - play: x\n") << "hangup play";
    QTest::newRow("unknown method with an object")
        << QByteArray("    # - whistle: {loud: true}\n") << "whistle";
    QTest::newRow("prose in a list") << QByteArray("    # - call Bob\n    # - todo: ask\n    # - nothing\n")
                                     << "";
    QTest::newRow("two keys") << QByteArray("    # - play: x\n    #   why: not\n") << "";
    QTest::newRow("elsewhere") << QByteArray("  # - hangup\n      # - hangup\n") << "";
    QTest::newRow("broken") << QByteArray("    # - play: {url\n") << "";
    QTest::newRow("no dash") << QByteArray("    # play: x\n") << "";
}

void TestDisable::recognised()
{
    QFETCH(QByteArray, comment);
    QFETCH(QString, methods);
    for (const QByteArray &text : {"sections:\n  main:\n    - answer\n" + comment + "    - hangup\n",
             "sections:\n  main:\n" + comment + "    - answer\n",
             "sections:\n  main:\n    - answer\n" + comment,
             "sections:\n  main:\n    - answer\n" + comment + "  b:\n    - hangup\n"}) {
        const SnapshotPtr snapshot = read(text);
        QStringList found;
        for (const DisabledStep &step : snapshot->flow().sections().front()->disabled)
            found.append(step.method);
        QVERIFY2(found.join(u' ') == methods, qPrintable(QString::fromUtf8(text) + found.join(u',')));
    }
}

void TestDisable::removal()
{
    const QByteArray text =
        "sections:\n  main:\n    - answer\n    # # why\n    # - play: x\n    # bye\n    - hangup\n";
    const SnapshotPtr snapshot = read(text);
    const Result<TextEdits> edits = removeDisabled(*snapshot, disabledOf(*snapshot));
    QVERIFY(edits.ok());
    QCOMPARE(edits->applied(text), QByteArray("sections:\n  main:\n    - answer\n    # bye\n    - hangup\n"));
}

void TestDisable::neighboursKeepTheirComments()
{
    const QByteArray text = "sections:\n  main:\n    # - play: x\n    # bye\n    - hangup\n    - answer\n";
    const SnapshotPtr snapshot = read(text);
    QCOMPARE(snapshot->flow().sections().front()->steps.front().comment, QStringLiteral("bye"));
    const Result<TextEdits> removed = removeStep(*snapshot, pathOf(QStringLiteral("/sections/main/0")));
    QVERIFY(removed.ok());
    QCOMPARE(removed->applied(text), QByteArray("sections:\n  main:\n    # - play: x\n    - answer\n"));
    const Result<TextEdits> disabled = disableSteps(*snapshot, {pathOf(QStringLiteral("/sections/main/0"))});
    QVERIFY(disabled.ok());
    QCOMPARE(disabled->applied(text),
        QByteArray("sections:\n  main:\n    # - play: x\n    # # bye\n    # - hangup\n    - answer\n"));
}

/// Each list is read once, however many of its steps are meant.
void TestDisable::manyAtOnce()
{
    QByteArray text = "sections:\n  main:\n";
    QList<NodePath> steps;
    for (int i = 0; i < 2000; ++i) {
        text += "    - play: say:" + QByteArray::number(i) + '\n';
        steps.append(NodePath::section(QStringLiteral("main")).child(qsizetype(i)));
    }
    QElapsedTimer timer;
    timer.start();
    const SnapshotPtr snapshot = read(text);
    const Result<TextEdits> off = disableSteps(*snapshot, steps);
    QVERIFY2(off.ok(), qPrintable(off.error()));
    const SnapshotPtr disabled = read(off->applied(text));
    QCOMPARE(disabledOf(*disabled).size(), steps.size());
    const Result<TextEdits> back = enableSteps(*disabled, disabledOf(*disabled));
    QVERIFY2(back.ok(), qPrintable(back.error()));
    QCOMPARE(back->applied(disabled->text()), text);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestDisable::documents_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const CorpusFile &file : allDocuments()) {
        for (const CorpusFile &variant : variantsOf(file))
            QTest::newRow(qPrintable(variant.name)) << variant.bytes;
    }
}

/// Any step of any document, and a few at once: off and on gives the bytes back, and while it is off others
/// read the document without it.
void TestDisable::documents()
{
    QFETCH(QByteArray, text);
    const SnapshotPtr snapshot = read(text);
    const std::optional<Json> meaning = readYamlIndependently(text);
    const qsizetype already = disabledOf(*snapshot).size();
    std::mt19937 random(7);
    QList<QList<NodePath>> choices;
    QList<NodePath> some;
    for (const NodePath &step : stepsOf(*snapshot)) {
        if (random() % 3 == 0)
            some.append(step);
        choices.append({step});
    }
    choices.append(some);
    for (const QList<NodePath> &steps : choices) {
        const Result<TextEdits> edits = disableSteps(*snapshot, steps);
        if (!edits) {
            QVERIFY(!edits.error().isEmpty());
            ++m_refused;
            continue;
        }
        const QByteArray off = edits->applied(text);
        QCOMPARE(edits->inverted(text).applied(off), text);
        const SnapshotPtr disabled = Snapshot::build(off, m_catalog, snapshot);
        const QList<NodePath> found = disabledOf(*disabled);
        QVERIFY2(steps.size() > 1 || found.size() <= already + 1, off.constData());
        if (steps.size() == 1 && !isDisabledPath(steps.front()) && meaning && snapshot->isWhole()) {
            Json expected = *meaning;
            Json &list = expected.at(Json::json_pointer(steps.front().parent().toPointer().toStdString()));
            list.erase(size_t(steps.front().lastIndex()));
            const std::optional<Json> read = readYamlIndependently(off);
            QVERIFY2(read && *read == expected, off.constData());
        }
        if (already > 0 || found.isEmpty())
            continue;
        const Result<TextEdits> back = enableSteps(*disabled, found);
        QVERIFY2(back.ok(), qPrintable(back.error()));
        QCOMPARE(back->applied(off), text);
        ++m_back;
    }
}

void TestDisable::cleanupTestCase()
{
    qInfo("%d times off and on, %d times refused", m_back, m_refused);
    QVERIFY(m_back > 100);
}

QTEST_GUILESS_MAIN(TestDisable)
#include "tst_disable.moc"
