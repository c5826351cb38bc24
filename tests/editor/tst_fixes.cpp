// SPDX-License-Identifier: MIT
// Fixes as the views offer them: which findings belong to a place, what the menu holds, what its entries do.
#include "editor/document/document.h"
#include "editor/document/fixcommands.h"
#include "editor/document/placefindings.h"
#include "editor/document/selection.h"
#include "editor/fixes/fixmenu.h"
#include "resources/resources.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace patchcord;

namespace {

/// Two quoted numbers, which have a sure fix each, and an unknown key, which has a choice.
QByteArray faulty()
{
    return "version: 1.0.0\n"
           "sections:\n"
           "  main:\n"
           "    - connect: # a comment\n"
           "        to: \"+15551231234\"\n"
           "        timeout: \"20\" # seconds\n"
           "        max_duration: \"60\"\n"
           "    - answer:\n"
           "        colour: red\n"
           "    - cond:\n"
           "        - when: call.type == 'sip'\n"
           "          then:\n"
           "            - frobnicate: {}\n";
}

NodePath path(const char *pointer)
{
    return NodePath::fromPointer(QString::fromLatin1(pointer)).value();
}

/// The entries of a menu that can be chosen.
QStringList entries(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *const action : menu.actions()) {
        if (!action->isSeparator() && action->isEnabled())
            texts += action->text();
    }
    return texts;
}

} // namespace

class TestFixes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findingsBelongToPlaces_data();
    void findingsBelongToPlaces();
    void menuHoldsFixesKindAndHelp();
    void fixIsOneUndoStep();
    void fixesAllOfAKind();
    void fixesAllThatIsSure();
    void refusesWhereAChoiceIsNeeded();
    void helpIsAsked();
    void longMenusEnd();
    void menuClosesWhenTheTextChanges();
    void nothingToFixIsTold();
    void secretsStayMasked();

private:
    QAction *entry(QMenu &menu, const QString &text) const
    {
        for (QAction *const action : menu.actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    CatalogPtr m_catalog;
};

void TestFixes::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestFixes::findingsBelongToPlaces_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QStringList>("codes");
    const QString number = QStringLiteral("quoted-number");
    const QString key = QStringLiteral("unknown-key");
    const QString method = QStringLiteral("unknown-method");
    QTest::newRow("field") << "/sections/main/0/connect/timeout" << QStringList{number};
    QTest::newRow("field without") << "/sections/main/0/connect/to" << QStringList();
    QTest::newRow("step") << "/sections/main/0" << QStringList{number, number};
    QTest::newRow("step without its inner steps") << "/sections/main/2" << QStringList();
    QTest::newRow("inner step") << "/sections/main/2/cond/0/then/0" << QStringList{method};
    QTest::newRow("section") << "/sections/main" << QStringList{number, number, key, method};
    QTest::newRow("document") << "" << QStringList{number, number, key, method};
}

void TestFixes::findingsBelongToPlaces()
{
    QFETCH(const QString, pointer);
    QFETCH(const QStringList, codes);
    const Document document(m_catalog, faulty());
    QStringList found;
    for (const Diagnostic &finding : findingsAt(*document.snapshot(), *NodePath::fromPointer(pointer)))
        found += finding.code;
    QCOMPARE(found, codes);
}

void TestFixes::menuHoldsFixesKindAndHelp()
{
    Document document(m_catalog, faulty());
    QMenu menu;
    fillFixMenu(menu, document, findingsAt(*document.snapshot(), path("/sections/main/0/connect/timeout")));
    QCOMPARE(entries(menu),
        (QStringList{QStringLiteral("Write 20"), QStringLiteral("Fix all 2 of this kind"),
            QStringLiteral("What does this mean?")}));
    QVERIFY(!menu.actions().constFirst()->isEnabled()); // the heading
    QVERIFY(menu.actions().constFirst()->text().contains(QStringLiteral("timeout")));

    QMenu both;
    fillFixMenu(both, document, findingsAt(*document.snapshot(), path("/sections/main/0")));
    QCOMPARE(entries(both),
        (QStringList{QStringLiteral("Write 20"), QStringLiteral("Write 60"),
            QStringLiteral("Fix all 2 of this kind"), QStringLiteral("What does this mean?")}));
}

void TestFixes::fixIsOneUndoStep()
{
    Document document(m_catalog, faulty());
    document.selection().select(path("/sections/main/1"));
    QMenu menu;
    fillFixMenu(menu, document, findingsAt(*document.snapshot(), path("/sections/main/0/connect/timeout")));
    QAction *const fix = entry(menu, QStringLiteral("Write 20"));
    QVERIFY(fix);
    fix->trigger();
    QByteArray meant = faulty();
    meant.replace("timeout: \"20\"", "timeout: 20");
    QCOMPARE(document.snapshot()->text(), meant);
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("Write 20"));
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.selection().current(), path("/sections/main/1"));
    document.undoStack().undo();
    QCOMPARE(document.snapshot()->text(), faulty());
}

void TestFixes::fixesAllOfAKind()
{
    Document document(m_catalog, faulty());
    QCOMPARE(sureCount(document.snapshot()->diagnostics(), QStringLiteral("quoted-number")), 2);
    QVERIFY(commands::fixKind(document, QStringLiteral("quoted-number")));
    QByteArray meant = faulty();
    meant.replace("\"20\"", "20").replace("\"60\"", "60");
    QCOMPARE(document.snapshot()->text(), meant);
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("Fix 2 problems"));
    QCOMPARE(document.undoStack().count(), 1);
    document.undoStack().undo();
    QCOMPARE(document.snapshot()->text(), faulty());
}

void TestFixes::fixesAllThatIsSure()
{
    Document document(m_catalog,
        "version: 1.0.0\nsections:\n  main:\n    - record:\n        beep: \"true\"\n        max_length: "
        "\"9\"\n");
    QCOMPARE(sureCount(document.snapshot()->diagnostics()), 2);
    QVERIFY(commands::fixSure(document));
    QCOMPARE(document.snapshot()->text(),
        QByteArray("version: 1.0.0\nsections:\n  main:\n    - record:\n        beep: true\n        "
                   "max_length: 9\n"));
    QCOMPARE(document.undoStack().count(), 1);
    QVERIFY(document.snapshot()->diagnostics().empty());
}

void TestFixes::refusesWhereAChoiceIsNeeded()
{
    const QByteArray text = "version: 1.0.0\nsections:\n  main:\n    - play: {}\n";
    Document document(m_catalog, text);
    QVERIFY(anyFixable(document.snapshot()->diagnostics()));
    QSignalSpy refused(&document, &Document::refused);
    QVERIFY(!commands::fixSure(document));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(document.snapshot()->text(), text);
    QVERIFY(!document.undoStack().canUndo());
}

void TestFixes::helpIsAsked()
{
    Document document(m_catalog, faulty());
    QSignalSpy asked(&document, &Document::helpAsked);
    QMenu menu;
    fillFixMenu(menu, document, findingsAt(*document.snapshot(), path("/sections/main/2/cond/0/then/0")));
    menu.actions().constLast()->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().toString(), QStringLiteral("unknown-method"));
}

void TestFixes::longMenusEnd()
{
    QByteArray text = "version: 1.0.0\nsections:\n  main:\n    - set:\n        x: 1\n";
    for (int i = 0; i < 40; ++i)
        text += "    - frobnicate: {}\n";
    Document document(m_catalog, text);
    QMenu menu;
    fillFixMenu(menu, document, findingsAt(*document.snapshot(), NodePath()));
    QVERIFY(menu.actions().size() < 40);
    QVERIFY(menu.actions().constLast()->text().contains(QStringLiteral("34")));
    QVERIFY(!menu.actions().constLast()->isEnabled());
}

void TestFixes::menuClosesWhenTheTextChanges()
{
    Document document(m_catalog, faulty());
    QWidget window;
    window.show();
    openFixMenu(window, window.mapToGlobal(QPoint()), document, findingsAt(*document.snapshot(), NodePath()));
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    document.apply(QStringLiteral("Edit"), TextEdits({{0, 0}, "# a line more\n"}));
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

void TestFixes::nothingToFixIsTold()
{
    Document document(m_catalog, faulty());
    QSignalSpy refused(&document, &Document::refused);
    QWidget window;
    openFixMenu(window, {}, document, {});
    QCOMPARE(refused.size(), 1);
    QVERIFY(!QApplication::activePopupWidget());
}

void TestFixes::secretsStayMasked()
{
    Document document(m_catalog,
        "version: 1.0.0\nsections:\n  main:\n    - connect:\n        to: https://bob:hunter2@example.com/\n");
    QMenu menu;
    fillFixMenu(menu, document, document.snapshot()->diagnostics());
    QVERIFY(!menu.actions().isEmpty());
    for (const QAction *const action : menu.actions())
        QVERIFY2(!action->text().contains(QStringLiteral("hunter2")), qPrintable(action->text()));
}

QTEST_MAIN(TestFixes)
#include "tst_fixes.moc"
