// SPDX-License-Identifier: MIT
#include "app/files/settingsfile.h"
#include "app/window/autosave.h"
#include "app/window/settingsdialog.h"
#include "app/window/templates.h"
#include "editor/theme/fonts.h"
#include "model/export/convert.h"
#include "tests/app/windowtest.h"
#include "tests/support/child.h"
#include "tests/support/corpus.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>
#include <sys/stat.h>

using namespace patchcord;

class TestSettings : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void nonsenseCountsForNothing();
    void builtInIsNotWritten();
    void brokenFileIsLeftAlone_data();
    void brokenFileIsLeftAlone();
    void unreadableFileIsLeftAlone();

    void dialogShowsAndSets();
    void textSizeReachesTheText();
    void themeIsOneWithTheMenu();
    void resetAll();
    void opensTheShortcuts();

    void templatesIndent_data();
    void templatesIndent();
    void newDocumentsFollow();
    void savesByItself();
    void neverOverAForeignChange();

private:
    SettingsDialog *openDialog()
    {
        action("file-settings").trigger();
        return m_window->findChild<SettingsDialog *>();
    }
};

void TestSettings::nonsenseCountsForNothing()
{
    m_settings->setValue(QStringLiteral("text/size"), QStringLiteral("huge"));
    m_settings->setValue(QStringLiteral("new/indent"), 3);
    const Preferences preferences(*m_settings);
    QCOMPARE(preferences.textSize(), Preferences::builtInTextSize());
    QCOMPARE(preferences.indent(), 2);
    m_settings->setValue(QStringLiteral("text/size"), 4000);
    QCOMPARE(preferences.textSize(), Preferences::builtInTextSize());
}

void TestSettings::builtInIsNotWritten()
{
    Preferences preferences(*m_settings);
    QSignalSpy changed(&preferences, &Preferences::changed);
    preferences.setIndent(4);
    preferences.setIndent(4);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_settings->contains(QStringLiteral("new/indent")));
    preferences.setIndent(2);
    QVERIFY(!m_settings->contains(QStringLiteral("new/indent")));
}

void TestSettings::brokenFileIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("words") << QByteArray("this is not a settings file\n");
    QTest::newRow("bytes") << QByteArray("\x00\xff\xfe[\n\x01\x02", 7);
    QTest::newRow("cut off") << QByteArray("[General]\ntheme=dark\n[win");
}

void TestSettings::brokenFileIsLeftAlone()
{
    QFETCH(QByteArray, bytes);
    const QString path = this->path("broken.ini");
    QVERIFY(writeAll(path, bytes));
    {
        SettingsFile file(path);
        QVERIFY2(file.problem().contains(QStringLiteral("cannot be read")), qPrintable(file.problem()));
        file.settings().setValue(QStringLiteral("theme"), QStringLiteral("dark"));
        file.settings().sync();
        QCOMPARE(file.settings().status(), QSettings::NoError);
    }
    QCOMPARE(readBytes(path), bytes);
}

void TestSettings::unreadableFileIsLeftAlone()
{
    const QString path = this->path("folder.ini");
    QVERIFY(QDir().mkdir(path));
    QVERIFY(!SettingsFile(path).problem().isEmpty());

    const QString secret = this->path("secret.ini");
    QVERIFY(writeAll(secret, "[General]\ntheme=dark\n"));
    QCOMPARE(chmod(qPrintable(secret), 0), 0);
    QCOMPARE(chmod(qPrintable(m_dir->path()), 0755), 0);
    QVERIFY(inChild([&] { return becomeNobody() && !SettingsFile(secret).problem().isEmpty(); }));

    QVERIFY(SettingsFile(this->path("none.ini")).problem().isEmpty());
}

void TestSettings::dialogShowsAndSets()
{
    m_window->preferences().setSavesByItself(true);
    SettingsDialog *const dialog = openDialog();
    QVERIFY(dialog);
    int set = 0;
    for (QCheckBox *const box : dialog->findChildren<QCheckBox *>()) {
        set += box->isChecked();
        box->click();
    }
    QCOMPARE(set, 3);
    QVERIFY(!m_window->preferences().savesByItself());
    QVERIFY(!m_window->preferences().keepsUnsavedWork());
    QVERIFY(!m_window->preferences().opensLastFiles());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<SettingsDialog *>());
}

void TestSettings::textSizeReachesTheText()
{
    QVERIFY(m_window->files().open(copyOf("06-crlf.yaml")));
    SettingsDialog *const dialog = openDialog();
    auto *const size = dialog->findChild<QSpinBox *>();
    QCOMPARE(size->value(), fonts::code().pixelSize());
    size->setFocus();
    size->selectAll();
    QTest::keyClicks(size, QStringLiteral("21"));
    QTest::keyClick(size, Qt::Key_Tab);
    QCOMPARE(fonts::code().pixelSize(), 21);
    int texts = 0;
    for (QPlainTextEdit *const text : m_window->findChildren<QPlainTextEdit *>()) {
        if (!text->inherits("patchcord::SourceView"))
            continue;
        QCOMPARE(text->document()->defaultFont().pixelSize(), 21);
        ++texts;
    }
    QVERIFY(texts > 0);
    m_window->preferences().reset();
    QCOMPARE(fonts::code().pixelSize(), Preferences::builtInTextSize());
}

void TestSettings::themeIsOneWithTheMenu()
{
    SettingsDialog *const dialog = openDialog();
    auto *const themes = dialog->findChild<QComboBox *>();
    themes->setFocus();
    QTest::keyClick(themes, Qt::Key_End);
    QCOMPARE(m_theme->choice(), ThemeChoice::Dark);
    QVERIFY(action("theme-dark").isChecked());
    QVERIFY(!action("theme-system").isChecked());
    m_theme->choose(ThemeChoice::System);
}

void TestSettings::resetAll()
{
    m_window->preferences().setIndent(4);
    m_window->preferences().setTextSize(20);
    SettingsDialog *const dialog = openDialog();
    for (QPushButton *const button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Reset all")
            button->click();
    }
    QCOMPARE(m_window->preferences().indent(), 2);
    QCOMPARE(dialog->findChild<QSpinBox *>()->value(), Preferences::builtInTextSize());
}

void TestSettings::opensTheShortcuts()
{
    SettingsDialog *const dialog = openDialog();
    QSignalSpy asked(dialog, &SettingsDialog::shortcutsRequested);
    for (QPushButton *const button : dialog->findChildren<QPushButton *>()) {
        if (button->text().startsWith(u"Change keyboard"))
            button->click();
    }
    QCOMPARE(asked.size(), 1);
    QVERIFY(m_window->findChild<QDialog *>(QString(), Qt::FindChildrenRecursively));
}

void TestSettings::templatesIndent_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const Template &each : templates())
        QTest::newRow(qPrintable(each.name)) << templateText(each.name);
    for (const Template &each : samples())
        QTest::newRow(qPrintable(each.name)) << sampleText(each.name);
    QTest::newRow("several keys behind a dash")
        << QByteArray("a:\n  - b: 1\n    c: 2\n    d:\n      - e\n\n# f\n");
}

void TestSettings::templatesIndent()
{
    QFETCH(QByteArray, text);
    QCOMPARE(indented(text, 2), text);
    const QByteArray wide = indented(text, 4);
    QVERIFY(wide != text);
    const auto meaning = [this](const QByteArray &bytes) {
        return convert(*Snapshot::build(bytes, m_catalog), Language::Json);
    };
    const Result<QByteArray> before = meaning(text);
    const Result<QByteArray> after = meaning(wide);
    QVERIFY2(after.ok(), qPrintable(after.error()));
    QCOMPARE(*after, *before);
    if (text.contains("sections:")) // in less there is not enough to tell it by
        QCOMPARE(Snapshot::build(wide, m_catalog)->format().indent, 4);
}

void TestSettings::newDocumentsFollow()
{
    m_window->preferences().setIndent(4);
    action("file-new").trigger();
    QVERIFY2(tab().document().text().contains("\n    main:"), tab().document().text());
    QVERIFY(!tab().document().isModified());
}

void TestSettings::savesByItself()
{
    const QString file = copyOf("06-crlf.yaml");
    QVERIFY(m_window->files().open(file));
    const QByteArray before = readBytes(file);
    m_window->findChild<AutoSave *>()->setRest(100);
    change("/sections/main/0/play/url", Value(QStringLiteral("say:One")));
    QTest::qWait(400);
    QCOMPARE(readBytes(file), before); // it is off
    m_window->preferences().setSavesByItself(true);
    QTRY_COMPARE(readBytes(file), tab().document().text());
    QVERIFY(!tab().document().isModified());
    change("/sections/main/0/play/url", Value(QStringLiteral("say:Two")));
    QTRY_COMPARE(readBytes(file), tab().document().text());
    QCOMPARE(m_prompts->asked, QStringList());
}

void TestSettings::neverOverAForeignChange()
{
    const QString file = copyOf("06-crlf.yaml");
    QVERIFY(m_window->files().open(file));
    m_window->findChild<AutoSave *>()->setRest(100);
    m_window->preferences().setSavesByItself(true);
    change("/sections/main/0/play/url", Value(QStringLiteral("say:Mine")));
    QVERIFY(writeAll(file, "theirs"));
    QTest::qWait(600);
    QCOMPARE(readBytes(file), QByteArray("theirs"));
    QVERIFY(tab().document().isModified());
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
