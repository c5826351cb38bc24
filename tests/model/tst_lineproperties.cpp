// SPDX-License-Identifier: MIT
#include "model/edit/copytext.h"
#include "model/edit/lineedits.h"
#include "model/edit/lineitems.h"
#include "model/edit/pasteintext.h"
#include "model/edit/typingaids.h"
#include "resources/resources.h"
#include "tests/support/independentreader.h"
#include "tests/support/variants.h"

#include <QTest>

#include <random>

using namespace patchcord;

// The commands on lines, on lines of every document there is, chosen with a fixed seed: there and back gives
// the bytes, nothing outside the lines is touched, and what is pasted means what was copied.

namespace {

using Json = nlohmann::ordered_json;

constexpr unsigned Seed = 20;
constexpr int Rounds = 3;

} // namespace

class TestLineProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void document_data();
    void document();
    void pastedStep_data();
    void pastedStep();
    void cleanupTestCase();

private:
    SnapshotPtr snapshotOf(const QByteArray &text) const { return Snapshot::build(text, m_catalog); }
    int below(int bound) { return int(m_random() % unsigned(bound)); }
    /// Some lines of a text, as a person selects them.
    TextSelection someLines(const Snapshot &snapshot);

    void commentsAndBack(const SnapshotPtr &snapshot, TextSelection lines);
    void indentsAndBack(const SnapshotPtr &snapshot, TextSelection lines);
    void duplicatesAndDeletes(const SnapshotPtr &snapshot, TextSelection lines);
    void movesAndBack(const SnapshotPtr &snapshot, TextSelection lines);
    void typesAnywhere(const SnapshotPtr &snapshot);
    /// What stands in front of and behind some lines is the same in two texts.
    static bool isTheSameOutside(const Snapshot &snapshot, TextRange lines, const QByteArray &after);

    CatalogPtr m_catalog;
    std::mt19937 m_random{Seed};
    std::vector<CorpusFile> m_files;
    QList<QByteArray> m_steps; ///< every step of the documents, as it is copied
    int m_comments = 0;
    int m_moves = 0;
    int m_pastes = 0;
};

void TestLineProperties::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
    m_files = allDocuments();
}

void TestLineProperties::document_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const CorpusFile &file : m_files) {
        for (const CorpusFile &variant : variantsOf(file))
            QTest::newRow(qPrintable(variant.name)) << variant.bytes;
    }
}

TextSelection TestLineProperties::someLines(const Snapshot &snapshot)
{
    const LineIndex &lines = snapshot.lines();
    const int first = below(lines.lineCount());
    const int last = std::min(lines.lineCount() - 1, first + below(6));
    const TextRange begin = lines.lineContent(snapshot.text(), first);
    const TextRange end = lines.lineContent(snapshot.text(), last);
    const qsizetype bom = first == 0 && snapshot.format().hasBom ? 3 : 0;
    TextSelection selection{begin.begin + bom, end.end};
    if (below(3) == 0)
        selection = TextSelection::at(begin.begin + bom);
    else if (below(2) == 0)
        std::swap(selection.anchor, selection.cursor);
    return selection;
}

bool TestLineProperties::isTheSameOutside(const Snapshot &snapshot, TextRange lines, const QByteArray &after)
{
    const QByteArray &before = snapshot.text();
    return after.startsWith(before.first(lines.begin)) && after.endsWith(before.sliced(lines.end));
}

void TestLineProperties::commentsAndBack(const SnapshotPtr &snapshot, TextSelection lines)
{
    const Result<SelectedEdits> commented = toggleComment(*snapshot, lines);
    if (!commented || commented->edits.isEmpty() || (*commented->edits.begin()).text.isEmpty())
        return; // refused, or they were comments
    ++m_comments;
    const QByteArray after = commented->edits.applied(snapshot->text());
    const TextRange hull = commented->edits.hull();
    QVERIFY(isTheSameOutside(*snapshot, {hull.begin, hull.end}, after));
    const SnapshotPtr middle = snapshotOf(after);
    const Result<SelectedEdits> back = toggleComment(*middle, commented->after);
    QVERIFY2(back.ok(), qPrintable(back.error()));
    QCOMPARE(back->edits.applied(after), snapshot->text());
    QCOMPARE(back->after, lines);
}

void TestLineProperties::indentsAndBack(const SnapshotPtr &snapshot, TextSelection lines)
{
    const SelectedEdits indented = indentLines(*snapshot, lines);
    const QByteArray after = indented.edits.applied(snapshot->text());
    // The new text may look indented otherwise as a whole; the step stays the same here.
    const SnapshotPtr middle = snapshotOf(after);
    if (middle->format() != snapshot->format())
        return;
    const SelectedEdits back = outdentLines(*middle, indented.after);
    QCOMPARE(back.edits.applied(after), snapshot->text());
}

void TestLineProperties::duplicatesAndDeletes(const SnapshotPtr &snapshot, TextSelection lines)
{
    if (lines.isEmpty())
        return; // a cursor alone means a whole item for one, and a line for the other
    const SelectedEdits doubled = duplicateLines(*snapshot, lines);
    const QByteArray after = doubled.edits.applied(snapshot->text());
    const SnapshotPtr middle = snapshotOf(after);
    const auto selected = [](const QByteArray &text, TextSelection selection) {
        const TextRange range = selection.range();
        return text.mid(range.begin, range.length());
    };
    QCOMPARE(selected(after, doubled.after), selected(snapshot->text(), lines));
    if (middle->format().newline() != snapshot->format().newline())
        return;
    const SelectedEdits back = deleteLines(*middle, doubled.after);
    QCOMPARE(back.edits.applied(after), snapshot->text());
}

void TestLineProperties::movesAndBack(const SnapshotPtr &snapshot, TextSelection lines)
{
    const Result<SelectedEdits> down = moveLinesDown(*snapshot, lines);
    if (!down)
        return;
    const QByteArray after = down->edits.applied(snapshot->text());
    QCOMPARE(down->edits.inverted(snapshot->text()).applied(after), snapshot->text());
    const SnapshotPtr middle = snapshotOf(after);
    // Lines that were no item may be one where they are now, and the other way round.
    const auto isRun = [](const Snapshot &text, TextSelection selection) {
        const std::optional<ItemRun> run = runAt(text, linesOf(text, selection));
        return run ? run->last - run->first : -1;
    };
    if (isRun(*snapshot, lines) != isRun(*middle, down->after))
        return;
    const Result<SelectedEdits> up = moveLinesUp(*middle, down->after);
    const auto endsInText = [](const QByteArray &text) {
        return (text.contains('|') || text.contains('>')) && !text.endsWith('\n');
    };
    // The meaning of a text at the end of the file, or with all its line ends, is worth more than the bytes.
    if (endsInText(snapshot->text()) || endsInText(after) || after.contains("|+"))
        return;
    if (!up && up.error().contains(u"together"))
        return;
    QVERIFY2(up.ok(), qPrintable(up.error()));
    ++m_moves;
    QCOMPARE(up->edits.applied(after), snapshot->text());
}

void TestLineProperties::typesAnywhere(const SnapshotPtr &snapshot)
{
    const QByteArray &text = snapshot->text();
    const LineIndex &index = snapshot->lines();
    const int line = below(index.lineCount());
    const TextRange content = index.lineContent(text, line);
    const qsizetype offset = index.offsetAt(text, {line, below(int(content.length()) + 1)});
    const TextSelection cursor = TextSelection::at(offset);
    const auto check = [&](const SelectedEdits &result) {
        const QByteArray after = result.edits.applied(text);
        QCOMPARE(result.edits.inverted(text).applied(after), text);
        const TextRange lines{content.begin, index.lineContent(text, line).end};
        QVERIFY(isTheSameOutside(*snapshot, lines, after));
        QVERIFY(result.after.cursor >= 0 && result.after.cursor <= after.size());
    };
    check(newLine(*snapshot, cursor));
    check(tabulator(*snapshot, cursor));
    for (const char typed : {'"', '\'', '{', '[', '}', ']', 'x'}) {
        if (const auto result = typedCharacter(*snapshot, cursor, QLatin1Char(typed)))
            check(*result);
    }
    if (const auto result = backspace(*snapshot, cursor))
        check(*result);
}

void TestLineProperties::document()
{
    QFETCH(QByteArray, text);
    const SnapshotPtr snapshot = snapshotOf(text);
    for (int round = 0; round < Rounds; ++round) {
        const TextSelection lines = someLines(*snapshot);
        commentsAndBack(snapshot, lines);
        indentsAndBack(snapshot, lines);
        duplicatesAndDeletes(snapshot, lines);
        movesAndBack(snapshot, lines);
        typesAnywhere(snapshot);
        if (QTest::currentTestFailed()) {
            qWarning("bytes %lld to %lld", qlonglong(lines.anchor), qlonglong(lines.cursor));
            return;
        }
    }
}

void TestLineProperties::pastedStep_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const CorpusFile &file : m_files) {
        const SnapshotPtr snapshot = snapshotOf(file.bytes);
        if (snapshot->format().language != Language::Yaml || !snapshot->isWhole()
            || snapshot->format().lineEnd == LineEnd::Cr)
            continue;
        QTest::newRow(qPrintable(file.name)) << file.bytes;
        for (const SectionFlowPtr &section : snapshot->flow().sections()) {
            for (const Step &step : section->steps) {
                const QByteArray copy = textOfItems(*snapshot, {step.path});
                // An alias means something only beside its anchor; one line goes in as it is.
                if (copy.startsWith("- ") && !copy.contains('*') && !copy.contains('&')
                    && copy.trimmed().contains('\n'))
                    m_steps.append(copy);
            }
        }
    }
}

/// Any step of any document, copied and pasted in front of any step of another: it is there, and everything
/// else is as it was.
void TestLineProperties::pastedStep()
{
    QFETCH(QByteArray, text);
    QVERIFY(!m_steps.isEmpty());
    const SnapshotPtr snapshot = snapshotOf(text);
    const std::optional<Json> meaning = readYamlIndependently(text);
    if (!meaning)
        QSKIP("others cannot read it");
    for (const SectionFlowPtr &section : snapshot->flow().sections()) {
        for (const Step &step : section->steps) {
            const SyntaxNode node = snapshot->resolve(step.path);
            if (!node.parent().isSequence() || node.parent().isFlow())
                continue;
            const qsizetype line =
                snapshot->lines().lineWithEnd(snapshot->lines().lineAt(node.itemBegin())).begin;
            if (!snapshot->text().mid(line, node.itemBegin() - line).trimmed().isEmpty())
                continue; // behind another dash, or the BOM
            const QByteArray &copy = m_steps[below(int(m_steps.size()))];
            const std::optional<Json> copied = readYamlIndependently(copy);
            QVERIFY(copied && copied->size() == 1);
            Json expected = *meaning;
            const std::string list = step.path.parent().toPointer().toStdString();
            Json &steps = expected.at(Json::json_pointer(list));
            steps.insert(steps.begin() + step.path.last().toInt(), copied->front());
            const qsizetype at = below(2) == 0 ? node.itemBegin() : line;
            const bool isWhole = below(2) == 0 || copy.contains("|+"); // whose last line ends are its own
            const QByteArray pasted = isWhole ? copy : copy.trimmed();
            const SelectedEdits result = pasteInText(*snapshot, TextSelection::at(at), pasted);
            const QByteArray after = result.edits.applied(text);
            const std::optional<Json> now = readYamlIndependently(after);
            QVERIFY2(now, after.constData());
            if (*now != expected)
                qWarning("pasted %s", pasted.constData());
            QVERIFY2(*now == expected, after.constData());
            ++m_pastes;
        }
    }
}

void TestLineProperties::cleanupTestCase()
{
    qInfo("%d comments, %d moves, %d pastes of %lld steps", m_comments, m_moves, m_pastes,
        qlonglong(m_steps.size()));
    QVERIFY(m_comments > 20);
    QVERIFY(m_moves > 20);
    QVERIFY(m_pastes > 20);
}

QTEST_APPLESS_MAIN(TestLineProperties)
#include "tst_lineproperties.moc"
