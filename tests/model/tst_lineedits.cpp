// SPDX-License-Identifier: MIT
#include "model/edit/lineedits.h"
#include "model/edit/pasteintext.h"
#include "model/edit/typingaids.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace patchcord;

namespace {

const QString Folder = QStringLiteral(PATCHCORD_FIXTURES "/lines/");

const QByteArray CursorMark = "¦";
const QByteArray AnchorMark = "«";
const QByteArray EndMark = "»";

struct MarkedText
{
    QByteArray text;
    TextSelection selection;
};

/// Takes the marks out of a text: where they stood is what is selected.
MarkedText unmarked(QByteArray text)
{
    MarkedText result;
    const qsizetype cursor = text.indexOf(CursorMark);
    if (cursor >= 0) {
        result.text = text.remove(cursor, CursorMark.size());
        result.selection = TextSelection::at(cursor);
        return result;
    }
    result.selection.anchor = text.indexOf(AnchorMark);
    text.remove(result.selection.anchor, AnchorMark.size());
    result.selection.cursor = text.indexOf(EndMark);
    result.text = text.remove(result.selection.cursor, EndMark.size());
    return result;
}

QByteArray marked(QByteArray text, TextSelection selection)
{
    if (selection.isEmpty())
        return text.insert(selection.cursor, CursorMark);
    const TextRange range = selection.range();
    text.insert(range.end, EndMark);
    return text.insert(range.begin, AnchorMark);
}

/// One case of a fixture: what is there, what is to come of it, or the sentence that refuses it.
struct Case
{
    QString name;
    QByteArray before;
    QByteArray after;
    QByteArray sentence;
    QByteArray given; ///< what is pasted
};

QByteArray textOf(const QByteArray &lines)
{
    return lines.endsWith("\\\n") ? lines.chopped(2) : lines;
}

std::vector<Case> casesOf(const QString &file)
{
    std::vector<Case> cases;
    const QByteArray bytes = readBytes(Folder + file);
    for (qsizetype at = bytes.indexOf("=== "); at >= 0;) {
        const qsizetype next = bytes.indexOf("\n=== ", at);
        QByteArray body = bytes.mid(at + 4, next < 0 ? -1 : next + 1 - at - 4);
        Case each;
        each.name = QString::fromUtf8(body.first(body.indexOf('\n')));
        body = body.sliced(body.indexOf('\n') + 1);
        const qsizetype given = body.indexOf("\n+++ ");
        if (given >= 0) {
            each.given = body.sliced(given + 5).chopped(1).replace('/', '\n');
            body.truncate(given + 1);
        }
        const qsizetype middle = body.indexOf("\n---");
        each.before = textOf(body.first(middle + 1));
        const QByteArray rest = body.sliced(middle + 4);
        if (rest.startsWith(' '))
            each.sentence = rest.trimmed();
        else
            each.after = textOf(rest.sliced(1));
        cases.push_back(each);
        at = next < 0 ? -1 : next + 1;
    }
    return cases;
}

Result<SelectedEdits> orSame(const std::optional<SelectedEdits> &edits)
{
    return edits ? Result<SelectedEdits>(*edits) : Failure{QStringLiteral("same")};
}

Result<SelectedEdits> run(
    const QString &command, const Case &each, const Snapshot &snapshot, TextSelection selection)
{
    if (command == u"enter")
        return newLine(snapshot, selection);
    if (command == u"duplicate")
        return duplicateLines(snapshot, selection);
    if (command == u"delete")
        return deleteLines(snapshot, selection);
    if (command == u"join")
        return joinLines(snapshot, selection);
    if (command == u"comment")
        return toggleComment(snapshot, selection);
    if (command == u"indent")
        return tabulator(snapshot, selection);
    if (command == u"outdent")
        return outdentLines(snapshot, selection);
    if (command == u"moveup")
        return moveLinesUp(snapshot, selection);
    if (command == u"movedown")
        return moveLinesDown(snapshot, selection);
    if (command == u"paste")
        return pasteInText(snapshot, selection, each.given);
    if (command == u"backspace")
        return orSame(backspace(snapshot, selection));
    if (command == u"type")
        return orSame(typedCharacter(snapshot, selection, each.name[1]));
    return Failure{QStringLiteral("no such command")};
}

} // namespace

class TestLineEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fixture_data();
    void fixture();
    void manyLinesAreJoinedQuickly();

private:
    CatalogPtr m_catalog;
};

void TestLineEdits::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestLineEdits::fixture_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("newline");
    const QStringList files = QDir(Folder).entryList({QStringLiteral("*.txt")});
    QCOMPARE(files.size(), 12);
    for (const QString &file : files) {
        const QString command = file.chopped(4);
        const std::vector<Case> cases = casesOf(file);
        QVERIFY(cases.size() > 3);
        for (size_t i = 0; i < cases.size(); ++i) {
            const QString name = command + QStringLiteral(": ") + cases[i].name;
            QTest::newRow(qPrintable(name)) << command << int(i) << QByteArray("\n");
            QTest::newRow(qPrintable(name + QStringLiteral(" (CRLF)")))
                << command << int(i) << QByteArray("\r\n");
            // Lone carriage returns end no line for a reader of YAML, so there are no items to be found.
            if (!command.startsWith(u"move") && command != u"duplicate")
                QTest::newRow(qPrintable(name + QStringLiteral(" (CR)")))
                    << command << int(i) << QByteArray("\r");
        }
    }
}

void TestLineEdits::fixture()
{
    QFETCH(QString, command);
    QFETCH(int, index);
    QFETCH(QByteArray, newline);
    Case each = casesOf(command + QStringLiteral(".txt"))[size_t(index)];
    // A text without a line end has to be told which ones the file has.
    if (!each.before.contains('\n') && newline != "\n")
        QSKIP("there is no line end to tell");
    const MarkedText before = unmarked(each.before.replace("\n", newline));
    const SnapshotPtr snapshot = Snapshot::build(before.text, m_catalog);
    const Result<SelectedEdits> result = run(command, each, *snapshot, before.selection);
    if (!each.sentence.isEmpty()) {
        QVERIFY(!result.ok());
        QCOMPARE(result.error().toUtf8(), each.sentence);
        return;
    }
    QVERIFY2(result.ok(), qPrintable(result.error()));
    const QByteArray after = result->edits.applied(before.text);
    QCOMPARE(marked(after, result->after).replace(newline, "\n"), each.after);
    QCOMPARE(after.count('\n'), newline == "\r" ? 0 : each.after.count('\n'));
    QCOMPARE(result->edits.inverted(before.text).applied(after), before.text);
}

/// Whether a line is a comment is not asked of the whole text before it, line after line.
void TestLineEdits::manyLinesAreJoinedQuickly()
{
    for (const QByteArray &line :
        {QByteArray("# some words of a comment\n"), QByteArray("- some: words\n")}) {
        const QByteArray text = line.repeated(20'000);
        const LineIndex lines(text);
        const TextFormat format = TextFormat::detect(text);
        QElapsedTimer timer;
        timer.start();
        const SelectedEdits joined = joinLines(TextSource(text, lines, format), {0, text.size()});
        QVERIFY2(timer.elapsed() < 1500, QByteArray::number(timer.elapsed()).constData());
        QCOMPARE(joined.edits.applied(text).count('\n'), 1);
    }
}

QTEST_APPLESS_MAIN(TestLineEdits)
#include "tst_lineedits.moc"
