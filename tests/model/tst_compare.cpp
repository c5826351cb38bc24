// SPDX-License-Identifier: MIT
#include "model/compare/changewords.h"
#include "model/compare/comparison.h"
#include "model/export/convert.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"
#include "tests/support/variants.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <algorithm>

using namespace patchcord;

// Each folder of tests/fixtures/compare is a pair of documents, a.yaml and b.yaml (or .json), and what leads
// from the first to the second in words. With PATCHCORD_UPDATE=1 in the environment `expected` is written
// instead of compared.

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fixture_data();
    void fixture();
    void nothingChangesInItself_data();
    void nothingChangesInItself();
    void languagesSayTheSame_data();
    void languagesSayTheSame();
    void isTheSameFromBothSides();
    void secretsStayHidden();
    void wordsAreOneLine();
    void tellsOnlySoManyFields();
    void hostileTextsAreBounded_data();
    void hostileTextsAreBounded();

private:
    SnapshotPtr build(const QByteArray &text) const { return Snapshot::build(text, m_catalog); }
    CatalogPtr m_catalog;
};

namespace {

const QString Folder = QStringLiteral(PATCHCORD_FIXTURES "/compare");

QByteArray side(const QString &folder, const char *name)
{
    const QString stem = folder + u'/' + QLatin1String(name);
    const QString yaml = stem + QStringLiteral(".yaml");
    return readBytes(QFile::exists(yaml) ? yaml : stem + QStringLiteral(".json"));
}

QByteArray inWords(const DocumentComparison &comparison, const Snapshot &a, const Snapshot &b)
{
    QString words;
    for (const Change &change : comparison.changes) {
        const QString from = change.a.isThere ? change.a.path.toPointer() : QStringLiteral("-");
        const QString to = change.b.isThere ? change.b.path.toPointer() : QStringLiteral("-");
        words += QStringLiteral("%1 -> %2\n").arg(from, to);
        words += QStringLiteral("  %1: %2\n").arg(titleOf(change), deedOf(change, a, b));
        for (const FieldChange &field : change.fields)
            words += QStringLiteral("    %1\n").arg(wordsOf(field));
    }
    if (comparison.isEmpty())
        words = sentenceOfNoChange(comparison, a, b) + u'\n';
    return words.toUtf8();
}

/// What does not depend on the direction, as seen from the first text or from the second.
enum class Seen : quint8 { FromA, FromB };
QByteArrayList facts(const DocumentComparison &comparison, Seen seen)
{
    QByteArrayList all;
    for (const Change &change : comparison.changes) {
        const bool isTurned = seen == Seen::FromB;
        const ChangeSide &from = isTurned ? change.b : change.a;
        const ChangeSide &to = isTurned ? change.a : change.b;
        QString fact = QString::number(from.isThere && to.isThere
                ? int(change.kind)
                : int(from.isThere ? ChangeKind::Removed : ChangeKind::Added));
        fact += u' ' + from.path.toPointer() + u' ' + to.path.toPointer();
        for (const FieldChange &field : change.fields) {
            fact += isTurned ? u' ' + field.after + u' ' + field.before
                             : u' ' + field.before + u' ' + field.after;
        }
        all += fact.toUtf8();
    }
    std::sort(all.begin(), all.end());
    return all;
}

void addDocuments(const std::vector<CorpusFile> &files)
{
    QTest::addColumn<QByteArray>("text");
    for (const CorpusFile &file : files)
        QTest::newRow(qPrintable(file.name)) << file.bytes;
}

} // namespace

void TestCompare::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestCompare::fixture_data()
{
    QTest::addColumn<QString>("folder");
    const QDir folder(Folder);
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestCompare::fixture()
{
    QFETCH(QString, folder);
    const SnapshotPtr a = build(side(folder, "a"));
    const SnapshotPtr b = build(side(folder, "b"));
    const QByteArray words = inWords(compare(*a, *b), *a, *b);
    const QString expected = folder + QStringLiteral("/expected");
    if (qEnvironmentVariableIsSet("PATCHCORD_UPDATE")) {
        QFile file(expected);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(words) == words.size());
    }
    QCOMPARE(words, readBytes(expected));
    QCOMPARE(facts(compare(*b, *a), Seen::FromB), facts(compare(*a, *b), Seen::FromA));
}

void TestCompare::nothingChangesInItself_data()
{
    addDocuments(allDocuments());
}

void TestCompare::nothingChangesInItself()
{
    QFETCH(QByteArray, text);
    const SnapshotPtr a = build(text);
    QVERIFY(compare(*a, *build(text)).isEmpty());
    // Line ends, a byte order mark and the like say nothing.
    for (const CorpusFile &variant : variantsOf({{}, text})) {
        const SnapshotPtr b = build(variant.bytes);
        const DocumentComparison comparison = compare(*a, *b);
        // A text at the end of the file may lose the line end that belongs to it.
        const Result<QByteArray> meaningA = convert(*a, Language::Json);
        const Result<QByteArray> meaningB = convert(*b, Language::Json);
        const bool isYaml = a->format().language == Language::Yaml;
        const bool meansTheSame = !isYaml || !meaningA || !meaningB || *meaningA == *meaningB;
        if (b->isWhole() == a->isWhole() && meansTheSame)
            QVERIFY2(comparison.isEmpty(),
                qPrintable(variant.name + u'\n' + QString::fromUtf8(inWords(comparison, *a, *b))));
    }
}

void TestCompare::languagesSayTheSame_data()
{
    addDocuments(allDocuments());
}

void TestCompare::languagesSayTheSame()
{
    QFETCH(QByteArray, text);
    const SnapshotPtr a = build(text);
    const Language other = a->format().language == Language::Yaml ? Language::Json : Language::Yaml;
    const Result<QByteArray> converted = convert(*a, other);
    if (!converted)
        QSKIP("cannot be converted");
    const SnapshotPtr b = build(*converted);
    QVERIFY2(compare(*a, *b).isEmpty(), inWords(compare(*a, *b), *a, *b).constData());
}

/// Documents that have little to do with each other, in both directions.
void TestCompare::isTheSameFromBothSides()
{
    const std::vector<CorpusFile> all = allDocuments();
    int compared = 0;
    for (size_t i = 0; i + 1 < all.size(); i += 3) {
        const SnapshotPtr a = build(all[i].bytes);
        const SnapshotPtr b = build(all[i + 1].bytes);
        QCOMPARE(facts(compare(*b, *a), Seen::FromB), facts(compare(*a, *b), Seen::FromA));
        ++compared;
    }
    QVERIFY(compared >= 4);
}

void TestCompare::secretsStayHidden()
{
    const SnapshotPtr a = build("sections:\n  main:\n    - request: {url: "
                                "'https://joe:hunter1@example.com/a', method: GET, headers: {Authorization: "
                                "'Bearer tok1', X-API-Key: tok1, cookie: tok1}}\n    - set: {api_key: "
                                "sesame1, plain: a}\n    - connect: "
                                "{to: 'sip:a@b.example', password: xyzzy1}\n");
    const SnapshotPtr b = build("sections:\n  main:\n    - request: {url: "
                                "'https://joe:hunter2@example.com/a', method: GET, headers: {Authorization: "
                                "'Bearer tok2', X-API-Key: tok2, cookie: tok2}}\n    - set: {api_key: "
                                "sesame2, plain: b}\n    - connect: "
                                "{to: 'sip:a@b.example', password: xyzzy2}\n"
                                "    - play: {urls: ['https://joe:hunter2@example.com/b'], headers: [{name: "
                                "Authorization, value: tok2}]}\n");
    const DocumentComparison comparison = compare(*a, *b);
    const QByteArray words = inWords(comparison, *a, *b);
    QCOMPARE(comparison.changes.size(), size_t(4));
    for (const char *secret : {"hunter", "tok", "sesame", "xyzzy"})
        QVERIFY2(!words.contains(secret), words.constData());
    QVERIFY(words.contains("plain: “a” → “b”"));
    QVERIFY2(words.contains("api_key: changed"), words.constData());
}

void TestCompare::wordsAreOneLine()
{
    const SnapshotPtr a = build("sections:\n  \"ma\\u001b[31min\":\n    - play: \"say:a\\nb\"\n");
    const SnapshotPtr b = build("sections:\n  \"ma\\u001b[31min\":\n    - play: \"say:a\\nc\\u202e\"\n");
    const DocumentComparison comparison = compare(*a, *b);
    QCOMPARE(comparison.changes.size(), size_t(1));
    const Change &change = comparison.changes.front();
    QString words = titleOf(change) + deedOf(change, *a, *b) + branchOf(change.b, *b);
    for (const FieldChange &field : change.fields)
        words += wordsOf(field);
    QVERIFY(words.contains(QStringLiteral("changed")));
    QVERIFY(!words.contains(QChar(0x1b)) && !words.contains(QChar(0x202e)) && !words.contains(u'\n'));
}

void TestCompare::tellsOnlySoManyFields()
{
    const auto document = [](const char *value) {
        QByteArray text = "sections:\n  main:\n    - set:\n";
        for (int i = 0; i < 3000; ++i)
            text += "        v" + QByteArray::number(i) + ": " + value + '\n';
        return text;
    };
    const DocumentComparison comparison = compare(*build(document("a")), *build(document("b")));
    QCOMPARE(comparison.changes.size(), size_t(1));
    QCOMPARE(comparison.changes.front().fields.size(), size_t(1000));
}

void TestCompare::hostileTextsAreBounded_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    const auto document = [](int count, const auto &step) {
        QByteArray text = "sections:\n  main:\n";
        for (int i = 0; i < count; ++i)
            text += step(i);
        return text;
    };
    QTest::newRow("all alike") << document(8000, [](int) {
        return QByteArray("    - hangup\n");
    }) << document(6000, [](int) { return QByteArray("    - answer\n    - hangup\n"); });
    const auto say = [](int i, const char *word) {
        return "    - play: say:" + QByteArray(word) + ' ' + QByteArray::number(i) + '\n';
    };
    QTest::newRow("all changed") << document(4000, [&](int i) { return say(i, "one two three four"); })
                                 << document(4000, [&](int i) { return say(i, "one two three five"); });
    QTest::newRow("turned around") << document(4000, [&](int i) { return say(i, "one"); })
                                   << document(4000, [&](int i) { return say(4000 - i, "one"); });
    const auto sections = [](int count, const char *prefix) {
        QByteArray text = "sections:\n";
        for (int i = 0; i < count; ++i)
            text += "  " + QByteArray(prefix) + QByteArray::number(i) + ":\n    - answer\n    - hangup\n";
        return text;
    };
    QTest::newRow("all sections renamed") << sections(3000, "a") << sections(3000, "b");
    const auto cases = [](int count, const char *prefix) {
        QByteArray text = "sections:\n  main:\n    - switch:\n        variable: x\n        case:\n";
        for (int i = 0; i < count; ++i)
            text += "          " + QByteArray(prefix) + QByteArray::number(i) + ":\n            - hangup\n";
        return text;
    };
    QTest::newRow("all cases renamed") << cases(3000, "a") << cases(3000, "b");
    QByteArray bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n";
    for (char name = 'b'; name < 'm'; ++name) {
        const QByteArray before = QByteArray("*") + char(name - 1);
        bomb += QByteArray(1, name) + ": &" + name + " [" + (before + ", ").repeated(9) + before + "]\n";
    }
    QTest::newRow("aliases of aliases") << bomb + "sections:\n  main:\n    - set: {x: *l}\n"
                                        << bomb + "sections:\n  main:\n    - set: {y: *l}\n";
    QByteArray otherLeaf = bomb;
    otherLeaf.replace("[x, x", "[y, x");
    const QByteArray use = "sections:\n  main:\n    - set: {x: *l}\n";
    QTest::newRow("aliases of aliases, another leaf") << bomb + use << otherLeaf + use;
    QByteArray chain = "c:\n  - &a0 [x]\n";
    constexpr int Links = 9'000; // with more than 10,000 aliases nothing is read
    for (int i = 1; i < Links; ++i)
        chain += "  - &a" + QByteArray::number(i) + " [*a" + QByteArray::number(i - 1) + "]\n";
    chain += "sections:\n  main:\n    - set: {x: *a" + QByteArray::number(Links - 1) + "}\n";
    QTest::newRow("a chain of aliases") << chain << chain + "    - hangup\n";
}

void TestCompare::hostileTextsAreBounded()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    const SnapshotPtr before = build(a);
    const SnapshotPtr after = build(b);
    QElapsedTimer timer;
    timer.start();
    const DocumentComparison comparison = compare(*before, *after);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!comparison.isEmpty());
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
