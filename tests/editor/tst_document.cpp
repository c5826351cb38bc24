// SPDX-License-Identifier: MIT
#include "editor/document/document.h"
#include "editor/document/hosteddocument.h"
#include "editor/document/selection.h"
#include "model/edit/treeedits.h"
#include "resources/resources.h"

#include <QSignalSpy>
#include <QTest>

using namespace patchcord;

namespace {

const QByteArray text = "version: 1.0.0\n"
                        "sections:\n"
                        "  main:\n"
                        "    - answer: {}\n"
                        "    - connect:\n"
                        "        timeout: 20\n"
                        "        to: \"+15551231234\"\n"
                        "    - hangup: {}\n";

NodePath path(const char *pointer)
{
    return *NodePath::fromPointer(QLatin1String(pointer));
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void applyTellsWhatChanged();
    void nothingLeavesNothing();
    void refusalsAreTold();
    void typingIsOneStep();
    void typingBackVanishes();
    void endMergeStartsANewStep();
    void undoToTheSavedStateIsClean();
    void selectionFollowsItsStep();
    void selectionOfADeletedStepGoesToItsSuccessor();
    void undoPutsTheSelectionBack();
    void viewStateFollowsItsSection();
    void hostedTextIsWrittenIntoItsHost();
    void hostedTextFollowsItsHost();
    void hostedTextInsideHostedText();
    void hostedTextIsNotTakenForItsNeighbour();
    void hostedTextWithoutHostIsOrphaned();

private:
    Result<TextEdits> timeout(Document &document, int seconds)
    {
        return setValue(*document.snapshot(), path("/sections/main/1/connect/timeout"), Value(seconds));
    }
    CatalogPtr m_catalog;
};

void TestDocument::initTestCase()
{
    auto catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestDocument::applyTellsWhatChanged()
{
    Document document(m_catalog, text);
    QSignalSpy changed(&document, &Document::changed);
    QVERIFY(document.apply(QStringLiteral("Change timeout"), timeout(document, 35)));
    QCOMPARE(document.snapshot()->text(), QByteArray(text).replace("20", "35"));
    QCOMPARE(changed.size(), 1);
    const auto change = changed[0][0].value<DocumentChange>();
    QCOMPARE(change.before->text(), text);
    QCOMPARE(change.edits.applied(text), change.after->text());
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("Change timeout"));
    document.undoStack().undo();
    QCOMPARE(document.snapshot()->text(), text);
    document.undoStack().redo();
    QCOMPARE(document.snapshot()->text(), QByteArray(text).replace("20", "35"));
}

void TestDocument::nothingLeavesNothing()
{
    Document document(m_catalog, text);
    QSignalSpy changed(&document, &Document::changed);
    QVERIFY(document.apply(QStringLiteral("x"), timeout(document, 20)));
    document.apply(QStringLiteral("x"), TextEdits({{0, 7}, "version"}));
    QCOMPARE(document.undoStack().count(), 0);
    QCOMPARE(changed.size(), 0);
}

void TestDocument::refusalsAreTold()
{
    Document document(m_catalog, text);
    QSignalSpy refused(&document, &Document::refused);
    QVERIFY(!document.apply(QStringLiteral("x"), Result<TextEdits>(Failure{QStringLiteral("No.")})));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].toString(), QStringLiteral("No."));
    QCOMPARE(document.undoStack().count(), 0);
}

void TestDocument::typingIsOneStep()
{
    Document document(m_catalog, text);
    for (const int seconds : {3, 35, 350})
        QVERIFY(document.apply(QStringLiteral("Change timeout"), timeout(document, seconds), "timeout"));
    QCOMPARE(document.undoStack().count(), 1);
    document.undoStack().undo();
    QCOMPARE(document.snapshot()->text(), text);
    document.undoStack().redo();
    QCOMPARE(document.snapshot()->text(), QByteArray(text).replace("20", "350"));
}

void TestDocument::typingBackVanishes()
{
    Document document(m_catalog, text);
    for (const int seconds : {2, 20})
        QVERIFY(document.apply(QStringLiteral("Change timeout"), timeout(document, seconds), "timeout"));
    QCOMPARE(document.snapshot()->text(), text);
    QCOMPARE(document.undoStack().count(), 0);
}

void TestDocument::endMergeStartsANewStep()
{
    Document document(m_catalog, text);
    QVERIFY(document.apply(QStringLiteral("a"), timeout(document, 3), "timeout"));
    document.endMerge();
    QVERIFY(document.apply(QStringLiteral("b"), timeout(document, 30), "timeout"));
    QCOMPARE(document.undoStack().count(), 2);
}

void TestDocument::undoToTheSavedStateIsClean()
{
    Document document(m_catalog, text);
    document.undoStack().setClean();
    QVERIFY(document.apply(QStringLiteral("a"), timeout(document, 3)));
    QVERIFY(!document.undoStack().isClean());
    document.undoStack().undo();
    QVERIFY(document.undoStack().isClean());
}

void TestDocument::selectionFollowsItsStep()
{
    Document document(m_catalog, text);
    document.selection().select(path("/sections/main/2"));
    QVERIFY(document.apply(
        QStringLiteral("Delete answer"), removeValue(*document.snapshot(), path("/sections/main/0"))));
    QCOMPARE(document.selection().current(), path("/sections/main/1"));
    document.undoStack().undo();
    QCOMPARE(document.selection().current(), path("/sections/main/2"));
}

void TestDocument::selectionOfADeletedStepGoesToItsSuccessor()
{
    Document document(m_catalog, text);
    document.selection().select(path("/sections/main/2"));
    QVERIFY(document.apply(
        QStringLiteral("Delete hangup"), removeValue(*document.snapshot(), path("/sections/main/2"))));
    QCOMPARE(document.selection().current(), path("/sections/main/1"));
}

void TestDocument::undoPutsTheSelectionBack()
{
    Document document(m_catalog, text);
    document.selection().select(path("/sections/main/1"));
    QVERIFY(document.apply(QStringLiteral("a"), timeout(document, 3)));
    document.selection().select(path("/sections/main/0"));
    document.undoStack().undo();
    QCOMPARE(document.selection().current(), path("/sections/main/1"));
    document.undoStack().redo();
    QCOMPARE(document.selection().current(), path("/sections/main/1"));
}

void TestDocument::viewStateFollowsItsSection()
{
    Document document(m_catalog,
        "sections:\n  main:\n    - execute:\n        dest:\n          sections:\n            main: []\n");
    const NodePath before = path("/sections/main/0/execute/dest/sections/main");
    const NodePath after = path("/sections/main/1/execute/dest/sections/main");
    document.viewState().collapse(before);
    document.viewState().setPosition(before, {40, 80});
    QVERIFY(document.apply(QStringLiteral("Add"),
        insertItem(*document.snapshot(), path("/sections/main"), 0,
            Value::Map{{QStringLiteral("answer"), Value::Map{}}})));
    QVERIFY(document.viewState().isCollapsed(after));
    QVERIFY(!document.viewState().isCollapsed(before));
    QCOMPARE(document.viewState().position(after), QPointF(40, 80));
    // While the text is broken nothing is forgotten.
    document.apply(QStringLiteral("Break"), TextEdits({{0, document.snapshot()->text().size()}, "{"}));
    QVERIFY(document.viewState().isCollapsed(after));
}

namespace {

const QByteArray hosting = "sections:\n"
                           "  main:\n"
                           "    - execute:\n"
                           "        dest: | # in here\n"
                           "          sections:\n"
                           "            main:\n"
                           "              - answer: {}\n"
                           "              - execute: {dest: '[{\"hangup\": {}}]'}\n"
                           "    - hangup: {}\n";
const char *const Place = "/sections/main/0/execute/dest";

} // namespace

/// A change of a document that stands as text in another is one step of that one's history.
void TestDocument::hostedTextIsWrittenIntoItsHost()
{
    Document host(m_catalog, hosting);
    HostedDocument inner(host, path(Place));
    QCOMPARE(inner.snapshot()->flow().sections().size(), size_t(1));
    inner.selection().select(path("/sections/main/1"));
    QVERIFY(inner.apply(QStringLiteral("Add"),
        insertItem(*inner.snapshot(), path("/sections/main"), 0,
            Value::Map{{QStringLiteral("denoise"), Value::Map{}}})));
    QCOMPARE(host.snapshot()->text(),
        QByteArray(hosting).replace(
            "              - answer", "              - denoise: {}\n              - answer"));
    QCOMPARE(host.undoStack().count(), 1);
    QCOMPARE(host.undoStack().undoText(), QStringLiteral("Add"));
    QCOMPARE(&inner.undoStack(), &host.undoStack());
    QCOMPARE(inner.selection().current(), path("/sections/main/2"));
    inner.undoStack().undo();
    QCOMPARE(host.snapshot()->text(), hosting);
    QVERIFY(inner.snapshot()->text().startsWith("sections:\n  main:\n    - answer"));
    QCOMPARE(inner.selection().current(), path("/sections/main/1"));

    // Typing merges, and not with typing in the host.
    const auto type = [&](Document &document, const char *pointer, int seconds) {
        document.apply(QStringLiteral("Type"), setValue(*document.snapshot(), path(pointer), Value(seconds)),
            QByteArrayLiteral("key"));
    };
    type(inner, "/sections/main/0/answer/max_duration", 1);
    type(inner, "/sections/main/0/answer/max_duration", 12);
    QCOMPARE(host.undoStack().count(), 1);
    type(host, "/sections/main/1/hangup/x", 1);
    QCOMPARE(host.undoStack().count(), 2);
}

void TestDocument::hostedTextFollowsItsHost()
{
    Document host(m_catalog, hosting);
    HostedDocument inner(host, path(Place));
    QSignalSpy changed(&inner, &Document::changed);
    QVERIFY(host.apply(QStringLiteral("Add"),
        insertItem(*host.snapshot(), path("/sections/main"), 0,
            Value::Map{{QStringLiteral("denoise"), Value::Map{}}})));
    QCOMPARE(inner.place(), path("/sections/main/1/execute/dest"));
    QCOMPARE(changed.size(), 0);
    host.apply(QStringLiteral("Replace"),
        difference(host.snapshot()->text(), QByteArray(host.snapshot()->text()).replace("answer", "hangup")));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(inner.snapshot()->flow().sections().front()->steps.front().method, QStringLiteral("hangup"));
}

void TestDocument::hostedTextInsideHostedText()
{
    Document host(m_catalog, hosting);
    HostedDocument middle(host, path(Place));
    HostedDocument inner(middle, path("/sections/main/1/execute/dest"));
    QCOMPARE(inner.snapshot()->text(), QByteArray("[{\"hangup\": {}}]"));
    QVERIFY(inner.apply(QStringLiteral("Set"),
        setValue(*inner.snapshot(), path("/0/hangup/reason"), QStringLiteral("busy"))));
    QVERIFY(host.snapshot()->text().contains("'[{\"hangup\": {\"reason\": \"busy\"}}]'"));
    host.undoStack().undo();
    QCOMPARE(host.snapshot()->text(), hosting);
    QCOMPARE(inner.snapshot()->text(), QByteArray("[{\"hangup\": {}}]"));
}

void TestDocument::hostedTextIsNotTakenForItsNeighbour()
{
    const QByteArray text = "sections:\n"
                            "  main:\n"
                            "    - execute: {dest: '[{\"answer\": {}}]'}\n"
                            "    - execute: {dest: '[{\"hangup\": {}}]'}\n";
    Document host(m_catalog, text);
    HostedDocument inner(host, path("/sections/main/0/execute/dest"));
    QSignalSpy orphaned(&inner, &HostedDocument::orphaned);
    QVERIFY(host.apply(QStringLiteral("Remove"), removeValue(*host.snapshot(), path("/sections/main/0"))));
    QCOMPARE(orphaned.size(), 1);
    QCOMPARE(inner.snapshot()->text(), QByteArray("[{\"answer\": {}}]"));
}

void TestDocument::hostedTextWithoutHostIsOrphaned()
{
    Document host(m_catalog, hosting);
    HostedDocument inner(host, path(Place));
    QSignalSpy orphaned(&inner, &HostedDocument::orphaned);
    // Broken text may be mended: nothing is given up for it.
    host.apply(QStringLiteral("Break"), TextEdits({{0, 0}, "\"\n"}));
    QCOMPARE(orphaned.size(), 0);
    host.undoStack().undo();
    QVERIFY(host.apply(QStringLiteral("Remove"), removeValue(*host.snapshot(), path("/sections/main/0"))));
    QCOMPARE(orphaned.size(), 1);
}

QTEST_MAIN(TestDocument)
#include "tst_document.moc"
