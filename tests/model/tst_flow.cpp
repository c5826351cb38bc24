// SPDX-License-Identifier: MIT
#include "model/flow/callflow.h"
#include "model/flow/inlinetext.h"
#include "model/syntax/reader.h"
#include "model/text/displaytext.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace patchcord;

namespace {

const QString FixtureFolder = QStringLiteral(PATCHCORD_FIXTURES "/flow/");

const char *nameOf(DocumentKind kind)
{
    static const char *const names[] = {"calling", "messaging", "not SWML", "empty"};
    return names[int(kind)];
}

const char *nameOf(BranchKind kind)
{
    static const char *const names[] = {"case", "default", "when", "else", "on return", "confirm"};
    return names[int(kind)];
}

const char *nameOf(EdgeKind kind)
{
    static const char *const names[] = {"execute", "transfer", "goto", "after bridge", "confirm"};
    return names[int(kind)];
}

const char *nameOf(TargetKind kind)
{
    static const char *const names[] = {"section", "label", "url", "inline", "computed"};
    return names[int(kind)];
}

const char *nameOf(DialForm form)
{
    static const char *const names[] = {"one", "serial", "parallel", "groups"};
    return names[int(form)];
}

const char *nameOf(ValueSource source)
{
    static const char *const names[] = {"own", "of connect", "default"};
    return names[int(source)];
}

/// Writes a flow as an outline: everything that views show of it.
class Outline
{
public:
    Outline(const SyntaxTree &tree, const CallFlow &flow)
        : m_tree(tree)
        , m_flow(flow)
    {
    }

    QString text()
    {
        document(0, m_flow);
        return m_text;
    }

private:
    static QString latin(const char *text) { return QString::fromLatin1(text); }

    void line(int depth, const QString &text) { m_text += QString(depth * 2, u' ') + text + u'\n'; }

    void document(int depth, const CallFlow &flow)
    {
        line(depth, QStringLiteral("document: %1").arg(latin(nameOf(flow.kind()))));
        for (const SectionFlowPtr &section : flow.sections()) {
            line(depth,
                QStringLiteral("section %1 %2, %3 steps%4%5")
                    .arg(section->name, section->path.toPointer())
                    .arg(section->stepCount)
                    .arg(section->isList ? QString() : QStringLiteral(", not a list"),
                        section->labels.isEmpty()
                            ? QString()
                            : QStringLiteral(", labels ") + section->labels.join(u' ')));
            steps(depth + 1, section->steps);
        }
    }

    void steps(int depth, const std::vector<Step> &steps)
    {
        for (const Step &step : steps)
            this->step(depth, step);
    }

    void step(int depth, const Step &step)
    {
        QString head = QStringLiteral("- ") + (step.method.isEmpty() ? QStringLiteral("?") : step.method);
        if (!step.method.isEmpty() && !step.known)
            head += QStringLiteral(" (unknown)");
        if (step.isBare)
            head += QStringLiteral(" (bare)");
        if (!step.summary.isEmpty())
            head += QStringLiteral(": ") + step.summary;
        if (!step.comment.isEmpty())
            head += QStringLiteral("  # ") + step.comment;
        line(depth, head);
        line(depth + 1, QStringLiteral("at ") + step.path.toPointer());
        if (step.plan)
            plan(depth + 1, *step.plan);
        for (const Edge &edge : step.edges)
            this->edge(depth + 1, edge);
        for (const Branch &branch : step.branches) {
            line(depth + 1,
                QStringLiteral("| %1 “%2”%3 %4")
                    .arg(latin(nameOf(branch.kind)), branch.title,
                        branch.origin.isEmpty() ? QString() : QStringLiteral(" of ") + branch.origin,
                        branch.path.toPointer()));
            steps(depth + 2, branch.steps);
        }
        for (const InlineDocument &inner : step.documents) {
            line(depth + 1,
                QStringLiteral("= %1%2 %3")
                    .arg(documentTitle(inner), inner.flow ? QString() : QStringLiteral(", as text"),
                        inner.path.toPointer()));
            if (inner.flow)
                document(depth + 2, *inner.flow);
        }
    }

    void edge(int depth, const Edge &edge)
    {
        // What retargeting would replace is really there.
        const bool isScalar = m_tree.resolve(edge.targetPath).isScalar();
        line(depth,
            QStringLiteral("-> %1 %2 “%3”%4%5")
                .arg(latin(nameOf(edge.kind)), latin(nameOf(edge.targetKind)), edge.target.simplified(),
                    m_flow.resolves(edge) ? QString() : QStringLiteral(" missing"),
                    isScalar ? QString() : QStringLiteral(" not a scalar")));
    }

    void plan(int depth, const ConnectPlan &plan)
    {
        line(depth,
            QStringLiteral("dials %1%2%3")
                .arg(plan.hasDialling ? latin(nameOf(plan.form)) : QStringLiteral("nobody"),
                    plan.conflict ? QStringLiteral(", conflict") : QString(),
                    plan.hasResult ? QStringLiteral(", result") : QString()));
        for (const DialGroup &group : plan.groups) {
            line(depth + 1, QStringLiteral("group ") + group.path.toPointer());
            for (const Destination &destination : group.destinations) {
                line(depth + 2,
                    QStringLiteral("“%1” %2, %3 s %4%5 %6")
                        .arg(destination.to, addressKindName(destination.kind), destination.timeout.text,
                            latin(nameOf(destination.timeout.source)),
                            destination.bare ? QStringLiteral(", bare") : QString(),
                            destination.path.toPointer()));
            }
        }
    }

    const SyntaxTree &m_tree;
    const CallFlow &m_flow;
    QString m_text;
};

} // namespace

class TestFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void outline_data();
    void outline();
    void summaryOfEachMethod_data();
    void summaryOfEachMethod();
    void documentKinds_data();
    void documentKinds();
    void places();
    void placesInside();
    void inlineTextOfLiteral();
    void corpusNests();
    void defaultTimeoutIsTheCatalogs();
    void displayTexts_data();
    void displayTexts();
    void documents_data();
    void documents();
    void takenOver_data();
    void takenOver();
    void unchangedSectionsAreTheSameObjects();
    void deepBranches();
    void manySteps();

private:
    QString outlineOf(const QByteArray &text) const
    {
        const SyntaxTree tree = readTree(text);
        return Outline(tree, CallFlow::build(tree, *m_catalog)).text();
    }

    CatalogPtr m_catalog;
};

void TestFlow::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestFlow::outline_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &name : QDir(FixtureFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << FixtureFolder + name;
}

/// flow.yaml is read as outline.txt says. PATCHCORD_UPDATE_FIXTURES writes outline.txt anew, to be looked at.
void TestFlow::outline()
{
    QFETCH(QString, folder);
    const QString found = outlineOf(readBytes(folder + QStringLiteral("/flow.yaml")));
    const QString file = folder + QStringLiteral("/outline.txt");
    if (qEnvironmentVariableIsSet("PATCHCORD_UPDATE_FIXTURES")) {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(found.toUtf8());
    }
    const QString expected = QString::fromUtf8(readBytes(file));
    QVERIFY2(!expected.isEmpty(), "the fixture has no outline.txt");
    QCOMPARE(found.split(u'\n'), expected.split(u'\n'));
}

void TestFlow::summaryOfEachMethod_data()
{
    QTest::addColumn<QString>("method");
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    for (const Method &method : (*catalog)->methods())
        QTest::newRow(qPrintable(method.name)) << method.name;
}

/// What a card says of each method's example: tests/fixtures/flow/summaries.txt has a line for every method,
/// and nothing behind the colon only where there is nothing to say.
void TestFlow::summaryOfEachMethod()
{
    QFETCH(QString, method);
    const QString lines =
        QString::fromUtf8(readBytes(QStringLiteral(PATCHCORD_FIXTURES "/flow/summaries.txt")));
    const QString head = u'\n' + method + u':';
    const qsizetype at = (u'\n' + lines).indexOf(head);
    QVERIFY2(at >= 0, "no line for this method");
    const QString expected = (u'\n' + lines).mid(at + head.size()).section(u'\n', 0, 0).trimmed();

    QByteArray text = "sections:\n  main:\n";
    for (const QByteArray &line : m_catalog->method(method)->example.toUtf8().split('\n'))
        text += "    " + line + '\n';
    const SyntaxTree tree = readTree(text);
    const CallFlow flow = CallFlow::build(tree, *m_catalog);
    QCOMPARE(flow.sections().at(0)->steps.at(0).summary, expected);
}

void TestFlow::documentKinds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("nothing") << QByteArray() << QByteArray("empty");
    QTest::newRow("a comment") << QByteArray("# later\n") << QByteArray("empty");
    QTest::newRow("sections") << QByteArray("sections: {main: []}") << QByteArray("calling");
    QTest::newRow("a version alone") << QByteArray("version: 1.0.0\n") << QByteArray("calling");
    QTest::newRow("something else") << QByteArray("name: x\n") << QByteArray("not SWML");
    QTest::newRow("a list") << QByteArray("- hangup: {}\n") << QByteArray("not SWML");
    QTest::newRow("a word") << QByteArray("hangup") << QByteArray("not SWML");
    QTest::newRow("a message flow") << QByteArray("sections: {main: [{reply: {body: Hi}}]}")
                                    << QByteArray("messaging");
    QTest::newRow("a message flow inside a branch")
        << QByteArray("sections: {main: [{switch: {variable: x, case: {a: [{receive: {}}]}}}]}")
        << QByteArray("messaging");
}

void TestFlow::documentKinds()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, kind);
    QCOMPARE(QByteArray(nameOf(CallFlow::build(readTree(text), *m_catalog).kind())), kind);
}

void TestFlow::places()
{
    const SyntaxTree tree = readTree(readBytes(FixtureFolder + QStringLiteral("branches/flow.yaml")));
    const CallFlow flow = CallFlow::build(tree, *m_catalog);
    const auto path = [](const char *pointer) {
        return *NodePath::fromPointer(QString::fromLatin1(pointer));
    };

    const Step *const transfer = flow.stepAt(path("/sections/main/2/switch/case/1/0/transfer/dest"));
    QVERIFY(transfer);
    QCOMPARE(transfer->method, QStringLiteral("transfer"));
    QCOMPARE(flow.stepAt(path("/sections/main/2/switch/case"))->method, QStringLiteral("switch"));
    QCOMPARE(flow.stepAt(path("/sections/main")), nullptr);
    QCOMPARE(flow.stepAt(path("/sections/nowhere/0")), nullptr);
    QCOMPARE(flow.stepAt(path("/sections/main/99")), nullptr);
    QCOMPARE(flow.stepAt(NodePath()), nullptr);
    QCOMPARE(flow.sectionAt(path("/sections/sales/0"))->name, QStringLiteral("sales"));
    QCOMPARE(flow.sectionAt(path("/version")), nullptr);

    const CallFlow::Place inBranch = flow.placeOf(transfer->path);
    QCOMPARE(inBranch.index, 0);
    QCOMPARE(inBranch.steps->size(), size_t(1));
    const CallFlow::Place inSection = flow.placeOf(path("/sections/main/3"));
    QCOMPARE(inSection.index, 3);
    QCOMPARE(inSection.steps, &flow.section(QStringLiteral("main"))->steps);
    QCOMPARE(flow.placeOf(path("/sections/main/3/cond")).steps, nullptr);
    QCOMPARE(flow.placeOf(path("/sections/main/99")).index, -1);

    const SectionFlow &main = *flow.section(QStringLiteral("main"));
    forEachStep(main.steps, [&](const Step &step) {
        QCOMPARE(findStep(main, step.path), &step);
        QCOMPARE(flow.stepAt(step.path), &step);
        const CallFlow::Place place = flow.placeOf(step.path);
        QVERIFY(place.steps);
        QCOMPARE(&place.steps->at(size_t(place.index)), &step);
    });
    QCOMPARE(findStep(main, path("/sections/main/3/cond")), nullptr);
}

/// Documents inside steps have places, targets and labels of their own.
void TestFlow::placesInside()
{
    const SyntaxTree tree = readTree(readBytes(FixtureFolder + QStringLiteral("inline/flow.yaml")));
    const CallFlow flow = CallFlow::build(tree, *m_catalog);
    const auto path = [](const QString &pointer) { return *NodePath::fromPointer(pointer); };
    const QString swml =
        QStringLiteral("/sections/main/0/ai/SWAIG/functions/0/data_map/expressions/0/output/action/1/SWML");

    const CallFlow &inner = flow.flowAt(path(swml + QStringLiteral("/sections/main/1/send_sms/body")));
    QCOMPARE(inner.path(), path(swml));
    QCOMPARE(&flow.flowAt(path(swml)), &inner);
    QCOMPARE(&flow.flowAt(path(swml).parent()), &flow);
    QCOMPARE(flow.stepAt(path(swml + QStringLiteral("/sections/main/1/send_sms")))->method,
        QStringLiteral("send_sms"));
    QCOMPARE(flow.stepAt(path(swml).parent())->method, QStringLiteral("ai"));
    QCOMPARE(flow.stepAt(path(swml)), nullptr);
    QCOMPARE(flow.sectionAt(path(swml + QStringLiteral("/sections/done")))->name, QStringLiteral("done"));
    QVERIFY(inner.isReached(QStringLiteral("done")));
    QCOMPARE(flow.placeOf(path(swml + QStringLiteral("/sections/main/2"))).index, 2);

    const Step &jump = *flow.stepAt(path(swml + QStringLiteral("/sections/main/2")));
    QVERIFY(flow.resolves(jump.edges.front()));
    const Step &out = *flow.stepAt(path(
        QStringLiteral("/sections/main/0/ai/SWAIG/functions/1/data_map/output/action/SWML/sections/main/0")));
    QCOMPARE(out.edges.front().target, QStringLiteral("sales"));
    QVERIFY(!flow.resolves(out.edges.front()));

    const NodePath list = path(QStringLiteral("/sections/main/1/execute/dest"));
    QCOMPARE(flow.sectionAt(list)->name, QStringLiteral("main"));
    QCOMPARE(flow.stepAt(list.child(qsizetype(0)))->method, QStringLiteral("play"));

    int inside = 0;
    forEachInlineFlow(flow, [&](const CallFlow &one) {
        ++inside;
        for (const SectionFlowPtr &section : one.sections()) {
            forEachStep(section->steps, [&](const Step &step) {
                QCOMPARE(flow.stepAt(step.path), &step);
                QVERIFY(tree.resolve(step.path).isValid());
            });
        }
    });
    QCOMPARE(inside, 4);
}

/// A range of a document in a literal block stands in the block's own lines.
void TestFlow::inlineTextOfLiteral()
{
    const SyntaxTree tree = readTree(readBytes(FixtureFolder + QStringLiteral("inline/flow.yaml")));
    const CallFlow flow = CallFlow::build(tree, *m_catalog);
    const NodePath path = *NodePath::fromPointer(
        QStringLiteral("/sections/main/3/switch/case/1/0/connect/transfer_after_bridge"));
    const SyntaxNode scalar = tree.resolve(path);
    const InlineText inner = readInlineText(scalar, *m_catalog);
    QCOMPARE(inner.flow.sections().size(), size_t(1));
    const TextRange hangup =
        inner.tree.resolve(*NodePath::fromPointer(QStringLiteral("/sections/main/0/hangup"))).key().range();
    const auto found = rangeInScalar(scalar, inner.tree.text(), hangup);
    QVERIFY(found);
    QCOMPARE(tree.text().mid(found->begin, found->length()), QByteArray("hangup"));
    QVERIFY(scalar.range().contains(found->begin));

    const SyntaxNode quoted =
        tree.resolve(*NodePath::fromPointer(QStringLiteral("/sections/main/2/execute/dest")));
    QVERIFY(!rangeInScalar(quoted, readInlineText(quoted, *m_catalog).tree.text(), {2, 4}));
}

/// The documents of the corpus nest as many documents as its notes say.
void TestFlow::corpusNests()
{
    int nesting = 0;
    for (const QString &folder : {QStringLiteral("yaml"), QStringLiteral("json")}) {
        for (const CorpusFile &file : corpus(folder)) {
            const qsizetype at = file.notes.indexOf(QLatin1String("nested-swml="));
            if (at < 0)
                continue;
            ++nesting;
            const int noted = file.notes.mid(at + 12).section(u';', 0, 0).toInt();
            const SyntaxTree tree = readTree(file.bytes);
            const CallFlow flow = CallFlow::build(tree, *m_catalog);
            int found = 0;
            forEachInlineFlow(flow, [&found](const CallFlow &) { ++found; });
            QVERIFY2(found == noted, qPrintable(QStringLiteral("%1: %2").arg(file.name).arg(found)));
        }
    }
    if (nesting == 0)
        QSKIP("no corpus beside the project");
    QCOMPARE(nesting, 19);
}

void TestFlow::defaultTimeoutIsTheCatalogs()
{
    const Parameter *const timeout =
        m_catalog->method(QStringLiteral("connect"))->parameter(QStringLiteral("timeout"));
    QVERIFY(timeout);
    QCOMPARE(timeout->fallback.value.text(), QString::number(DefaultTimeoutSeconds));
}

void TestFlow::displayTexts_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("expected");
    QTest::newRow("lines become one") << oneLine(QStringLiteral(" a\n\tb\r\n c ")) << QStringLiteral("a b c");
    QTest::newRow("control and direction marks go")
        << oneLine(QStringLiteral("a\u0007b\u202Ec")) << QStringLiteral("a b c");
    QTest::newRow("just fits") << oneLine(QStringLiteral("12345"), 5) << QStringLiteral("12345");
    QTest::newRow("too long") << oneLine(QStringLiteral("123456"), 5) << QStringLiteral("1234…");
    QTest::newRow("no half characters")
        << oneLine(QStringLiteral("abc\U0001F600xyz"), 5) << QStringLiteral("abc…");
    QTest::newRow("huge") << oneLine(QString(1'000'000, u'x'), 8) << QStringLiteral("xxxxxxx…");
    QTest::newRow("password in a URL") << withoutSecrets(QStringLiteral("https://me:p4:s@s@example.com/a@b"))
                                       << QStringLiteral("https://me:•••@example.com/a@b");
    QTest::newRow("password with a slash") << withoutSecrets(QStringLiteral("https://me:p/s@example.com/x"))
                                           << QStringLiteral("https://me:•••@example.com/x");
    QTest::newRow("a port is no password")
        << withoutSecrets(QStringLiteral("https://example.com:8080/?to=a@b"))
        << QStringLiteral("https://example.com:8080/?to=a@b");
    QTest::newRow("password in SIP") << withoutSecrets(QStringLiteral("sip:me:pass@example.com"))
                                     << QStringLiteral("sip:me:•••@example.com");
    QTest::newRow("password without user")
        << withoutSecrets(QStringLiteral("see https://:pass@example.com and more"))
        << QStringLiteral("see https://:•••@example.com and more");
    QTest::newRow("nothing to hide") << withoutSecrets(QStringLiteral("sip:me@example.com"))
                                     << QStringLiteral("sip:me@example.com");
    QTest::newRow("seconds") << durationText(90) << QStringLiteral("90 s");
    QTest::newRow("parts of seconds") << durationText(2.5) << QStringLiteral("2.5 s");
    QTest::newRow("minutes") << durationText(600) << QStringLiteral("10 min");
    QTest::newRow("hours") << durationText(14400) << QStringLiteral("4 h");
    QTest::newRow("more than a number of hours holds") << durationText(3.6e36) << QStringLiteral("1e+33 h");
}

void TestFlow::displayTexts()
{
    QFETCH(QString, shown);
    QFETCH(QString, expected);
    QCOMPARE(shown, expected);
}

void TestFlow::documents_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isOthers");
    for (const CorpusFile &file : allDocuments())
        QTest::newRow(qPrintable(file.name)) << file.bytes << !file.name.startsWith(QStringLiteral("own/"));
    for (const CorpusFile &file : corpus(QStringLiteral("broken")))
        QTest::newRow(qPrintable(file.name)) << file.bytes << false;
}

/// Every document makes a flow whose paths lead to where they say, and whose texts can be shown.
void TestFlow::documents()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isOthers);
    const SyntaxTree tree = readTree(text);
    const CallFlow flow = CallFlow::build(tree, *m_catalog);
    for (const SectionFlowPtr &section : flow.sections()) {
        QCOMPARE(size_t(section->stepCount), section->steps.size());
        forEachStep(section->steps, [&](const Step &step) {
            const QByteArray at = step.path.toPointer().toUtf8();
            QVERIFY2(tree.resolve(step.path), at.constData());
            QVERIFY2(step.summary.size() <= 80, at.constData());
            for (const char32_t c : (step.summary + step.comment).toStdU32String())
                QVERIFY2(QChar::isPrint(c), at.constData());
            // Whatever people call in documents that work is in the catalog.
            if (isOthers && flow.kind() == DocumentKind::Calling)
                QVERIFY2(step.known, at.constData());
            for (const Edge &edge : step.edges) {
                QCOMPARE(edge.step, step.path);
                QVERIFY2(tree.resolve(edge.targetPath), at.constData());
            }
            for (const Branch &branch : step.branches)
                QVERIFY2(branch.path.startsWith(step.path), at.constData());
            QCOMPARE(step.plan.has_value(), step.method == QStringLiteral("connect") && step.known);
        });
    }
}

void TestFlow::takenOver_data()
{
    documents_data();
}

/// A flow that takes sections over from the one before is the same as one made from nothing.
void TestFlow::takenOver()
{
    QFETCH(QByteArray, text);
    QRandomGenerator random(quint32(text.size()) + 5);
    SyntaxTree before = readTree(text);
    CallFlow flowBefore = CallFlow::build(before, *m_catalog);
    static const QByteArrayList pieces{" ", "\n", "x", ": ", "\"", "- ", "{", "}", "5", "#", "menu", "  "};
    for (int i = 0; i < 12; ++i) {
        const int at = random.bounded(int(text.size()) + 1);
        if (random.bounded(3) == 0)
            text.remove(at, 1 + random.bounded(3));
        else
            text.insert(at, pieces[random.bounded(int(pieces.size()))]);
        SyntaxTree after = readTree(text, &before);
        CallFlow flow = CallFlow::build(after, *m_catalog, &before, &flowBefore);
        QCOMPARE(Outline(after, flow).text().split(u'\n'), outlineOf(text).split(u'\n'));
        before = std::move(after);
        flowBefore = std::move(flow);
    }
}

void TestFlow::unchangedSectionsAreTheSameObjects()
{
    const QByteArray text = "sections:\n  main:\n    - answer: {}\n  menu:\n    - hangup: {}\n";
    const SyntaxTree before = readTree(text);
    const CallFlow flowBefore = CallFlow::build(before, *m_catalog);

    const SyntaxTree after = readTree(QByteArray(text).replace("answer", "denoise"), &before);
    const CallFlow flow = CallFlow::build(after, *m_catalog, &before, &flowBefore);
    QVERIFY(flow.sections().at(0) != flowBefore.sections().at(0));
    QCOMPARE(flow.sections().at(1), flowBefore.sections().at(1));

    const SyntaxTree renamed = readTree(QByteArray(text).replace("menu", "list"), &before);
    const CallFlow flowRenamed = CallFlow::build(renamed, *m_catalog, &before, &flowBefore);
    QCOMPARE(flowRenamed.sections().at(0), flowBefore.sections().at(0));
    QCOMPARE(flowRenamed.sections().at(1)->path.toPointer(), QStringLiteral("/sections/list"));
}

/// Branches inside branches, as deep as the readers let them: answered, not crashed on.
void TestFlow::deepBranches()
{
    QByteArray text = "{\"sections\": {\"main\": [";
    QByteArray end = "]}}";
    for (int i = 0; i < 5000; ++i) {
        text += "{\"cond\": [{\"when\": \"x\", \"then\": [";
        end.prepend("]}]}");
    }
    const CallFlow flow = CallFlow::build(readTree(text + end), *m_catalog);
    QVERIFY(flow.hasSection(QStringLiteral("main")));
}

/// The budget for building a flow from nothing is 0.1 s in a release build; this keeps out what is worse than
/// linear, in any build.
void TestFlow::manySteps()
{
    const auto milliseconds = [this](int sections) {
        QByteArray text = "sections:\n";
        for (int section = 0; section < sections; ++section) {
            text += section == 0 ? "  main:\n" : "  section_" + QByteArray::number(section) + ":\n";
            for (int step = 0; step < 20; ++step)
                text += "    - connect:\n        serial:\n          - to: \"+15551231234\"\n";
        }
        const SyntaxTree tree = readTree(text);
        QElapsedTimer timer;
        timer.start();
        const CallFlow flow = CallFlow::build(tree, *m_catalog);
        const qint64 elapsed = timer.elapsed();
        return flow.sections().size() == size_t(sections) ? elapsed : -1;
    };
    const qint64 few = milliseconds(50);
    const qint64 many = milliseconds(500);
    QVERIFY(few >= 0 && many >= 0);
    QVERIFY2(many < 40 * few + 400, qPrintable(QStringLiteral("%1 ms, then %2 ms").arg(few).arg(many)));
}

QTEST_GUILESS_MAIN(TestFlow)
#include "tst_flow.moc"
