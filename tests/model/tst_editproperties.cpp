// SPDX-License-Identifier: MIT
#include "model/edit/connectedits.h"
#include "model/edit/treeedits.h"
#include "model/syntax/comments.h"
#include "model/syntax/reader.h"
#include "model/syntax/yamlscan.h"
#include "resources/resources.h"
#include "tests/support/independentreader.h"
#include "tests/support/randomedits.h"
#include "tests/support/variants.h"

#include <QTest>
#include <set>

using namespace patchcord;

// Random edits of every document there is, with a fixed seed. After each one: only the bytes of the edits
// changed, comments are still there, others read exactly the intended change, undo gives the bytes back, and
// the snapshot that took over what did not change equals one that was built afresh.

class TestEditProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void document_data();
    void document();
    void thereAndBack_data();
    void thereAndBack();
    void cleanupTestCase();

private:
    void walk(const CorpusFile &file, RandomEdits &random, int steps);

    CatalogPtr m_catalog;
    int m_edits = 0;
    int m_refusals = 0;
};

namespace {

using Json = nlohmann::ordered_json;

int editsPerDocument()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("PATCHCORD_EDITS", &ok);
    return ok ? wanted : 200;
}

std::optional<Json> readByOthers(const QByteArray &text, Language language)
{
    return language == Language::Json ? readJsonIndependently(text) : readYamlIndependently(text);
}

struct Comment
{
    QByteArray text;
    qsizetype offset = 0;
};

/// Every comment of a YAML document: what starts with a separate # outside of scalars.
std::vector<Comment> commentsOf(const SyntaxTree &tree)
{
    std::vector<Comment> comments;
    if (tree.format().language == Language::Json)
        return comments;
    const QByteArrayView text = tree.text();
    qsizetype done = 0;
    const auto scan = [&](qsizetype until) {
        for (qsizetype at = done; at < until; ++at) {
            if (text[at] != '#' || (at > 0 && !QByteArrayView(" \t\r\n").contains(text[at - 1])))
                continue;
            const qsizetype end = std::min(until, yamlscan::lineContentEnd(text, at));
            comments.push_back({text.sliced(at, end - at).toByteArray(), at});
            at = end;
        }
        done = std::max(done, until);
    };
    const auto visit = [&](const auto &self, const SyntaxNode &node) -> void {
        if (node.isScalar()) {
            scan(node.range().begin);
            if (node.style() == NodeStyle::Literal || node.style() == NodeStyle::Folded)
                scan(yamlscan::lineContentEnd(text, node.range().begin)); // its header may have a comment
            done = std::max(done, node.range().end);
        }
        for (const SyntaxNode &item : node.items())
            self(self, item);
        for (const SyntaxNode::Entry entry : node.entries()) {
            self(self, entry.key);
            self(self, entry.value);
        }
    };
    if (tree.root())
        visit(visit, tree.root());
    scan(text.size());
    return comments;
}

/// A description of the first difference between two trees, or an empty text.
QString difference(const SyntaxNode &a, const SyntaxNode &b)
{
    if (a.isValid() != b.isValid())
        return QStringLiteral("one of the trees ends here");
    if (a.kind() != b.kind() || a.style() != b.style() || a.range() != b.range()
        || a.itemBegin() != b.itemBegin())
        return a.path().toPointer() + QStringLiteral(" differs");
    if (a.childCount() != b.childCount())
        return a.path().toPointer() + QStringLiteral(" has other children");
    for (auto i = a.items().begin(), j = b.items().begin(); i != a.items().end(); ++i, ++j) {
        if (const QString found = difference(*i, *j); !found.isEmpty())
            return found;
    }
    for (auto i = a.entries().begin(), j = b.entries().begin(); i != a.entries().end(); ++i, ++j) {
        for (const QString &found : {difference((*i).key, (*j).key), difference((*i).value, (*j).value)}) {
            if (!found.isEmpty())
                return found;
        }
    }
    return {};
}

int linesOf(QByteArrayView text, TextRange range)
{
    return int(1 + std::count(text.begin() + range.begin, text.begin() + range.end, '\n'));
}

bool isRefusalAllowed(const QString &sentence)
{
    static const QStringList reasons{QStringLiteral("alias"), QStringLiteral("occurs twice"),
        QStringLiteral("is broken"), QStringLiteral("<<"), QStringLiteral("“?”"),
        QStringLiteral("without braces"), QStringLiteral("plain names"), QStringLiteral("“&")};
    return std::any_of(
        reasons.begin(), reasons.end(), [&](const QString &reason) { return sentence.contains(reason); });
}

/// Both as the order of keys does not matter.
bool equalUnordered(const Json &a, const Json &b)
{
    return nlohmann::json::parse(a.dump()) == nlohmann::json::parse(b.dump());
}

/// Why the comments of the new text are not those of the old one less the ones that may go, or an empty text.
QString commentFault(const std::vector<Comment> &before, const SyntaxTree &after, TextRange mayGo)
{
    std::multiset<QByteArray> found;
    for (const Comment &comment : commentsOf(after))
        found.insert(comment.text);
    std::multiset<QByteArray> known;
    for (const Comment &comment : before) {
        known.insert(comment.text);
        if (mayGo.contains(comment.offset))
            continue;
        const auto kept = found.find(comment.text);
        if (kept == found.end())
            return QStringLiteral("lost: ") + QString::fromUtf8(comment.text);
        found.erase(kept);
    }
    for (const QByteArray &left : found) {
        if (known.find(left) == known.end())
            return QStringLiteral("new: ") + QString::fromUtf8(left);
    }
    return {};
}

/// The edits with the text around them.
QByteArray describe(const Result<TextEdits> &edits, const QByteArray &text)
{
    QByteArray told;
    for (const TextEdit &edit : edits ? *edits : TextEdits()) {
        const qsizetype begin = std::max<qsizetype>(0, edit.range.begin - 200);
        told += "\n--- " + text.mid(begin, edit.range.begin - begin) + "\u00ab"
            + text.mid(edit.range.begin, edit.range.length()) + "\u00bb\u2192\u00ab" + edit.text + "\u00bb"
            + text.mid(edit.range.end, 200);
    }
    return told;
}

} // namespace

void TestEditProperties::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
    if (sharedFolder().isEmpty())
        qInfo("The corpus is not there: only the project's own documents are edited.");
}

void TestEditProperties::document_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    for (const CorpusFile &file : allDocuments())
        QTest::newRow(qPrintable(file.name)) << file.name << file.bytes;
}

void TestEditProperties::document()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const CorpusFile file{name, bytes};
    const SyntaxTree tree = readTree(bytes);
    if (!tree.errors().empty() || !tree.root().isCollection() || !readByOthers(bytes, tree.format().language))
        QSKIP("broken: covered by fixtures");
    if (std::any_of(tree.parts().begin(), tree.parts().end(),
            [](const SyntaxTree::Part &part) { return part.fragment->hasAliases; }))
        QSKIP("aliases, whose change shows elsewhere: covered by fixtures");

    RandomEdits random(name + qEnvironmentVariable("PATCHCORD_SEED"));
    const std::vector<CorpusFile> variants = variantsOf(file);
    const int steps = 10;
    for (int done = 0, walks = 0; done < editsPerDocument(); done += steps, ++walks) {
        walk(variants[size_t(walks) % variants.size()], random, steps);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestEditProperties::walk(const CorpusFile &file, RandomEdits &random, int steps)
{
    SnapshotPtr snapshot = Snapshot::build(file.bytes, m_catalog);
    const Language language = snapshot->format().language;
    std::optional<Json> meaning = readByOthers(file.bytes, language);
    QVERIFY2(meaning.has_value(), qPrintable(file.name));
    for (int i = 0; i < steps; ++i) {
        const RandomEdit edit = random.next(*snapshot, *meaning);
        ++m_edits;
        const auto told = [&](const QString &what) {
            return QByteArray(what.toUtf8() + "\n" + file.name.toUtf8() + ": " + edit.description.toUtf8()
                + describe(edit.result, snapshot->text()));
        };
        if (!edit.result) {
            QVERIFY2(isRefusalAllowed(edit.result.error()), told(edit.result.error()));
            ++m_refusals;
            continue;
        }
        const TextEdits &edits = *edit.result;
        const QByteArray &before = snapshot->text();
        const QByteArray after = edits.applied(before);

        const TextRange hull = edits.hull();
        QVERIFY2(
            after.startsWith(before.first(hull.begin)), told(QStringLiteral("changed before the edits")));
        QVERIFY2(after.endsWith(before.sliced(hull.end)), told(QStringLiteral("changed behind the edits")));
        QVERIFY2(edits.inverted(before).applied(after) == before, told(QStringLiteral("undo")));
        if (edit.isSmall && !edits.isEmpty()) {
            QVERIFY2(edits.size() == 1, told(QStringLiteral("more than one hunk")));
            QVERIFY2(linesOf(before, hull) <= 3, told(QStringLiteral("more than three lines")));
        }

        const std::optional<Json> read = readByOthers(after, language);
        QVERIFY2(read.has_value(), told(QStringLiteral("others cannot read it")));
        const bool asMeant = edit.ordered ? *read == edit.expected : equalUnordered(*read, edit.expected);
        QVERIFY2(asMeant,
            told(QStringLiteral("others read something else: ")
                + QString::fromStdString(Json::diff(edit.expected, *read).dump())));

        const SnapshotPtr next = Snapshot::build(after, m_catalog, snapshot);
        const SyntaxTree fresh = readTree(after);
        const QString differs = difference(next->tree().root(), fresh.root());
        QVERIFY2(differs.isEmpty(), told(QStringLiteral("incremental: ") + differs));
        QVERIFY2(next->tree().errors().empty(), told(QStringLiteral("our reading has errors")));

        const QString lost = commentFault(commentsOf(snapshot->tree()), next->tree(), edit.mayLoseComments);
        QVERIFY2(lost.isEmpty(), told(QStringLiteral("comment ") + lost));
        snapshot = next;
        meaning = read;
    }
}

void TestEditProperties::thereAndBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    for (const CorpusFile &file : allDocuments()) {
        for (const CorpusFile &variant : variantsOf(file)) {
            if (variant.bytes.contains("connect"))
                QTest::newRow(qPrintable(variant.name)) << variant.name << variant.bytes;
        }
    }
}

void TestEditProperties::thereAndBack()
{
    QFETCH(QByteArray, bytes);
    const SnapshotPtr snapshot = Snapshot::build(bytes, m_catalog);
    const auto check = [&](const Step &step) {
        if (!step.plan)
            return;
        const NodePath connect = step.path.child(step.method);
        for (const DialForm form : {DialForm::One, DialForm::Serial, DialForm::Parallel, DialForm::Groups}) {
            // Groups of several are joined for good, and fields given to the connect stay there.
            const DialForm from = step.plan->form;
            if (from == DialForm::Groups || form == DialForm::One
                || !dialFormObstacle(*snapshot, connect, form).isEmpty())
                continue;
            const Result<TextEdits> there = setDialForm(*snapshot, connect, form);
            QVERIFY2(there.ok(), qPrintable(there.error()));
            const QByteArray changed = there->applied(bytes);
            const SnapshotPtr other = Snapshot::build(changed, m_catalog, snapshot);
            QCOMPARE(int(readConnectPlan(other->resolve(connect)).form), int(form));
            QCOMPARE(
                readConnectPlan(other->resolve(connect)).destinationCount(), step.plan->destinationCount());
            const Result<TextEdits> back = setDialForm(*other, connect, from);
            QVERIFY2(back.ok(), qPrintable(back.error()));
            if (!snapshot->resolve(connect).isString())
                QCOMPARE(back->applied(changed), bytes);
        }
    };
    for (const SectionFlowPtr &section : snapshot->flow().sections())
        forEachStep(section->steps, check);
}

void TestEditProperties::cleanupTestCase()
{
    qInfo("%d edits, %d of them refused", m_edits, m_refusals);
    QVERIFY(m_edits > 0);
    QVERIFY(m_refusals * 20 < m_edits);
}

QTEST_GUILESS_MAIN(TestEditProperties)
#include "tst_editproperties.moc"
