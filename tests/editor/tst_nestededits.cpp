// SPDX-License-Identifier: MIT
#include "tests/editor/propertyfixture.h"

#include "editor/document/selection.h"
#include "editor/properties/fieldrow.h"
#include "editor/properties/formway.h"
#include "tests/support/corpus.h"

#include <QTest>
#include <map>

using namespace patchcord;

/// Every field inside other people's agents: the form leads to it, and what it writes is one small hunk.
class TestNestedEdits : public PropertyFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadCatalog()); }
    void init() { QVERIFY(showPanel()); }
    void cleanup() { closePanel(); }

    void everyFieldIsReached();
    void settingAndClearingAreOneHunk();

private:
    /// The places inside the steps of the open document that have a form of their own.
    std::vector<NodePath> places() const;
};

namespace {

/// How many lines of each text differ, between what is the same at the start and at the end.
std::pair<qsizetype, qsizetype> hunk(const QByteArray &before, const QByteArray &after)
{
    const QList<QByteArray> a = before.split('\n');
    const QList<QByteArray> b = after.split('\n');
    qsizetype first = 0;
    while (first < a.size() && first < b.size() && a[first] == b[first])
        ++first;
    qsizetype last = 0;
    while (last < a.size() - first && last < b.size() - first
        && a[a.size() - 1 - last] == b[b.size() - 1 - last])
        ++last;
    return {a.size() - first - last, b.size() - first - last};
}

void addPlaces(const Snapshot &snapshot, const Step &step, const SyntaxNode &node, const NodePath &path,
    std::vector<NodePath> &found)
{
    if (snapshot.flow().stepAt(path) != &step)
        return;
    const FormWay way = wayTo(snapshot, step, path);
    if (way.isInside() && way.owner.object == path)
        found.push_back(path);
    if (node.isMap()) {
        for (const SyntaxNode::Entry &entry : node.entries())
            addPlaces(snapshot, step, entry.value, path.child(entry.key.text()), found);
    } else if (node.isSequence()) {
        qsizetype index = 0;
        for (const SyntaxNode &item : node.items())
            addPlaces(snapshot, step, item, path.child(index++), found);
    }
}

} // namespace

std::vector<NodePath> TestNestedEdits::places() const
{
    std::vector<NodePath> found;
    const Snapshot &snapshot = *m_document->snapshot();
    for (const SectionFlowPtr &section : snapshot.flow().sections()) {
        forEachStep(section->steps, [&](const Step &step) {
            const NodePath body = step.path.child(step.method);
            if (snapshot.resolve(body))
                addPlaces(snapshot, step, snapshot.resolve(body), body, found);
        });
    }
    return found;
}

void TestNestedEdits::everyFieldIsReached()
{
    int fields = 0;
    std::map<QString, int> seen; // the same field of the same kind of object needs no hundred visits
    for (const CorpusFile &file : allDocuments()) {
        open(file.bytes, QString());
        for (const NodePath &place : places()) {
            const SyntaxNode node = m_document->snapshot()->resolve(place);
            if (!node.isMap())
                continue;
            for (const SyntaxNode::Entry &entry : node.entries()) {
                const NodePath field = place.child(entry.key.text());
                const CallFlow &flow = m_document->snapshot()->flow();
                if (flow.stepAt(field) != flow.stepAt(place))
                    continue; // a document inside the step has forms of its own
                if (++seen[place.last() + u'/' + field.last()] > 3)
                    continue;
                m_panel->focusField(field);
                FieldRow *found = nullptr;
                for (FieldRow *one : m_panel->findChildren<FieldRow *>()) {
                    const bool fits = one->path() == field || (one->path() == place && one->isVisible());
                    found = fits && one->isVisibleTo(m_panel.get()) ? one : found;
                }
                // An object has its own form, which is shown in place of the row that leads there.
                const bool isDrilled = m_document->selection().current() == field;
                QVERIFY2(found || isDrilled, qPrintable(file.name + field.toPointer()));
                ++fields;
            }
        }
        m_document->selection().clear();
        QVERIFY2(text() == file.bytes, qPrintable(file.name));
    }
    qInfo("%d fields", fields);
    QVERIFY(fields > 0);
}

void TestNestedEdits::settingAndClearingAreOneHunk()
{
    int edits = 0;
    std::map<QString, int> seen;
    for (const CorpusFile &file : allDocuments()) {
        open(file.bytes, QString());
        if (!m_document->snapshot()->isWhole())
            continue;
        for (const NodePath &place : places()) {
            if (m_document->snapshot()->resolve(place).childCount() == 0)
                continue; // empty from the start, it would be cleared away
            if (++seen[m_document->snapshot()->flow().stepAt(place)->method + place.last()] > 20)
                continue;
            m_document->selection().select(place);
            FieldRow *unset = nullptr;
            for (FieldRow *one : m_panel->findChildren<FieldRow *>()) {
                const ParameterType type = one->parameter().type;
                const bool isText = type == ParameterType::String || type == ParameterType::Text;
                if (isText && !one->isSet() && one->path().parent() == place && !one->parameter().secret)
                    unset = one;
            }
            if (!unset)
                continue;
            const QString what = file.name + unset->path().toPointer();
            Q_EMIT unset->valueEntered(Value(QStringLiteral("a new text")));
            Q_EMIT unset->finished();
            if (text() == file.bytes)
                continue; // refused: the object is shared, or not safe to write into
            QCOMPARE(m_document->snapshot()->resolve(unset->path()).text(), QStringLiteral("a new text"));
            const auto [removed, added] = hunk(file.bytes, text());
            QVERIFY2(removed <= 1 && added <= 3, qPrintable(what));
            Q_EMIT unset->cleared();
            Q_EMIT unset->finished();
            QVERIFY2(text() == file.bytes, qPrintable(what));
            ++edits;
        }
        m_document->selection().clear();
        QVERIFY2(text() == file.bytes, qPrintable(file.name));
    }
    qInfo("%d fields set and cleared", edits);
    QVERIFY(edits > 0);
}

QTEST_MAIN(TestNestedEdits)
#include "tst_nestededits.moc"
