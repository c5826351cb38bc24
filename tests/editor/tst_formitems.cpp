// SPDX-License-Identifier: MIT
#include "tests/editor/propertyfixture.h"

#include "editor/document/selection.h"
#include "editor/properties/fieldline.h"
#include "editor/properties/fieldrow.h"
#include "editor/properties/linkrow.h"
#include "editor/properties/listrow.h"
#include "editor/properties/rowgrip.h"
#include "editor/properties/severitydot.h"

#include <QTest>

using namespace patchcord;

/// The rows of lists: new items, drafts, empty ones, faulty ones.
class TestFormItems : public PropertyFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadCatalog()); }
    void init() { QVERIFY(showPanel()); }
    void cleanup() { closePanel(); }

    void aNewItemIsMadeByItsFirstField_data();
    void aNewItemIsMadeByItsFirstField();
    void anEmptyItemIsNotRemovedByPassing();
    void aDraftCannotBeDragged();
    void itemsShowTheirProblems();
};

void TestFormItems::aNewItemIsMadeByItsFirstField_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("add");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("after");
    const QByteArray plain = oneStep("    - ai:\n        prompt:\n          text: Hi\n");
    QTest::newRow("the first of a list")
        << plain << ""
        << "Add language"
        << "/languages/0/name" << plain + "        languages:\n          - name: new\n";
    QTest::newRow("its object is missing too")
        << plain << "/SWAIG"
        << "Add function"
        << "/SWAIG/functions/0/function"
        << plain + "        SWAIG:\n          functions:\n            - function: new\n";
    const QByteArray one = plain + "        languages:\n          - name: a\n";
    QTest::newRow("one more") << one << ""
                              << "Add language"
                              << "/languages/1/name" << one + "          - name: new\n";
    QTest::newRow("a bare step") << oneStep("    - ai\n") << ""
                                 << "Add language"
                                 << "/languages/0/name"
                                 << oneStep("    - ai:\n        languages:\n          - name: new\n");
}

/// Adding an item writes nothing that the person has not typed.
void TestFormItems::aNewItemIsMadeByItsFirstField()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, form);
    QFETCH(QString, add);
    QFETCH(QString, field);
    QFETCH(QByteArray, after);
    open(before, form.isEmpty() ? StepPath : Ai + form);
    QAbstractButton *button = nullptr;
    for (QAbstractButton *one : m_panel->findChildren<QAbstractButton *>()) {
        if (one->accessibleName().startsWith(add) && one->isVisibleTo(m_panel.get()))
            button = one;
    }
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(text(), before);
    FieldLine *const typed = line(Ai + field);
    QVERIFY(typed);
    QVERIFY(typed->hasFocus());
    QTest::keyClicks(typed, QStringLiteral("new"));
    QCOMPARE(text(), after);
    QVERIFY(typed->hasFocus());
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(m_document->selection().current(), path(Ai + field).parent());
}

void TestFormItems::anEmptyItemIsNotRemovedByPassing()
{
    const QByteArray before = oneStep("    - ai:\n        prompt: {text: Hi}\n        hints: [\"\", Ada]\n");
    open(before);
    const QList<ListRow *> rows = row(Ai + QStringLiteral("/hints"))->findChildren<ListRow *>();
    FieldLine *const empty = rows.front()->line(0);
    empty->setFocus();
    QTest::keyClick(empty, Qt::Key_Tab);
    QCOMPARE(text(), before);
    // One that a person has emptied goes.
    FieldLine *const second = rows.at(1)->line(0);
    second->setFocus();
    second->selectAll();
    QTest::keyClick(second, Qt::Key_Delete);
    QTest::keyClick(second, Qt::Key_Tab);
    replaced(before, "[\"\", Ada]", "[\"\"]");
}

void TestFormItems::aDraftCannotBeDragged()
{
    open(support, BodyPath + QStringLiteral("/serial/0"));
    FieldRow *const headers = row(BodyPath + QStringLiteral("/serial/0/headers"));
    QVERIFY(headers);
    for (QAbstractButton *one : headers->findChildren<QAbstractButton *>()) {
        if (one->accessibleName().startsWith(QStringLiteral("Add header")) && one->isVisibleTo(headers)) {
            QTest::mouseClick(one, Qt::LeftButton);
            break;
        }
    }
    auto *const draft = headers->findChild<ListRow *>();
    QVERIFY(draft);
    QVERIFY(draft->grip()->isHidden());
    Q_EMIT draft->grip()->dragged(draft->mapToGlobal(QPoint(4, 4)));
    Q_EMIT draft->grip()->dropped(draft->mapToGlobal(QPoint(4, 4)));
    QCOMPARE(text(), support);
}

void TestFormItems::itemsShowTheirProblems()
{
    const QByteArray faulty = QByteArray(agent).replace("description: Books", "nonsense: 4");
    open(faulty, Ai + QStringLiteral("/SWAIG"));
    const QList<ListRow *> rows = row(Ai + QStringLiteral("/SWAIG/functions"))->findChildren<ListRow *>();
    QCOMPARE(rows.size(), 2);
    const auto dot = [](const ListRow *one) { return one->findChild<SeverityDot *>(); };
    QVERIFY(dot(rows.at(0))->isHidden());
    QVERIFY(!dot(rows.at(1))->isHidden());
    LinkRow *const book = rows.at(1)->findChild<LinkRow *>();
    QVERIFY(!book->toolTip().isEmpty());
    QCOMPARE(book->toolTip().isEmpty(), book->accessibleDescription().isEmpty());
}

QTEST_MAIN(TestFormItems)
#include "tst_formitems.moc"
