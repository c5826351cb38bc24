// SPDX-License-Identifier: MIT
// Thousands of random edits typed into the text, with form edits and moved steps between, with a fixed seed:
// after each, the widget shows the bytes, and the snapshot that took over what did not change equals one that
// was read afresh. Undo of all gives the first bytes back.
#include "editor/canvas/canvasview.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/document/typedtext.h"
#include "editor/properties/propertypanel.h"
#include "editor/source/sourcepane.h"
#include "model/edit/stepedits.h"
#include "model/edit/treeedits.h"
#include "model/text/utf8.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"
#include "tests/support/samereading.h"
#include "tests/support/variants.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QTest>
#include <QTextBlock>
#include <random>

using namespace patchcord;

namespace {

constexpr int EditsInAll = 5000;

/// Words that people and their clipboards bring, broken YAML among them.
const QStringList pieces{QStringLiteral("x"), QStringLiteral("timeout: 20"), QStringLiteral("- hangup"),
    QStringLiteral("  "), QStringLiteral(": "), QStringLiteral("\""), QStringLiteral("'"),
    QStringLiteral("{"), QStringLiteral("]"), QStringLiteral("%{call.from}"), QStringLiteral("#"),
    QStringLiteral("say: hi"), QString::fromUtf8("\xc3\xa4\xcc\x81"), QString::fromUtf8("\xf0\x9f\x98\x80"),
    QString(QChar(QChar::Nbsp)), QStringLiteral("\t"), QStringLiteral(",")};
const QStringList pastes{QStringLiteral("    - play:\n        url: say:Hi\n"), QStringLiteral("a\r\nb\n"),
    QStringLiteral("\n\n"), QStringLiteral("{\"a\": [1,\n2]}"), QString::fromUtf8("\xf0\x9f\x93\x9e\n\t"),
    QStringLiteral("  two:\n    - hangup\n")};

/// What the widget has to show, by the bytes alone.
QString decoded(const Snapshot &snapshot)
{
    QStringList lines;
    for (int i = 0; i < snapshot.lines().lineCount(); ++i) {
        TextRange content = snapshot.lines().lineContent(snapshot.text(), i);
        if (i == 0)
            content.begin = std::min(content.end, content.begin + bomLength(snapshot.text()));
        lines.append(QString::fromUtf8('x' + snapshot.text().mid(content.begin, content.length())).mid(1));
    }
    return lines.join(u'\n');
}

QString shown(const QPlainTextEdit &view)
{
    QStringList lines;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
        lines.append(block.text());
    return lines.join(u'\n');
}

QByteArray withEmoji(QByteArray text)
{
    // Into comments and texts alike: before every third word "the".
    qsizetype at = 0;
    for (int i = 0; (at = text.indexOf("the ", at)) >= 0; ++i, at += 8) {
        if (i % 3 == 0)
            text.insert(at, "\xf0\x9f\x93\x9e ");
    }
    return text;
}

} // namespace

class TestTypingFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void edits_data();
    void edits();
    void cleanupTestCase();

private:
    int below(int bound) { return bound > 0 ? int(m_random() % unsigned(bound)) : 0; }
    void edit(Document &document, SourceEditor &editor);
    void select(SourceEditor &editor);
    void editAsTheFormDoes(Document &document);
    void moveAsTheCanvasDoes(Document &document);

    CatalogPtr m_catalog;
    std::mt19937 m_random;
    int m_perDocument = 0;
    int m_done = 0;
    int m_broken = 0;
};

void TestTypingFuzz::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestTypingFuzz::edits_data()
{
    QTest::addColumn<QByteArray>("text");
    constexpr int MostDocuments = 125;
    std::vector<CorpusFile> files;
    for (const CorpusFile &file : allDocuments()) {
        for (const CorpusFile &variant : variantsOf(file))
            files.push_back(variant);
        files.push_back({file.name + QStringLiteral(" (emoji)"), withEmoji(file.bytes)});
    }
    // Every n-th, so that all kinds come up; n shares no factor with the kinds.
    size_t stride = std::max<size_t>(1, files.size() / MostDocuments);
    while (stride % 2 == 0 || stride % 3 == 0)
        ++stride;
    int count = 0;
    for (size_t i = 0; i < files.size(); i += stride, ++count)
        QTest::newRow(qPrintable(files[i].name)) << files[i].bytes;
    m_perDocument = (EditsInAll + count - 1) / count;
}

void TestTypingFuzz::select(SourceEditor &editor)
{
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(below(editor.document()->characterCount()));
    const bool selects = below(3) == 0;
    if (selects)
        cursor.setPosition(
            std::clamp(cursor.position() + below(80) - 40, 0, editor.document()->characterCount() - 1),
            QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
}

void TestTypingFuzz::editAsTheFormDoes(Document &document)
{
    const Snapshot &snapshot = *document.snapshot();
    const NodePath path = snapshot.pathAt(below(int(snapshot.text().size())));
    const QList<Value> values{
        Value(20), Value(QStringLiteral("+15551231234")), Value(true), Value(QStringLiteral("two\nlines"))};
    if (!path.isRoot() && snapshot.resolve(path).isScalar())
        document.apply(QStringLiteral("Change"), setValue(snapshot, path, values.at(below(4))));
}

void TestTypingFuzz::moveAsTheCanvasDoes(Document &document)
{
    const CallFlow &flow = document.snapshot()->flow();
    if (flow.sections().empty())
        return;
    const SectionFlow &from = *flow.sections()[size_t(below(int(flow.sections().size())))];
    const SectionFlow &to = *flow.sections()[size_t(below(int(flow.sections().size())))];
    if (from.steps.empty())
        return;
    const Step &step = from.steps[size_t(below(int(from.steps.size())))];
    document.apply(QStringLiteral("Move"),
        moveStep(*document.snapshot(), step.path, to.path, below(int(to.steps.size()) + 1)));
}

void TestTypingFuzz::edit(Document &document, SourceEditor &editor)
{
    if (below(2) == 0)
        select(editor);
    // Who broke the text often takes it back, so that the other views get something to do.
    const bool takesBack = !document.snapshot()->isWhole() && below(5) < 3;
    switch (takesBack ? 10 : below(14)) {
    case 0:
    case 1:
    case 2:
    case 3:
        for (const QChar c : pieces.at(below(int(pieces.size())))) {
            if (c.unicode() >= 0x20 && c.unicode() < 0x7f)
                QTest::keyClick(&editor, c.toLatin1());
            else
                editor.textCursor().insertText(c);
        }
        break;
    case 4: {
        QInputMethodEvent event;
        event.setCommitString(pieces.at(below(int(pieces.size()))));
        QCoreApplication::sendEvent(&editor, &event);
        break;
    }
    case 5:
        QTest::keyClick(&editor, Qt::Key_Return);
        break;
    case 6:
    case 7:
        QTest::keyClick(&editor, below(2) == 0 ? Qt::Key_Backspace : Qt::Key_Delete,
            below(4) == 0 ? Qt::ControlModifier : Qt::NoModifier);
        break;
    case 8:
        QGuiApplication::clipboard()->setText(pastes.at(below(int(pastes.size()))));
        QTest::keyClick(&editor, Qt::Key_V, Qt::ControlModifier);
        break;
    case 9:
        QTest::keyClick(&editor, Qt::Key_X, Qt::ControlModifier);
        break;
    case 10:
    case 11:
        document.settle();
        if (!takesBack && below(3) == 0)
            document.undoStack().redo();
        else
            document.undoStack().undo();
        break;
    case 12:
        editAsTheFormDoes(document);
        break;
    case 13:
        moveAsTheCanvasDoes(document);
        break;
    }
}

void TestTypingFuzz::edits()
{
    QFETCH(QByteArray, text);
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    // Not qHash(), which is another one on another processor.
    m_random.seed(qChecksum(QByteArrayView(QTest::currentDataTag()))
        + unsigned(qEnvironmentVariableIntValue("PATCHCORD_FUZZ_SEED")));
    Document document(m_catalog, text);
    QWidget window;
    SourcePane pane(&window);
    CanvasView canvas(document, &window);
    PropertyPanel form(&window);
    SourceEditor &editor = *pane.nativeView();
    pane.setDocument(&document);
    form.setDocument(&document);
    window.resize(900, 600);
    editor.setGeometry(0, 0, 400, 400);
    canvas.setGeometry(400, 0, 500, 400);
    window.show();
    editor.setFocus();
    if (below(8) == 0)
        document.typedText().setReadAtOnce(0); // as in a section that takes long to read
    for (int i = 0; i < m_perDocument; ++i) {
        if (below(6) == 0)
            document.typedText().endBurst(); // as after a pause
        edit(document, editor);
        ++m_done;
        if (document.typedText().isAhead() && below(2) == 0)
            continue; // typed on while the text is read
        document.settle();
        m_broken += document.snapshot()->isWhole() ? 0 : 1;
        const QString expected = decoded(*document.snapshot());
        QCOMPARE(shown(editor), expected);
        const QString difference = differenceOfReadings(
            *document.snapshot(), *Snapshot::build(document.snapshot()->text(), m_catalog));
        QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("edit %1: %2").arg(i).arg(difference)));
    }
    document.settle();
    while (document.undoStack().canUndo())
        document.undoStack().undo();
    QCOMPARE(document.snapshot()->text(), text);
    QCOMPARE(shown(editor), decoded(*document.snapshot()));
    pane.setDocument(nullptr);
    form.setDocument(nullptr);
}

void TestTypingFuzz::cleanupTestCase()
{
    qInfo("%d edits, the text was broken after %d of them", m_done, m_broken);
    QVERIFY(m_done >= EditsInAll || sharedFolder().isEmpty());
}

QTEST_MAIN(TestTypingFuzz)
#include "tst_typingfuzz.moc"
