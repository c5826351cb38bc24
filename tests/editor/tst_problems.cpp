// SPDX-License-Identifier: MIT
#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/problems/problemsview.h"
#include "model/catalog/catalog.h"
#include "model/flow/placename.h"
#include "resources/resources.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace patchcord;

namespace {

/// Errors on lines 6 and 9, with room for the cursor before, between and behind them.
QByteArray faulty()
{
    return "version: 1.0.0\n"
           "sections:\n"
           "  main:\n"
           "    - answer: {}\n"
           "    - connect:\n"
           "        to: 5551234567\n"
           "    - play:\n"
           "        url: say:hi\n"
           "    - frobnicate: {}\n"
           "    - hangup: {}\n";
}

NodePath path(const char *pointer)
{
    return NodePath::fromPointer(QString::fromLatin1(pointer)).value();
}

int lineOf(const Document &document, const Diagnostic &finding)
{
    return document.snapshot()->lines().lineAt(finding.range.begin) + 1;
}

} // namespace

class TestProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsInDocumentOrder();
    void nextGoesRound();
    void previousGoesRound();
    void nextStartsAtTheSelection();
    void filtersLeaveOut();
    void nextKeepsToTheFilters();
    void rowSelects();
    void editsChangeOnlyTheirRows();
    void sorts();
    void emptyStates();
    void places_data();
    void places();
    void messagesArePlain();

private:
    std::unique_ptr<Document> documentOf(const QByteArray &text) const
    {
        return std::make_unique<Document>(m_catalog, text);
    }
    CatalogPtr m_catalog;
};

void TestProblems::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestProblems::listsInDocumentOrder()
{
    const auto document = documentOf(faulty());
    ProblemsView view;
    QAbstractItemModelTester tester(&view.model());
    view.setDocument(document.get());
    view.show();
    const Diagnostics &findings = document->snapshot()->diagnostics();
    QVERIFY(findings.size() >= 2);
    QCOMPARE(view.model().rowCount(), int(findings.size()));
    for (int row = 0; row < view.model().rowCount(); ++row) {
        QCOMPARE(view.model().diagnosticAt(row), &findings[size_t(row)]);
        QCOMPARE(view.model().index(row, ProblemsModel::LineColumn).data().toInt(),
            lineOf(*document, findings[size_t(row)]));
    }
    QCOMPARE(view.counts().errors, countOf(findings).errors);
}

void TestProblems::nextGoesRound()
{
    const auto document = documentOf(faulty());
    ProblemsView view;
    view.setDocument(document.get());
    QSignalSpy gone(&view, &ProblemsView::activated);
    const Diagnostics &findings = document->snapshot()->diagnostics();
    for (size_t i = 0; i < findings.size() + 2; ++i) {
        view.next();
        const auto finding = gone.takeLast().constFirst().value<Diagnostic>();
        QCOMPARE(finding.range, findings[i % findings.size()].range);
        QCOMPARE(document->selection().current(), finding.path);
    }
}

void TestProblems::previousGoesRound()
{
    const auto document = documentOf(faulty());
    ProblemsView view;
    view.setDocument(document.get());
    QSignalSpy gone(&view, &ProblemsView::activated);
    const Diagnostics &findings = document->snapshot()->diagnostics();
    for (size_t i = 0; i < findings.size() + 2; ++i) {
        view.previous();
        const auto finding = gone.takeLast().constFirst().value<Diagnostic>();
        QCOMPARE(finding.range, findings[findings.size() - 1 - i % findings.size()].range);
    }
}

void TestProblems::nextStartsAtTheSelection()
{
    const auto document = documentOf(faulty());
    ProblemsView view;
    view.setDocument(document.get());
    view.setFilters(SeverityFilter::Errors);
    QSignalSpy gone(&view, &ProblemsView::activated);
    document->selection().select(path("/sections/main/2"));
    view.next();
    QCOMPARE(lineOf(*document, gone.takeLast().constFirst().value<Diagnostic>()), 9);
    document->selection().select(path("/sections/main/2"));
    view.previous();
    QCOMPARE(lineOf(*document, gone.takeLast().constFirst().value<Diagnostic>()), 6);
    // The step that holds the fault: forward goes to the fault in it.
    document->selection().select(path("/sections/main/1"));
    view.next();
    QCOMPARE(lineOf(*document, gone.takeLast().constFirst().value<Diagnostic>()), 6);
}

void TestProblems::filtersLeaveOut()
{
    const auto document = documentOf(faulty());
    ProblemsView view;
    view.setDocument(document.get());
    view.show();
    view.setFilters(SeverityFilter::Errors);
    const int errors = countOf(document->snapshot()->diagnostics()).errors;
    QVERIFY(errors > 0);
    QCOMPARE(view.model().rowCount(), errors);
    view.setFilters(SeverityFilter::None);
    QCOMPARE(view.model().rowCount(), 0);
    view.setFilters(SeverityFilter::All);
    QCOMPARE(view.model().rowCount(), int(document->snapshot()->diagnostics().size()));
}

void TestProblems::nextKeepsToTheFilters()
{
    const auto document = documentOf(faulty());
    ProblemsView view;
    view.setDocument(document.get());
    view.setFilters(SeverityFilter::None);
    QSignalSpy gone(&view, &ProblemsView::activated);
    view.next();
    QCOMPARE(gone.size(), 0);
    QVERIFY(document->selection().isEmpty());
}

void TestProblems::rowSelects()
{
    const auto document = documentOf(faulty());
    ProblemsView view;
    view.resize(800, 300);
    view.setDocument(document.get());
    view.show();
    auto *list = view.findChild<QTreeView *>();
    const QModelIndex row = view.model().index(1, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
    QCOMPARE(document->selection().current(), view.model().diagnosticAt(1)->path);
}

void TestProblems::editsChangeOnlyTheirRows()
{
    const auto document = documentOf(faulty());
    ProblemsView view;
    QAbstractItemModelTester tester(&view.model());
    view.setDocument(document.get());
    view.show();
    QSignalSpy reset(&view.model(), &QAbstractItemModel::modelReset);
    const int before = view.model().rowCount();
    const qsizetype at = document->snapshot()->text().indexOf("5551234567");
    document->apply(QStringLiteral("Edit"), TextEdits({{at, at + 10}, "\"+15551234567\""}));
    QCOMPARE(view.model().rowCount(), int(document->snapshot()->diagnostics().size()));
    QVERIFY(view.model().rowCount() < before);
    document->apply(QStringLiteral("Edit"), TextEdits({{0, 0}, "# a line more\n"}));
    for (int row = 0; row < view.model().rowCount(); ++row)
        QCOMPARE(view.model().index(row, ProblemsModel::LineColumn).data().toInt(),
            lineOf(*document, document->snapshot()->diagnostics()[size_t(row)]));
    document->undoStack().setIndex(0);
    QCOMPARE(view.model().rowCount(), before);
    QCOMPARE(reset.size(), 0);
}

void TestProblems::sorts()
{
    const auto document = documentOf(faulty());
    ProblemsView view;
    view.setDocument(document.get());
    view.show();
    view.model().sort(ProblemsModel::LineColumn, Qt::DescendingOrder);
    for (int row = 1; row < view.model().rowCount(); ++row)
        QVERIFY(
            view.model().diagnosticAt(row - 1)->range.begin >= view.model().diagnosticAt(row)->range.begin);
    view.model().sort(ProblemsModel::MessageColumn, Qt::AscendingOrder);
    for (int row = 1; row < view.model().rowCount(); ++row)
        QVERIFY(view.model().diagnosticAt(row - 1)->severity <= view.model().diagnosticAt(row)->severity);
}

void TestProblems::emptyStates()
{
    ProblemsView view;
    view.show();
    const auto shown = [&view] {
        QStringList texts;
        for (const QLabel *label : view.findChildren<QLabel *>())
            if (label->isVisible() && !label->text().isEmpty())
                texts.append(label->text());
        return texts.join(u'|');
    };
    QCOMPARE(shown(), QStringLiteral("No document is open"));
    const auto clean = documentOf("version: 1.0.0\nsections:\n  main:\n    - hangup: {}\n");
    view.setDocument(clean.get());
    QCOMPARE(shown(), QStringLiteral("No problems found"));
    const auto document = documentOf(faulty());
    view.setDocument(document.get());
    QCOMPARE(shown(), QString());
    view.setFilters(SeverityFilter::None);
    QVERIFY(!shown().isEmpty());
}

void TestProblems::places_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *pointer, const char *place) {
        QTest::newRow(pointer) << QString::fromLatin1(pointer) << QString::fromUtf8(place);
    };
    row("", "");
    row("/version", "version");
    row("/sections/main", "main");
    row("/sections/main/0", "main › connect");
    row("/sections/main/0/connect", "main › connect");
    row("/sections/main/0/connect/timeout", "main › connect › timeout");
    row("/sections/main/0/connect/serial/1", "main › connect › destination 2");
    row("/sections/main/0/connect/serial/1/timeout", "main › connect › destination 2 › timeout");
    row("/sections/main/1/switch/variable", "main › switch › variable");
    row("/sections/main/1/switch/case/1/0", "main › switch › ‘1’ › hangup");
    row("/sections/main/1/switch/default/0/hangup/reason", "main › switch › default › hangup › reason");
}

void TestProblems::places()
{
    QFETCH(QString, pointer);
    QFETCH(QString, place);
    const SnapshotPtr snapshot =
        Snapshot::build("version: 1.0.0\nsections:\n  main:\n"
                        "    - connect:\n        timeout: 5\n        serial:\n"
                        "          - to: +1\n          - to: +2\n            timeout: 3\n"
                        "    - switch:\n        variable: x\n        case:\n"
                        "          '1':\n            - hangup: {}\n        default:\n"
                        "          - hangup:\n              reason: busy\n",
            m_catalog);
    QCOMPARE(placeName(snapshot->flow(), NodePath::fromPointer(pointer).value()), place);
}

void TestProblems::messagesArePlain()
{
    const auto document = documentOf("version: 1.0.0\nsections:\n  main:\n    - \"<b>x</b>\": {}\n");
    ProblemsView view;
    view.setDocument(document.get());
    view.show();
    QVERIFY(view.model().rowCount() > 0);
    for (int row = 0; row < view.model().rowCount(); ++row)
        QVERIFY(!view.model().index(row, 0).data(Qt::ToolTipRole).toString().contains(QLatin1String("<b>")));
}

QTEST_MAIN(TestProblems)
#include "tst_problems.moc"
