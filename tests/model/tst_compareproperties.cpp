// SPDX-License-Identifier: MIT
#include "model/compare/changewords.h"
#include "model/compare/comparison.h"
#include "model/edit/commentedits.h"
#include "model/edit/stepedits.h"
#include "model/edit/treeedits.h"
#include "model/syntax/value.h"
#include "resources/resources.h"
#include "tests/support/corpus.h"

#include <QTest>
#include <algorithm>
#include <optional>
#include <random>

using namespace patchcord;

// Edits made from other people's documents with a fixed seed: a field changed, a step moved, both, a comment
// written. Each has to be told as one change, and of the right kind, 95 times of a hundred.

class TestCompareProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void editsAreToldAsOneChange();

private:
    CatalogPtr m_catalog;
};

namespace {

constexpr int Edits = 200;

struct Made
{
    QByteArray after;
    ChangeKind kind = ChangeKind::Changed;
    NodePath step; ///< before
};

class EditMaker
{
public:
    explicit EditMaker(CatalogPtr catalog)
        : m_catalog(std::move(catalog))
    {
    }

    std::optional<Made> make(const Snapshot &before, ChangeKind kind)
    {
        std::vector<const Step *> steps;
        for (const SectionFlowPtr &section : before.flow().sections())
            forEachStep(section->steps, [&steps](const Step &step) { steps.push_back(&step); });
        if (steps.empty())
            return std::nullopt;
        const Step &step = *steps[below(steps.size())];
        switch (kind) {
        case ChangeKind::Changed:
            return finished(before, change(before, step), kind, step.path);
        case ChangeKind::Moved:
            return finished(before, move(before, step.path), kind, step.path);
        case ChangeKind::CommentsOnly:
            return finished(
                before, setComment(before, step.path, QStringLiteral("written by a test")), kind, step.path);
        default:
            break;
        }
        const Result<TextEdits> changed = change(before, step);
        if (!changed || changed->isEmpty())
            return std::nullopt;
        const SnapshotPtr between = before.edited(*changed);
        return finished(*between, move(*between, step.path), kind, step.path);
    }

private:
    size_t below(size_t bound) { return size_t(m_random() % bound); }

    static std::optional<Made> finished(
        const Snapshot &before, const Result<TextEdits> &edits, ChangeKind kind, const NodePath &step)
    {
        if (!edits || edits->isEmpty())
            return std::nullopt;
        return Made{edits->applied(before.text()), kind, step};
    }

    /// A scalar of the step's own.
    Result<TextEdits> change(const Snapshot &before, const Step &step)
    {
        std::vector<NodePath> scalars;
        collect(before, before.resolve(step.path), step.path, step, scalars);
        if (scalars.empty())
            return Failure{QStringLiteral("nothing to change")};
        const NodePath &path = scalars[below(scalars.size())];
        const SyntaxNode node = before.resolve(path);
        if (node.integer())
            return setValue(before, path, Value(*node.integer() + 7));
        if (node.boolean())
            return setValue(before, path, Value(!*node.boolean()));
        return setValue(before, path, Value(node.text() + QStringLiteral("x")));
    }

    static void collect(const Snapshot &before, const SyntaxNode &node, const NodePath &path,
        const Step &step, std::vector<NodePath> &scalars)
    {
        for (const Branch &branch : step.branches) {
            if (branch.path == path)
                return;
        }
        if (node.isScalar() && node.kind() != NodeKind::Alias && path != step.path)
            scalars.push_back(path);
        int index = 0;
        for (const SyntaxNode &item : node.items())
            collect(before, item, path.child(index++), step, scalars);
        for (const SyntaxNode::Entry &entry : node.entries())
            collect(before, entry.value, path.child(entry.key.text()), step, scalars);
    }

    /// Most of the time within the list, else to another section.
    Result<TextEdits> move(const Snapshot &before, const NodePath &step)
    {
        const CallFlow::Place place = before.flow().placeOf(step);
        if (!place.steps)
            return Failure{QStringLiteral("stands in no list")};
        const std::vector<SectionFlowPtr> &sections = before.flow().sections();
        if (sections.size() > 1 && below(3) == 0) {
            const SectionFlow &section = *sections[below(sections.size())];
            if (!step.startsWith(section.path))
                return moveStep(before, step, section.path, int(below(section.steps.size() + 1)));
        }
        const int index = int(below(place.steps->size()));
        // Past equal steps nothing moves that anybody could see.
        const int least = std::min(index, place.index);
        const int most = std::max(index, place.index);
        const Value own = valueOf(before.resolve(step));
        bool isSeen = false;
        for (int i = least; i <= most; ++i)
            isSeen |= i != place.index && !(valueOf(before.resolve((*place.steps)[size_t(i)].path)) == own);
        if (!isSeen)
            return Failure{QStringLiteral("nothing to see")};
        return moveStep(before, step, step.parent(), index);
    }

    CatalogPtr m_catalog;
    std::mt19937 m_random{20};
};

} // namespace

void TestCompareProperties::initTestCase()
{
    const Result<CatalogPtr> catalog = Catalog::load(catalogFolder());
    QVERIFY2(catalog.ok(), qPrintable(catalog.error()));
    m_catalog = *catalog;
}

void TestCompareProperties::editsAreToldAsOneChange()
{
    std::vector<CorpusFile> files = corpus(QStringLiteral("yaml"));
    for (CorpusFile &file : corpus(QStringLiteral("json")))
        files.push_back(std::move(file));
    if (files.empty()) {
        qInfo("no corpus: the edits are made from the documents of the tests");
        files = ownDocuments();
    }
    std::mt19937 random(5);
    EditMaker maker(m_catalog);
    constexpr std::array kinds{
        ChangeKind::Changed, ChangeKind::Moved, ChangeKind::MovedAndChanged, ChangeKind::CommentsOnly};
    int made = 0;
    int right = 0;
    QHash<int, int> wrong;
    for (int tries = 0; made < Edits && tries < 100 * Edits; ++tries) {
        const CorpusFile &file = files[size_t(random()) % files.size()];
        const SnapshotPtr before = Snapshot::build(file.bytes, m_catalog);
        const ChangeKind kind = kinds[size_t(made) % kinds.size()];
        const std::optional<Made> edit = maker.make(*before, kind);
        if (!edit)
            continue;
        ++made;
        const SnapshotPtr after = Snapshot::build(edit->after, m_catalog);
        const DocumentComparison comparison = compare(*before, *after);
        if (comparison.changes.size() == 1 && comparison.changes.front().kind == kind) {
            ++right;
            continue;
        }
        ++wrong[int(kind)];
        QString told;
        for (const Change &change : comparison.changes) {
            told += QStringLiteral("\n    %1 %2: %3")
                        .arg(change.a.path.toPointer(), titleOf(change), deedOf(change, *before, *after));
            for (const FieldChange &field : change.fields)
                told += QStringLiteral("\n      ") + wordsOf(field);
        }
        qInfo("%s, %s %s is told as%s", qPrintable(file.name), qPrintable(wordOf(kind)),
            qPrintable(edit->step.toPointer()), qPrintable(told));
    }
    QCOMPARE(made, Edits);
    qInfo("%d of %d edits are told as one change of the right kind", right, made);
    QVERIFY2(right * 100 >= made * 95, qPrintable(QString::number(right)));
}

QTEST_GUILESS_MAIN(TestCompareProperties)
#include "tst_compareproperties.moc"
