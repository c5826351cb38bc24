// SPDX-License-Identifier: MIT
#include "model/edit/connectedits.h"
#include "model/edit/contextedits.h"
#include "model/edit/stepedits.h"
#include "model/edit/treeedits.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"
#include "tests/support/independentreader.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <functional>
#include <map>

using namespace patchcord;

// Each folder of tests/fixtures/edit is one edit: before.yaml (or .json), edit.json with the function's name
// and its arguments, and after.yaml with the bytes that have to come out, or "refused" in edit.json with a
// part of the sentence. With PATCHCORD_UPDATE=1 in the environment the after files are written instead of
// compared.

class TestEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fixture_data();
    void fixture();
    void newStepsReadWell();
    void documentsInStepsAreEdited();
    void freeNames();
    void sameEditsWithoutChange();

private:
    SnapshotPtr build(const QByteArray &text, const SnapshotPtr &previous = {}) const;
    CatalogPtr m_catalog;
};

namespace {

const QString Folder = QStringLiteral(PATCHCORD_FIXTURES "/edit");

NodePath pathIn(const Value &call, const QString &name)
{
    const Result<NodePath> path = NodePath::fromPointer(call.field(name).text());
    return path ? *path : NodePath();
}

int numberIn(const Value &call, const QString &name)
{
    return call.field(name).text().toInt();
}

Result<TextEdits> retargetBy(const Snapshot &snapshot, const Value &call)
{
    const Step *step = snapshot.flow().stepAt(pathIn(call, QStringLiteral("step")));
    const size_t index = size_t(numberIn(call, QStringLiteral("edge")));
    if (!step || index >= step->edges.size())
        return Failure{QStringLiteral("the fixture names no edge")};
    return retarget(snapshot, step->edges[index], call.field(QStringLiteral("target")).text());
}

std::optional<DialForm> formIn(const Value &call)
{
    return dialFormOfKey(call.field(QStringLiteral("form")).text());
}

using Function = std::function<Result<TextEdits>(const Snapshot &, const Value &)>;

const std::map<QString, Function> &functions()
{
    const auto path = [](const Value &call) { return pathIn(call, QStringLiteral("path")); };
    const auto document = [](const Value &call) { return pathIn(call, QStringLiteral("document")); };
    const auto list = [](const Value &call) { return pathIn(call, QStringLiteral("list")); };
    const auto index = [](const Value &call) { return numberIn(call, QStringLiteral("index")); };
    const auto group = [](const Value &call) { return numberIn(call, QStringLiteral("group")); };
    const auto value = [](const Value &call) { return call.field(QStringLiteral("value")); };
    const auto name = [](const Value &call) { return call.field(QStringLiteral("name")).text(); };
    const auto to = [](const Value &call) { return call.field(QStringLiteral("to")).text(); };
    const auto from = [](const Value &call) { return pathIn(call, QStringLiteral("destination")); };
    static const std::map<QString, Function> table{
        {QStringLiteral("setValue"), [=](auto &s, auto &c) { return setValue(s, path(c), value(c)); }},
        {QStringLiteral("removeValue"), [=](auto &s, auto &c) { return removeValue(s, path(c)); }},
        {QStringLiteral("clearField"),
            [=](auto &s, auto &c) { return clearField(s, path(c), pathIn(c, QStringLiteral("keep"))); }},
        {QStringLiteral("insertItem"),
            [=](auto &s, auto &c) { return insertItem(s, list(c), index(c), value(c)); }},
        {QStringLiteral("insertEntry"),
            [=](auto &s, auto &c) { return insertEntry(s, path(c), index(c), name(c), value(c)); }},
        {QStringLiteral("moveItem"),
            [=](auto &s, auto &c) { return moveItem(s, path(c), list(c), index(c)); }},
        {QStringLiteral("moveEntry"), [=](auto &s, auto &c) { return moveEntry(s, path(c), index(c)); }},
        {QStringLiteral("renameKey"), [=](auto &s, auto &c) { return renameKey(s, path(c), name(c)); }},
        {QStringLiteral("insertStep"),
            [=](auto &s, auto &c) { return insertStep(s, list(c), index(c), value(c)); }},
        {QStringLiteral("moveStep"),
            [=](auto &s, auto &c) { return moveStep(s, path(c), list(c), index(c)); }},
        {QStringLiteral("removeStep"), [=](auto &s, auto &c) { return removeStep(s, path(c)); }},
        {QStringLiteral("addSection"), [=](auto &s, auto &c) { return addSection(s, document(c), name(c)); }},
        {QStringLiteral("removeSection"),
            [=](auto &s, auto &c) { return removeSection(s, document(c), name(c)); }},
        {QStringLiteral("renameSection"),
            [=](auto &s, auto &c) { return renameSection(s, document(c), name(c), to(c)); }},
        {QStringLiteral("retarget"), retargetBy},
        {QStringLiteral("addContext"), [=](auto &s, auto &c) { return addContext(s, path(c)); }},
        {QStringLiteral("addContextStep"),
            [=](auto &s, auto &c) { return addContextStep(s, path(c), index(c)); }},
        {QStringLiteral("renameContext"), [=](auto &s, auto &c) { return renameContext(s, path(c), to(c)); }},
        {QStringLiteral("renameContextStep"),
            [=](auto &s, auto &c) { return renameContextStep(s, path(c), to(c)); }},
        {QStringLiteral("setDialForm"),
            [=](auto &s, auto &c) { return setDialForm(s, path(c), formIn(c).value_or(DialForm::One)); }},
        {QStringLiteral("addDestination"),
            [=](auto &s, auto &c) { return addDestination(s, path(c), group(c), index(c), to(c)); }},
        {QStringLiteral("removeDestination"),
            [=](auto &s, auto &c) { return removeDestination(s, path(c), from(c)); }},
        {QStringLiteral("moveDestination"),
            [=](auto &s, auto &c) { return moveDestination(s, path(c), from(c), group(c), index(c)); }},
    };
    return table;
}

/// Our reading of a document as the independent readers give theirs.
std::optional<nlohmann::ordered_json> ourReading(const Snapshot &snapshot)
{
    return readJsonIndependently(valueOf(snapshot.tree().root()).toJson());
}

} // namespace

void TestEdit::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

SnapshotPtr TestEdit::build(const QByteArray &text, const SnapshotPtr &previous) const
{
    return Snapshot::build(text, m_catalog, previous);
}

void TestEdit::fixture_data()
{
    QTest::addColumn<QString>("folder");
    const QStringList folders = QDir(Folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(folders.size() >= 60);
    for (const QString &folder : folders)
        QTest::newRow(qPrintable(folder)) << Folder + u'/' + folder;
}

void TestEdit::fixture()
{
    QFETCH(QString, folder);
    const QString ending = QFile::exists(folder + QStringLiteral("/before.json")) ? QStringLiteral(".json")
                                                                                  : QStringLiteral(".yaml");
    QVERIFY(QFile::exists(folder + QStringLiteral("/before") + ending));
    const QByteArray before = readBytes(folder + QStringLiteral("/before") + ending);
    const Result<Value> call = Value::fromJson(readBytes(folder + QStringLiteral("/edit.json")));
    QVERIFY2(call.ok(), qPrintable(call.error()));
    const auto function = functions().find(call->field(QStringLiteral("call")).text());
    QVERIFY(function != functions().end());

    const SnapshotPtr snapshot = build(before);
    const Result<TextEdits> edits = function->second(*snapshot, *call);
    const QString refused = call->field(QStringLiteral("refused")).text();
    if (!refused.isEmpty()) {
        QVERIFY(!edits.ok());
        QVERIFY2(edits.error().contains(refused), qPrintable(edits.error()));
        return;
    }
    QVERIFY2(edits.ok(), qPrintable(edits.error()));
    const QByteArray result = edits->applied(before);
    const QString afterFile = folder + QStringLiteral("/after") + ending;
    if (qEnvironmentVariableIsSet("PATCHCORD_UPDATE")) {
        QFile out(afterFile);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(result), result.size());
        out.close();
    }
    QCOMPARE(result, readBytes(afterFile));
    QCOMPARE(edits->inverted(before).applied(result), before);

    const SnapshotPtr after = build(result, snapshot);
    const auto read =
        after->format().language == Language::Json ? &readJsonIndependently : &readYamlIndependently;
    QCOMPARE(read(result).has_value(), before.trimmed().isEmpty() || read(before).has_value());
    if (const auto others = read(result); others && !result.contains('*'))
        QCOMPARE(
            QByteArray::fromStdString(ourReading(*after)->dump()), QByteArray::fromStdString(others->dump()));
}

/// In every document inside a step of every document, a step is put in and taken out again by one small
/// change.
void TestEdit::documentsInStepsAreEdited()
{
    int edited = 0;
    for (const CorpusFile &file : allDocuments()) {
        const SnapshotPtr before = build(file.bytes);
        std::vector<NodePath> lists;
        forEachInlineFlow(before->flow(), [&lists](const CallFlow &flow) {
            for (const SectionFlowPtr &section : flow.sections())
                lists.push_back(section->path);
        });
        for (const NodePath &list : lists) {
            const Result<TextEdits> added =
                insertStep(*before, list, 0, newStep(*m_catalog, QStringLiteral("answer")));
            QVERIFY2(added.ok(), qPrintable(file.name + u' ' + added.error()));
            QCOMPARE(added->size(), 1);
            const SnapshotPtr with = build(added->applied(file.bytes), before);
            const Step *const step = with->flow().stepAt(list.child(qsizetype(0)));
            QVERIFY2(step && step->method == QStringLiteral("answer"), qPrintable(file.name));
            const Result<TextEdits> removed = removeStep(*with, step->path);
            QVERIFY2(removed.ok(), qPrintable(file.name + u' ' + removed.error()));
            QCOMPARE(removed->applied(with->text()), file.bytes);
            ++edited;
        }
    }
    if (sharedFolder().isEmpty())
        QSKIP("no corpus beside the project");
    QVERIFY(edited >= 24);
}

void TestEdit::newStepsReadWell()
{
    const QByteArray text = "version: 1.0.0\nsections:\n  main:\n    - answer: {}\n";
    const SnapshotPtr snapshot = build(text);
    for (const Method &method : m_catalog->methods()) {
        const Value step = newStep(*m_catalog, method.name);
        QCOMPARE(step.map().size(), size_t(1));
        const Result<TextEdits> edits =
            insertStep(*snapshot, NodePath::section(QStringLiteral("main")), 1, step);
        QVERIFY2(edits.ok(), qPrintable(edits.error()));
        const SnapshotPtr after = build(edits->applied(text));
        const Step *made = after->flow().stepAt(NodePath::section(QStringLiteral("main")).child(1));
        QVERIFY(made);
        QCOMPARE(made->method, method.name);
        QCOMPARE(valueOf(after->resolve(made->path)), step);
    }
    QCOMPARE(newStep(*m_catalog, QStringLiteral("play")).toJson(),
        QByteArray("{\"play\": {\"url\": \"say:Hello\"}}"));
    QCOMPARE(newStep(*m_catalog, QStringLiteral("connect")).toJson(),
        QByteArray("{\"connect\": {\"to\": \"+15551231234\"}}"));
    QCOMPARE(newStep(*m_catalog, QStringLiteral("hangup")).toJson(), QByteArray("{\"hangup\": {}}"));
    QCOMPARE(newStep(*m_catalog, QStringLiteral("unheard_of")).toJson(), QByteArray("{\"unheard_of\": {}}"));
}

void TestEdit::freeNames()
{
    const SnapshotPtr snapshot = build("sections:\n  main: []\n  section: []\n  section_2: []\n");
    QCOMPARE(freeSectionName(*snapshot, {}, QStringLiteral("section")), QStringLiteral("section_3"));
    QCOMPARE(freeSectionName(*snapshot, {}, QStringLiteral("sales")), QStringLiteral("sales"));
    QCOMPARE(freeSectionName(*build(""), {}, QStringLiteral("main")), QStringLiteral("main"));
}

void TestEdit::sameEditsWithoutChange()
{
    // Every value set to what it is already: no edit, whatever the style.
    for (const CorpusFile &file : ownDocuments()) {
        const SnapshotPtr snapshot = build(file.bytes);
        const auto visit = [&](const auto &self, const SyntaxNode &node) -> void {
            const Result<TextEdits> edits = setValue(*snapshot, node.path(), valueOf(node));
            if (edits)
                QVERIFY2(edits->isEmpty(), qPrintable(file.name + node.path().toPointer()));
            for (const SyntaxNode &item : node.items())
                self(self, item);
            for (const SyntaxNode::Entry entry : node.entries())
                self(self, entry.value);
        };
        if (snapshot->tree().root())
            visit(visit, snapshot->tree().root());
    }
}

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
