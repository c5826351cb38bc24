// SPDX-License-Identifier: MIT
#include "model/edit/fixedits.h"
#include "model/syntax/reader.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"
#include "tests/support/independentreader.h"

#include <QDir>
#include <QTest>

#include <functional>

using namespace patchcord;

// Every fix of every finding in every document there is. After each one: others read exactly the change that
// the fix's steps describe (done on their own reading, without our edits), only the bytes of the edits
// changed, undo gives the bytes back, and the finding is gone.

namespace {

using Json = nlohmann::ordered_json;

std::optional<Json> readByOthers(const QByteArray &text, Language language)
{
    return language == Language::Json ? readJsonIndependently(text) : readYamlIndependently(text);
}

Json jsonOf(const Value &value)
{
    return Json::parse(value.toJson().toStdString());
}

/// The node at a path, or null when it is not there.
Json *nodeAt(Json &root, const NodePath &path)
{
    Json *node = &root;
    for (const QString &segment : path.segments()) {
        if (node->is_object()) {
            const auto found = node->find(segment.toStdString());
            if (found == node->end())
                return nullptr;
            node = &*found;
        } else if (node->is_array()) {
            const size_t index = segment.toULongLong();
            if (index >= node->size())
                return nullptr;
            node = &(*node)[index];
        } else {
            return nullptr;
        }
    }
    return node;
}

/// Gives the node at a path a value, making maps on the way.
void set(Json &root, const NodePath &path, const Json &value)
{
    Json *node = &root;
    for (const QString &segment : path.segments()) {
        // `- hangup` is short for an object behind that name.
        if (node->is_string())
            *node = Json::object();
        node = node->is_array() ? &(*node)[segment.toULongLong()] : &(*node)[segment.toStdString()];
    }
    *node = value;
}

void remove(Json &root, const NodePath &path)
{
    Json *const parent = nodeAt(root, path.parent());
    if (parent->is_array())
        parent->erase(parent->begin() + path.lastIndex());
    else
        parent->erase(path.last().toStdString());
}

void rename(Json &root, const NodePath &path, const QString &name)
{
    Json *const parent = nodeAt(root, path.parent());
    Json renamed = Json::object();
    for (const auto &[key, value] : parent->items())
        renamed[key == path.last().toStdString() ? name.toStdString() : key] = value;
    *parent = renamed;
}

void move(Json &root, const NodePath &path, int index)
{
    Json *const list = nodeAt(root, path.parent());
    const int from = path.lastIndex();
    const Json item = (*list)[size_t(from)];
    list->insert(list->begin() + index, item);
    list->erase(list->begin() + (index <= from ? from + 1 : from));
}

void perform(Json &root, const FixStep &step)
{
    switch (step.kind) {
    case FixStep::Kind::Set:
        set(root, step.path, jsonOf(step.value));
        return;
    case FixStep::Kind::Remove:
        remove(root, step.path);
        return;
    case FixStep::Kind::RemoveSome:
        for (int i = 0; i < step.index; ++i)
            remove(root, step.path);
        return;
    case FixStep::Kind::Rename:
        rename(root, step.path, step.name);
        return;
    case FixStep::Kind::Insert: {
        Json *const list = nodeAt(root, step.path);
        list->insert(list->begin() + std::min<std::ptrdiff_t>(step.index, std::ptrdiff_t(list->size())),
            jsonOf(step.value));
        return;
    }
    case FixStep::Kind::Move:
        move(root, step.path, step.index);
        return;
    case FixStep::Kind::Wrap: {
        Json *const node = nodeAt(root, step.path);
        *node = Json::array({*node});
        return;
    }
    case FixStep::Kind::Nest: {
        Json *const node = nodeAt(root, step.path);
        *node = Json::object({{step.name.toStdString(), *node}});
        return;
    }
    case FixStep::Kind::Lift: {
        const Json value = *nodeAt(root, step.path);
        *nodeAt(root, step.path.parent()) = value;
        return;
    }
    case FixStep::Kind::MoveInto: {
        const Json value = *nodeAt(root, step.path);
        remove(root, step.path);
        set(root, step.target.child(step.path.last()), value);
        return;
    }
    case FixStep::Kind::MoveOut: {
        const Json item = Json::object({{step.path.last().toStdString(), *nodeAt(root, step.path)}});
        remove(root, step.path);
        Json *const list = nodeAt(root, step.target);
        list->insert(
            list->begin() + std::min<std::ptrdiff_t>(step.index, std::ptrdiff_t(list->size())), item);
        return;
    }
    case FixStep::Kind::EditText: // of text that others cannot read
    case FixStep::Kind::Quote:
    case FixStep::Kind::KeepOne:
        return;
    }
}

int countOfCode(const Snapshot &snapshot, const QString &code)
{
    return int(std::count_if(snapshot.diagnostics().begin(), snapshot.diagnostics().end(),
        [&code](const Diagnostic &diagnostic) { return diagnostic.code == code; }));
}

bool isTold(const Snapshot &snapshot, const Diagnostic &diagnostic)
{
    return std::any_of(
        snapshot.diagnostics().begin(), snapshot.diagnostics().end(), [&diagnostic](const Diagnostic &other) {
            return other.code == diagnostic.code && other.path == diagnostic.path;
        });
}

/// The faulty documents of the checks' fixtures.
std::vector<CorpusFile> faultyDocuments()
{
    const QString folder = QStringLiteral(PATCHCORD_FIXTURES "/check/");
    std::vector<CorpusFile> files;
    for (const QString &code : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        files.push_back({code, readBytes(folder + code + QStringLiteral("/bad.yaml"))});
    return files;
}

/// The documents that `mended` looks at.
std::vector<CorpusFile> fixDocuments()
{
    const QString folder = QStringLiteral(PATCHCORD_FIXTURES "/fix/");
    std::vector<CorpusFile> files;
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        files.push_back({name, readBytes(folder + name + QStringLiteral("/before"))});
    return files;
}

/// The texts of all comments of a document, in order of the alphabet.
QList<QByteArray> commentsOf(const QByteArray &text, const SyntaxTree &tree)
{
    std::vector<TextRange> scalars;
    const std::function<void(const SyntaxNode &)> collect = [&](const SyntaxNode &node) {
        if (node.isScalar())
            scalars.push_back(node.range());
        for (const SyntaxNode &item : node.items())
            collect(item);
        for (const SyntaxNode::Entry &entry : node.entries()) {
            collect(entry.key);
            collect(entry.value);
        }
    };
    collect(tree.root());
    std::sort(scalars.begin(), scalars.end(),
        [](const TextRange &a, const TextRange &b) { return a.begin < b.begin; });
    QList<QByteArray> comments;
    auto next = scalars.begin();
    for (qsizetype at = 0; at < text.size(); ++at) {
        while (next != scalars.end() && next->end <= at)
            ++next;
        if (next != scalars.end() && next->contains(at)) {
            at = next->end - 1;
        } else if (text[at] == '#') {
            qsizetype end = at;
            while (end < text.size() && text[end] != '\n' && text[end] != '\r')
                ++end;
            comments.append(text.sliced(at, end - at).trimmed());
            at = end;
        }
    }
    std::sort(comments.begin(), comments.end());
    return comments;
}

} // namespace

class TestFixProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void mended_data();
    void mended();
    void harmfulIsLeft();
    void everyFix_data();
    void everyFix();
    void allAtOnce_data();
    void allAtOnce();
    void enoughWasMended();

private:
    void check(const SnapshotPtr &before, const Diagnostic &diagnostic, const Fix &fix);

    CatalogPtr m_catalog;
    int m_fixes = 0;
    int m_refusals = 0;
};

void TestFixProperties::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestFixProperties::mended_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QString folder = QStringLiteral(PATCHCORD_FIXTURES "/fix/");
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QTest::newRow(qPrintable(name)) << readBytes(folder + name + QStringLiteral("/before"))
                                        << readBytes(folder + name + QStringLiteral("/after"));
    }
}

/// What a document becomes when everything in it that is sure is mended.
void TestFixProperties::mended()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const Mending mending = fixAll(Snapshot::build(before, m_catalog), m_catalog, sureFix);
    QCOMPARE(QString::fromUtf8(mending.edits.applied(before)), QString::fromUtf8(after));
}

/// A fix that would leave more errors is not made, however many others go with it.
void TestFixProperties::harmfulIsLeft()
{
    QByteArray text = "sections:\n  main:\n";
    for (int i = 0; i < 40; ++i)
        text += "    - connect: {to: '+15551234567', timeout: '20'}\n";
    const SnapshotPtr before = Snapshot::build(text, m_catalog);
    const NodePath harmed = *NodePath::fromPointer(QStringLiteral("/sections/main/17/connect/timeout"));
    const Fix harmful = fix::replace(harmed, Value::List{1, 2}, QStringLiteral("[1, 2]"));
    const Mending mending = fixAll(before, m_catalog,
        [&](const Diagnostic &finding) { return finding.path == harmed ? &harmful : sureFix(finding); });
    QCOMPARE(mending.count, 39);
    const QByteArray after = mending.edits.applied(text);
    QCOMPARE(after.count("timeout: 20"), 39);
    QCOMPARE(after.count("timeout: '20'"), 1);
}

static void addDocuments()
{
    QTest::addColumn<QByteArray>("text");
    std::vector<CorpusFile> files = faultyDocuments();
    for (CorpusFile &file : fixDocuments())
        files.push_back(std::move(file));
    for (CorpusFile &file : allDocuments())
        files.push_back(std::move(file));
    for (CorpusFile &file : corpus(QStringLiteral("broken")))
        files.push_back(std::move(file));
    for (const CorpusFile &file : files)
        QTest::newRow(qPrintable(file.name)) << file.bytes;
}

void TestFixProperties::everyFix_data()
{
    addDocuments();
}

void TestFixProperties::everyFix()
{
    QFETCH(QByteArray, text);
    const SnapshotPtr before = Snapshot::build(text, m_catalog);
    for (const Diagnostic &diagnostic : before->diagnostics()) {
        for (const Fix &fix : diagnostic.fixes) {
            QVERIFY(!fix.title.isEmpty());
            check(before, diagnostic, fix);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TestFixProperties::check(const SnapshotPtr &before, const Diagnostic &diagnostic, const Fix &fix)
{
    const QByteArray context =
        QStringLiteral("%1 at %2: %3").arg(diagnostic.code, diagnostic.path.toPointer(), fix.title).toUtf8();
    const Result<TextEdits> edits = applyFix(*before, fix);
    if (!edits) {
        // Only what cannot be changed safely is refused (aliases, doubled keys, broken parts).
        QVERIFY2(!edits.error().isEmpty(), context);
        ++m_refusals;
        return;
    }
    ++m_fixes;
    const QByteArray after = edits->applied(before->text());
    QVERIFY2(after != before->text(), context + " changes nothing");
    QCOMPARE(edits->inverted(before->text()).applied(after), before->text());

    const SnapshotPtr snapshot = Snapshot::build(after, m_catalog, before);
    // What a fix brings to light elsewhere may be of the same kind.
    QVERIFY2(countOfCode(*snapshot, diagnostic.code) < countOfCode(*before, diagnostic.code)
            || !isTold(*snapshot, diagnostic),
        context + " leaves the finding:\n" + after);

    const Language language = before->format().language;
    std::optional<Json> meaning = readByOthers(before->text(), language);
    if (!meaning || !before->isWhole())
        return;
    // Of a key that is there twice others read one alone: which of the two is their own affair.
    if (diagnostic.code == QStringLiteral("duplicate-key")) {
        QVERIFY2(readByOthers(after, language), context + " breaks the text:\n" + after);
        return;
    }
    for (const FixStep &step : fix.steps)
        perform(*meaning, step);
    const std::optional<Json> read = readByOthers(after, language);
    QVERIFY2(read, context + " breaks the text:\n" + after);
    QVERIFY2(nlohmann::json(*read) == nlohmann::json(*meaning),
        context + " means something else:\n" + after + QByteArray::fromStdString(meaning->dump(1)));
}

void TestFixProperties::allAtOnce_data()
{
    addDocuments();
}

/// Mending everything that is sure leaves nothing that is sure, and can be undone as one step.
void TestFixProperties::allAtOnce()
{
    QFETCH(QByteArray, text);
    const SnapshotPtr before = Snapshot::build(text, m_catalog);
    const Mending mending = fixAll(before, m_catalog, sureFix);
    const QByteArray after = mending.edits.applied(before->text());
    QCOMPARE(mending.count == 0, mending.edits.isEmpty());
    QCOMPARE(mending.edits.inverted(before->text()).applied(after), before->text());
    const SnapshotPtr snapshot = Snapshot::build(after, m_catalog);
    // Where text could not be read, more is found when it can.
    if (before->isWhole())
        QVERIFY2(countOf(snapshot->diagnostics()).errors <= countOf(before->diagnostics()).errors, after);
    QVERIFY2(snapshot->tree().errors().size() <= before->tree().errors().size(), after);
    const Language language = before->format().language;
    QVERIFY2(readByOthers(after, language) || !readByOthers(text, language), after);
    if (language == Language::Yaml && before->isWhole() && before->tree().errors().empty())
        QCOMPARE(commentsOf(after, snapshot->tree()), commentsOf(text, before->tree()));
    QCOMPARE(fixAll(snapshot, m_catalog, sureFix).count, 0);
}

void TestFixProperties::enoughWasMended()
{
    qInfo("%d fixes made, %d refused", m_fixes, m_refusals);
    QVERIFY(m_fixes > 20);
    QVERIFY2(m_refusals * 10 < m_fixes, "too many fixes cannot be made");
}

QTEST_GUILESS_MAIN(TestFixProperties)
#include "tst_fixproperties.moc"
