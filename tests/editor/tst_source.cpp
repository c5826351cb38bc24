// SPDX-License-Identifier: MIT
#include "editor/document/document.h"
#include "editor/document/search.h"
#include "editor/document/selection.h"
#include "editor/source/chosenpath.h"
#include "editor/source/sourcepane.h"
#include "editor/source/textmirror.h"
#include "model/catalog/catalog.h"
#include "model/text/utf8.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace patchcord;

namespace {

QByteArray callLine()
{
    return "version: 1.0.0\n"
           "sections:\n"
           "  main:\n"
           "    - answer: {}\n"
           "    - connect:\n"
           "        from: \"+15550000000\"\n"
           "        timeout: 20\n"
           "        serial:\n"
           "          - to: sip:alice@example.com   # desk\n"
           "            timeout: 10\n"
           "          - to: 5551234567\n"
           "    - hangup\n";
}

NodePath path(const char *pointer)
{
    return NodePath::fromPointer(QString::fromLatin1(pointer)).value();
}

qsizetype offsetOf(const Document &document, const char *text)
{
    return document.snapshot()->text().indexOf(text);
}

/// What the lines of a text are, by the text model alone.
QStringList expectedLines(const Snapshot &snapshot)
{
    QStringList lines;
    for (int i = 0; i < snapshot.lines().lineCount(); ++i) {
        TextRange content = snapshot.lines().lineContent(snapshot.text(), i);
        if (i == 0)
            content.begin = std::min(content.end, content.begin + bomLength(snapshot.text()));
        // Behind a first character so that a mark at the line's start is not taken for the text's.
        lines.append(QString::fromUtf8('x' + snapshot.text().mid(content.begin, content.length())).mid(1));
    }
    return lines;
}

QStringList shownLines(const QPlainTextEdit &view)
{
    QStringList lines;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
        lines.append(block.text());
    return lines;
}

/// What stands on a ground of its own in the lines in view.
QStringList litTexts(const SourceView &view)
{
    QStringList texts;
    for (const SourceView::VisibleLine &line : view.visibleLines()) {
        const QTextBlock block = view.document()->findBlockByNumber(line.line);
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.hasProperty(QTextFormat::BackgroundBrush))
                texts.append(block.text().mid(range.start, range.length));
        }
    }
    return texts;
}

} // namespace

class TestSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheBytes_data();
    void showsTheBytes();
    void strangeCharactersKeepTheirColumns();
    void followsRandomEdits_data();
    void followsRandomEdits();
    void followsLineEndsTakenApart();
    void editTouchesOnlyItsLines();
    void clickSelects_data();
    void clickSelects();
    void clickSelectsInsideObjects();
    void selectionBandsAndReveals();
    void clickDoesNotMoveTheCursor();
    void keysSelect();
    void markers();
    void derivedTextHasTheSameMarkers();
    void derivedTextFollows();
    void derivedTextOfBrokenIsEmpty();
    void hitsLightUp();
    void editsLeaveTheHitAlone();
    void cursorIsTold();
    void documentGoes();
    void longTextsAreFilledInSteps();
    void largeEditIsQuick();

private:
    std::unique_ptr<Document> documentOf(const QByteArray &text) const
    {
        return std::make_unique<Document>(m_catalog, text);
    }
    void replace(Document &document, TextRange range, const QByteArray &text) const
    {
        document.apply(QStringLiteral("Edit"), TextEdits({range, text}));
    }

    CatalogPtr m_catalog;
};

void TestSource::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestSource::showsTheBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const CorpusFile &file : allDocuments())
        QTest::newRow(qPrintable(file.name)) << file.bytes;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one line end") << QByteArray("\n");
    QTest::newRow("CRLF") << callLine().replace("\n", "\r\n");
    QTest::newRow("lone CR") << callLine().replace("\n", "\r");
    QTest::newRow("mixed") << QByteArray("a\r\nb\rc\n\r\n\n\rd");
    QTest::newRow("BOM") << "\xef\xbb\xbf" + callLine();
    QTest::newRow("BOM in the middle") << QByteArray("a: 1\n\xef\xbb\xbf b: 2\n");
    QTest::newRow("not UTF-8") << QByteArray("a: \xff\xfe\nb: \xe2\x82\nc: \xf0\x9f\n");
    QTest::newRow("NUL") << QByteArray("a: \0b\nc: d", 11);
    QTest::newRow("no-break space") << QByteArray("a: \xc2\xa0x\n");
}

void TestSource::showsTheBytes()
{
    QFETCH(QByteArray, text);
    const auto document = documentOf(text);
    QWidget window;
    SourcePane pane(&window);
    pane.setDocument(document.get());
    QCOMPARE(shownLines(*pane.nativeView()), expectedLines(*document->snapshot()));
    QCOMPARE(document->snapshot()->text(), text);
}

void TestSource::strangeCharactersKeepTheirColumns()
{
    // U+2029, U+FDD0 and U+FDD1 would split the line in the widget.
    const auto document = documentOf("a: \xe2\x80\xa9\xef\xb7\x90\xef\xb7\x91z\nb: 1\n");
    QWidget window;
    SourcePane pane(&window);
    pane.setDocument(document.get());
    const QStringList lines = shownLines(*pane.nativeView());
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), QStringLiteral("a: \ufffd\ufffd\ufffdz"));
    QCOMPARE(lines.at(1), QStringLiteral("b: 1"));
}

void TestSource::followsRandomEdits_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const CorpusFile &file : ownDocuments())
        QTest::newRow(qPrintable(file.name)) << file.bytes;
    QTest::newRow("mixed line ends") << QByteArray("a: 1\r\nb: 2\rc: 3\n\r\n\n\rd: 4");
}

void TestSource::followsRandomEdits()
{
    QFETCH(QByteArray, text);
    const auto document = documentOf(text);
    QWidget window;
    SourcePane pane(&window);
    pane.setDocument(document.get());
    QRandomGenerator random(20260101);
    const QList<QByteArray> pieces{
        "", "x", "\n", "\r", "\r\n", "  - hangup\n", "\xc3\xa4", "\xf0\x9f\x98\x80", "a\nb\nc", "\n\n"};
    for (int round = 0; round < 120; ++round) {
        TextEdits edits;
        qsizetype from = 0;
        const qsizetype size = document->snapshot()->text().size();
        for (int i = 0; i < 3 && from < size; ++i) {
            const qsizetype begin = from + random.bounded(int(size - from) + 1);
            const qsizetype end = std::min(size, begin + random.bounded(12));
            edits.add({{begin, end}, pieces.at(random.bounded(int(pieces.size())))});
            from = end + 1;
        }
        document->apply(QStringLiteral("Edit"), edits);
        if (round % 7 == 6)
            document->undoStack().undo();
        const QStringList expected = widgetText(document->snapshot()->text()).split(u'\n');
        QCOMPARE(shownLines(*pane.nativeView()), expected);
        QCOMPARE(pane.nativeView()->document()->blockCount(), document->snapshot()->lines().lineCount());
    }
    document->undoStack().setIndex(0);
    QCOMPARE(document->snapshot()->text(), text);
    QCOMPARE(shownLines(*pane.nativeView()), widgetText(document->snapshot()->text()).split(u'\n'));
}

void TestSource::followsLineEndsTakenApart()
{
    const auto document = documentOf("a: 1\r\nb: 2\r\nc: 3\r\n");
    QWidget window;
    SourcePane pane(&window);
    pane.setDocument(document.get());
    replace(*document, {5, 5}, "x"); // between CR and LF
    QCOMPARE(shownLines(*pane.nativeView()), widgetText(document->snapshot()->text()).split(u'\n'));
    QCOMPARE(pane.nativeView()->blockCount(), 5);
    replace(*document, {5, 6}, ""); // and together again
    QCOMPARE(pane.nativeView()->blockCount(), 4);
    replace(*document, {5, 6}, ""); // a lone CR
    QCOMPARE(shownLines(*pane.nativeView()), widgetText(document->snapshot()->text()).split(u'\n'));
    replace(*document, {5, 5}, "\n"); // a LF behind a lone CR joins it
    QCOMPARE(shownLines(*pane.nativeView()), widgetText(document->snapshot()->text()).split(u'\n'));
}

void TestSource::editTouchesOnlyItsLines()
{
    const auto document = documentOf(callLine());
    QWidget window;
    SourcePane pane(&window);
    pane.setDocument(document.get());
    QList<int> changes;
    connect(pane.nativeView()->document(), &QTextDocument::contentsChange, this,
        [&changes](int, int removed, int added) { changes << removed << added; });
    const qsizetype at = offsetOf(*document, "20\n");
    replace(*document, {at, at + 2}, "25");
    QCOMPARE(changes, (QList<int>{1, 1}));
}

void TestSource::clickSelects_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<int>("plus");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const char *at, int plus, const char *pointer) {
        QTest::newRow(name) << QByteArray(at) << plus << QString::fromLatin1(pointer);
    };
    row("method of a step", "connect", 2, "/sections/main/1");
    row("dash of a step", "- connect", 0, "/sections/main/1");
    row("indentation of a step", "    - connect", 0, "/sections/main/1");
    row("behind a bare step", "hangup\n", 6, "/sections/main/2");
    row("parameter's key", "timeout: 20", 1, "/sections/main/1/connect/timeout");
    row("parameter's value", "20\n", 1, "/sections/main/1/connect/timeout");
    row("end of a parameter's line", "20\n", 2, "/sections/main/1/connect/timeout");
    row("key of the plan", "serial", 1, "/sections/main/1/connect/serial");
    row("destination", "sip:alice", 3, "/sections/main/1/connect/serial/0");
    row("field of a destination", "timeout: 10", 2, "/sections/main/1/connect/serial/0");
    row("dash of a destination", "- to: 555", 0, "/sections/main/1/connect/serial/1");
    row("section", "main", 1, "/sections/main");
}

void TestSource::clickSelects()
{
    QFETCH(QByteArray, at);
    QFETCH(int, plus);
    QFETCH(QString, pointer);
    const auto document = documentOf(callLine());
    const qsizetype offset = document->snapshot()->text().indexOf(at) + plus;
    QCOMPARE(chosenPath(*document->snapshot(), offset).toPointer(), pointer);
}

void TestSource::clickSelectsInsideObjects()
{
    const auto document = documentOf("sections:\n  main:\n    - ai:\n        prompt:\n          text: Hi\n"
                                     "        hints: [one, two]\n");
    const auto at = [&document](const char *text) {
        const Snapshot &snapshot = *document->snapshot();
        return chosenPath(snapshot, snapshot.text().indexOf(text)).toPointer();
    };
    QCOMPARE(at("prompt"), QStringLiteral("/sections/main/0/ai/prompt"));
    QCOMPARE(at("Hi"), QStringLiteral("/sections/main/0/ai/prompt/text"));
    QCOMPARE(at("two"), QStringLiteral("/sections/main/0/ai/hints/1"));
}

void TestSource::selectionBandsAndReveals()
{
    const auto document = documentOf(callLine());
    QWidget window;
    SourcePane pane(&window);
    pane.setDocument(document.get());
    document->selection().select(path("/sections/main/1"));
    for (int line = 0; line < 12; ++line)
        QCOMPARE(pane.nativeView()->isMarked(line), line >= 4 && line <= 10);
    QCOMPARE(pane.nativeView()->textCursor().blockNumber(), 4);
    document->selection().select(path("/sections/main/1/connect/serial/1"));
    for (int line = 0; line < 12; ++line)
        QCOMPARE(pane.nativeView()->isMarked(line), line == 10);
    QCOMPARE(pane.nativeView()->textCursor().blockNumber(), 10);
    document->selection().clear();
    QVERIFY(!pane.nativeView()->isMarked(10));
}

void TestSource::clickDoesNotMoveTheCursor()
{
    const auto document = documentOf(callLine());
    SourceView *view = nullptr;
    QWidget window;
    SourcePane pane(&window);
    view = pane.nativeView();
    pane.setDocument(document.get());
    window.resize(700, 400);
    view->setGeometry(window.rect());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTextCursor cursor(view->document()->findBlockByNumber(6));
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 12);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cursorRect(cursor).center());
    QCOMPARE(document->selection().current(), path("/sections/main/1/connect/timeout"));
    QCOMPARE(view->textCursor().position(), cursor.position());
    QVERIFY(view->isMarked(6));
    QVERIFY(!view->isMarked(5));
}

void TestSource::keysSelect()
{
    const auto document = documentOf(callLine());
    QWidget window;
    SourcePane pane(&window);
    pane.setDocument(document.get());
    document->selection().select(path("/sections/main/1"));
    QTest::keyClick(pane.nativeView(), Qt::Key_Down);
    QCOMPARE(document->selection().current(), path("/sections/main/1/connect/from"));
    QTest::keyClick(pane.nativeView(), Qt::Key_Up);
    QCOMPARE(document->selection().current(), path("/sections/main/1"));
}

void TestSource::markers()
{
    const auto document = documentOf(callLine());
    QWidget window;
    SourcePane pane(&window);
    pane.setDocument(document.get());
    const Diagnostic *found = pane.nativeView()->findings().worstOnLine(10);
    QVERIFY(found);
    QCOMPARE(found->severity, Severity::Error);
    QVERIFY(!pane.nativeView()->findings().worstOnLine(6));
    // Put right, the mark is gone.
    const qsizetype at = offsetOf(*document, "5551234567");
    replace(*document, {at, at + 10}, "\"+15551234567\"");
    QVERIFY(!pane.nativeView()->findings().worstOnLine(10));
    document->undoStack().undo();
    QVERIFY(pane.nativeView()->findings().worstOnLine(10));
}

void TestSource::derivedTextHasTheSameMarkers()
{
    const auto document = documentOf(callLine());
    QWidget window;
    SourcePane pane(&window);
    pane.setDocument(document.get());
    QCOMPARE(pane.derivedLanguage(), Language::Json);
    QVERIFY(!pane.derivedView()->snapshot());
    window.show();
    const SourceView &view = *pane.derivedView();
    QVERIFY(view.snapshot());
    const QStringList lines = shownLines(view);
    const qsizetype faulty = lines.indexOf(QRegularExpression(QStringLiteral(".*5551234567.*")));
    QVERIFY(faulty > 0);
    QVERIFY(view.findings().worstOnLine(int(faulty)));
    QCOMPARE(view.findings().worstOnLine(int(faulty))->message,
        pane.nativeView()->findings().worstOnLine(10)->message);
    document->selection().select(path("/sections/main/1/connect/timeout"));
    const qsizetype timeout = lines.indexOf(QRegularExpression(QStringLiteral(".*timeout.*20.*")));
    QVERIFY(view.isMarked(int(timeout)));
    QCOMPARE(view.textCursor().blockNumber(), int(timeout));
}

void TestSource::derivedTextFollows()
{
    const auto document = documentOf(callLine());
    QWidget window;
    SourcePane pane(&window);
    pane.setDocument(document.get());
    window.show();
    const qsizetype at = offsetOf(*document, "20\n");
    replace(*document, {at, at + 2}, "37");
    QVERIFY(pane.derivedView()->snapshot()->text().contains("37"));
    QCOMPARE(shownLines(*pane.derivedView()),
        QString::fromUtf8(pane.derivedView()->snapshot()->text()).split(u'\n'));
}

void TestSource::derivedTextOfBrokenIsEmpty()
{
    const auto document = documentOf("version: 1.0.0\nsections: [\n");
    QWidget window;
    SourcePane pane(&window);
    pane.setDocument(document.get());
    window.show();
    QVERIFY(pane.derivedView()->document()->isEmpty());
    QVERIFY(!pane.derivedView()->placeholderText().isEmpty());
    QCOMPARE(shownLines(*pane.nativeView()).size(), 3);
}

void TestSource::hitsLightUp()
{
    const auto document = documentOf(callLine());
    QWidget window;
    SourcePane pane(&window);
    pane.setDocument(document.get());
    window.resize(600, 900);
    for (SourceView *const view : std::initializer_list<SourceView *>{pane.nativeView(), pane.derivedView()})
        view->setGeometry(0, 0, 600, 900);
    window.show();
    document->search().find(QStringLiteral("desk"));
    QCOMPARE(litTexts(*pane.nativeView()), QStringList{QStringLiteral("desk")});
    QVERIFY(litTexts(*pane.derivedView()).isEmpty()); // JSON has no comments
    document->search().find(QStringLiteral("timeout"));
    QCOMPARE(litTexts(*pane.nativeView()), QStringList(2, QStringLiteral("timeout")));
    QCOMPARE(litTexts(*pane.derivedView()), QStringList(2, QStringLiteral("timeout")));
    const qsizetype at = offsetOf(*document, "timeout: 20");
    replace(*document, {at, at + 7}, "answer");
    QCOMPARE(litTexts(*pane.nativeView()), QStringList{QStringLiteral("timeout")});
    document->search().find(QString());
    QVERIFY(litTexts(*pane.nativeView()).isEmpty());
    QVERIFY(litTexts(*pane.derivedView()).isEmpty());
}

void TestSource::editsLeaveTheHitAlone()
{
    const auto document = documentOf(callLine());
    QWidget window;
    SourcePane pane(&window);
    pane.setDocument(document.get());
    window.show();
    document->search().find(QStringLiteral("hangup"));
    QCOMPARE(pane.nativeView()->textCursor().blockNumber(), 11);
    document->selection().select(path("/sections/main/0"));
    QCOMPARE(pane.nativeView()->textCursor().blockNumber(), 3);
    // The hit is sought again after an edit, but the eye stays where it is.
    const qsizetype at = offsetOf(*document, "20\n");
    replace(*document, {at, at + 2}, "37");
    QCOMPARE(pane.nativeView()->textCursor().blockNumber(), 3);
    QCOMPARE(document->search().present(), 0);
}

void TestSource::cursorIsTold()
{
    const auto document = documentOf("a: \xf0\x9f\x98\x80x\nb: 2\n");
    QWidget window;
    SourcePane pane(&window);
    pane.setDocument(document.get());
    window.show();
    pane.derivedView()->hide();
    QSignalSpy moved(&pane, &SourcePane::cursorMoved);
    QTextCursor cursor(pane.nativeView()->document());
    cursor.setPosition(5); // behind the two halves of the face
    pane.nativeView()->setTextCursor(cursor);
    QCOMPARE(moved.takeLast(), (QVariantList{1, 5}));
}

void TestSource::documentGoes()
{
    QWidget window;
    SourcePane pane(&window);
    auto document = documentOf(callLine());
    pane.setDocument(document.get());
    QCOMPARE(pane.nativeView()->blockCount(), 13);
    pane.setDocument(nullptr);
    QCOMPARE(pane.nativeView()->blockCount(), 1);
    pane.setDocument(document.get());
    document.reset();
    QCOMPARE(pane.nativeView()->blockCount(), 1);
}

void TestSource::longTextsAreFilledInSteps()
{
    QByteArray text = "version: 1.0.0\nsections:\n  main:\n";
    for (int step = 0; step < 3000; ++step)
        text += "    - sleep: 1\n";
    const auto document = documentOf(text);
    QWidget window;
    SourcePane pane(&window);
    pane.setDocument(document.get());
    QVERIFY(pane.nativeView()->blockCount() < 3000);
    QTRY_COMPARE(pane.nativeView()->blockCount(), 3004);
    QCOMPARE(shownLines(*pane.nativeView()), expectedLines(*document->snapshot()));
    // Asked for earlier, the rest comes at once.
    pane.setDocument(nullptr);
    pane.setDocument(document.get());
    document->selection().select(path("/sections/main/2900"));
    QCOMPARE(pane.nativeView()->textCursor().blockNumber(), 2903);
}

void TestSource::largeEditIsQuick()
{
    QByteArray text = "version: 1.0.0\nsections:\n";
    for (int section = 0; section < 500; ++section) {
        text += "  s" + QByteArray::number(section) + ":\n";
        for (int step = 0; step < 20; ++step)
            text += "    - connect:\n        from: \"+15550000000\"\n        timeout: 20\n        serial:\n"
                    "          - to: sip:alice@example.com\n            timeout: 10\n";
    }
    const auto document = documentOf(text);
    QWidget window;
    window.resize(800, 500);
    SourceView view(&window);
    view.setGeometry(window.rect());
    window.show();
    SnapshotPtr snapshot = document->snapshot();
    QElapsedTimer timer;
    timer.start();
    view.setText(snapshot, {snapshot, &snapshot->diagnostics()});
    QTRY_COMPARE_WITH_TIMEOUT(view.blockCount(), snapshot->lines().lineCount(), 20'000);
    const qint64 reload = timer.nsecsElapsed();
    const qsizetype at = text.indexOf("timeout: 20", text.size() / 2) + 9;
    qint64 edit = reload;
    for (int i = 0; i < 5; ++i) {
        const TextEdits edits({{at, at + 2}, QByteArray::number(21 + i)});
        const SnapshotPtr after = Snapshot::build(edits.applied(snapshot->text()), m_catalog, snapshot);
        timer.start();
        view.changeText(edits, after, {after, &after->diagnostics()});
        edit = std::min(edit, timer.nsecsElapsed());
        snapshot = after;
    }
    // Measured against the same machine at the same time: filling the view is a hundred times as much.
    QVERIFY2(edit < reload / 10, qPrintable(QStringLiteral("%1 of %2 ns").arg(edit).arg(reload)));
    QCOMPARE(shownLines(view).at(snapshot->lines().lineAt(at)), QStringLiteral("        timeout: 25"));
}

QTEST_MAIN(TestSource)
#include "tst_source.moc"
