// SPDX-License-Identifier: MIT
// A window that is read from right to left, around code that is not.
#include "app/window/textpane.h"
#include "app/window/workarea.h"
#include "editor/canvas/canvasview.h"
#include "editor/document/selection.h"
#include "editor/outline/outlineview.h"
#include "editor/properties/propertypanel.h"
#include "editor/source/sourcepane.h"
#include "editor/source/sourceview.h"
#include "tests/app/windowtest.h"

#include <QtTest>

using namespace patchcord;

class TestRightToLeft : public WindowTest
{
    Q_OBJECT

public:
    TestRightToLeft() { QApplication::setLayoutDirection(Qt::RightToLeft); }

private Q_SLOTS:
    void panelsAreMirrored();
    void thePictureIsTheSame();
    void clicksHitWhatTheyShow();
    void linesStartLeft();

private:
    QRect placeOf(const QWidget &widget) const
    {
        return {widget.mapTo(m_window.get(), QPoint(0, 0)), widget.size()};
    }
    QImage canvasImage(Qt::LayoutDirection direction);
};

void TestRightToLeft::panelsAreMirrored()
{
    QVERIFY(m_window->files().open(copyOf("02-ivr-menu.yaml")));
    QTRY_VERIFY(tab().canvas().isVisible());
    WorkArea &area = m_window->area();
    QCOMPARE(area.form().layoutDirection(), Qt::RightToLeft);
    QVERIFY(placeOf(area.form()).right() < placeOf(tab().canvas()).left());
    QVERIFY(placeOf(area.outline()).left() > placeOf(tab().canvas()).right());
}

QImage TestRightToLeft::canvasImage(Qt::LayoutDirection direction)
{
    QApplication::setLayoutDirection(direction);
    Document flow(m_catalog, document().snapshot()->text());
    CanvasView view(flow);
    view.resize(1000, 700);
    view.show();
    QImage image;
    if (QTest::qWaitForWindowExposed(&view))
        image = view.grab().toImage();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    return image;
}

void TestRightToLeft::thePictureIsTheSame()
{
    for (const char *const fixture : {"01-connect-forms.yaml", "02-ivr-menu.yaml", "12-faulty.yaml"}) {
        QVERIFY(m_window->files().open(copyOf(fixture)));
        const QImage here = canvasImage(Qt::RightToLeft);
        QVERIFY(!here.isNull());
        QVERIFY2(here == canvasImage(Qt::LeftToRight), fixture);
    }
}

void TestRightToLeft::clicksHitWhatTheyShow()
{
    QVERIFY(m_window->files().open(copyOf("02-ivr-menu.yaml")));
    CanvasView &canvas = tab().canvas();
    QTRY_VERIFY(canvas.isVisible());
    const std::vector<Step> &steps = document().snapshot()->flow().section(QStringLiteral("main"))->steps;
    for (const Step &step : steps) {
        canvas.ensureVisible(step.path);
        QTest::qWait(300); // the view glides there
        const QRect card = canvas.viewRectOf(step.path);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, card.topLeft() + QPoint(30, 12));
        QCOMPARE(document().selection().current(), step.path);
    }
}

void TestRightToLeft::linesStartLeft()
{
    const QString file = path("words.yaml");
    QVERIFY(writeAll(
        file, "# שלום\nsections:\n  main:\n    - play: \"say:مرحبا\"\n    - set:\n        مفتاح: 1\n"));
    QVERIFY(m_window->files().open(file));
    auto &view = *m_window->area().text().source().nativeView();
    QCOMPARE(view.layoutDirection(), Qt::LeftToRight);
    int left = -1;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        const int x = view.cursorRect(cursor).left();
        left = left < 0 ? x : left;
        QVERIFY2(x == left, qPrintable(block.text()));
    }
}

QTEST_MAIN(TestRightToLeft)
#include "tst_righttoleft.moc"
