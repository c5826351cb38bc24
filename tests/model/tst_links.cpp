// SPDX-License-Identifier: MIT
#include "model/check/rule.h"
#include "model/edit/branchedits.h"
#include "model/edit/linkedits.h"
#include "model/text/unifieddiff.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"
#include "tests/support/independentreader.h"

#include <QFile>
#include <QTest>

using namespace patchcord;

namespace {

const QString Folder = QStringLiteral(PATCHCORD_FIXTURES "/links/");

NodePath at(const QString &pointer)
{
    return *NodePath::fromPointer(pointer);
}

QByteArray doc(const QByteArray &main)
{
    return "version: 1.0.0\nsections:\n  main:\n" + main + "  sales:\n    - hangup: {}\n";
}

QByteArray contentOf(const QString &name)
{
    QFile file(Folder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The outcome with this title, of the step at a path.
std::optional<Outcome> named(const Snapshot &snapshot, const NodePath &step, const QString &title)
{
    for (const Outcome &outcome : outcomesOf(snapshot, step)) {
        if (outcomeTitle(outcome) == title)
            return outcome;
    }
    return std::nullopt;
}

/// "connected +failed": what a step has and, with a plus, what can be made.
QString titlesOf(const Snapshot &snapshot, const NodePath &step)
{
    QStringList titles;
    for (const Outcome &outcome : outcomesOf(snapshot, step))
        titles.append(
            (outcome.isThere() || outcome.kind == Outcome::Kind::Next ? QString() : QStringLiteral("+"))
            + outcomeTitle(outcome));
    return titles.join(QStringLiteral(", "));
}

/// What an edit adds and takes away, on one line: "+ - goto: + label: top".
QString changeOf(const Snapshot &before, const TextEdits &edits)
{
    QStringList parts;
    const QString diff = QString::fromUtf8(unifiedDiff(before.text(), edits, "a"));
    for (const QString &line : diff.split(u'\n')) {
        const bool isHead = line.startsWith(QLatin1String("+++")) || line.startsWith(QLatin1String("---"));
        if (!isHead && (line.startsWith(u'+') || line.startsWith(u'-')))
            parts.append(line.first(1) + u' ' + line.sliced(1).trimmed());
    }
    return parts.join(QStringLiteral("  "));
}

struct Place
{
    QString name;
    LinkTarget target;
};

std::vector<Place> targetsIn()
{
    using Kind = LinkTarget::Kind;
    const auto step = [](const char *pointer) {
        return LinkTarget{Kind::Step, {}, at(QLatin1String(pointer))};
    };
    return {
        {QStringLiteral("another section"), {Kind::Section, QStringLiteral("other"), {}}},
        {QStringLiteral("a section that ends the call"), {Kind::Section, QStringLiteral("last"), {}}},
        {QStringLiteral("its own section"), {Kind::Section, QStringLiteral("main"), {}}},
        {QStringLiteral("a new section"), {Kind::NewSection, QStringLiteral("section"), {}}},
        {QStringLiteral("a URL"), {Kind::Url, QStringLiteral("https://example.com/more.yaml"), {}}},
        {QStringLiteral("a label of its list"), step("/sections/main/0")},
        {QStringLiteral("a step of its list"), step("/sections/main/8")},
        {QStringLiteral("a step of a branch"), step("/sections/main/6/switch/case/phone/1")},
        {QStringLiteral("a step of another section"), step("/sections/other/0")},
    };
}

} // namespace

/// Ways on from a step, and the links that lead them somewhere.
class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void outcomes_data();
    void outcomes();
    void table();
    void reads_data();
    void reads();
    void fillsAMenu();
    void unlinks_data();
    void unlinks();
    void branches();
    void documents();

private:
    QStringList rowsOf(
        const Snapshot &snapshot, const NodePath &step, const Outcome &outcome, const Place &place) const;
    void holds(const Snapshot &snapshot, const Outcome &outcome, const LinkTarget &target, LinkWay way,
        const TextEdits &edits) const;

    CatalogPtr m_catalog;
};

void TestLinks::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestLinks::outcomes_data()
{
    QTest::addColumn<QByteArray>("main");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QByteArray &main, const char *expected) {
        QTest::newRow(name) << main << QString::fromLatin1(expected);
    };
    row("connect", "    - connect:\n        to: \"+15551230000\"\n",
        "+connected, +failed, +failed: why, next step");
    row("connect with a result",
        "    - connect:\n        to: \"+15551230000\"\n        result:\n          case:\n            failed: "
        "[]\n",
        "failed, +connected, +failed: why, next step");
    row("connect whose failures the default sees to",
        "    - connect:\n        to: \"+15551230000\"\n        result:\n          case:\n            "
        "connected: []\n"
        "          default: []\n",
        "connected, +failed, default, next step");
    row("connect with conditions",
        "    - connect:\n        to: \"+15551230000\"\n        result:\n          - when: connect_result == "
        "'failed'\n            then: []\n",
        "connect_result == 'failed', +new condition, +else, next step");
    row("connect before a cond",
        "    - connect:\n        to: \"+15551230000\"\n    - cond:\n        - when: connect_result == "
        "\"connected\"\n          then: []\n",
        "connected, +failed, +else, next step");
    row("connect before a switch",
        "    - connect:\n        to: \"+15551230000\"\n    - switch:\n        variable: vars.connect_result\n"
        "        case:\n          connected: []\n        default: []\n",
        "connected, +failed, default, next step");
    row("prompt", "    - prompt:\n        play: \"say:Hi\"\n",
        "+new case, +failed, +no_input, +match_speech, +match_digits, +no_match, next step");
    row("prompt before its menu",
        "    - prompt:\n        play: \"say:Hi\"\n    - switch:\n        variable: prompt_value\n        "
        "case:\n "
        "         \"1\": []\n        default: []\n",
        "1, +new case, default, +failed, +no_input, +match_speech, +match_digits, +no_match, next step");
    row("switch", "    - switch:\n        variable: vars.x\n        case:\n          a: []\n",
        "a, +new case, +default, next step");
    row("switch on a result",
        "    - switch:\n        variable: record_result\n        case:\n          success: []\n        "
        "default: "
        "[]\n",
        "success, +failed, default, next step");
    row("cond", "    - cond:\n        - when: a == 1\n          then: []\n",
        "a == 1, +new condition, +else, next step");
    row("cond with else", "    - cond:\n        - when: a == 1\n          then: []\n        - else: []\n",
        "a == 1, else, +new condition, next step");
    row("execute", "    - execute:\n        dest: sales\n", "+new case, +on return, next step");
    row("execute that looks at what came back",
        "    - execute:\n        dest: sales\n        on_return: []\n        result:\n          case:\n      "
        "    "
        "  \"1\": []\n",
        "1, +new case, +default, on return, next step");
    row("request", "    - request:\n        url: https://example.com\n        method: GET\n",
        "+success, +failed, next step");
    row("play", "    - play:\n        url: \"say:Hi\"\n", "next step");
    row("hangup", "    - hangup: {}\n", "");
    row("transfer", "    - transfer:\n        dest: sales\n", "");
    row("no method that is known", "    - dance: {}\n", "next step");
}

void TestLinks::outcomes()
{
    QFETCH(QByteArray, main);
    QFETCH(QString, expected);
    const SnapshotPtr snapshot = Snapshot::build(doc(main), m_catalog);
    QCOMPARE(titlesOf(*snapshot, at(QStringLiteral("/sections/main/0"))), expected);
}

/// What has to hold of a link whatever the table says of its text.
void TestLinks::holds(const Snapshot &snapshot, const Outcome &outcome, const LinkTarget &target, LinkWay way,
    const TextEdits &edits) const
{
    const SnapshotPtr after = Snapshot::build(edits.applied(snapshot.text()), m_catalog);
    QVERIFY(after->isWhole());
    const bool isJson = after->format().language == Language::Json;
    QVERIFY(
        (isJson ? readJsonIndependently(after->text()) : readYamlIndependently(after->text())).has_value());
    // One link more, of the right kind.
    const auto links = [&](const Snapshot &each) {
        int count = 0;
        for (const SectionFlowPtr &section : each.flow().sections()) {
            forEachStep(section->steps, [&](const Step &step) { count += step.method == linkMethod(way); });
        }
        return count;
    };
    QCOMPARE(links(*after), links(snapshot) + 1);
    QCOMPARE(after->flow().sections().size(),
        snapshot.flow().sections().size() + (target.kind == LinkTarget::Kind::NewSection ? 1 : 0));
    // It does not go astray, and nothing is cut off.
    const auto astray = [](const Snapshot &each) {
        int count = 0;
        for (const SectionFlowPtr &section : each.flow().sections()) {
            forEachStep(section->steps, [&](const Step &step) {
                for (const Edge &edge : step.edges)
                    count += !each.flow().resolves(edge);
            });
        }
        return count;
    };
    QCOMPARE(astray(*after), astray(snapshot));
    const auto count = [](const Snapshot &each, Rule rule) {
        const QLatin1String code(ruleInfo(rule).code);
        return std::count_if(each.diagnostics().begin(), each.diagnostics().end(),
            [&code](const Diagnostic &diagnostic) { return diagnostic.code == code; });
    };
    for (const Rule rule : {Rule::UnreachableStep, Rule::LabelInOtherList, Rule::ExecuteRecursion})
        QVERIFY2(count(*after, rule) <= count(snapshot, rule), qPrintable(outcomeTitle(outcome)));
}

QStringList TestLinks::rowsOf(
    const Snapshot &snapshot, const NodePath &step, const Outcome &outcome, const Place &place) const
{
    QStringList rows;
    for (const LinkOffer &offer : linkOffers(snapshot, step, outcome, place.target)) {
        QString what = QStringLiteral("refused: ") + offer.link.error();
        if (offer.link) {
            holds(snapshot, outcome, place.target, offer.way, offer.link->edits);
            what = changeOf(snapshot, offer.link->edits);
        }
        rows.append(
            QStringLiteral("| %1: %2 | %3 | %4 | %5 |")
                .arg(snapshot.flow().stepAt(step)->method,
                    outcomeTitle(outcome) + (outcome.isThere() ? QString() : QStringLiteral(" (new)")),
                    place.name, linkMethod(offer.way), what));
    }
    return rows;
}

/// Every kind of outcome against every kind of target. The table is read by people too; with
/// PATCHCORD_TABLE_WRITE it is written anew.
void TestLinks::table()
{
    const SnapshotPtr snapshot = Snapshot::build(contentOf(QStringLiteral("base.yaml")), m_catalog);
    QStringList rows{
        QStringLiteral("| from | to | by | what happens |"), QStringLiteral("|---|---|---|---|")};
    forEachStep(snapshot->flow().section(QStringLiteral("main"))->steps, [&](const Step &step) {
        for (const Outcome &outcome : outcomesOf(*snapshot, step.path)) {
            for (const Place &place : targetsIn())
                rows += rowsOf(*snapshot, step.path, outcome, place);
        }
    });
    const QByteArray table = rows.join(u'\n').toUtf8() + '\n';
    const QString name = QStringLiteral("table.md");
    if (qEnvironmentVariableIsSet("PATCHCORD_TABLE_WRITE")) {
        QFile file(Folder + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(table) == table.size());
    }
    const QByteArray expected = contentOf(name);
    QVERIFY(rows.size() > 300);
    const QList<QByteArray> lines = expected.split('\n');
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(rows.at(i), QString::fromUtf8(lines.value(i)));
    QCOMPARE(table, expected);
}

/// The text that comes out, where it matters most how it reads.
void TestLinks::reads_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QByteArray>("after");

    const auto row = [](const char *outcome, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(outcome) << before << QString::fromLatin1(outcome) << after;
    };
    const QByteArray connect = "    # Rings the desk.\n    - connect:\n        to: \"+15551230000\" # desk\n";
    row("failed", connect,
        connect
            + "        result:\n          case:\n            failed:\n              - transfer:\n            "
              "      "
              "dest: sales\n");
    row("failed: why", connect,
        connect
            + "        result:\n          case:\n            failed:\n              - switch:\n              "
              "  "
              "  variable: connect_failed_reason\n                  case:\n                    no_answer:\n  "
              "   "
              "                 - transfer:\n                          dest: sales\n                  "
              "default: "
              "[]\n");
    const QByteArray prompt = "    - prompt:\n        play: \"say:Hi\"\n";
    row("new case", prompt,
        prompt
            + "    - switch:\n        variable: prompt_value\n        case:\n          \"1\":\n            - "
              "transfer:\n                dest: sales\n        default: []\n");
    row("no_input", prompt,
        prompt
            + "    - cond:\n        - when: prompt_result == 'no_input'\n          then:\n            - "
              "transfer:\n"
              "                dest: sales\n");
    row("on return", "    - execute:\n        dest: sales\n",
        "    - execute:\n        dest: sales\n        on_return:\n          - transfer:\n              dest: "
        "sales\n");
    row("next step", "    - answer: {}\n", "    - answer: {}\n    - transfer:\n        dest: sales\n");
}

void TestLinks::reads()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, outcome);
    QFETCH(QByteArray, after);
    const SnapshotPtr snapshot = Snapshot::build(doc(before), m_catalog);
    const NodePath step = at(QStringLiteral("/sections/main/0"));
    const std::optional<Outcome> from = named(*snapshot, step, outcome);
    QVERIFY(from.has_value());
    const Result<MadeLink> link = addLink(
        *snapshot, step, *from, {LinkTarget::Kind::Section, QStringLiteral("sales"), {}}, LinkWay::Transfer);
    QVERIFY2(link.ok(), qPrintable(link.error()));
    const SnapshotPtr made = snapshot->edited(link->edits);
    QCOMPARE(made->flow().stepAt(link->step)->path, link->step);
    QCOMPARE(made->flow().stepAt(link->step)->method, QStringLiteral("transfer"));
    QCOMPARE(made->text(), doc(after));
    for (const Diagnostic &finding : made->diagnostics())
        QVERIFY2(finding.severity == Severity::Hint, qPrintable(finding.message));
}

/// Links made one after the other fill a menu: each has a case of its own.
void TestLinks::fillsAMenu()
{
    SnapshotPtr snapshot = Snapshot::build(doc("    - prompt:\n        play: \"say:Hi\"\n"), m_catalog);
    const NodePath step = at(QStringLiteral("/sections/main/0"));
    for (int i = 0; i < 12; ++i) {
        const Result<MadeLink> link =
            addLink(*snapshot, step, *named(*snapshot, step, QStringLiteral("new case")),
                {LinkTarget::Kind::Section, QStringLiteral("sales"), {}}, LinkWay::Execute);
        QVERIFY2(link.ok(), qPrintable(link.error()));
        snapshot = snapshot->edited(link->edits);
    }
    QStringList cases;
    for (const Branch &branch : snapshot->flow().section(QStringLiteral("main"))->steps[1].branches)
        cases.append(branch.title);
    QCOMPARE(cases.join(u' '), QStringLiteral("1 2 3 4 5 6 7 8 9 0 value value_2 default"));
}

void TestLinks::unlinks_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("transfer among steps") << QByteArray("    - answer: {}\n    - transfer: sales # night\n")
                                          << QByteArray("    - answer: {}\n");
    QTest::newRow("the only step of a case of several")
        << QByteArray(
               "    - switch:\n        variable: x\n        case:\n          a:\n            - transfer: "
               "sales\n          b:\n            - hangup: {}\n        default: []\n")
        << QByteArray(
               "    - switch:\n        variable: x\n        case:\n          b:\n            - hangup: "
               "{}\n        default: []\n");
    QTest::newRow("the only step of the only case")
        << QByteArray(
               "    - switch:\n        variable: x\n        case:\n          a:\n            - transfer: "
               "sales\n        default: []\n")
        << QByteArray("    - switch:\n        variable: x\n        case:\n          a: []\n        default: "
                      "[]\n");
    QTest::newRow("all of a result") << QByteArray(
        "    - connect:\n        to: \"+15551230000\"\n        result:\n"
        "          case:\n            failed:\n              - transfer:\n"
        "                  dest: sales\n")
                                     << QByteArray("    - connect:\n        to: \"+15551230000\"\n");
    QTest::newRow("an else") << QByteArray("    - cond:\n        - when: a\n          then:\n            - "
                                           "hangup: {}\n        - else:\n            - transfer: sales\n")
                             << QByteArray("    - cond:\n        - when: a\n          then:\n            - "
                                           "hangup: {}\n");
    QTest::newRow("beside an else in an older form")
        << QByteArray(
               "    - cond:\n        - when: a\n          then:\n            - transfer: sales\n          "
               "else:\n            - hangup: {}\n")
        << QByteArray(
               "    - cond:\n        - when: a\n          then: []\n          else:\n            - hangup: "
               "{}\n");
    QTest::newRow("a condition stays")
        << QByteArray("    - cond:\n        - when: a\n          then:\n            - "
                      "transfer: sales\n        - else:\n            - hangup: {}\n")
        << QByteArray("    - cond:\n        - when: a\n          then: []\n        - "
                      "else:\n            - hangup: {}\n");
    QTest::newRow("a field") << QByteArray("    - connect:\n        to: \"queue:a\"\n        "
                                           "transfer_after_bridge: sales\n")
                             << QByteArray("    - connect:\n        to: \"queue:a\"\n");
}

void TestLinks::unlinks()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const SnapshotPtr snapshot = Snapshot::build(doc(before), m_catalog);
    std::optional<Edge> edge;
    forEachStep(snapshot->flow().section(QStringLiteral("main"))->steps, [&edge](const Step &step) {
        if (!edge && !step.edges.empty())
            edge = step.edges.front();
    });
    QVERIFY(edge.has_value());
    const Result<TextEdits> edits = removeLink(*snapshot, *edge);
    QVERIFY2(edits.ok(), qPrintable(edits.error()));
    QCOMPARE(edits->applied(snapshot->text()), doc(after));
}

void TestLinks::branches()
{
    const QByteArray text =
        doc("    - switch:\n        variable: x\n        case:\n          a: [] # one\n          "
            "b: []\n    - cond:\n        - when: a == 1\n          then: []\n");
    const SnapshotPtr snapshot = Snapshot::build(text, m_catalog);
    const NodePath one = at(QStringLiteral("/sections/main/0/switch/case/a"));
    const NodePath when = at(QStringLiteral("/sections/main/1/cond/0/then"));
    const auto renamed = [&](const NodePath &branch, const QString &name) {
        const Result<TextEdits> edits = renameBranch(*snapshot, branch, name);
        return edits ? changeOf(*snapshot, *edits) : edits.error();
    };
    QCOMPARE(branchName(*snapshot, one), QStringLiteral("a"));
    QCOMPARE(branchName(*snapshot, when), QStringLiteral("a == 1"));
    QCOMPARE(renamed(one, QStringLiteral("2")), QStringLiteral("- a: [] # one  + \"2\": [] # one"));
    QCOMPARE(renamed(one, QStringLiteral("b")), QStringLiteral("There is a case “b” already."));
    QCOMPARE(renamed(when, QStringLiteral("a == 2")), QStringLiteral("- - when: a == 1  + - when: a == 2"));
    QCOMPARE(renamed(when, QString()), QStringLiteral("A branch needs a value or a condition."));
    const Result<TextEdits> removed = removeBranch(*snapshot, one);
    QVERIFY(removed.ok());
    QCOMPARE(changeOf(*snapshot, *removed), QStringLiteral("- a: [] # one"));
    QVERIFY(!removeBranch(*snapshot, when).ok());
}

/// The links of every outcome of every step of every document: what is made means what was asked for, and the
/// checks find no step that it cuts off.
void TestLinks::documents()
{
    int made = 0;
    int refused = 0;
    for (const CorpusFile &file : allDocuments()) {
        const SnapshotPtr snapshot = Snapshot::build(file.bytes, m_catalog);
        if (!snapshot->isWhole() || snapshot->flow().sections().empty())
            continue;
        const QString last = snapshot->flow().sections().back()->name;
        QList<NodePath> steps;
        for (const SectionFlowPtr &section : snapshot->flow().sections())
            forEachStep(section->steps, [&steps](const Step &step) { steps.append(step.path); });
        for (const NodePath &path : std::as_const(steps)) {
            for (const Outcome &outcome : outcomesOf(*snapshot, path)) {
                for (const LinkTarget &target : {LinkTarget{LinkTarget::Kind::Section, last, {}},
                         LinkTarget{LinkTarget::Kind::NewSection, {}, {}},
                         LinkTarget{LinkTarget::Kind::Step, {}, steps.front()}}) {
                    for (const LinkOffer &offer : linkOffers(*snapshot, path, outcome, target)) {
                        ++(offer.link ? made : refused);
                        if (offer.link)
                            holds(*snapshot, outcome, target, offer.way, offer.link->edits);
                        else
                            QVERIFY(!offer.link.error().isEmpty());
                        if (QTest::currentTestFailed())
                            QFAIL(qPrintable(file.name + path.toPointer() + outcomeTitle(outcome)));
                    }
                }
            }
        }
    }
    qInfo("%d links made, %d refused", made, refused);
    QVERIFY(made > 100);
}

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
