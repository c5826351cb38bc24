// SPDX-License-Identifier: MIT
#include "app/window/keyfield.h"
#include "app/window/keymap.h"
#include "app/window/problempill.h"
#include "app/window/shortcutdialog.h"
#include "editor/canvas/canvasactions.h"
#include "editor/canvas/canvasview.h"
#include "editor/canvas/reshapeactions.h"
#include "editor/document/selection.h"
#include "editor/fixes/fixmenu.h"
#include "editor/theme/action.h"
#include "tests/app/windowtest.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QtTest>

using namespace patchcord;

namespace {

QKeySequence keys(const char *text)
{
    return QKeySequence::fromString(QLatin1String(text), QKeySequence::PortableText);
}

} // namespace

/// The keys of all commands, and the dialog that changes them.
class TestShortcuts : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsComplete();
    void noKeysAreGivenTwice();
    void keysAreChosen();
    void chosenKeysAreShown();
    void everyDocumentHasThem();
    void clashIsToldAndTakenOver();
    void commandsCanBeLeftWithout();
    void keysAreGivenBack();
    void keysThatAreNeededAreRefused();
    void whatIsBuiltInIsNotStored();
    void brokenSettingsCountForNothing_data();
    void brokenSettingsCountForNothing();
    void chosenGoesBeforeBuiltIn();

private:
    Keymap &keymap() { return *m_window->findChild<Keymap *>(); }
    std::vector<MenuCommand> commands() { return keymap().commands(); }
    QAction &command(const char *name);
    /// Opens a document with a step selected, so that all commands are there.
    void openFlow();
    ShortcutDialog &openDialog();
    /// Finds a command in the dialog by typing, and goes on to its keys.
    KeyField &goTo(ShortcutDialog &dialog, const QString &words);
    QStringList stored();
    void restart();
};

QAction &TestShortcuts::command(const char *name)
{
    for (const MenuCommand &each : commands()) {
        if (each.action->objectName() == QLatin1String(name))
            return *each.action;
    }
    qFatal("no command %s", name);
}

void TestShortcuts::openFlow()
{
    QVERIFY(m_window->files().open(copyOf("02-ivr-menu.yaml")));
    document().selection().select(NodePath::section(QStringLiteral("main")).child(0));
}

ShortcutDialog &TestShortcuts::openDialog()
{
    command("help-change-shortcuts").trigger();
    auto *const dialog = m_window->findChild<ShortcutDialog *>();
    [&] { QVERIFY(dialog && QTest::qWaitForWindowActive(dialog)); }();
    return *dialog;
}

KeyField &TestShortcuts::goTo(ShortcutDialog &dialog, const QString &words)
{
    auto *const search = dialog.findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    search->setFocus();
    search->selectAll();
    QTest::keyClicks(search, words);
    QTest::keyClick(search, Qt::Key_Return);
    return *dialog.findChild<KeyField *>();
}

QStringList TestShortcuts::stored()
{
    m_settings->beginGroup(QStringLiteral("shortcuts"));
    QStringList all;
    for (const QString &key : m_settings->childKeys())
        all += key + u'=' + m_settings->value(key).toString();
    m_settings->endGroup();
    return all;
}

void TestShortcuts::restart()
{
    m_window->files().closeAll();
    m_window =
        std::make_unique<MainWindow>(m_catalog, *m_settings, *m_theme, std::make_unique<ScriptedPrompts>());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestShortcuts::everyCommandIsComplete()
{
    openFlow();
    QSet<QString> names;
    for (const MenuCommand &each : commands()) {
        const QByteArray name = each.action->objectName().toUtf8();
        QVERIFY2(!names.contains(each.action->objectName()), name);
        names += each.action->objectName();
        QVERIFY2(!each.text.isEmpty(), name);
        QVERIFY2(!each.action->icon().isNull(), name);
        QVERIFY2(!tipOf(*each.action).isEmpty(), name);
        const bool isNamedAfterWhatItDoes = name == "edit-undo" || name == "edit-redo";
        QVERIFY2(isNamedAfterWhatItDoes || tipOf(*each.action) != each.text, name);
    }
    QVERIFY(names.size() > 60);
    // What a canvas can do is in the menus: nothing has keys that are not in the table.
    for (const QAction *const action : tab().canvas().actions())
        QVERIFY2(names.contains(action->objectName()), qPrintable(action->text()));
}

void TestShortcuts::noKeysAreGivenTwice()
{
    openFlow();
    QHash<QKeySequence, QString> holders;
    for (const MenuCommand &each : commands()) {
        for (const QKeySequence &one : each.action->shortcuts()) {
            QVERIFY2(!holders.contains(one),
                qPrintable(one.toString() + u' ' + each.text + u' ' + holders.value(one)));
            QVERIFY2(Keymap::obstacle(one).isEmpty(), qPrintable(one.toString()));
            holders.insert(one, each.text);
        }
    }
    QVERIFY(holders.size() > 40);
}

void TestShortcuts::keysAreChosen()
{
    openFlow();
    ShortcutDialog &dialog = openDialog();
    KeyField &field = goTo(dialog, QStringLiteral("duplic"));
    QCOMPARE(dialog.focusWidget(), &field);
    QTest::keyClick(&field, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(command("canvas-duplicate").shortcuts(), QList{keys("Ctrl+J")});
    QCOMPARE(stored(), QStringList{QStringLiteral("canvas-duplicate=Ctrl+J")});
    dialog.close();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    tab().canvas().setFocus();
    QTest::keyClick(&tab().canvas(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!document().undoStack().canUndo());
    QTest::keyClick(&tab().canvas(), Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(document().undoStack().undoText(), QStringLiteral("Duplicate"));
    restart();
    openFlow();
    QCOMPARE(command("canvas-duplicate").shortcuts(), QList{keys("Ctrl+J")});
}

void TestShortcuts::chosenKeysAreShown()
{
    openFlow();
    keymap().choose(command("canvas-duplicate"), {keys("Ctrl+J")});
    keymap().choose(command("flow-next-problem"), {keys("Ctrl+M")});
    keymap().choose(command("edit-fix"), {keys("Ctrl+Shift+M")});
    QVERIFY(command("canvas-duplicate").toolTip().endsWith(QStringLiteral("(Ctrl+J)")));
    change("/sections/main/1/play", Value(Value::Map{{QStringLiteral("urrl"), Value(QStringLiteral("x"))}}));
    auto *const pill = m_window->findChild<ProblemPill *>();
    QVERIFY2(pill->toolTip().endsWith(QStringLiteral("(Ctrl+M)")), qPrintable(pill->toolTip()));
    QCOMPARE(fixHint(tab().canvas()), QStringLiteral("Ctrl+Shift+M to fix"));
    QString list;
    QTimer::singleShot(0, this, [&list] {
        QWidget *const page = QApplication::activeModalWidget();
        list = page->findChild<QPlainTextEdit *>()->toPlainText();
        page->close();
    });
    command("help-shortcuts").trigger();
    QVERIFY2(list.contains(QRegularExpression(QStringLiteral("Ctrl\\+J +Duplicate"))), qPrintable(list));
    QVERIFY(!list.contains(QRegularExpression(QStringLiteral("Ctrl\\+D\\b"))));
}

void TestShortcuts::everyDocumentHasThem()
{
    openFlow();
    keymap().choose(command("canvas-duplicate"), {keys("Ctrl+J")});
    QVERIFY(m_window->files().open(copyOf("01-connect-forms.yaml")));
    QCOMPARE(tab().canvas().canvasActions().reshape->duplicate->shortcut(), keys("Ctrl+J"));
    keymap().resetAll();
    m_window->tabs().setCurrentIndex(0);
    QCOMPARE(tab().canvas().canvasActions().reshape->duplicate->shortcut(), keys("Ctrl+D"));
}

void TestShortcuts::clashIsToldAndTakenOver()
{
    openFlow();
    ShortcutDialog &dialog = openDialog();
    KeyField &field = goTo(dialog, QStringLiteral("duplic"));
    QTest::keyClick(&field, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(command("canvas-duplicate").shortcut(), keys("Ctrl+D"));
    QString told;
    for (const QLabel *const label : dialog.findChildren<QLabel *>())
        told += label->text();
    QVERIFY2(told.contains(QStringLiteral("Ctrl+S belongs to “Save” in the menu File.")), qPrintable(told));
    QPushButton *takeOver = nullptr;
    for (QPushButton *const button : dialog.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Take it over"))
            takeOver = button;
    }
    QVERIFY(takeOver);
    QTest::mouseClick(takeOver, Qt::LeftButton);
    QCOMPARE(command("canvas-duplicate").shortcuts(), QList{keys("Ctrl+S")});
    QVERIFY(command("file-save").shortcuts().isEmpty());
    QVERIFY(!takeOver->isVisible());
    QCOMPARE(stored(), QStringList{QStringLiteral("canvas-duplicate=Ctrl+S")});
    // Two chosen ones: the second takes it from the first.
    keymap().choose(command("file-open"), {keys("Ctrl+S")});
    QCOMPARE(command("file-open").shortcuts(), QList{keys("Ctrl+S")});
    QVERIFY(command("canvas-duplicate").shortcuts().isEmpty());
}

void TestShortcuts::commandsCanBeLeftWithout()
{
    openFlow();
    keymap().choose(command("file-save"), {});
    QVERIFY(command("file-save").shortcuts().isEmpty());
    restart();
    QVERIFY(command("file-save").shortcuts().isEmpty());
}

void TestShortcuts::keysAreGivenBack()
{
    openFlow();
    keymap().choose(command("canvas-duplicate"), {keys("Ctrl+S")});
    keymap().choose(command("file-open"), {keys("Ctrl+J")});
    keymap().reset(command("file-save"));
    QCOMPARE(command("file-save").shortcuts(), builtInKeys(command("file-save")));
    QVERIFY(command("canvas-duplicate").shortcuts().isEmpty());
    keymap().resetAll();
    for (const MenuCommand &each : commands())
        QCOMPARE(each.action->shortcuts(), builtInKeys(*each.action));
    QVERIFY(stored().isEmpty());
}

void TestShortcuts::keysThatAreNeededAreRefused()
{
    openFlow();
    ShortcutDialog &dialog = openDialog();
    KeyField &field = goTo(dialog, QStringLiteral("duplic"));
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(command("canvas-duplicate").shortcut(), keys("Ctrl+D"));
    QTest::keyClick(&field, Qt::Key_Control); // alone it is no key
    QCOMPARE(command("canvas-duplicate").shortcut(), keys("Ctrl+D"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestShortcuts::whatIsBuiltInIsNotStored()
{
    openFlow();
    QVERIFY(stored().isEmpty());
    keymap().choose(command("canvas-duplicate"), {keys("Ctrl+J")});
    keymap().choose(command("canvas-duplicate"), {keys("Ctrl+D")});
    QVERIFY(stored().isEmpty());
}

void TestShortcuts::brokenSettingsCountForNothing_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("no keys") << QVariant(QStringLiteral("gibberish and more"));
    QTest::newRow("a list") << QVariant(QStringList{QStringLiteral("Ctrl+J"), QStringLiteral("Ctrl+K")});
    QTest::newRow("bytes") << QVariant(QByteArray("\x00\xff\x01", 3));
    QTest::newRow("several in turn") << QVariant(QStringLiteral("Ctrl+J, Ctrl+K"));
    QTest::newRow("keys that are needed") << QVariant(QStringLiteral("Down"));
    QTest::newRow("one of two") << QVariant(QStringLiteral("Ctrl+J; Ctrl+Nothing"));
}

void TestShortcuts::brokenSettingsCountForNothing()
{
    QFETCH(QVariant, value);
    m_settings->setValue(QStringLiteral("shortcuts/canvas-duplicate"), value);
    m_settings->setValue(QStringLiteral("shortcuts/no-such-command"), QStringLiteral("Ctrl+S"));
    restart();
    openFlow();
    QCOMPARE(command("canvas-duplicate").shortcuts(), QList{keys("Ctrl+D")});
    QCOMPARE(command("file-save").shortcut(), keys("Ctrl+S"));
}

void TestShortcuts::chosenGoesBeforeBuiltIn()
{
    m_settings->setValue(QStringLiteral("shortcuts/file-open"), QStringLiteral("Ctrl+D"));
    m_settings->setValue(QStringLiteral("shortcuts/file-new"), QStringLiteral("Ctrl+D; Ctrl+J"));
    restart();
    openFlow();
    QVERIFY(command("canvas-duplicate").shortcuts().isEmpty());
    QCOMPARE(command("file-new").shortcuts(), (QList{keys("Ctrl+D"), keys("Ctrl+J")}));
    QVERIFY(command("file-open").shortcuts().isEmpty());
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
