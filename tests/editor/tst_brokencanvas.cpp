// SPDX-License-Identifier: MIT
// Broken text: the canvas keeps its picture, what reads stays alive, and what does not says where it breaks.
#include "editor/canvas/canvascommands.h"
#include "editor/canvas/faultbar.h"
#include "editor/canvas/stepcommands.h"
#include "editor/document/selection.h"
#include "editor/outline/outlinemodel.h"
#include "editor/properties/formsubject.h"
#include "editor/theme/theme.h"
#include "resources/resources.h"
#include "tests/editor/canvasbench.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace patchcord;

namespace {

const QByteArray flow = "version: 1.0.0\n"
                        "sections:\n"
                        "  main:\n"
                        "    - answer: {}\n"
                        "    - transfer: {dest: sales}\n"
                        "  sales:\n"
                        "    - play: {url: \"say:one moment\"}\n"
                        "    - connect:\n"
                        "        to: /private/alice\n"
                        "        timeout: 20\n"
                        "    - transfer: {dest: away}\n"
                        "  away:\n"
                        "    - play: {url: \"say:nobody is here\"}\n"
                        "    - hangup: {}\n";

NodePath at(const char *pointer)
{
    return *NodePath::fromPointer(QLatin1String(pointer));
}

struct Bench : CanvasBench
{
    explicit Bench(const CatalogPtr &catalog, const QByteArray &text = flow)
        : CanvasBench(catalog, text, {1600, 900})
    {
        view.setZoom(1);
        first = text;
    }

    QByteArray text() const { return document.snapshot()->text(); }

    /// Types: one piece of the text by another, as one step.
    void replace(const char *old, const QByteArray &now)
    {
        const QByteArray before = text();
        const qsizetype place = before.indexOf(old);
        QVERIFY2(place >= 0, old);
        document.apply(QStringLiteral("Type"), TextEdits({{place, place + qsizetype(strlen(old))}, now}));
    }

    void undoAll()
    {
        while (document.undoStack().canUndo())
            document.undoStack().undo();
    }

    QByteArray first;
};

} // namespace

class TestBrokenCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBrokenStepIsShownAsItWas();
    void whatReadsStaysAlive();
    void nothingMoves();
    void mendedTextComesAlive();
    void aSectionWithoutAReadableNameStays();
    void removedIsGone();
    void aBrokenRootKeepsThePicture();
    void openedBroken();
    void theBarMends();
    void theBarGrowsWithItsWords();
    void theBarFollowsTheTheme();
    void theOutlineShowsIt();
    void theFormSaysSo();

private:
    CatalogPtr m_catalog;
};

void TestBrokenCanvas::initTestCase()
{
    const auto catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestBrokenCanvas::aBrokenStepIsShownAsItWas()
{
    Bench bench(m_catalog);
    QSignalSpy asked(&bench.document, &Document::findingAsked);
    bench.replace("/private/alice", "say: hi: there");
    QVERIFY(!bench.document.snapshot()->isWhole());
    const ShownFlow &shown = bench.view.scene().shown();
    QVERIFY(shown.isStale(at("/sections/sales/1")));
    QVERIFY(!shown.isStale(at("/sections/sales/0")));
    QVERIFY(!shown.isStale(at("/sections/main/0")));
    const auto card = bench.view.scene().cardAt(at("/sections/sales/1"));
    QVERIFY(card);
    QCOMPARE(bench.view.scene().card(card).step->plan->destinationCount(), 1);

    // A click selects nothing, and leads to the fault.
    QTest::mouseClick(&bench.view, Qt::LeftButton, {}, bench.point(at("/sections/sales/1")));
    QVERIFY(bench.document.selection().isEmpty());
    QCOMPARE(asked.size(), 1);
    const auto finding = asked.front().front().value<Diagnostic>();
    QCOMPARE(bench.document.snapshot()->lines().lineAt(finding.range.begin) + 1, 9);
    // The step before it is there to be worked at.
    QTest::mouseClick(&bench.view, Qt::LeftButton, {}, bench.point(at("/sections/sales/0")));
    QCOMPARE(bench.document.selection().current(), at("/sections/sales/0"));
}

void TestBrokenCanvas::whatReadsStaysAlive()
{
    Bench bench(m_catalog);
    bench.replace("/private/alice", "\"open");
    const QByteArray broken = bench.text();
    QVERIFY(commands::insertMethod(bench.document, {at("/sections/away"), 1}, QStringLiteral("denoise")));
    QCOMPARE(bench.document.snapshot()->flow().section(QStringLiteral("away"))->steps.size(), size_t(3));
    QVERIFY(bench.text().startsWith(broken.left(broken.indexOf("  away:"))));
    QVERIFY(bench.view.scene().isStale(at("/sections/sales/1")));
    // Also in the section that is broken, away from the fault.
    QVERIFY(commands::insertMethod(bench.document, {at("/sections/sales"), 0}, QStringLiteral("denoise")));
    QCOMPARE(bench.document.snapshot()->flow().section(QStringLiteral("sales"))->steps.size(), size_t(4));
    QVERIFY(bench.view.scene().isStale(at("/sections/sales/2")));
    // Beside the broken step nobody knows where it ends.
    QVERIFY(!commands::insertMethod(bench.document, {at("/sections/sales"), 3}, QStringLiteral("denoise")));
    bench.undoAll();
    QCOMPARE(bench.text(), flow);
    QVERIFY(!bench.view.scene().shown().isBroken());
}

void TestBrokenCanvas::nothingMoves()
{
    Bench bench(m_catalog);
    const QRectF before = bench.view.scene().layout().bounds;
    const QRectF away = bench.view.scene().rectOf(at("/sections/away"));
    const Camera camera = bench.view.camera();
    for (const char *broken : {"say: hi: there", "\"open", "%{x}", "[a, b", "'"}) {
        bench.replace("/private/alice", broken);
        QVERIFY2(!bench.document.snapshot()->isWhole(), broken);
        QCOMPARE(bench.view.scene().layout().bounds, before);
        QCOMPARE(bench.view.scene().rectOf(at("/sections/away")), away);
        QVERIFY(bench.view.camera() == camera);
        bench.document.undoStack().undo();
    }
}

void TestBrokenCanvas::mendedTextComesAlive()
{
    Bench bench(m_catalog);
    bench.replace("to: /private/alice", "to: @alice");
    QVERIFY(bench.view.scene().isStale(at("/sections/sales/1")));
    bench.replace("to: @alice", "to: /private/bob");
    QVERIFY(!bench.view.scene().isStale(at("/sections/sales/1")));
    QVERIFY(!bench.view.scene().shown().isBroken());
    QTest::mouseClick(&bench.view, Qt::LeftButton, {}, bench.point(at("/sections/sales/1")));
    QCOMPARE(bench.document.selection().current().first(3), at("/sections/sales/1"));
    bench.undoAll();
    QCOMPARE(bench.text(), flow);
}

void TestBrokenCanvas::aSectionWithoutAReadableNameStays()
{
    Bench bench(m_catalog);
    bench.replace("  sales:\n", "  \"sales:\n");
    QVERIFY(!bench.document.snapshot()->isWhole());
    const int sales = bench.view.scene().layout().sectionOf(QStringLiteral("sales"));
    QVERIFY(sales >= 0);
    QVERIFY(bench.view.scene().layout().sections[size_t(sales)].isStale);
    QVERIFY(!bench.view.scene().isStale(at("/sections/away/0")));
    QVERIFY(!bench.view.scene().isStale(at("/sections/main/0")));
    QTest::mouseClick(&bench.view, Qt::LeftButton, {}, bench.point(at("/sections/sales/0")));
    QVERIFY(bench.document.selection().isEmpty());
}

void TestBrokenCanvas::removedIsGone()
{
    Bench bench(m_catalog);
    bench.replace("  away:\n    - play: {url: \"say:nobody is here\"}\n    - hangup: {}\n", {});
    QVERIFY(bench.document.snapshot()->isWhole());
    QCOMPARE(bench.view.scene().layout().sections.size(), size_t(2));
    // And does not come back when something else breaks.
    bench.replace("/private/alice", "@alice");
    QCOMPARE(bench.view.scene().layout().sections.size(), size_t(2));
    QCOMPARE(bench.view.scene().layout().sectionOf(QStringLiteral("away")), -1);
}

void TestBrokenCanvas::aBrokenRootKeepsThePicture()
{
    Bench bench(m_catalog);
    bench.replace("sections:\n", {});
    const ShownFlow &shown = bench.view.scene().shown();
    QVERIFY(shown.isBroken());
    QVERIFY(shown.isAllStale());
    QCOMPARE(bench.view.scene().layout().sections.size(), size_t(3));
    auto *const bar = bench.view.findChild<FaultBar *>();
    QVERIFY(!bar->isVisible()); // not while one types
    QTRY_VERIFY(bar->isVisible());
    const auto labels = bar->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text().contains(QStringLiteral("Line 2")); }));
    QSignalSpy asked(&bench.document, &Document::findingAsked);
    QTest::mouseClick(bar->findChild<QToolButton *>(QStringLiteral("faultGo")), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    bench.undoAll();
    QVERIFY(!bar->isVisible());
    QVERIFY(!bench.view.scene().shown().hasStale());
}

void TestBrokenCanvas::openedBroken()
{
    QByteArray broken = flow;
    broken.replace("/private/alice", "@alice");
    Bench bench(m_catalog, broken);
    QCOMPARE(bench.view.scene().layout().sections.size(), size_t(3));
    QVERIFY(bench.view.scene().isStale(at("/sections/sales/1")));
    QVERIFY(!bench.view.scene().isStale(at("/sections/sales/2")));
    QTRY_VERIFY(bench.view.findChild<FaultBar *>()->isVisible());
}

void TestBrokenCanvas::theBarMends()
{
    Bench bench(m_catalog);
    bench.replace("timeout: 20", "timeout 20");
    auto *const bar = bench.view.findChild<FaultBar *>();
    QTRY_VERIFY(bar->isVisible());
    auto *const fix = bar->findChild<QToolButton *>(QStringLiteral("faultFix"));
    QVERIFY(fix->isVisible());
    QTest::mouseClick(fix, Qt::LeftButton);
    QCOMPARE(bench.text(), flow);
    QVERIFY(!bar->isVisible());
}

void TestBrokenCanvas::theBarGrowsWithItsWords()
{
    Bench bench(m_catalog);
    bench.view.resize(640, 600);
    bench.replace("timeout: 20", "timeout 20");
    auto *const bar = bench.view.findChild<FaultBar *>();
    QTRY_VERIFY(bar->isVisible());
    const int low = bar->height();
    bench.replace("timeout 20",
        "timeout: {} and a long text that goes on behind it, to the end of two lines of the bar");
    QCoreApplication::processEvents();
    QVERIFY(bar->height() > low);
    QCOMPARE(bar->height(), bar->heightForWidth(bar->width()));
}

void TestBrokenCanvas::theBarFollowsTheTheme()
{
    const QPalette before = QApplication::palette();
    Bench bench(m_catalog);
    bench.replace("timeout: 20", "timeout 20");
    auto *const bar = bench.view.findChild<FaultBar *>();
    QTRY_VERIFY(bar->isVisible());
    for (const Theme *const theme : {&Theme::dark(), &Theme::light()}) {
        QApplication::setPalette(theme->palette());
        QCoreApplication::processEvents();
        QSet<QRgb> colours;
        for (const QLabel *const label : bar->findChildren<QLabel *>()) {
            const QImage image = label->pixmap().toImage();
            for (int i = 0; i < image.width() * image.height(); ++i)
                colours.insert(image.pixel(i % image.width(), i / image.width()));
        }
        QVERIFY(colours.contains(theme->error.rgb()));
    }
    QApplication::setPalette(before);
}

void TestBrokenCanvas::theOutlineShowsIt()
{
    Document document(m_catalog, flow);
    OutlineModel model;
    model.setShown(document.shown());
    QByteArray broken = flow;
    broken.replace("/private/alice", "@alice");
    document.apply(QStringLiteral("Type"), difference(flow, broken));
    model.setShown(document.shown());
    const QModelIndex stale = model.indexOf(at("/sections/sales/1"));
    QVERIFY(stale.data(OutlineModel::StaleRole).toBool());
    QCOMPARE(stale.data(OutlineModel::SummaryRole).toString(), QStringLiteral("not readable: line 9"));
    QVERIFY(!model.indexOf(at("/sections/sales/0")).data(OutlineModel::StaleRole).toBool());
    QVERIFY(!model.flags(stale).testFlag(Qt::ItemIsDragEnabled));
    document.undoStack().undo();
    model.setShown(document.shown());
    QVERIFY(!model.indexOf(at("/sections/sales/1")).data(OutlineModel::StaleRole).toBool());
}

void TestBrokenCanvas::theFormSaysSo()
{
    Document document(m_catalog, flow);
    document.selection().select(at("/sections/sales/1"));
    QByteArray broken = flow;
    broken.replace("/private/alice", "@alice");
    document.apply(QStringLiteral("Type"), difference(flow, broken));
    const FormSubject subject = subjectOf(&document);
    QCOMPARE(subject.kind, FormSubject::Kind::Unreadable);
    QVERIFY(headerOf(subject).sentence.contains(QStringLiteral("line 9")));
    document.undoStack().undo();
    QCOMPARE(subjectOf(&document).kind, FormSubject::Kind::Steps);
}

QTEST_MAIN(TestBrokenCanvas)
#include "tst_brokencanvas.moc"
