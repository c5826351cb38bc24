// SPDX-License-Identifier: MIT
// Folding, the name of the section above, brackets and hovered lines of the text.
#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/source/brackets.h"
#include "editor/source/stickyheader.h"
#include "tests/editor/sourcefixture.h"
#include "tests/support/corpus.h"

#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <random>

using namespace patchcord;

namespace {

const QByteArray callLine = "sections:\n" // 0
                            "  main:\n" // 1
                            "    - answer: {}\n" // 2
                            "    - play:\n" // 3
                            "        urls:\n" // 4
                            "        - say:Hello\n" // 5
                            "        - say:Bye\n" // 6
                            "\n" // 7
                            "    - ai:\n" // 8
                            "        prompt: |\n" // 9
                            "          One\n" // 10
                            "\n" // 11
                            "          Two\n" // 12
                            "  other:\n" // 13
                            "    - hangup\n"; // 14

} // namespace

class TestFolding : public SourceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void regions_data();
    void regions();
    void foldHidesLines();
    void gutterFolds();
    void keysSkipFoldedLines();
    void typingUnfolds();
    void revealUnfolds();
    void deletedHeaderShowsItsLines();
    void allSections();
    void invariantUnderEdits();
    void sectionNameSticks();
    void brackets();
    void bracketsFollowWhatIsTyped();
    void bracketsOfALongText();
    void hoveredLines();

private:
    /// In a window of sixteen lines.
    void show(const QByteArray &text) { open(text, {0, 0, 700, 320}); }
    QTextBlock line(int number) const { return m_editor->document()->findBlockByNumber(number); }
    QList<int> visible() const;
};

void TestFolding::initTestCase()
{
    QVERIFY(loadCatalog());
}

QList<int> TestFolding::visible() const
{
    QList<int> lines;
    for (const SourceView::VisibleLine &shown : m_editor->visibleLines())
        lines.append(shown.line);
    return lines;
}

void TestFolding::regions_data()
{
    QTest::addColumn<int>("header");
    QTest::addColumn<int>("last");
    const auto row = [](const char *name, int header, int last) { QTest::newRow(name) << header << last; };
    row("all sections", 0, 14);
    row("section", 1, 12);
    row("step of one line", 2, 2);
    row("step", 3, 6);
    row("items as far left as their key", 4, 6);
    row("item", 5, 5);
    row("empty line", 7, 7);
    row("text of several lines", 9, 12);
    row("last section", 13, 14);
}

void TestFolding::regions()
{
    QFETCH(int, header);
    QFETCH(int, last);
    show(callLine);
    QCOMPARE(Folding::lastOf(line(header)).blockNumber(), last);
    QCOMPARE(Folding::isFoldable(line(header)), last > header);
}

void TestFolding::foldHidesLines()
{
    show(callLine);
    m_editor->folding().fold(line(3));
    QCOMPARE(visible(), (QList<int>{0, 1, 2, 3, 7, 8, 9, 10, 11, 12, 13, 14, 15}));
    m_editor->folding().fold(line(1));
    QCOMPARE(visible(), (QList<int>{0, 1, 13, 14, 15}));
    m_editor->folding().unfold(line(1));
    QCOMPARE(visible(), (QList<int>{0, 1, 2, 3, 7, 8, 9, 10, 11, 12, 13, 14, 15}));
    m_editor->folding().unfoldAll();
    QCOMPARE(visible().size(), 16);
    QCOMPARE(m_document->snapshot()->text(), callLine);
    QVERIFY(!m_document->undoStack().canUndo());
}

void TestFolding::gutterFolds()
{
    show(callLine);
    auto *const gutter = m_editor->findChild<QWidget *>(QStringLiteral("gutter"));
    QVERIFY(gutter);
    const QPoint arrow(gutter->width() - 5, int(m_editor->visibleLines()[3].rect.center().y()));
    QTest::mouseClick(gutter, Qt::LeftButton, {}, arrow);
    QVERIFY(Folding::isFolded(line(3)));
    QTest::mouseClick(gutter, Qt::LeftButton, {}, arrow);
    QVERIFY(!Folding::isFolded(line(3)));
}

void TestFolding::keysSkipFoldedLines()
{
    show(callLine);
    m_editor->setTextCursor(QTextCursor(line(5)));
    QTest::keyClick(m_editor, Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(Folding::isFolded(line(4)));
    QCOMPARE(m_editor->textCursor().blockNumber(), 4); // not in what is hidden
    QTest::keyClick(m_editor, Qt::Key_Down);
    QCOMPARE(m_editor->textCursor().blockNumber(), 7);
    QTest::keyClick(m_editor, Qt::Key_Up);
    QCOMPARE(m_editor->textCursor().blockNumber(), 4);
    QTest::keyClick(m_editor, Qt::Key_BracketRight, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(line(5).isVisible());
}

void TestFolding::typingUnfolds()
{
    show(callLine);
    m_editor->folding().fold(line(3));
    m_editor->setTextCursor(QTextCursor(line(3)));
    QTest::keyClick(m_editor, Qt::Key_End);
    QTest::keyClick(m_editor, Qt::Key_Return);
    QTest::keyClicks(m_editor, QStringLiteral("x"));
    QVERIFY(m_editor->textCursor().block().isVisible());
    QVERIFY(m_document->snapshot()->text().contains("play:\n"));
}

void TestFolding::revealUnfolds()
{
    show(callLine);
    m_editor->folding().fold(line(1));
    m_editor->clearFocus();
    m_document->selection().select(
        NodePath::fromPointer(QStringLiteral("/sections/main/1/play/urls/1")).value());
    QVERIFY(line(6).isVisible());
    QCOMPARE(m_editor->textCursor().blockNumber(), 6);
}

void TestFolding::deletedHeaderShowsItsLines()
{
    show(callLine);
    m_editor->folding().fold(line(13));
    m_editor->setTextCursor(QTextCursor(line(13)));
    QTest::keyClick(m_editor, Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(m_editor, Qt::Key_Delete);
    QVERIFY(line(14).isVisible());
}

void TestFolding::allSections()
{
    show(callLine);
    m_editor->foldSections();
    QCOMPARE(visible(), (QList<int>{0, 1, 13, 15}));
}

/// A line is hidden if and only if it belongs to a folded one, whatever was done to the text.
void TestFolding::invariantUnderEdits()
{
    std::mt19937 random(20261128);
    const QList<QByteArray> pieces{"", "x", "\n", "  ", "    - hangup\n", "\n\n", "a:\n  b: 1\n"};
    int hidden = 0;
    for (const CorpusFile &file : ownDocuments()) {
        show(file.bytes);
        for (int round = 0; round < 30; ++round) {
            const int blocks = m_editor->blockCount();
            if (round % 3 == 0)
                m_editor->folding().foldAround(line(int(random() % unsigned(blocks))));
            const auto size = unsigned(m_document->snapshot()->text().size());
            const qsizetype at = random() % (size + 1);
            const qsizetype end = std::min<qsizetype>(size, at + qsizetype(random() % 30));
            m_document->apply(QStringLiteral("Edit"),
                TextEdits({{at, end}, pieces.at(qsizetype(random() % unsigned(pieces.size())))}));
            int hiddenTo = -1;
            for (QTextBlock block = line(0); block.isValid(); block = block.next()) {
                QCOMPARE(block.isVisible(), block.blockNumber() > hiddenTo);
                hidden += block.isVisible() ? 0 : 1;
                if (Folding::isFolded(block))
                    hiddenTo = std::max(hiddenTo, Folding::lastOf(block).blockNumber());
            }
        }
    }
    QVERIFY(hidden > 100);
}

void TestFolding::sectionNameSticks()
{
    QByteArray text = "sections:\n  main:\n";
    for (int i = 0; i < 60; ++i)
        text += "    - hangup\n";
    text += "  other:\n";
    for (int i = 0; i < 60; ++i)
        text += "    - answer\n";
    show(text);
    auto *const sticky = m_editor->findChild<StickyHeader *>();
    QVERIFY(sticky && !sticky->isVisible());
    QCOMPARE(m_editor->sectionLineAbove(), -1);
    m_editor->verticalScrollBar()->setValue(20);
    QTRY_VERIFY(sticky->isVisible());
    QCOMPARE(m_editor->sectionLineAbove(), 1);
    m_editor->verticalScrollBar()->setValue(80);
    QTRY_COMPARE(m_editor->sectionLineAbove(), 62);
    QTest::mouseClick(sticky, Qt::LeftButton);
    QCOMPARE(m_editor->textCursor().blockNumber(), 62);
    QCOMPARE(m_document->selection().current().toPointer(), QStringLiteral("/sections/other"));
    QTRY_VERIFY(m_editor->sectionLineAbove() != 62);
}

void TestFolding::brackets()
{
    show("a: [1, {b: \"]\"}, '{']\nc: 2 # [\n");
    const QByteArray &text = m_document->snapshot()->text();
    const auto at = [this](qsizetype offset) { return bracketsAt(*m_document->snapshot(), offset); };
    QCOMPARE(at(text.indexOf('['))->closing, text.indexOf("']") + 1);
    QCOMPARE(at(text.indexOf("']") + 2)->opening, text.indexOf('['));
    QCOMPARE(at(text.indexOf('{'))->closing, text.indexOf('}'));
    QVERIFY(!at(text.indexOf("]\"")));
    QVERIFY(!at(text.indexOf("# [") + 3));
    QVERIFY(!at(1));
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(3);
    m_editor->setTextCursor(cursor);
    QCOMPARE(m_editor->extraSelections().size(), 2);
    cursor.setPosition(0);
    m_editor->setTextCursor(cursor);
    QVERIFY(m_editor->extraSelections().isEmpty());
}

/// With the text that the widget has by then, which the reading is a breath behind.
void TestFolding::bracketsFollowWhatIsTyped()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    show("a: {x: 1}\nb: [1,\n  2,\n  3]\n");
    const auto marked = [this] {
        QList<int> places;
        for (const QTextEdit::ExtraSelection &mark : m_editor->extraSelections())
            places.append(mark.cursor.selectionStart());
        return places;
    };
    const auto typeAt = [this](int from, int to, char key) {
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        m_editor->setTextCursor(cursor);
        QTest::keyClick(m_editor, key);
    };
    typeAt(15, 26, ']'); // lines go
    QCOMPARE(m_document->snapshot()->text(), "a: {x: 1}\nb: [1]\n");
    QList<int> expected{13, 15};
    QCOMPARE(marked(), expected);
    typeAt(3, 3, 'x'); // what was a map is none any more
    QCOMPARE(marked(), QList<int>());
    m_document->settle();
    m_document->undoStack().undo(); // the cursor stays in front of the bracket
    expected = {3, 8};
    QCOMPARE(marked(), expected);
}

/// Its lines come in after the first picture.
void TestFolding::bracketsOfALongText()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("setPosition")));
    QByteArray text = "{\n";
    for (int i = 0; i < 5000; ++i)
        text += "\"a" + QByteArray::number(i) + "\": 1,\n";
    text += "\"z\": 1}";
    show(text);
    QTRY_COMPARE(m_editor->extraSelections().size(), 2);
    QCOMPARE(m_editor->extraSelections().at(1).cursor.selectionStart(), int(text.size()) - 1);
}

void TestFolding::hoveredLines()
{
    show(callLine);
    const auto bar = [this](int line) {
        const QImage image = m_editor->viewport()->grab().toImage();
        const QRectF rect = m_editor->visibleLines()[size_t(line)].rect;
        return image.pixelColor(0, int(rect.center().y()));
    };
    const QColor before = bar(3);
    m_pane->markHovered(NodePath::fromPointer(QStringLiteral("/sections/main/1")).value());
    QVERIFY(bar(3) != before);
    QVERIFY(bar(6) != before);
    QCOMPARE(bar(8), before);
    m_pane->markHovered({});
    QCOMPARE(bar(3), before);
}

QTEST_MAIN(TestFolding)
#include "tst_folding.moc"
