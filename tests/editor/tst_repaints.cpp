// SPDX-License-Identifier: MIT
// Views paint again what a change touched, and nothing less: whatever pixel is another after an edit lies in
// what was painted for it.
#include "editor/canvas/canvasview.h"
#include "editor/document/document.h"
#include "editor/outline/outlineview.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"
#include "tests/support/independentreader.h"
#include "tests/support/randomedits.h"

#include <QPaintEvent>
#include <QTest>

using namespace patchcord;

namespace {

/// Collects what a widget and those in it are asked to paint.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget &widget)
        : m_widget(widget)
    {
        widget.installEventFilter(this);
        for (QWidget *const inner : widget.findChildren<QWidget *>())
            inner->installEventFilter(this);
    }

    /// The image of the widget as it would be if all of it were painted.
    QImage whole()
    {
        const QImage image = m_widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
        m_painted = {};
        return image;
    }
    const QRegion &painted() const { return m_painted; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *const widget = static_cast<QWidget *>(watched);
        if (event->type() == QEvent::Paint)
            m_painted +=
                static_cast<QPaintEvent *>(event)->region().translated(widget->mapTo(&m_widget, QPoint()));
        return false;
    }

private:
    QWidget &m_widget;
    QRegion m_painted;
};

/// A pixel that is another although it was not painted; nothing when there is none. A widget of another size
/// is painted anyway.
std::optional<QPoint> forgotten(const QImage &before, const QImage &after, const QRegion &painted)
{
    if (before.size() != after.size())
        return std::nullopt;
    for (int y = 0; y < after.height(); ++y) {
        const auto *const old = reinterpret_cast<const QRgb *>(before.constScanLine(y));
        const auto *const now = reinterpret_cast<const QRgb *>(after.constScanLine(y));
        for (int x = 0; x < after.width(); ++x) {
            if (old[x] != now[x] && !painted.contains(QPoint(x, y)))
                return QPoint(x, y);
        }
    }
    return std::nullopt;
}

} // namespace

class TestRepaints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void randomEdits_data();
    void randomEdits();
    void aFieldPaintsItsSectionAlone();

private:
    CatalogPtr m_catalog;
};

void TestRepaints::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void TestRepaints::randomEdits_data()
{
    QTest::addColumn<QByteArray>("text");
    const std::vector<CorpusFile> files = allDocuments();
    const size_t step = std::max<size_t>(1, files.size() / 60);
    for (size_t i = 0; i < files.size(); i += step)
        QTest::newRow(qPrintable(files[i].name)) << files[i].bytes;
}

void TestRepaints::randomEdits()
{
    QFETCH(QByteArray, text);
    Document document(m_catalog, text);
    if (!document.snapshot()->tree().errors().empty())
        return; // only texts that are whole are painted in part
    CanvasView canvas(document);
    canvas.resize(900, 600);
    canvas.show();
    OutlineView outline;
    outline.setDocument(&document);
    outline.resize(280, 500);
    outline.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas) && QTest::qWaitForWindowExposed(&outline));
    QCoreApplication::processEvents();

    PaintWatch canvasWatch(canvas);
    PaintWatch outlineWatch(*outline.viewport());
    RandomEdits random(QString::fromLatin1(QTest::currentDataTag()));
    for (int i = 0; i < 8; ++i) {
        const auto meaning = readYamlIndependently(document.snapshot()->text());
        if (!meaning)
            return;
        const RandomEdit edit = random.next(*document.snapshot(), *meaning);
        const QImage canvasBefore = canvasWatch.whole();
        const QImage outlineBefore = outlineWatch.whole();
        document.apply(edit.description, edit.result);
        QTest::qWait(5); // a tree lays out its rows a little later
        const QRegion onCanvas = canvasWatch.painted();
        const QRegion onOutline = outlineWatch.painted();
        const auto missedOnCanvas = forgotten(canvasBefore, canvasWatch.whole(), onCanvas);
        const auto missedOnOutline = forgotten(outlineBefore, outlineWatch.whole(), onOutline);
        QVERIFY2(!missedOnCanvas,
            qPrintable(QStringLiteral("canvas at %1, %2 after %3")
                           .arg(missedOnCanvas->x())
                           .arg(missedOnCanvas->y())
                           .arg(edit.description)));
        QVERIFY2(!missedOnOutline,
            qPrintable(QStringLiteral("outline at %1, %2 after %3")
                           .arg(missedOnOutline->x())
                           .arg(missedOnOutline->y())
                           .arg(edit.description)));
    }
}

void TestRepaints::aFieldPaintsItsSectionAlone()
{
    QByteArray text = "sections:\n";
    for (const char *name : {"main", "other", "third"})
        text += QByteArray("  ") + name + ":\n    - sleep: 100\n    - hangup: {}\n";
    Document document(m_catalog, text);
    CanvasView canvas(document);
    canvas.resize(900, 600);
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    QCoreApplication::processEvents();
    QTest::qWait(50);
    PaintWatch watch(canvas);
    watch.whole();
    const qsizetype at = text.indexOf("100");
    document.apply(QStringLiteral("Change sleep"), TextEdits({{at, at + 3}, QByteArrayLiteral("200")}));
    QCoreApplication::processEvents();
    const QRect main = canvas.viewRectOf(*NodePath::fromPointer(QStringLiteral("/sections/main")));
    const QRect other = canvas.viewRectOf(*NodePath::fromPointer(QStringLiteral("/sections/other")));
    QVERIFY(!main.isEmpty() && QRegion(main).subtracted(watch.painted()).isEmpty());
    QVERIFY(!other.isEmpty() && !watch.painted().intersects(other));
}

QTEST_MAIN(TestRepaints)
#include "tst_repaints.moc"
