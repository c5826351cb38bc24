// SPDX-License-Identifier: MIT
#include "model/syntax/reader.h"
#include "tests/support/samereading.h"

#include <QElapsedTimer>
#include <QTest>

using namespace patchcord;

/// Texts of thousands of sections that are all broken: finding out what mends them has one budget, so that
/// reading stays bounded, and what comes out does not depend on what was there before.
class TestRecoveryBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costsLittleMore_data() { languages(); }
    void costsLittleMore();
    void theFirstAreExplained_data() { languages(); }
    void theFirstAreExplained();
    void soundSectionsStayAlive_data() { languages(); }
    void soundSectionsStayAlive();
    void takingOverIsTheSameAsReadingAfresh_data() { languages(); }
    void takingOverIsTheSameAsReadingAfresh();

private:
    void languages();
};

namespace {

constexpr int Sections = 3'000;

struct Steps
{
    QByteArray whole;
    QByteArray broken;
};

const Steps Yaml{"    - play: {url: \"say: hi\"}\n    - hangup: {}\n",
    "    - play:\n        url: say: hi\n    - play:\n        url: @x\n"};
const Steps Json{"      {\"play\": {\"url\": \"say: hi\"}},\n      {\"hangup\": {}}\n",
    "      {\"play\": {\"url\": hi}},\n      {\"play\": 'x'}\n"};

QByteArray document(Language language, const std::vector<const QByteArray *> &sections)
{
    const bool isYaml = language == Language::Yaml;
    QByteArray text = isYaml ? "sections:\n" : "{\n  \"sections\": {\n";
    for (size_t i = 0; i < sections.size(); ++i) {
        const QByteArray name = 's' + QByteArray::number(int(i));
        const QByteArray comma = i + 1 < sections.size() ? "," : "";
        text += isYaml ? "  " + name + ":\n" + *sections[i]
                       : "    \"" + name + "\": [\n" + *sections[i] + "    ]" + comma + "\n";
    }
    return isYaml ? text : text + "  }\n}\n";
}

const Steps &stepsOf(Language language)
{
    return language == Language::Yaml ? Yaml : Json;
}

QByteArray brokenDocument(Language language)
{
    return document(language, std::vector<const QByteArray *>(Sections, &stepsOf(language).broken));
}

qint64 nanoseconds(const QByteArray &text)
{
    QElapsedTimer timer;
    timer.start();
    readTree(text);
    return timer.nsecsElapsed();
}

} // namespace

void TestRecoveryBudget::languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("yaml") << Language::Yaml;
    QTest::newRow("json") << Language::Json;
}

void TestRecoveryBudget::costsLittleMore()
{
    QFETCH(Language, language);
    const QByteArray whole =
        document(language, std::vector<const QByteArray *>(Sections, &stepsOf(language).whole));
    QVERIFY(readTree(whole).errors().empty());
    const qint64 usual = nanoseconds(whole);
    const qint64 broken = nanoseconds(brokenDocument(language));
    qInfo("%lld ms against %lld ms", broken / 1'000'000, usual / 1'000'000);
    QVERIFY(broken < 20 * usual);
}

void TestRecoveryBudget::theFirstAreExplained()
{
    QFETCH(Language, language);
    const SyntaxTree tree = readTree(brokenDocument(language));
    const SyntaxErrors &errors = tree.errors();
    QVERIFY(errors.size() >= Sections);
    QVERIFY(std::all_of(errors.begin(), errors.begin() + 100,
        [](const SyntaxError &error) { return !error.repairs.empty(); }));
    QVERIFY(errors.back().repairs.empty());
}

void TestRecoveryBudget::soundSectionsStayAlive()
{
    QFETCH(Language, language);
    const Steps &steps = stepsOf(language);
    std::vector<const QByteArray *> sections(Sections, &steps.broken);
    sections.back() = &steps.whole;
    const SyntaxTree tree = readTree(document(language, sections));
    QCOMPARE(tree.root().value("sections").childCount(), Sections);
    const SyntaxNode last = tree.root().value("sections").value(QStringLiteral("s%1").arg(Sections - 1));
    QCOMPARE(last.childCount(), 2);
    QVERIFY(!last.isCut());
}

/// Mending a section leaves more of the budget to those behind it, breaking one leaves less.
void TestRecoveryBudget::takingOverIsTheSameAsReadingAfresh()
{
    QFETCH(Language, language);
    const Steps &steps = stepsOf(language);
    std::vector<const QByteArray *> sections(Sections, &steps.broken);
    SyntaxTree tree = readTree(document(language, sections));
    for (const int changed : {0, 40, 0, 2'000, 40, Sections - 1}) {
        const QByteArray *&section = sections[size_t(changed)];
        section = section == &steps.broken ? &steps.whole : &steps.broken;
        const QByteArray text = document(language, sections);
        SyntaxTree next = readTree(text, &tree);
        QCOMPARE(differenceOfTrees(next, readTree(text)), QString());
        tree = std::move(next);
    }
}

QTEST_GUILESS_MAIN(TestRecoveryBudget)
#include "tst_recoverybudget.moc"
