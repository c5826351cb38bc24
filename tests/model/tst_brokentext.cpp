// SPDX-License-Identifier: MIT
#include "model/edit/edits.h"
#include "model/edit/fixedits.h"
#include "model/syntax/yamlscan.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace patchcord;

// Every document there is, broken in the ways in which a person breaks one while typing, line by line. The
// text stays as it is, the snapshot that takes over what did not change equals one built afresh, the sections
// before the fault read as they did and can be edited, and a repair that is said to be sure mends its fault.

class TestBrokenText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void broken_data();
    void broken();
    void edited_data();
    void edited();
    void costsNoMore_data();
    void costsNoMore();

private:
    CatalogPtr m_catalog;
};

namespace {

using namespace yamlscan;

/// The ways in which a line is broken.
enum class Break : quint8 {
    Deletion,
    Tab,
    Percent,
    Speech,
    OpenQuote,
    Deeper,
    Shallower,
    FirstColumn,
    HalfStep,
    LostColon,
    WordAlone,
    OpenBracket,
    LostComma,
};

struct BreakName
{
    Break way;
    const char *name;
};
constexpr BreakName Breaks[] = {
    {Break::Deletion, "a line is deleted"},
    {Break::Tab, "a tab at its start"},
    {Break::Percent, "an unquoted variable"},
    {Break::Speech, "a text with a colon"},
    {Break::OpenQuote, "a quote that stays open"},
    {Break::Deeper, "indented by one more"},
    {Break::Shallower, "indented by one less"},
    {Break::FirstColumn, "all its indentation lost"},
    {Break::HalfStep, "a step that is half written"},
    {Break::LostColon, "a key without its colon"},
    {Break::WordAlone, "a word alone"},
    {Break::OpenBracket, "a bracket that stays open"},
    {Break::LostComma, "a comma lost or added"},
};

std::vector<qsizetype> lineStarts(const QByteArray &text)
{
    std::vector<qsizetype> starts;
    for (qsizetype at = 0; at < text.size(); at = nextLine(text, at))
        starts.push_back(at);
    return starts;
}

/// The value of a line, behind its first colon and space; empty when it has none.
TextRange valueOf(const QByteArray &text, qsizetype line)
{
    const qsizetype end = lineContentEnd(text, line);
    const qsizetype colon = text.indexOf(": ", line);
    if (colon < 0 || colon + 2 >= end)
        return {end, end};
    return {colon + 2, end};
}

/// The text with a line broken; the same text where this way of breaking does not fit the line.
QByteArray brokenAt(QByteArray text, qsizetype line, Break way, Language language)
{
    const qsizetype end = lineContentEnd(text, line);
    const qsizetype content = std::min(skipBlanks(text, line), end);
    const TextRange value = valueOf(text, line);
    const bool hasValue = !value.isEmpty();
    switch (way) {
    case Break::Deletion:
        return text.remove(line, nextLine(text, line) - line);
    case Break::Tab:
        return content > line ? text.insert(line, '\t') : text;
    case Break::Percent:
        return hasValue ? text.replace(value.begin, value.length(), "%{x}") : text;
    case Break::Speech:
        return hasValue ? text.replace(value.begin, value.length(), "say: hi: there") : text;
    case Break::OpenQuote:
        if (!hasValue)
            return text;
        return text[value.begin] == '"' ? text.remove(text.lastIndexOf('"', end - 1), 1)
                                        : text.insert(value.begin, '"');
    case Break::Deeper:
        return content < end ? text.insert(line, ' ') : text;
    case Break::Shallower:
        return content > line && content < end ? text.remove(line, 1) : text;
    case Break::FirstColumn:
        return content < end ? text.remove(line, content - line) : text;
    case Break::HalfStep:
        if (content >= end || text[content] != '-')
            return text;
        return text.insert(line, text.mid(line, content - line) + "- pla\n");
    case Break::LostColon: {
        const qsizetype colon = text.indexOf(':', line);
        return colon >= 0 && colon < end ? text.remove(colon, 1) : text;
    }
    case Break::WordAlone:
        return content < end ? text.insert(line, text.mid(line, content - line) + "key\n") : text;
    case Break::OpenBracket:
        return hasValue ? text.insert(value.begin, language == Language::Json ? '{' : '[') : text;
    case Break::LostComma: {
        if (language == Language::Yaml)
            return text;
        const qsizetype comma = text.indexOf(',', line);
        return comma >= 0 && comma < end ? text.remove(comma, 1) : text.insert(end, ',');
    }
    }
    return text;
}

/// What a list of steps is, as text that tells any two apart.
void describe(const std::vector<Step> &steps, QStringList &into)
{
    forEachStep(steps, [&into](const Step &step) {
        into.append(step.path.toPointer() + u' ' + step.method + u' ' + step.summary);
    });
}

QStringList describe(const CallFlow &flow)
{
    QStringList text;
    for (const SectionFlowPtr &section : flow.sections()) {
        text.append(section->name + QString::number(section->isList));
        describe(section->steps, text);
    }
    return text;
}

QStringList describe(const Diagnostics &diagnostics)
{
    QStringList text;
    for (const Diagnostic &each : diagnostics) {
        text.append(QStringLiteral("%1 %2-%3 %4 %5 %6")
                        .arg(each.code)
                        .arg(each.range.begin)
                        .arg(each.range.end)
                        .arg(each.path.toPointer(), each.message)
                        .arg(each.fixes.size()));
    }
    return text;
}

void describe(const SyntaxNode &node, QStringList &into)
{
    into.append(QStringLiteral("%1 %2 %3-%4 %5 %6")
                    .arg(int(node.kind()))
                    .arg(int(node.style()))
                    .arg(node.range().begin)
                    .arg(node.range().end)
                    .arg(node.itemBegin())
                    .arg(node.isCut()));
    for (const SyntaxNode item : node.items())
        describe(item, into);
    for (const SyntaxNode::Entry entry : node.entries()) {
        describe(entry.key, into);
        describe(entry.value, into);
    }
}

/// Where two lists of words part.
QByteArray difference(const QStringList &a, const QStringList &b)
{
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i))
            return (a.value(i) + QStringLiteral("  |  ") + b.value(i)).toUtf8();
    }
    return {};
}

bool isCutAnywhere(const SyntaxNode &node)
{
    if (node.isCut())
        return true;
    for (const SyntaxNode item : node.items()) {
        if (isCutAnywhere(item))
            return true;
    }
    for (const SyntaxNode::Entry entry : node.entries()) {
        if (isCutAnywhere(entry.value))
            return true;
    }
    return false;
}

/// Of those that lie before or behind a fault, how many are alive.
struct Count
{
    int all = 0;
    int alive = 0;
    void add(bool isAlive)
    {
        ++all;
        alive += isAlive ? 1 : 0;
    }
    double share() const { return all == 0 ? 1 : double(alive) / all; }
};

struct Tally
{
    int texts = 0;
    Count before; ///< sections before the broken line
    Count behind;
    Count stepsBefore; ///< steps of the broken section before the line
    Count stepsBehind;
    int faults = 0; ///< texts that cannot be read
    int sure = 0; ///< of them told with a sure repair
    int guessed = 0;
};

/// Whether a section of the broken text reads as it did: the same steps, none of them cut.
bool isAlive(const Snapshot &whole, const Snapshot &broken, const QString &name)
{
    const SectionFlow *const was = whole.flow().section(name);
    const SectionFlow *const is = broken.flow().section(name);
    if (!is)
        return false;
    QStringList a, b;
    describe(was->steps, a);
    describe(is->steps, b);
    return a == b && !isCutAnywhere(broken.resolve(NodePath::section(name)));
}

void countSections(
    const Snapshot &whole, const Snapshot &broken, qsizetype line, qsizetype grown, Tally &tally)
{
    for (const SyntaxNode::Entry entry : whole.tree().root().value("sections").entries()) {
        const QString name = entry.key.text();
        const SectionFlow *const section = whole.flow().section(name);
        if (!section || section->path != NodePath::section(name) || !section->isList)
            continue;
        const qsizetype end = entry.value.range().end;
        if (end <= line) {
            const bool alive = isAlive(whole, broken, name);
            tally.before.add(alive);
            if (!alive && qEnvironmentVariableIsSet("PATCHCORD_SHOW"))
                qInfo("dead before: %s in\n%s", qPrintable(name), broken.text().constData());
        } else if (lineBegin(whole.text(), entry.key.range().begin) > line) {
            const bool alive = isAlive(whole, broken, name);
            tally.behind.add(alive);
            if (!alive && qEnvironmentVariableIntValue("PATCHCORD_SHOW") > 1)
                qInfo("dead behind: %s in\n%s", qPrintable(name), broken.text().constData());
        } else {
            const SectionFlow *const is = broken.flow().section(name);
            const SyntaxNode list = broken.resolve(section->path);
            for (const SyntaxNode item : entry.value.items()) {
                const NodePath path = item.path();
                const bool isBefore = item.range().end <= line;
                const bool isBehind =
                    item.itemBegin() > line && lineBegin(whole.text(), item.itemBegin()) > line;
                if (!isBefore && !isBehind)
                    continue;
                // Behind the line the steps may have other numbers: they are told by their bytes.
                const qsizetype at = item.itemBegin() + (isBehind ? grown : 0);
                bool alive = false;
                for (const SyntaxNode now : list.items())
                    alive |=
                        is && now.itemBegin() == at && now.source() == item.source() && !isCutAnywhere(now);
                (isBefore ? tally.stepsBefore : tally.stepsBehind).add(alive);
            }
        }
    }
}

bool isOnOneLine(const QByteArray &text, const TextRange &range)
{
    return lineBegin(text, range.begin) == lineBegin(text, range.end)
        || range == TextRange{lineBegin(text, range.begin), nextLine(text, range.begin)};
}

} // namespace

void TestBrokenText::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
    if (sharedFolder().isEmpty())
        qWarning("The corpus is not here: only the project's own documents are broken.");
}

void TestBrokenText::broken_data()
{
    QTest::addColumn<Break>("way");
    QTest::addColumn<bool>("crLf");
    for (const BreakName &each : Breaks) {
        QTest::newRow(each.name) << each.way << false;
        QTest::newRow((QByteArray(each.name) + ", CRLF").constData()) << each.way << true;
    }
}

void TestBrokenText::broken()
{
    QFETCH(Break, way);
    QFETCH(bool, crLf);
    Tally tally;
    // Deletion is tried on every line, the others on some.
    std::mt19937 random(7);
    const bool all = qEnvironmentVariableIsSet("PATCHCORD_ALL_BREAKS");
    const int oneIn = all ? 1 : way == Break::Deletion ? (crLf ? 24 : 1) : crLf ? 120 : 40;
    int compared = 0;
    for (CorpusFile file : allDocuments()) {
        if (crLf)
            file.bytes.replace("\r\n", "\n").replace("\n", "\r\n");
        const SnapshotPtr whole = Snapshot::build(file.bytes, m_catalog);
        if (!whole->isWhole())
            continue;
        for (const qsizetype line : lineStarts(file.bytes)) {
            if (int(random() % uint(oneIn)) != 0)
                continue;
            const QByteArray text = brokenAt(file.bytes, line, way, whole->format().language);
            if (text == file.bytes)
                continue;
            const SnapshotPtr broken = Snapshot::build(text, m_catalog, whole);
            const auto told = [&](const QByteArray &what) {
                return QByteArray(
                    what + "\n" + file.name.toUtf8() + ", at " + QByteArray::number(line) + ":\n" + text);
            };
            ++tally.texts;
            QVERIFY2(broken->text() == text, told("the text is another"));
            if (all || ++compared % 4 == 0) {
                const SnapshotPtr fresh = Snapshot::build(text, m_catalog);
                QStringList a, b;
                describe(broken->tree().root(), a);
                describe(fresh->tree().root(), b);
                QVERIFY2(a == b, told("tree: " + difference(a, b)));
                a = describe(broken->flow());
                b = describe(fresh->flow());
                QVERIFY2(a == b, told("flow: " + difference(a, b)));
                a = describe(broken->diagnostics());
                b = describe(fresh->diagnostics());
                QVERIFY2(a == b, told("findings: " + difference(a, b)));
            }
            if (broken->isWhole())
                continue;
            ++tally.faults;
            QVERIFY2(countOf(broken->diagnostics()).errors > 0, told("nothing is told"));
            countSections(*whole, *broken, line, text.size() - file.bytes.size(), tally);

            bool isSure = false;
            bool isGuessed = false;
            for (const Diagnostic &diagnostic : broken->diagnostics()) {
                for (const Fix &fix : diagnostic.fixes) {
                    if (fix.steps.front().kind != FixStep::Kind::EditText)
                        continue;
                    isGuessed |= fix.kind == FixKind::Choice;
                    if (fix.kind != FixKind::Sure)
                        continue;
                    isSure = true;
                    const Result<TextEdits> edits = applyFix(*broken, fix);
                    QVERIFY2(edits.ok(), told(edits.error().toUtf8()));
                    const TextRange hull = edits->hull();
                    QVERIFY2(isOnOneLine(text, hull), told(fix.title.toUtf8() + " touches other lines"));
                    QVERIFY2(lineBegin(text, hull.begin) == lineBegin(text, diagnostic.range.begin),
                        told(fix.title.toUtf8() + " is about another line: " + diagnostic.message.toUtf8()));
                    const QByteArray mended = edits->applied(text);
                    const SnapshotPtr after = Snapshot::build(mended, m_catalog, broken);
                    const QString same = diagnostic.message;
                    const bool isThere = std::any_of(after->diagnostics().begin(), after->diagnostics().end(),
                        [&](const Diagnostic &each) {
                            return each.message == same && each.code == diagnostic.code
                                && lineBegin(mended, each.range.begin) == lineBegin(mended, hull.begin);
                        });
                    QVERIFY2(!isThere, told(fix.title.toUtf8() + " leaves: " + same.toUtf8()));
                }
            }
            tally.sure += isSure ? 1 : 0;
            tally.guessed += !isSure && isGuessed ? 1 : 0;
        }
    }
    qInfo("%d texts, %d broken: sections before %d/%d (%.1f %%), behind %d/%d (%.1f %%), steps of the broken "
          "one "
          "before %d/%d (%.1f %%), behind %d/%d (%.1f %%); sure repairs %d, guesses %d",
        tally.texts, tally.faults, tally.before.alive, tally.before.all, 100 * tally.before.share(),
        tally.behind.alive, tally.behind.all, 100 * tally.behind.share(), tally.stepsBefore.alive,
        tally.stepsBefore.all, 100 * tally.stepsBefore.share(), tally.stepsBehind.alive,
        tally.stepsBehind.all, 100 * tally.stepsBehind.share(), tally.sure, tally.guessed);
    QVERIFY(tally.before.share() >= 0.9);
    QVERIFY(tally.stepsBefore.share() >= 0.9);
}

void TestBrokenText::edited_data()
{
    QTest::addColumn<Break>("way");
    for (const BreakName &each : Breaks)
        QTest::newRow(each.name) << each.way;
}

/// A step is added to a section that reads, or a field of one is changed: the broken part stays as it is.
void TestBrokenText::edited()
{
    QFETCH(Break, way);
    std::mt19937 random(11);
    int done = 0;
    int refused = 0;
    int lost = 0;
    for (const CorpusFile &file : allDocuments()) {
        const SnapshotPtr whole = Snapshot::build(file.bytes, m_catalog);
        const bool sharesValues = std::any_of(whole->tree().parts().begin(), whole->tree().parts().end(),
            [](const SyntaxTree::Part &part) { return part.fragment->hasAliases; });
        if (!whole->isWhole() || sharesValues)
            continue;
        for (const qsizetype line : lineStarts(file.bytes)) {
            if (random() % 24 != 0)
                continue;
            const QByteArray text = brokenAt(file.bytes, line, way, whole->format().language);
            const SnapshotPtr broken = Snapshot::build(text, m_catalog);
            if (text == file.bytes || broken->isWhole())
                continue;
            std::vector<const SectionFlow *> alive;
            for (const SectionFlowPtr &section : whole->flow().sections()) {
                if (!section->steps.empty() && isAlive(*whole, *broken, section->name))
                    alive.push_back(section.get());
            }
            if (alive.empty())
                continue;
            const SectionFlow &section = *alive[random() % alive.size()];
            const SyntaxNode list = broken->resolve(section.path);
            const int index = int(random() % section.steps.size());
            const auto told = [&](const QByteArray &what) {
                return QByteArray(what + "\n" + file.name.toUtf8() + ", at " + QByteArray::number(line)
                    + ", section " + section.name.toUtf8() + " step " + QByteArray::number(index) + ":\n"
                    + text);
            };
            const Value step = Value::Map{{QStringLiteral("set"), Value::Map{{QStringLiteral("seen"), 1}}}};
            const Result<TextEdits> edits = edits::insertItem(broken->tree(), section.path, index, step);
            if (!edits) {
                ++refused;
                if (qEnvironmentVariableIsSet("PATCHCORD_SHOW"))
                    qInfo("%s", told(edits.error().toUtf8()).constData());
                continue;
            }
            ++done;
            const TextRange hull = edits->hull();
            // Where the fault stands in the list itself, nobody knows for sure where that ends, and how many
            // lines are at fault.
            const SyntaxNode was = whole->resolve(section.path);
            const bool isElsewhere = line < lineBegin(file.bytes, was.key().range().begin)
                || line >= nextLine(file.bytes, was.range().end);
            QVERIFY2(!isElsewhere
                    || (hull.begin >= list.key().range().begin
                        && hull.end <= nextLine(text, list.range().end)),
                told("changes another place"));
            const SnapshotPtr after = Snapshot::build(edits->applied(text), m_catalog, broken);
            const SectionFlow *const now = after->flow().section(section.name);
            if (!isElsewhere && (!now || now->steps.size() != section.steps.size() + 1)) {
                ++lost; // the fault is told in another way, and with it how far the list reads
                continue;
            }
            QVERIFY2(now && now->steps.size() == section.steps.size() + 1,
                told("steps are lost:\n" + after->text()));
            QVERIFY2(
                now->steps[size_t(index)].method == QStringLiteral("set"), told("the new step is elsewhere"));
            QVERIFY2(!isElsewhere || after->tree().errors().size() == broken->tree().errors().size(),
                told("other faults:\n" + after->text()));
            for (size_t i = 0; i < section.steps.size(); ++i) {
                const size_t at = i < size_t(index) ? i : i + 1;
                QVERIFY2(now->steps[at].method == section.steps[i].method, told("other steps"));
            }
        }
    }
    qInfo("%d edits, %d refused, after %d the broken list itself reads less far", done, refused, lost);
    QVERIFY2(lost * 10 <= done, "too many edits make a broken list read less far");
    QVERIFY2(refused * 10 <= done, "too many edits are refused");
}

namespace {

/// 200 sections of 10 steps.
QByteArray largeFlow()
{
    QByteArray text = "version: 1.0.0\nsections:\n";
    for (int section = 0; section < 200; ++section) {
        text += section == 0 ? QByteArray("  main:\n") : "  s" + QByteArray::number(section) + ":\n";
        for (int step = 0; step < 5; ++step)
            text += "    - play:\n        url: \"say:number " + QByteArray::number(step)
                + "\"\n        volume: 3\n    - connect:\n        to: +15551230000\n        timeout: 20\n";
    }
    return text;
}

/// Milliseconds that it takes to follow one key press in the middle of the text, the fastest of some.
double costOfEdits(const QByteArray &text, const CatalogPtr &catalog)
{
    SnapshotPtr snapshot = Snapshot::build(text, catalog);
    double best = 1e9;
    for (int i = 0; i < 12; ++i) {
        const qsizetype at = snapshot->text().indexOf("volume: ", snapshot->text().size() / 2) + 8;
        QElapsedTimer timer;
        timer.start();
        snapshot = snapshot->edited(TextEdits({{at, at}, "1"}));
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

} // namespace

void TestBrokenText::costsNoMore_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a text with a colon") << QByteArray("to: +15551230000") << QByteArray("to: say: hi");
    QTest::newRow("a quote that stays open")
        << QByteArray("\"say:number 0\"") << QByteArray("\"say:number 0");
    QTest::newRow("a quote that nothing closes") << QByteArray("volume: 3") << QByteArray("volume: '3");
    QTest::newRow("a section without its colon") << QByteArray("  s20:\n") << QByteArray("  s20\n");
    QTest::newRow("a section further left") << QByteArray("  s70:\n") << QByteArray(" s70:\n");
    QTest::newRow("a section further right") << QByteArray("  s70:\n") << QByteArray("   s70:\n");
    QTest::newRow("a tab") << QByteArray("        volume: 3") << QByteArray("\tvolume: 3");
    QTest::newRow("the version") << QByteArray("version: 1.0.0") << QByteArray("version: say: hi");
    QTest::newRow("a quote in the frame") << QByteArray("version: 1.0.0") << QByteArray("version: \"1.0.0");
    QTest::newRow("a single quote in the frame")
        << QByteArray("version: 1.0.0") << QByteArray("version: '1.0.0");
    QTest::newRow("sections without its colon") << QByteArray("sections:\n") << QByteArray("sections\n");
}

/// A fault that stands elsewhere costs an edit nothing: no more is read again than in whole text.
void TestBrokenText::costsNoMore()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QByteArray text = largeFlow();
    static const double whole = costOfEdits(text, m_catalog);
    QByteArray broken = text;
    broken.replace(text.indexOf(from), from.size(), to);
    QVERIFY(!Snapshot::build(broken, m_catalog)->isWhole());
    const double cost = costOfEdits(broken, m_catalog);
    qInfo("%.1f ms for an edit, %.1f ms in whole text", cost, whole);
    QVERIFY2(cost < 2.5 * whole, "more is read than has changed");
}

QTEST_GUILESS_MAIN(TestBrokenText)
#include "tst_brokentext.moc"
