// SPDX-License-Identifier: MIT
// The pages that explain the rules: there is one for each, and what its examples show is so.
#include "app/help/rulepage.h"
#include "model/check/rule.h"
#include "model/snapshot/snapshot.h"
#include "resources/resources.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace patchcord;

namespace {

/// What these say takes bytes that are no text, or thousands of lines.
const QSet<QString> &withoutExamples()
{
    static const QSet<QString> codes{QStringLiteral("encoding"), QStringLiteral("too-deep"),
        QStringLiteral("too-large"), QStringLiteral("too-many-findings")};
    return codes;
}

constexpr int MostLines = 60;

} // namespace

class TestRulePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageHasARule();
    void pages_data();
    void pages();
    void examplesShowIt_data() { pages_data(); }
    void examplesShowIt();
    void linksLeadToPages_data() { pages_data(); }
    void linksLeadToPages();
    void plainTextHasNoMarks_data() { pages_data(); }
    void plainTextHasNoMarks();

private:
    Diagnostics findings(const RuleExample &example) const
    {
        return Snapshot::build(example.document, m_catalog)->diagnostics();
    }
    CatalogPtr m_catalog;
};

void TestRulePages::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestRulePages::everyPageHasARule()
{
    const QStringList files = QDir(rulePagesFolder()).entryList();
    QVERIFY(files.size() > 70);
    for (const QString &file : files)
        QVERIFY2(allDiagnosticCodes().contains(file.section(u'.', 0, 0)), qPrintable(file));
}

void TestRulePages::pages_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : allDiagnosticCodes())
        QTest::newRow(qPrintable(code)) << code;
}

void TestRulePages::pages()
{
    QFETCH(const QString, code);
    const std::optional<RulePage> page = rulePage(code);
    QVERIFY2(page, "there is no resources/help/rules/CODE.md");
    QVERIFY(!page->title.isEmpty());
    QVERIFY(page->standing().contains(code));
    QVERIFY(page->markdown.contains(QStringLiteral("**How to fix it**")));
    QVERIFY(page->markdown.count(u'\n') < MostLines);
}

void TestRulePages::examplesShowIt()
{
    QFETCH(const QString, code);
    const std::optional<RulePage> page = rulePage(code);
    QVERIFY(page);
    int wrong = 0;
    int right = 0;
    for (const RuleExample &example : page->examples()) {
        QStringList found;
        for (const Diagnostic &finding : findings(example)) {
            found += finding.code;
            const bool isSound =
                example.kind == RuleExample::Kind::Wrong || finding.severity == Severity::Hint;
            QVERIFY2(isSound, qPrintable(finding.message));
        }
        const bool raises = found.contains(code);
        QVERIFY2(raises == (example.kind == RuleExample::Kind::Wrong), qPrintable(found.join(u' ')));
        ++(example.kind == RuleExample::Kind::Wrong ? wrong : right);
    }
    const int wanted = withoutExamples().contains(code) ? 0 : 1;
    QCOMPARE(wrong, wanted);
    QCOMPARE(right, wanted);
}

void TestRulePages::linksLeadToPages()
{
    QFETCH(const QString, code);
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    const std::optional<RulePage> page = rulePage(code);
    QVERIFY(page);
    for (auto links = link.globalMatch(page->markdown); links.hasNext();) {
        const QString target = links.next().captured(1);
        QVERIFY2(target.endsWith(QLatin1String(".md")), qPrintable(target));
        QVERIFY2(rulePage(target.chopped(3)), qPrintable(target));
    }
}

void TestRulePages::plainTextHasNoMarks()
{
    QFETCH(const QString, code);
    const std::optional<RulePage> page = rulePage(code);
    QVERIFY(page);
    const QString text = page->plainText();
    QVERIFY(text.startsWith(page->title));
    for (const char *mark : {"```", "**", "](", "# How"})
        QVERIFY2(!text.contains(QLatin1String(mark)), mark);
}

QTEST_GUILESS_MAIN(TestRulePages)
#include "tst_rulepages.moc"
