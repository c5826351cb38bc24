// SPDX-License-Identifier: MIT
#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/document/shownflow.h"
#include "editor/outline/outlinemodel.h"
#include "editor/outline/outlineview.h"
#include "model/catalog/catalog.h"
#include "model/flow/aicontexts.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace patchcord;

namespace {

NodePath path(const char *pointer)
{
    return NodePath::fromPointer(QString::fromLatin1(pointer)).value();
}

void addRows(QStringList &rows, const QAbstractItemModel &model, const QModelIndex &parent)
{
    for (int i = 0; i < model.rowCount(parent); ++i) {
        const QModelIndex row = model.index(i, 0, parent);
        rows.append(row.data(OutlineModel::PointerRole).toString() + u' ' + row.data().toString() + u' '
            + row.data(OutlineModel::SummaryRole).toString());
        addRows(rows, model, row);
    }
}

QStringList rowsOf(const QAbstractItemModel &model)
{
    QStringList rows;
    addRows(rows, model, {});
    return rows;
}

/// How many rows the dialling of a step takes.
int planRows(const Step &step)
{
    if (!step.plan || step.plan->form == DialForm::One)
        return 0;
    const bool isGrouped = step.plan->form == DialForm::Groups;
    return step.plan->destinationCount() + (isGrouped ? int(step.plan->groups.size()) : 0);
}

/// How many the contexts of an AI agent take.
int contextRows(const Snapshot &snapshot, const Step &step)
{
    if (!step.contexts)
        return 0;
    int rows = 1;
    for (const AiContext &context : readAiContexts(snapshot.resolve(*step.contexts), *step.contexts))
        rows += 1 + int(context.steps.size());
    return rows;
}

/// The rows of an outline made from nothing.
QStringList freshRows(const SnapshotPtr &snapshot)
{
    OutlineModel model;
    model.setSnapshot(snapshot);
    return rowsOf(model);
}

} // namespace

class TestOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsAreSections_data();
    void rowsAreSections();
    void followsEdits_data();
    void followsEdits();
    void unchangedSectionsStay();
    void openRowsStayOpen();
    void showsTheSelection();
    void rowsSelect();
    void severalRowsSelect();
    void marksProblems();
    void filterShowsWhatLeadsThere();
    void keysAskFor();
    void documentGoes();
    void largeEditIsQuick();
    void documentsInSteps();

private:
    std::unique_ptr<Document> documentOf(const QByteArray &text) const
    {
        return std::make_unique<Document>(m_catalog, text);
    }
    static QByteArray supportLine()
    {
        return readBytes(QStringLiteral(PATCHCORD_FIXTURES "/documents/support-line.yaml"));
    }
    CatalogPtr m_catalog;
};

void TestOutline::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestOutline::rowsAreSections_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const CorpusFile &file : allDocuments())
        QTest::newRow(qPrintable(file.name)) << file.bytes;
}

void TestOutline::rowsAreSections()
{
    QFETCH(QByteArray, text);
    const auto document = documentOf(text);
    OutlineView view;
    QAbstractItemModelTester tester(&view.outline());
    view.setDocument(document.get());
    int expected = 0;
    const auto count = [&](const CallFlow &flow) {
        for (const SectionFlowPtr &section : flow.sections()) {
            ++expected;
            forEachStep(section->steps, [&](const Step &step) {
                expected += 1 + int(step.branches.size() + step.documents.size()) + planRows(step)
                    + contextRows(*document->snapshot(), step);
                QCOMPARE(view.outline().pathOf(view.outline().indexOf(step.path)), step.path);
            });
        }
    };
    count(document->snapshot()->flow());
    forEachInlineFlow(document->snapshot()->flow(), count);
    QCOMPARE(int(rowsOf(view.outline()).size()), expected);
}

void TestOutline::followsEdits_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const CorpusFile &file : ownDocuments())
        QTest::newRow(qPrintable(file.name)) << file.bytes;
    QTest::newRow("flows inside steps") << QByteArray(
        "sections:\n  main:\n    - ai:\n        prompt:\n          contexts:\n            default:\n"
        "              steps:\n                - name: greet\n                  text: Hello\n"
        "                - name: ask\n                  text: Why\n            billing:\n"
        "              steps:\n                - name: pay\n                  text: Money\n"
        "    - execute:\n        dest:\n          sections:\n            main:\n"
        "              - connect:\n                  serial_parallel:\n"
        "                    - - to: sip:a@example.com\n                      - to: sip:b@example.com\n"
        "                    - - to: sip:c@example.com\n"
        "            other:\n              - hangup\n");
}

void TestOutline::followsEdits()
{
    QFETCH(QByteArray, text);
    const auto document = documentOf(text);
    OutlineView view;
    QAbstractItemModelTester tester(&view.outline());
    QAbstractItemModelTester filterTester(view.model());
    view.setDocument(document.get());
    view.show();
    QRandomGenerator random(20260102);
    for (int round = 0; round < 60; ++round) {
        // Whole lines come and go: steps, cases and sections do with them.
        const LineIndex &lines = document->snapshot()->lines();
        const TextRange line = lines.lineWithEnd(random.bounded(lines.lineCount()));
        const TextRange other = lines.lineWithEnd(random.bounded(lines.lineCount()));
        const QByteArray copied = document->snapshot()->text().mid(other.begin, other.length());
        const bool insert = random.bounded(2) == 0;
        document->apply(QStringLiteral("Edit"),
            TextEdits(insert ? TextEdit{{line.begin, line.begin}, copied} : TextEdit{line, {}}));
        if (random.bounded(3) == 0)
            document->undoStack().undo();
        // While the text is broken it shows what stood there last as well.
        OutlineModel fresh;
        fresh.setShown(document->shown());
        QCOMPARE(rowsOf(view.outline()), rowsOf(fresh));
        QCOMPARE(rowsOf(*view.model()), rowsOf(fresh));
        if (!document->shown()->hasStale())
            QCOMPARE(rowsOf(fresh), freshRows(document->snapshot()));
    }
    document->undoStack().setIndex(0);
    QCOMPARE(rowsOf(*view.model()), freshRows(document->snapshot()));
}

void TestOutline::unchangedSectionsStay()
{
    const auto document = documentOf(supportLine());
    OutlineView view;
    view.setDocument(document.get());
    const QPersistentModelIndex voicemail = view.outline().indexOf(path("/sections/voicemail/1"));
    QSignalSpy changed(&view.outline(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&view.outline(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&view.outline(), &QAbstractItemModel::rowsRemoved);
    const qsizetype at = document->snapshot()->text().indexOf("    - answer: {}\n");
    document->apply(QStringLiteral("Edit"), TextEdits({{at, at}, "    - sleep: 3\n"}));
    QVERIFY(voicemail.isValid());
    QCOMPARE(view.outline().pathOf(voicemail), path("/sections/voicemail/1"));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 0);
    for (const QVariantList &change : std::as_const(changed))
        QVERIFY(!view.outline()
                     .pathOf(change.constFirst().toModelIndex())
                     .startsWith(path("/sections/voicemail/0")));
}

void TestOutline::openRowsStayOpen()
{
    const auto document = documentOf(supportLine());
    OutlineView view;
    view.setDocument(document.get());
    const NodePath inner = path("/sections/main/4/switch/case/1");
    QVERIFY(view.isExpanded(view.viewIndex(inner)));
    view.collapse(view.viewIndex(path("/sections/voicemail")));
    const qsizetype at = document->snapshot()->text().indexOf("timeout: 20");
    document->apply(QStringLiteral("Edit"), TextEdits({{at, at + 11}, "timeout: 25"}));
    QVERIFY(view.isExpanded(view.viewIndex(inner)));
    QVERIFY(!view.isExpanded(view.viewIndex(path("/sections/voicemail"))));
}

void TestOutline::showsTheSelection()
{
    const auto document = documentOf(supportLine());
    OutlineView view;
    view.setDocument(document.get());
    const NodePath connect = path("/sections/main/4/switch/case/1/0");
    document->selection().select(connect);
    QCOMPARE(view.currentIndex().data(OutlineModel::PointerRole).toString(), connect.toPointer());
    const NodePath destination = path("/sections/main/4/switch/case/1/0/connect/serial/1");
    document->selection().select(destination);
    QCOMPARE(view.currentIndex().data(OutlineModel::PointerRole).toString(), destination.toPointer());
    QCOMPARE(view.currentIndex().data(OutlineModel::OrdinalRole).toInt(), 2);
    // A field is shown by its step, and stays selected.
    const NodePath field = path("/sections/main/4/switch/case/1/0/connect/timeout");
    document->selection().select(field);
    QCOMPARE(view.currentIndex().data(OutlineModel::PointerRole).toString(), connect.toPointer());
    QCOMPARE(document->selection().current(), field);
    document->selection().select(path("/sections/voicemail"));
    QCOMPARE(view.currentIndex().data().toString(), QStringLiteral("voicemail"));
    document->selection().clear();
    QVERIFY(view.selectionModel()->selectedRows().isEmpty());
}

void TestOutline::rowsSelect()
{
    const auto document = documentOf(supportLine());
    OutlineView view;
    view.resize(300, 800);
    view.setDocument(document.get());
    view.show();
    const NodePath record = path("/sections/voicemail/1");
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.viewIndex(record)).center());
    QCOMPARE(document->selection().paths(), QList<NodePath>{record});
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(document->selection().current(), path("/sections/voicemail/2"));
    // A click on the row of a selected field means the step.
    const NodePath connect = path("/sections/main/4/switch/case/1/0");
    document->selection().select(connect.child(QStringLiteral("connect")).child(QStringLiteral("timeout")));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.viewIndex(connect)).center());
    QCOMPARE(document->selection().current(), connect);
}

void TestOutline::severalRowsSelect()
{
    const auto document = documentOf(supportLine());
    OutlineView view;
    view.resize(300, 800);
    view.setDocument(document.get());
    view.show();
    const NodePath first = path("/sections/voicemail/0");
    const NodePath second = path("/sections/voicemail/2");
    const auto click = [&view](const NodePath &at, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(
            view.viewport(), Qt::LeftButton, keys, view.visualRect(view.viewIndex(at)).center());
    };
    click(first, {});
    click(second, Qt::ControlModifier);
    QCOMPARE(document->selection().paths(), (QList<NodePath>{first, second}));
    document->selection().selectAll({second, first});
    QCOMPARE(view.selectionModel()->selectedRows().size(), 2);
    QCOMPARE(view.currentIndex(), view.viewIndex(first));
}

void TestOutline::marksProblems()
{
    const auto document =
        documentOf("version: 1.0.0\nsections:\n  main:\n    - switch:\n        variable: x\n"
                   "        case:\n          a:\n            - connect:\n                to: 5551234567\n"
                   "    - hangup: {}\n");
    OutlineModel model;
    model.setSnapshot(document->snapshot());
    const QModelIndex connect = model.indexOf(path("/sections/main/0/switch/case/a/0"));
    const QModelIndex branching = model.indexOf(path("/sections/main/0"));
    const QModelIndex hangup = model.indexOf(path("/sections/main/1"));
    QCOMPARE(connect.data(OutlineModel::SeverityRole).toInt(), int(Severity::Error));
    QVERIFY(connect.data(OutlineModel::SeverityRole).isValid());
    QVERIFY(branching.data(OutlineModel::TreeSeverityRole).isValid());
    QCOMPARE(branching.data(OutlineModel::TreeSeverityRole).toInt(), int(Severity::Error));
    QVERIFY(!branching.data(OutlineModel::SeverityRole).isValid()
        || branching.data(OutlineModel::SeverityRole).toInt() != int(Severity::Error));
    QVERIFY(!hangup.data(OutlineModel::TreeSeverityRole).isValid());
    QVERIFY(connect.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("error")));
}

void TestOutline::filterShowsWhatLeadsThere()
{
    const auto document = documentOf(supportLine());
    OutlineView view;
    view.setDocument(document.get());
    const QStringList all = rowsOf(*view.model());
    view.setFilter(QStringLiteral("CONNECT"));
    QStringList names;
    for (const QString &row : rowsOf(*view.model()))
        names.append(row.section(u' ', 1, 1));
    QCOMPARE(names.constFirst(), QStringLiteral("main"));
    QVERIFY(names.contains(QStringLiteral("connect")));
    QVERIFY(!names.contains(QStringLiteral("record")));
    QVERIFY(rowsOf(*view.model()).size() < all.size());
    view.setFilter(QString());
    QCOMPARE(rowsOf(*view.model()), all);
}

void TestOutline::keysAskFor()
{
    const auto document = documentOf(supportLine());
    OutlineView view;
    view.setDocument(document.get());
    QSignalSpy inserted(&view, &OutlineView::insertRequested);
    QSignalSpy renamed(&view, &OutlineView::renameRequested);
    QSignalSpy activated(&view, &OutlineView::pathActivated);
    document->selection().select(path("/sections/voicemail"));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst().constFirst().value<NodePath>(), path("/sections/voicemail"));
    QTest::keyClick(&view, Qt::Key_Insert);
    QTest::keyClick(&view, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(inserted.constFirst().constFirst().value<NodePath>(), path("/sections/voicemail"));
    view.renameInPlace(path("/sections/voicemail"));
    auto *const field = view.findChild<QLineEdit *>();
    QVERIFY(field);
    QCOMPARE(field->text(), QStringLiteral("voicemail"));
    QVERIFY(!field->accessibleName().isEmpty());
    QTest::keyClicks(field, QStringLiteral("mailbox"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(renamed.size(), 1);
    QCOMPARE(renamed.constFirst().constLast().toString(), QStringLiteral("mailbox"));
}

void TestOutline::documentGoes()
{
    OutlineView view;
    auto document = documentOf(supportLine());
    view.setDocument(document.get());
    QVERIFY(view.model()->rowCount() > 0);
    view.setDocument(nullptr);
    QCOMPARE(view.model()->rowCount(), 0);
    view.setDocument(document.get());
    document.reset();
    QCOMPARE(view.model()->rowCount(), 0);
}

void TestOutline::largeEditIsQuick()
{
    QByteArray text = "version: 1.0.0\nsections:\n";
    for (int section = 0; section < 500; ++section) {
        text += "  s" + QByteArray::number(section) + ":\n";
        for (int step = 0; step < 20; ++step)
            text += "    - play:\n        url: say:Hello there\n";
    }
    const auto document = documentOf(text);
    OutlineModel model;
    QElapsedTimer timer;
    timer.start();
    model.setSnapshot(document->snapshot());
    rowsOf(model);
    const qint64 reload = timer.nsecsElapsed();
    const qsizetype at = text.indexOf("Hello", text.size() / 2);
    SnapshotPtr snapshot = document->snapshot();
    qint64 edit = reload;
    for (const char *word : {"Howdy", "Hullo", "Salut"}) {
        snapshot =
            Snapshot::build(TextEdits({{at, at + 5}, word}).applied(snapshot->text()), m_catalog, snapshot);
        timer.start();
        model.setSnapshot(snapshot);
        edit = std::min(edit, timer.nsecsElapsed());
    }
    // Measured against the same machine at the same time.
    QVERIFY2(edit < reload / 10, qPrintable(QStringLiteral("%1 of %2 ns").arg(edit).arg(reload)));
}

/// Documents inside steps are rows with sections and steps below, and what is open there stays open.
void TestOutline::documentsInSteps()
{
    const QByteArray text = "sections:\n"
                            "  main:\n"
                            "    - execute:\n"
                            "        dest:\n"
                            "          sections:\n"
                            "            main:\n"
                            "              - answer: {}\n"
                            "              - anwser: {}\n"
                            "        on_return:\n"
                            "          - hangup: {}\n"
                            "    - execute: {dest: '[{\"hangup\": {}}]'}\n";
    const QString dest = QStringLiteral("/sections/main/0/execute/dest");
    const auto document = documentOf(text);
    OutlineModel model;
    QAbstractItemModelTester tester(&model);
    model.setSnapshot(document->snapshot());
    const auto rowAt = [&](const QString &pointer) {
        return model.indexOf(path(pointer.toUtf8().constData()));
    };
    const QModelIndex row = rowAt(dest);
    QCOMPARE(row.data(OutlineModel::PointerRole).toString(), dest);
    QCOMPARE(row.data().toString(), QStringLiteral("dest"));
    QCOMPARE(row.row(), 1); // behind the branch
    QCOMPARE(model.rowCount(row), 1);
    QCOMPARE(rowAt(dest + QStringLiteral("/sections/main/1")).data(OutlineModel::SeverityRole).toInt(),
        int(Severity::Error));
    QVERIFY(row.data(OutlineModel::TreeSeverityRole).isValid());
    const QString asText = QStringLiteral("/sections/main/1/execute/dest");
    QCOMPARE(rowAt(asText).data(OutlineModel::SummaryRole).toString(), QStringLiteral("written as text"));
    QCOMPARE(model.rowCount(rowAt(asText)), 0);

    // A step more inside, a value inside, a section more inside, nothing inside.
    rowsOf(model);
    const QPersistentModelIndex kept = rowAt(dest + QStringLiteral("/sections/main"));
    SnapshotPtr snapshot = document->snapshot();
    const auto become = [&](const QByteArray &next) {
        snapshot = Snapshot::build(next, m_catalog, snapshot);
        model.setSnapshot(snapshot);
        QCOMPARE(rowsOf(model), freshRows(snapshot));
    };
    QByteArray next = text;
    become(next.replace(
        "              - answer: {}\n", "              - answer: {}\n              - denoise: {}\n"));
    QVERIFY(kept.isValid());
    become(next.replace("answer: {}", "answer: {max_duration: 5}"));
    QVERIFY(kept.isValid());
    become(next.replace("        on_return", "            more: []\n        on_return"));
    become("sections:\n  main:\n    - execute: {dest: more}\n");
    become(text);
}

QTEST_MAIN(TestOutline)
#include "tst_outline.moc"
