// SPDX-License-Identifier: MIT
// What holds of completion, hover and names wherever the caret stands in other people's documents.

#include "model/assist/completion.h"
#include "model/assist/completionorder.h"
#include "model/assist/definitions.h"
#include "model/assist/hover.h"
#include "model/assist/skeleton.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"
#include "tests/support/independentreader.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <random>

using namespace patchcord;

namespace {

constexpr int PlacesOfAFile = 12;
constexpr quint32 Seed = 20260705;

using Meaning = std::optional<nlohmann::ordered_json>;

Meaning meaningOf(const QByteArray &text, Language language)
{
    return language == Language::Json ? readJsonIndependently(text) : readYamlIndependently(text);
}

/// The ends of keys, values and lines, and what lies in them.
std::vector<qsizetype> caretsOf(const Snapshot &snapshot, std::mt19937 &random)
{
    std::vector<qsizetype> all;
    const auto walk = [&all](const auto &self, const SyntaxNode &node) -> void {
        if (node.isScalar()) {
            all.push_back(node.range().end);
            all.push_back((node.range().begin + node.range().end) / 2);
        }
        for (const SyntaxNode &item : node.items())
            self(self, item);
        for (const SyntaxNode::Entry &entry : node.entries()) {
            self(self, entry.key);
            self(self, entry.value);
        }
    };
    walk(walk, snapshot.tree().root());
    for (int line = 0; line < snapshot.lines().lineCount(); ++line)
        all.push_back(snapshot.lines().lineContent(snapshot.text(), line).end);
    std::vector<qsizetype> chosen;
    std::sample(all.begin(), all.end(), std::back_inserter(chosen), PlacesOfAFile, random);
    return chosen;
}

/// The name of the section that an offset lies in, or nothing.
QString sectionAt(const Snapshot &snapshot, qsizetype offset)
{
    for (const SectionFlowPtr &section : snapshot.flow().sections()) {
        const SyntaxNode node = snapshot.resolve(section->path);
        if (node.key() && node.key().range().begin <= offset && offset <= node.range().end)
            return section->name;
    }
    return {};
}

QString shown(const QByteArray &text, qsizetype offset)
{
    return QString::fromUtf8(text.mid(std::max<qsizetype>(0, offset - 120), std::min<qsizetype>(offset, 120))
        + "\u2038" + text.mid(offset, 80));
}

} // namespace

class TestAssistCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everywhere();
    void halfWritten();
    void longDocuments_data();
    void longDocuments();
    void hostileLinesAreBounded_data();
    void hostileLinesAreBounded();

private:
    void checkPlace(const CorpusFile &file, const Snapshot &snapshot, const Meaning &meaning,
        qsizetype offset, std::mt19937 &random);

    CatalogPtr m_catalog;
    int m_taken = 0;
};

void TestAssistCorpus::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestAssistCorpus::checkPlace(const CorpusFile &file, const Snapshot &snapshot, const Meaning &meaning,
    qsizetype offset, std::mt19937 &random)
{
    const QByteArray &text = snapshot.text();
    const Completions made = completionsAt(snapshot, offset);
    completionOrder(made);
    hoverAt(snapshot, offset);
    skeletonAt(text, offset, snapshot);
    if (const std::optional<NameAt> name = nameAt(snapshot, offset)) {
        definitionsOf(snapshot, *name);
        const std::vector<NamePlace> uses = usesOf(snapshot, *name);
        for (const NamePlace &use : uses)
            QVERIFY(0 <= use.range.begin && use.range.end <= text.size());
    }
    for (const Completion &item : made.items) {
        const TextRange hull = item.edits.hull();
        QVERIFY2(0 <= hull.begin && hull.end <= text.size(), qPrintable(file.name));
        const qsizetype size = item.edits.applied(text).size();
        QVERIFY2(0 <= item.selection.begin && item.selection.end <= size, qPrintable(file.name));
    }
    if (!meaning || made.isEmpty())
        return;
    // What is taken leaves every other section as it was.
    const Completion &item = made.items[random() % made.items.size()];
    const QByteArray after = item.edits.applied(text);
    const QString where = QStringLiteral("%1, %2 taken at %3:\n%4")
                              .arg(file.name, item.label, QString::number(offset), shown(text, offset));
    const Meaning then = meaningOf(after, snapshot.format().language);
    QVERIFY2(then, qPrintable(where + QStringLiteral("\nbecomes\n") + shown(after, item.selection.end)));
    ++m_taken;
    // An anchor may be changed for all that use it.
    const auto &parts = snapshot.tree().parts();
    if (std::any_of(parts.begin(), parts.end(), [](const auto &part) { return part.fragment->hasAliases; }))
        return;
    const QString here = sectionAt(snapshot, offset);
    if (!meaning->is_object() || !meaning->contains("sections") || here.isEmpty())
        return;
    const auto &before = (*meaning)["sections"];
    for (auto section = before.begin(); before.is_object() && section != before.end(); ++section) {
        if (QString::fromStdString(section.key()) == here)
            continue;
        QVERIFY2(then->contains("sections") && (*then)["sections"].contains(section.key())
                && (*then)["sections"][section.key()] == section.value(),
            qPrintable(where));
    }
}

void TestAssistCorpus::everywhere()
{
    std::mt19937 random(Seed);
    for (const CorpusFile &file : allDocuments()) {
        const SnapshotPtr snapshot = Snapshot::build(file.bytes, m_catalog);
        const Meaning meaning =
            snapshot->isWhole() ? meaningOf(file.bytes, snapshot->format().language) : Meaning();
        for (const qsizetype offset : caretsOf(*snapshot, random)) {
            checkPlace(file, *snapshot, meaning, offset, random);
            if (QTest::currentTestFailed())
                return;
        }
    }
    qInfo("%d taken", m_taken);
    QVERIFY(m_taken > 50);
}

/// A line that breaks off at the caret, as while it is typed, and documents that were broken before.
void TestAssistCorpus::halfWritten()
{
    std::mt19937 random(Seed + 1);
    std::vector<CorpusFile> files = allDocuments();
    for (CorpusFile &file : corpus(QStringLiteral("broken")))
        files.push_back(std::move(file));
    for (const CorpusFile &file : files) {
        const SnapshotPtr whole = Snapshot::build(file.bytes, m_catalog);
        if (whole->lines().lineCount() < 2)
            continue;
        for (int i = 0; i < 3; ++i) {
            const TextRange line =
                whole->lines().lineContent(file.bytes, int(random() % quint32(whole->lines().lineCount())));
            const qsizetype cut = line.begin + qsizetype(random() % quint32(line.length() + 1));
            QByteArray text = file.bytes;
            text.remove(cut, line.end - cut);
            const SnapshotPtr snapshot = Snapshot::build(text, m_catalog, whole);
            for (const qsizetype offset : {cut, text.size(), qsizetype(0)}) {
                checkPlace(file, *snapshot, {}, offset, random);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }
}

void TestAssistCorpus::longDocuments_data()
{
    QTest::addColumn<int>("sections");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("500 sections of 20 steps, YAML") << 500 << false;
    QTest::newRow("one section of 10,000 steps, YAML") << 1 << false;
    QTest::newRow("500 sections of 20 steps, JSON") << 500 << true;
    QTest::newRow("one section of 10,000 steps, JSON") << 1 << true;
}

/// 10,000 steps: the time of completion and of hover at carets all over the text.
void TestAssistCorpus::longDocuments()
{
    QFETCH(int, sections);
    QFETCH(bool, isJson);
    QByteArray text = isJson ? "{\"version\": \"1.0.0\", \"sections\": {\n" : "version: 1.0.0\nsections:\n";
    for (int section = 0; section < sections; ++section) {
        const QByteArray name = "section_" + QByteArray::number(section);
        text += isJson ? (section ? ",\n\"" : "\"") + name + "\": [\n" : "  " + name + ":\n";
        for (int step = 0; step < 10'000 / sections; ++step) {
            const QByteArray number = QByteArray::number(step);
            text += isJson ? QByteArray(step ? ",\n" : "") + "  {\"play\": {\n    \"url\": \"say:Hello "
                    + number + ", this is the support line of Example.\",\n    \"volume\": 1.5\n  }}"
                           : "    # step " + number + " says hello\n    - play:\n        url: \"say:Hello "
                    + number + ", this is the support line of Example.\"\n        volume: 1.5\n";
        }
        text += isJson ? "]" : "";
    }
    text += isJson ? "}}\n" : "";
    const SnapshotPtr snapshot = Snapshot::build(text, m_catalog);
    std::mt19937 random(Seed);
    std::vector<qint64> times;
    for (int i = 0; i < 200; ++i) {
        const qsizetype offset = qsizetype(random() % quint32(text.size()));
        const int line = snapshot->lines().lineAt(offset);
        QElapsedTimer timer;
        timer.start();
        completionsAt(*snapshot, i % 2 ? offset : snapshot->lines().lineContent(text, line).end);
        times.push_back(timer.nsecsElapsed());
    }
    std::sort(times.begin(), times.end());
    qInfo("completion: median %.2f ms, p95 %.2f ms, most %.2f ms", double(times[100]) / 1e6,
        double(times[190]) / 1e6, double(times.back()) / 1e6);
#ifdef NDEBUG
    QVERIFY(times[190] < 10'000'000);
#endif
}

void TestAssistCorpus::hostileLinesAreBounded_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("dashes") << QByteArray("- ").repeated(40'000) + "x";
    QTest::newRow("JSON") << "{\"sections\": {\"main\": ["
            + QByteArray("{\"play\": \"say:x\"}, ").repeated(100'000) + "{\"pl\": {}}]}}";
}

/// All on one line, the caret near its end.
void TestAssistCorpus::hostileLinesAreBounded()
{
    QFETCH(QByteArray, text);
    const SnapshotPtr known = Snapshot::build({}, m_catalog);
    QElapsedTimer timer;
    timer.start();
    completionsAt(text, std::max(text.lastIndexOf("\": {}"), text.lastIndexOf('x')), *known);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestAssistCorpus)
#include "tst_assistcorpus.moc"
