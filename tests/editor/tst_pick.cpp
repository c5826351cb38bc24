// SPDX-License-Identifier: MIT
#include "editor/pick/picklist.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace patchcord;

namespace {

std::vector<PickEntry> entries()
{
    return {{{}, QStringLiteral("Zoom in"), QStringLiteral("Ctrl++"), QStringLiteral("View")},
        {{}, QStringLiteral("Open nested flow"), {}, QStringLiteral("Flow")},
        {{}, QStringLiteral("Save as…"), {}, QStringLiteral("File")},
        {{}, QStringLiteral("Save"), {}, QStringLiteral("File")},
        {{}, QStringLiteral("Unsaved changes"), {}, QStringLiteral("File")},
        {{}, QStringLiteral("Save picture"), {}, QStringLiteral("File"), false}};
}

} // namespace

class TestPick : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_data();
    void order();
    void keysChoose();
    void nothingFits();
    void whatIsOffCannotBeChosen();
    void staysOnTheScreen();
};

void TestPick::order_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("nothing typed") << QString() << QList{0, 1, 2, 3, 4, 5};
    QTest::newRow("begins, then inside, then off") << QStringLiteral("save") << QList{2, 3, 4, 5};
    QTest::newRow("case") << QStringLiteral("ZOOM") << QList{0};
    QTest::newRow("words in any order") << QStringLiteral("flow op") << QList{1};
    QTest::newRow("by the group") << QStringLiteral("file as") << QList{2};
    QTest::newRow("by the shortcut") << QStringLiteral("ctrl++") << QList{0};
    QTest::newRow("none") << QStringLiteral("xyz") << QList<int>();
}

void TestPick::order()
{
    QFETCH(QString, words);
    QFETCH(QList<int>, expected);
    const std::vector<int> found = pickOrder(entries(), words);
    QCOMPARE(QList<int>(found.begin(), found.end()), expected);
}

void TestPick::keysChoose()
{
    auto *const list = new PickList(QStringLiteral("Things"), QStringLiteral("Choose"), entries(), nullptr);
    QSignalSpy chosen(list, &PickList::chosen);
    QPointer<PickList> guard(list);
    list->openAt({20, 20});
    auto *const words = list->findChild<QLineEdit *>();
    QTest::keyClicks(words, QStringLiteral("save"));
    QTest::keyClick(words, Qt::Key_Down);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toInt(), 3);
    QTRY_VERIFY(!guard);
}

void TestPick::nothingFits()
{
    PickList list(QStringLiteral("Things"), QStringLiteral("Choose"), entries(), nullptr);
    list.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy chosen(&list, &PickList::chosen);
    list.openAt({20, 20});
    auto *const words = list.findChild<QLineEdit *>();
    QTest::keyClicks(words, QStringLiteral("xyz"));
    QVERIFY(list.findChild<QListWidget *>()->item(0)->text().contains(QStringLiteral("Nothing")));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(list.isVisible());
}

void TestPick::whatIsOffCannotBeChosen()
{
    PickList list(QStringLiteral("Things"), QStringLiteral("Choose"), entries(), nullptr);
    list.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy chosen(&list, &PickList::chosen);
    list.openAt({20, 20});
    auto *const words = list.findChild<QLineEdit *>();
    QTest::keyClicks(words, QStringLiteral("picture"));
    QCOMPARE(list.findChild<QListWidget *>()->count(), 1);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
}

void TestPick::staysOnTheScreen()
{
    PickList list(QStringLiteral("Things"), QStringLiteral("Choose"), entries(), nullptr);
    list.setAttribute(Qt::WA_DeleteOnClose, false);
    const QRect screen = list.screen()->availableGeometry();
    list.openAt(screen.bottomRight() - QPoint(3, 3));
    // The platform without a screen counts a frame of two pixels in.
    QVERIFY(screen.adjusted(0, 0, 2, 2).contains(list.geometry()));
}

QTEST_MAIN(TestPick)
#include "tst_pick.moc"
