// SPDX-License-Identifier: MIT
#include "app/window/findfield.h"
#include "app/window/textpane.h"
#include "app/window/workarea.h"
#include "editor/canvas/canvasactions.h"
#include "editor/canvas/canvasview.h"
#include "editor/document/search.h"
#include "editor/document/selection.h"
#include "editor/outline/outlineview.h"
#include "editor/source/sourcepane.h"
#include "editor/source/sourceview.h"
#include "editor/theme/theme.h"
#include "tests/app/windowtest.h"

#include <QApplication>
#include <QStatusBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QWindow>

using namespace patchcord;

/// Finding one's way in the window: the live search, and back and forward.
class TestFinding : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void typingCountsAndGoes();
    void keysGoThrough();
    void escapeGivesTheKeyboardBack();
    void goesOnFromElsewhere();
    void tellsWhatIsNowhere();
    void textLightsUp();
    void canvasLightsUp_data();
    void canvasLightsUp();
    void collapsedSectionShowsIt();
    void outlineIsMarked();
    void tabsHaveTheirOwn();
    void backAndForward();
    void thumbButtons();
    void backFromAnInnerFlow();

private:
    FindField &field() { return *m_window->findChild<FindField *>(); }
    CanvasView &canvas() { return tab().canvas(); }
    QString here() { return document().selection().current().toPointer(); }
    void open(const char *fixture);
    void type(const char *text);
    /// How many pixels of a colour the canvas shows in the rectangle of a path.
    int pixelsOf(const QColor &color, const char *pointer);
};

void TestFinding::open(const char *fixture)
{
    QVERIFY(m_window->files().open(copyOf(fixture)));
    canvas().setFocus();
}

void TestFinding::type(const char *text)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(field().hasFocus());
    QTest::keyClicks(&field(), QString::fromLatin1(text));
}

void TestFinding::typingCountsAndGoes()
{
    open("support-line.yaml");
    type("voicemail");
    QCOMPARE(field().accessibleDescription(), QStringLiteral("1 of 4"));
    QVERIFY(field().hasFocus());
    QTest::keyClick(&field(), Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(field().accessibleDescription(), QString());
    // Capitals count.
    QTest::keyClicks(&field(), QStringLiteral("Voicemail"));
    QCOMPARE(field().accessibleDescription(), QStringLiteral("no hits"));
}

void TestFinding::keysGoThrough()
{
    open("support-line.yaml");
    type("hangup");
    QCOMPARE(field().accessibleDescription(), QStringLiteral("1 of 3"));
    QCOMPARE(here(), QStringLiteral("/sections/main/5"));
    QTest::keyClick(&field(), Qt::Key_Return);
    QCOMPARE(here(), QStringLiteral("/sections/voicemail/2"));
    QTest::keyClick(&field(), Qt::Key_F3);
    QCOMPARE(here(), QStringLiteral("/sections/after_hours/1"));
    QTest::keyClick(&field(), Qt::Key_F3);
    QCOMPARE(here(), QStringLiteral("/sections/main/5"));
    QTest::keyClick(&field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(here(), QStringLiteral("/sections/after_hours/1"));
    QTest::keyClick(&field(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(field().accessibleDescription(), QStringLiteral("2 of 3"));
}

void TestFinding::escapeGivesTheKeyboardBack()
{
    open("support-line.yaml");
    m_window->area().outline().setFocus();
    type("record");
    QTest::keyClick(&field(), Qt::Key_Escape);
    QVERIFY(m_window->area().outline().hasFocus());
    QVERIFY(document().search().hits().empty());
    QCOMPARE(here(), QStringLiteral("/sections/voicemail/1"));
    canvas().setFocus();
    type("play");
    QTest::keyClick(&field(), Qt::Key_Escape);
    QVERIFY(canvas().hasFocus());
}

void TestFinding::goesOnFromElsewhere()
{
    open("support-line.yaml");
    type("hangup");
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_F3);
    QCOMPARE(here(), QStringLiteral("/sections/voicemail/2"));
    QVERIFY(canvas().hasFocus());
    // Also when the search was left: it begins again from where one is.
    type("hangup");
    QTest::keyClick(&field(), Qt::Key_Escape);
    QTest::keyClick(&canvas(), Qt::Key_F3, Qt::ShiftModifier);
    QVERIFY(!document().search().hits().empty());
}

void TestFinding::tellsWhatIsNowhere()
{
    open("support-line.yaml");
    type("purple");
    QVERIFY(m_window->statusBar()->currentMessage().contains(QStringLiteral("“purple” is nowhere")));
    QCOMPARE(field().accessibleDescription(), QStringLiteral("no hits"));
}

void TestFinding::textLightsUp()
{
    open("support-line.yaml");
    type("voicemail");
    const Theme &theme = Theme::of(m_window->palette());
    const SourceView &view = *m_window->area().text().source().nativeView();
    QStringList lit;
    int present = 0;
    for (const SourceView::VisibleLine &line : view.visibleLines()) {
        const QTextBlock block = view.document()->findBlockByNumber(line.line);
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.hasProperty(QTextFormat::BackgroundBrush)) {
                lit += block.text().mid(range.start, range.length);
                present += range.format.background().color() == theme.presentHit ? 1 : 0;
            }
        }
    }
    QCOMPARE(lit, QStringList{QStringLiteral("voicemail")}); // the lines in view, from the first hit on
    QCOMPARE(present, 1);
    QCOMPARE(view.textCursor().blockNumber(), 0);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&field(), Qt::Key_Return);
    QVERIFY(view.textCursor().block().text().startsWith(QStringLiteral("  voicemail:")));
    QTest::keyClick(&field(), Qt::Key_Escape);
    for (const SourceView::VisibleLine &line : view.visibleLines()) {
        for (const QTextLayout::FormatRange &range :
            view.document()->findBlockByNumber(line.line).layout()->formats())
            QVERIFY(!range.format.hasProperty(QTextFormat::BackgroundBrush));
    }
}

int TestFinding::pixelsOf(const QColor &color, const char *pointer)
{
    const QRect place = canvas().viewRectOf(*NodePath::fromPointer(QLatin1String(pointer)));
    const QImage image = canvas().grab(place.adjusted(-3, -3, 3, 3)).toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int far = std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green())
                + std::abs(pixel.blue() - color.blue());
            count += far < 24 ? 1 : 0;
        }
    }
    return count;
}

void TestFinding::canvasLightsUp_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << QStringLiteral("theme-light");
    QTest::newRow("dark") << QStringLiteral("theme-dark");
}

void TestFinding::canvasLightsUp()
{
    QFETCH(QString, theme);
    open("support-line.yaml");
    action(theme.toLatin1().constData()).trigger();
    QTest::keyClick(&canvas(), Qt::Key_1, Qt::ControlModifier);
    type("desk phone");
    QTest::keyClick(&field(), Qt::Key_Tab); // hits stay lit while one looks around
    document().selection().clear();
    QTest::qWait(300); // the camera comes to rest
    const QColor hit = Theme::of(m_window->palette()).hit;
    QVERIFY(pixelsOf(hit, "/sections/main/4/switch/case/1/0/connect/serial/0") > 20);
    QCOMPARE(pixelsOf(hit, "/sections/voicemail/0"), 0);
    document().search().find(QStringLiteral("tone"));
    document().selection().clear();
    QTest::qWait(300);
    QVERIFY(pixelsOf(hit, "/sections/voicemail/0") > 20);
    QCOMPARE(pixelsOf(hit, "/sections/main/4/switch/case/1/0/connect/serial/0"), 0);
}

void TestFinding::collapsedSectionShowsIt()
{
    open("support-line.yaml");
    document().viewState().collapse(NodePath::section(QStringLiteral("voicemail")));
    QTest::keyClick(&canvas(), Qt::Key_1, Qt::ControlModifier);
    document().search().find(QStringLiteral("beep"));
    document().selection().clear();
    QTest::qWait(300);
    QVERIFY(pixelsOf(Theme::of(m_window->palette()).hit, "/sections/voicemail") > 20);
}

void TestFinding::outlineIsMarked()
{
    open("support-line.yaml");
    type("desk phone");
    const OutlineView &outline = m_window->area().outline();
    const auto row = [&outline](const char *pointer) {
        return outline.viewIndex(*NodePath::fromPointer(QLatin1String(pointer)));
    };
    QVERIFY(row("/sections/main/4/switch/case/1/0/connect/serial/0").data(OutlineModel::HitRole).toBool());
    QVERIFY(!row("/sections/main/4/switch/case/1/0/connect/serial/1").data(OutlineModel::HitRole).toBool());
    QVERIFY(!row("/sections/main").data(OutlineModel::HitRole).toBool());
    QVERIFY(row("/sections/main").data(OutlineModel::TreeHitRole).toBool());
    QVERIFY(!row("/sections/voicemail").data(OutlineModel::TreeHitRole).toBool());
}

void TestFinding::tabsHaveTheirOwn()
{
    open("support-line.yaml");
    type("hangup");
    Document &first = document();
    open("02-ivr-menu.yaml");
    QVERIFY(first.search().hits().empty());
    QVERIFY(document().search().hits().empty());
    QCOMPARE(field().accessibleDescription(), QString());
}

void TestFinding::backAndForward()
{
    open("support-line.yaml");
    QVERIFY(!action("go-back").isEnabled());
    QVERIFY(!action("go-forward").isEnabled());
    document().selection().select(*NodePath::fromPointer(QStringLiteral("/sections/main/4/switch/case/2/0")));
    QTest::keyClick(&canvas(), Qt::Key_F12);
    QCOMPARE(here(), QStringLiteral("/sections/voicemail"));
    QVERIFY(action("go-back").isEnabled());
    QTest::keyClick(&canvas(), Qt::Key_Down);
    QTest::keyClick(&canvas(), Qt::Key_Left, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(here(), QStringLiteral("/sections/main/4/switch/case/2/0"));
    QVERIFY(!action("go-back").isEnabled());
    QTest::keyClick(&canvas(), Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(here(), QStringLiteral("/sections/voicemail/0"));
    QVERIFY(!action("go-forward").isEnabled());
}

void TestFinding::thumbButtons()
{
    open("support-line.yaml");
    document().selection().select(*NodePath::fromPointer(QStringLiteral("/sections/main/0")));
    document().selection().select(*NodePath::fromPointer(QStringLiteral("/sections/voicemail/0")));
    const QPoint middle(m_window->width() / 2, m_window->height() / 2);
    QTest::mouseClick(m_window->windowHandle(), Qt::BackButton, {}, middle);
    QCOMPARE(here(), QStringLiteral("/sections/main/0"));
    QTest::mouseClick(m_window->windowHandle(), Qt::ForwardButton, {}, middle);
    QCOMPARE(here(), QStringLiteral("/sections/voicemail/0"));
}

void TestFinding::backFromAnInnerFlow()
{
    const QString file = path("inner.yaml");
    QVERIFY(writeAll(file,
        "sections:\n  main:\n    - answer\n    - execute:\n        dest:\n          sections:\n"
        "            main:\n              - hangup\n"));
    QVERIFY(m_window->files().open(file));
    canvas().setFocus();
    document().selection().select(*NodePath::fromPointer(QStringLiteral("/sections/main/1")));
    QTest::keyClick(&canvas(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(here(), QStringLiteral("/sections/main/1/execute/dest"));
    action("go-back").trigger();
    QCOMPARE(here(), QStringLiteral("/sections/main/1"));
    QVERIFY(canvas().scene().place().isRoot());
}

QTEST_MAIN(TestFinding)
#include "tst_finding.moc"
