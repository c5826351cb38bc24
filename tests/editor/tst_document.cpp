// SPDX-License-Identifier: MIT
#include "editor/document/document.h"
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

QTEST_MAIN(TestDocument)
#include "tst_document.moc"
