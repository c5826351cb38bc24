// SPDX-License-Identifier: MIT
#include "editor/document/document.h"
#include "editor/document/placehistory.h"
#include "editor/document/search.h"
#include "editor/document/selection.h"
#include "model/edit/stepedits.h"
#include "model/edit/treeedits.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"

#include <QSignalSpy>
#include <QTest>

using namespace patchcord;

/// What is sought in a document and the way back through it, without a window.
class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void holders_data();
    void holders();
    void hitsAreGoneThrough();
    void typingDoesNotWander();
    void hitsFollowEdits();
    void longTextBlocksNobody();
    void jumpsArePlaces();
    void walkingIsNoPlace();
    void jumpsInsideASection();
    void goingBackDropsNothing();
    void placesFollowEdits();
    void placesGoWithWhatTheyName();
    void searchIsOnePlace();

private:
    static NodePath at(const char *pointer) { return *NodePath::fromPointer(QLatin1String(pointer)); }
    QString here() const { return m_document->selection().current().toPointer(); }
    void select(const char *pointer) { m_document->selection().select(at(pointer)); }

    CatalogPtr m_catalog;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<PlaceHistory> m_history;
};

void TestPlaces::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestPlaces::init()
{
    m_history.reset();
    m_document = std::make_unique<Document>(
        m_catalog, readBytes(QStringLiteral(PATCHCORD_FIXTURES "/documents/support-line.yaml")));
    m_history = std::make_unique<PlaceHistory>(*m_document);
}

void TestPlaces::holders_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sought");
    QTest::addColumn<QStringList>("holders");
    QTest::addColumn<QStringList>("others");
    const auto add = [](const char *name, const QByteArray &text, const char *sought, const char *holders,
                         const char *others) {
        QTest::newRow(name) << text << QString::fromLatin1(sought) << QString::fromLatin1(holders).split(u' ')
                            << QString::fromLatin1(others).split(u' ');
    };
    const QByteArray support = readBytes(QStringLiteral(PATCHCORD_FIXTURES "/documents/support-line.yaml"));
    add("section", support, "voicemail:", "/sections/voicemail", "/sections/main /sections/voicemail/0");
    add("method", support, "record", "/sections/voicemail/1", "/sections/voicemail");
    add("comment", support, "upstream", "/sections/main/0", "/sections/main /sections/main/1");
    add("destination and its comment", support, "desk phone",
        "/sections/main/4/switch/case/1/0/connect/serial/0",
        "/sections/main/4/switch/case/1/0 /sections/main/4");
    add("field of a connect", support, "%{call.from}", "/sections/main/4/switch/case/1/0",
        "/sections/main/4/switch/case/1/0/connect/serial/0");
    add("name of a branch", support, "'2'", "/sections/main/4/switch/case/2", "/sections/main/4");
    add("inside a branch", support, "max: 3", "/sections/main/4/switch/default/0", "/sections/main/4");
    add("flow inside a step",
        "sections:\n  main:\n    - execute:\n        dest:\n          sections:\n            main:\n"
        "              - play: {url: say:inner}\n    - hangup\n",
        "inner", "/sections/main/0/execute/dest/sections/main/0 /sections/main/0", "/sections/main/1");
    add("contexts",
        "sections:\n  main:\n    - ai:\n        prompt:\n          contexts:\n            default:\n"
        "              steps:\n                - name: ask\n                  text: What is wrong?\n",
        "wrong", "/sections/main/0/ai/prompt/contexts/default/steps/0",
        "/sections/main/0/ai/prompt/contexts/default /sections/main/0");
}

void TestPlaces::holders()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, sought);
    QFETCH(QStringList, holders);
    QFETCH(QStringList, others);
    Document document(m_catalog, text);
    document.search().find(sought);
    QVERIFY(!document.search().hits().empty());
    for (const QString &pointer : holders) {
        QVERIFY2(document.search().isHit(*NodePath::fromPointer(pointer)), qPrintable(pointer));
        QVERIFY(document.search().holdsHit(*NodePath::fromPointer(pointer)));
        QVERIFY(document.search().holdsHit(NodePath::fromPointer(pointer)->first(2)));
    }
    for (const QString &pointer : others)
        QVERIFY2(!document.search().isHit(*NodePath::fromPointer(pointer)), qPrintable(pointer));
}

void TestPlaces::hitsAreGoneThrough()
{
    Search &search = m_document->search();
    QSignalSpy changed(&search, &Search::changed);
    search.find(QStringLiteral("voicemail"));
    // The comment, the target of two transfers, the section.
    QCOMPARE(int(search.hits().size()), 4);
    QCOMPARE(search.present(), 0);
    search.next();
    QCOMPARE(here(),
        QStringLiteral("/sections/main/4/switch/case/1/0/connect/result/case/failed/0/transfer/dest"));
    search.next();
    search.next();
    QCOMPARE(here(), QStringLiteral("/sections/voicemail"));
    search.next();
    QCOMPARE(search.present(), 0);
    search.previous();
    QCOMPARE(search.present(), 3);
    QCOMPARE(changed.size(), 6);
    // The hit in the name of a method is its step.
    search.find(QStringLiteral("record"));
    QCOMPARE(here(), QStringLiteral("/sections/voicemail/1"));
    search.find(QString());
    QVERIFY(search.hits().empty());
    QCOMPARE(search.present(), -1);
    QVERIFY(!search.isHit(at("/sections/voicemail/1")));
}

void TestPlaces::typingDoesNotWander()
{
    select("/sections/voicemail");
    Search &search = m_document->search();
    search.find(QStringLiteral("p"));
    const QString first = here();
    search.find(QStringLiteral("pl"));
    search.find(QStringLiteral("play"));
    QCOMPARE(here(), QStringLiteral("/sections/voicemail/0"));
    QVERIFY(first.startsWith(QStringLiteral("/sections/voicemail")));
}

void TestPlaces::hitsFollowEdits()
{
    Search &search = m_document->search();
    search.find(QStringLiteral("hangup"));
    const size_t before = search.hits().size();
    search.next();
    const int present = search.present();
    QVERIFY(m_document->apply(QStringLiteral("Add"),
        insertStep(*m_document->snapshot(), at("/sections/main"), 0,
            Value::Map{{QStringLiteral("hangup"), Value::Map{}}})));
    QCOMPARE(search.hits().size(), before + 1);
    QCOMPARE(search.present(), present + 1);
    QVERIFY(search.isHit(at("/sections/main/0")));
    m_document->undoStack().undo();
    QCOMPARE(search.hits().size(), before);
    QVERIFY(!search.isHit(at("/sections/main/0")));
}

void TestPlaces::longTextBlocksNobody()
{
    QByteArray text = "sections:\n  main:\n";
    while (text.size() < 4'100'000)
        text += "    # " + QByteArray(2000, 'x') + '\n';
    text += "    - hangup\n";
    Document document(m_catalog, text);
    Search &search = document.search();
    search.find(QStringLiteral("h"));
    QVERIFY(search.isSeeking());
    QVERIFY(search.hits().empty());
    // The next letter comes before the first is done: only the last counts.
    search.find(QStringLiteral("hang"));
    QTRY_VERIFY(!search.isSeeking());
    QCOMPARE(int(search.hits().size()), 1);
    QCOMPARE(document.selection().current(), at("/sections/main/0"));
    // An edit in between makes it go through the new text.
    search.find(QStringLiteral("hangu"));
    document.apply(QStringLiteral("Edit"), TextEdits({{text.size(), text.size()}, "    - hangup: {}\n"}));
    QTRY_COMPARE(int(search.hits().size()), 2);
    search.find(QStringLiteral("gone before it ends"));
}

void TestPlaces::jumpsArePlaces()
{
    QVERIFY(!m_history->canGoBack());
    QSignalSpy changed(m_history.get(), &PlaceHistory::changed);
    select("/sections/main/1");
    select("/sections/voicemail/0");
    select("/sections/after_hours");
    QVERIFY(changed.size() > 0);
    m_history->goBack();
    QCOMPARE(here(), QStringLiteral("/sections/voicemail/0"));
    m_history->goBack();
    QCOMPARE(here(), QStringLiteral("/sections/main/1"));
    QVERIFY(!m_history->canGoBack());
    m_history->goBack();
    QCOMPARE(here(), QStringLiteral("/sections/main/1"));
    m_history->goForward();
    m_history->goForward();
    QCOMPARE(here(), QStringLiteral("/sections/after_hours"));
    QVERIFY(!m_history->canGoForward());
}

void TestPlaces::walkingIsNoPlace()
{
    select("/sections/main/0");
    select("/sections/main/1");
    select("/sections/main/3");
    QVERIFY(!m_history->canGoBack());
    select("/sections/voicemail");
    m_history->goBack();
    // Back is where the walk ended.
    QCOMPARE(here(), QStringLiteral("/sections/main/3"));
}

void TestPlaces::jumpsInsideASection()
{
    select("/sections/main/0");
    m_document->selection().jumpTo(at("/sections/main/4"));
    QVERIFY(m_history->canGoBack());
    m_history->goBack();
    QCOMPARE(here(), QStringLiteral("/sections/main/0"));
}

void TestPlaces::goingBackDropsNothing()
{
    select("/sections/main/0");
    select("/sections/voicemail/0");
    m_history->goBack();
    // A walk from where one came back to keeps the way forward, a jump ends it.
    select("/sections/main/1");
    QVERIFY(m_history->canGoForward());
    select("/sections/after_hours");
    QVERIFY(!m_history->canGoForward());
    m_history->goBack();
    QCOMPARE(here(), QStringLiteral("/sections/main/1"));
}

void TestPlaces::placesFollowEdits()
{
    select("/sections/voicemail/1");
    select("/sections/main/0");
    QVERIFY(m_document->apply(QStringLiteral("Add"),
        insertStep(*m_document->snapshot(), at("/sections/voicemail"), 0,
            Value::Map{{QStringLiteral("answer"), Value::Map{}}})));
    QVERIFY(m_document->apply(QStringLiteral("Rename"),
        renameSection(
            *m_document->snapshot(), NodePath(), QStringLiteral("voicemail"), QStringLiteral("box"))));
    m_history->goBack();
    QCOMPARE(here(), QStringLiteral("/sections/box/2"));
}

void TestPlaces::placesGoWithWhatTheyName()
{
    select("/sections/after_hours/0");
    select("/sections/voicemail/1");
    select("/sections/main/0");
    QVERIFY(m_document->apply(QStringLiteral("Delete"),
        removeSection(*m_document->snapshot(), NodePath(), QStringLiteral("voicemail"))));
    m_history->goBack();
    QCOMPARE(here(), QStringLiteral("/sections/after_hours/0"));
    QVERIFY(!m_history->canGoBack());
    m_history->goForward();
    QCOMPARE(here(), QStringLiteral("/sections/main/0"));
    QVERIFY(!m_history->canGoForward());
}

void TestPlaces::searchIsOnePlace()
{
    select("/sections/voicemail/1");
    for (const char *const typed : {"t", "tr", "transfer"})
        m_document->search().find(QString::fromLatin1(typed));
    QVERIFY(here().startsWith(QStringLiteral("/sections/main")));
    m_history->goBack();
    QCOMPARE(here(), QStringLiteral("/sections/voicemail/1"));
    QVERIFY(!m_history->canGoBack());
}

QTEST_MAIN(TestPlaces)
#include "tst_places.moc"
