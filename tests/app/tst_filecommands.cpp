// SPDX-License-Identifier: MIT
#include "app/window/noticebar.h"
#include "app/window/templates.h"
#include "tests/app/httpstub.h"
#include "tests/app/windowtest.h"
#include "tests/support/corpus.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QtTest>
#include <unistd.h>

using namespace patchcord;

namespace {

/// Drags something over the window and lets it go.
void dropOn(QWidget &window, const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
}

} // namespace

class TestFileCommands : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void opensEveryOwnDocumentAndSavesItAsItIs();
    void asksBeforeLosingWork_data();
    void asksBeforeLosingWork();
    void cancelAtTheLastDocumentClosesNone();
    void savesAsJson();
    void refusesToConvertWhatIsBroken();
    void newDocumentsAskForAName();
    void readsAChangedFileAgain();
    void keepsWorkWhenTheFileChanged();
    void asksBeforeReplacingAChangedFile();
    void asksWhenSavingIsHindered();
    void oneFileHasOneTab();
    void missingFilesAreTold();
    void remembersRecentFiles();
    void dropOpensFiles();
    void dropOfAUrlAsksFirst();
    void opensFromUrl();
};

void TestFileCommands::opensEveryOwnDocumentAndSavesItAsItIs()
{
    const std::vector<CorpusFile> documents = ownDocuments();
    QVERIFY(documents.size() >= 8);
    for (const CorpusFile &each : documents) {
        const QString file = path("document.yaml");
        QVERIFY(writeAll(file, each.bytes));
        QVERIFY2(m_window->files().open(file), qPrintable(each.name));
        QVERIFY(!m_window->isWindowModified());
        QVERIFY(m_window->files().saving().save(tab()));
        QCOMPARE(readBytes(file), each.bytes);
        QVERIFY(m_window->files().close(tab()));
    }
    QCOMPARE(m_prompts->asked, QStringList());
}

void TestFileCommands::asksBeforeLosingWork_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("saves");
    QTest::newRow("cancel") << int(UnsavedChoice::Cancel) << false << false;
    QTest::newRow("discard") << int(UnsavedChoice::Discard) << true << false;
    QTest::newRow("save") << int(UnsavedChoice::Save) << true << true;
}

void TestFileCommands::asksBeforeLosingWork()
{
    QFETCH(int, choice);
    QFETCH(bool, closes);
    QFETCH(bool, saves);
    const QString file = copyOf("06-crlf.yaml");
    const QByteArray before = readBytes(file);
    QVERIFY(m_window->files().open(file));
    change("/sections/main/0/play/url", Value(QStringLiteral("say:Goodbye")));
    const QByteArray after = tab().document().text();
    m_prompts->unsaved = UnsavedChoice(choice);
    QCOMPARE(m_window->close(), closes);
    QCOMPARE(m_prompts->asked, QStringList{QStringLiteral("unsaved: 06-crlf.yaml")});
    QCOMPARE(m_window->tabs().count(), closes ? 0 : 1);
    QCOMPARE(readBytes(file), saves ? after : before);
}

void TestFileCommands::cancelAtTheLastDocumentClosesNone()
{
    QVERIFY(m_window->files().open(copyOf("01-connect-forms.yaml")));
    QVERIFY(m_window->files().open(copyOf("06-crlf.yaml")));
    change("/version", Value(QStringLiteral("1.0.0 ")));
    m_prompts->unsaved = UnsavedChoice::Cancel;
    QVERIFY(!m_window->close());
    QCOMPARE(m_window->tabs().count(), 2);
}

void TestFileCommands::savesAsJson()
{
    const QString file = copyOf("10-anchors.yaml");
    const QByteArray before = readBytes(file);
    QVERIFY(m_window->files().open(file));
    m_prompts->fileToSave = path("saved.json");
    m_prompts->confirmation = Confirmation::No;
    QVERIFY(!m_window->files().saving().saveAs(tab()));
    QVERIFY(!QFile::exists(path("saved.json")));
    QVERIFY2(m_prompts->asked.last().contains(QStringLiteral("2 aliases are written out")),
        qPrintable(m_prompts->asked.last()));

    m_prompts->confirmation = Confirmation::Yes;
    QVERIFY(m_window->files().saving().saveAs(tab()));
    QCOMPARE(readBytes(file), before);
    QCOMPARE(readBytes(path("saved.json")), tab().document().text());
    QVERIFY(tab().document().text().startsWith("{\n"));
    QCOMPARE(tab().document().name(), QStringLiteral("saved.json"));
    QVERIFY(!m_window->isWindowModified());
}

void TestFileCommands::refusesToConvertWhatIsBroken()
{
    const QString file = path("broken.yaml");
    QVERIFY(writeAll(file, "sections:\n  main: [\n"));
    QVERIFY(m_window->files().open(file));
    m_prompts->fileToSave = path("saved.json");
    QVERIFY(!m_window->files().saving().saveAs(tab()));
    QVERIFY(!QFile::exists(path("saved.json")));
    QVERIFY(m_prompts->asked.last().startsWith(QStringLiteral("tell: It was not saved as JSON.")));
    // In its own language it is saved as it is.
    m_prompts->fileToSave = path("copy.yaml");
    QVERIFY(m_window->files().saving().saveAs(tab()));
    QCOMPARE(readBytes(path("copy.yaml")), QByteArray("sections:\n  main: [\n"));
}

void TestFileCommands::newDocumentsAskForAName()
{
    action("file-new").trigger();
    QCOMPARE(tab().document().name(), QStringLiteral("untitled.yaml"));
    QVERIFY(!m_window->isWindowModified());
    m_prompts->fileToSave = path("named");
    QVERIFY(m_window->files().saving().save(tab()));
    QCOMPARE(m_prompts->asked, QStringList{QStringLiteral("save: untitled.yaml")});
    QCOMPARE(readBytes(path("named.yaml")), templateText(QStringLiteral("empty")));

    // One that nobody touched gives its place to the next.
    action("file-new").trigger();
    QCOMPARE(m_window->tabs().count(), 2);
    QVERIFY(m_window->files().open(copyOf("06-crlf.yaml")));
    QCOMPARE(m_window->tabs().count(), 2);
}

void TestFileCommands::readsAChangedFileAgain()
{
    const QString file = copyOf("06-crlf.yaml");
    QVERIFY(m_window->files().open(file));
    // As most editors save: another file takes the name over. Twice: the new one is watched as well.
    for (const char *text : {"sections:\n  main: []\n", "sections:\n  main: [] # again\n"}) {
        QVERIFY(writeAll(path("new"), text));
        QVERIFY(QFile::remove(file));
        QVERIFY(QFile::rename(path("new"), file));
        QTRY_COMPARE(tab().document().text(), QByteArray(text));
        QVERIFY(!m_window->isWindowModified());
    }
    QCOMPARE(m_prompts->asked, QStringList());
}

void TestFileCommands::keepsWorkWhenTheFileChanged()
{
    const QString file = copyOf("06-crlf.yaml");
    QVERIFY(m_window->files().open(file));
    change("/sections/main/0/play/url", Value(QStringLiteral("say:Mine")));
    const QByteArray mine = tab().document().text();
    QVERIFY(writeAll(file, "sections: {}\n"));
    QTRY_VERIFY(tab().notice().isVisible());
    QCOMPARE(tab().document().text(), mine);
    QList<QPushButton *> buttons = tab().notice().findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 3); // compare, read from disk, keep mine
    buttons[2]->click(); // keep mine
    QVERIFY(!tab().notice().isVisible());
    QVERIFY(m_window->files().saving().save(tab()));
    QCOMPARE(m_prompts->asked, QStringList());
    QCOMPARE(readBytes(file), mine);
}

void TestFileCommands::asksBeforeReplacingAChangedFile()
{
    const QString file = copyOf("06-crlf.yaml");
    QVERIFY(m_window->files().open(file));
    change("/sections/main/0/play/url", Value(QStringLiteral("say:Mine")));
    QVERIFY(writeAll(file, "theirs"));
    m_prompts->howToSave = SaveChoice::Cancel;
    QVERIFY(!m_window->files().saving().save(tab()));
    QCOMPARE(readBytes(file), QByteArray("theirs"));
    QVERIFY(m_window->isWindowModified());
    m_prompts->howToSave = SaveChoice::SaveAs;
    m_prompts->fileToSave = path("mine.yaml");
    QVERIFY(m_window->files().saving().save(tab()));
    QCOMPARE(readBytes(file), QByteArray("theirs"));
    QCOMPARE(readBytes(path("mine.yaml")), tab().document().text());

    QVERIFY(QFile::remove(path("mine.yaml")));
    m_prompts->howToSave = SaveChoice::Anyway;
    QVERIFY(m_window->files().saving().save(tab()));
    QVERIFY2(m_prompts->asked.last().contains(QStringLiteral("no longer on disk")),
        qPrintable(m_prompts->asked.last()));
    QCOMPARE(readBytes(path("mine.yaml")), tab().document().text());
}

void TestFileCommands::asksWhenSavingIsHindered()
{
    const QString file = copyOf("06-crlf.yaml");
    const QByteArray before = readBytes(file);
    QVERIFY(m_window->files().open(file));
    QVERIFY(QFile::link(file, path("elsewhere"))); // a symbolic link hinders nothing
    QCOMPARE(link(qPrintable(file), qPrintable(path("other.yaml"))), 0);
    change("/sections/main/0/play/url", Value(QStringLiteral("say:Mine")));
    QVERIFY(!m_window->files().saving().save(tab()));
    QVERIFY2(
        m_prompts->asked.last().contains(QStringLiteral("hard links")), qPrintable(m_prompts->asked.last()));
    QCOMPARE(readBytes(file), before);
    m_prompts->howToSave = SaveChoice::Anyway;
    QVERIFY(m_window->files().saving().save(tab()));
    QCOMPARE(readBytes(path("other.yaml")), tab().document().text());
    // Who agreed once is not asked again.
    m_prompts->asked.clear();
    change("/sections/main/0/play/url", Value(QStringLiteral("say:More")));
    QVERIFY(m_window->files().saving().save(tab()));
    QCOMPARE(m_prompts->asked, QStringList());
    QCOMPARE(readBytes(path("other.yaml")), tab().document().text());

    // The folder goes: the way out is another name.
    QVERIFY(QDir().mkdir(path("folder")));
    m_prompts->fileToSave = path("folder/flow.yaml");
    QVERIFY(m_window->files().saving().saveAs(tab()));
    change("/sections/main/0/play/url", Value(QStringLiteral("say:Last")));
    QVERIFY(QDir(path("folder")).removeRecursively());
    m_prompts->howToSave = SaveChoice::Anyway; // it is no longer on disk: write it again
    m_prompts->nextHowToSave = SaveChoice::SaveAs; // the folder is gone
    m_prompts->fileToSave = path("rescued.yaml");
    QVERIFY(m_window->files().saving().save(tab()));
    QCOMPARE(readBytes(path("rescued.yaml")), tab().document().text());
    QVERIFY(!tab().document().isModified());
}

void TestFileCommands::oneFileHasOneTab()
{
    const QString file = copyOf("06-crlf.yaml");
    QVERIFY(QFile::link(file, path("link.yaml")));
    QVERIFY(m_window->files().open(file));
    QVERIFY(m_window->files().open(copyOf("01-connect-forms.yaml")));
    QVERIFY(m_window->files().open(path("link.yaml")));
    QCOMPARE(m_window->tabs().count(), 2);
    QCOMPARE(tab().document().name(), QStringLiteral("06-crlf.yaml"));
    action("window-next").trigger();
    QCOMPARE(tab().document().name(), QStringLiteral("01-connect-forms.yaml"));
}

void TestFileCommands::missingFilesAreTold()
{
    QVERIFY(!m_window->files().open(path("missing.yaml")));
    QCOMPARE(m_prompts->asked.size(), 1);
    QVERIFY(m_prompts->asked[0].startsWith(QStringLiteral("tell: There is no file “")));
    QVERIFY(!m_window->files().open(m_dir->path()));
    QCOMPARE(m_window->tabs().count(), 0);
}

void TestFileCommands::remembersRecentFiles()
{
    const QString file = copyOf("06-crlf.yaml");
    QVERIFY(m_window->files().open(file));
    QVERIFY(m_window->files().open(copyOf("01-connect-forms.yaml")));
    QVERIFY(m_window->close());
    const RecentFiles recent(*m_settings);
    QCOMPARE(recent.paths().size(), 2);
    QCOMPARE(recent.paths()[1], canonicalPath(file));
}

void TestFileCommands::dropOpensFiles()
{
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(copyOf("06-crlf.yaml")), QUrl::fromLocalFile(copyOf("03-voicemail.json"))});
    dropOn(*m_window, data);
    QTRY_COMPARE(m_window->tabs().count(), 2);
    QCOMPARE(tab().document().name(), QStringLiteral("03-voicemail.json"));
}

void TestFileCommands::dropOfAUrlAsksFirst()
{
    HttpStub server;
    server.answerOk("/flow.yaml", "sections:\n  main: []\n");
    QUrl url = server.url(QStringLiteral("/flow.yaml"));
    url.setUserInfo(QStringLiteral("user:canary"));
    QMimeData data;
    data.setUrls({url});
    dropOn(*m_window, data);
    QTRY_COMPARE(m_prompts->asked.size(), 1);
    QVERIFY(m_prompts->asked[0].contains(QStringLiteral("127.0.0.1")));
    QVERIFY(!m_prompts->asked[0].contains(QStringLiteral("canary")));
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), 0);

    m_prompts->confirmation = Confirmation::Yes;
    dropOn(*m_window, data);
    QTRY_COMPARE(m_window->tabs().count(), 1);
    QCOMPARE(tab().document().name(), QStringLiteral("flow.yaml"));
    QCOMPARE(tab().document().path(), QString());
}

void TestFileCommands::opensFromUrl()
{
    HttpStub server;
    server.answer("/none", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    m_prompts->url = server.url(QStringLiteral("/none"));
    action("file-open-url").trigger();
    QTRY_COMPARE(m_prompts->asked, QStringList{QStringLiteral("tell: 127.0.0.1 answered “404 Not Found”.")});
    QCOMPARE(m_window->tabs().count(), 0);
}

QTEST_MAIN(TestFileCommands)
#include "tst_filecommands.moc"
