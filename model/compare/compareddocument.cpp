// SPDX-License-Identifier: MIT
#include "model/compare/compareddocument.h"

#include "model/flow/stepshape.h"
#include "model/syntax/comments.h"
#include "model/text/utf8.h"

#include <algorithm>

namespace patchcord {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Whether a range lies in one of several, which are sorted and disjoint.
bool isCovered(TextRange range, const std::vector<TextRange> &by)
{
    const auto behind = std::upper_bound(by.begin(), by.end(), range.begin,
        [](qsizetype offset, TextRange one) { return offset < one.begin; });
    return behind != by.begin() && std::prev(behind)->covers(range);
}

/// Collects the comments between the scalars of a part of a text.
class CommentFinder
{
public:
    /// What lies in the holes is passed over.
    CommentFinder(QByteArrayView text, qsizetype begin, const std::vector<TextRange> &holes)
        : m_text(text)
        , m_holes(holes)
        , m_begin(begin)
        , m_at(begin)
    {
    }

    std::vector<TextRange> found;

    void walk(const SyntaxNode &node)
    {
        if (!node.isCollection() || isCovered(node.range(), m_holes)) {
            lookUntil(node.range().begin);
            m_at = std::max(m_at, node.range().end);
            return;
        }
        for (const SyntaxNode &item : node.items())
            walk(item);
        for (const SyntaxNode::Entry &entry : node.entries()) {
            walk(entry.key);
            walk(entry.value);
        }
    }

    void lookUntil(qsizetype end)
    {
        while (m_at < end) {
            const qsizetype hash = m_text.sliced(m_at, end - m_at).indexOf('#');
            if (hash < 0)
                break;
            const qsizetype begin = m_at + hash;
            m_at = begin + 1;
            if (begin > m_begin && !isSpace(m_text[begin - 1]))
                continue;
            qsizetype lineEnd = begin;
            while (lineEnd < m_text.size() && m_text[lineEnd] != '\n' && m_text[lineEnd] != '\r')
                ++lineEnd;
            found.push_back({begin, lineEnd});
            m_at = lineEnd;
        }
        m_at = std::max(m_at, end);
    }

private:
    QByteArrayView m_text;
    const std::vector<TextRange> &m_holes;
    qsizetype m_begin; ///< of the part
    qsizetype m_at;
};

} // namespace

ComparedDocument::ComparedDocument(const Snapshot &snapshot)
    : m_snapshot(snapshot)
    , m_meaning(snapshot.tree())
{
    const std::vector<SectionFlowPtr> &flows = snapshot.flow().sections();
    const SyntaxNode root = snapshot.tree().root();
    sections.reserve(flows.size());
    if (flows.size() == 1 && flows.front()->path.isRoot()) { // a list of steps is all there is
        sections.push_back({flows.front().get(), {}, root, {0, snapshot.text().size()}});
        return;
    }
    size_t next = 0;
    for (const SyntaxNode::Entry &entry : root.value("sections").entries()) {
        if (next == flows.size())
            break;
        sections.push_back({flows[next++].get(), entry.key, entry.value, itemExtent(entry.key)});
    }
}

QByteArrayView ComparedDocument::bytes(TextRange range) const
{
    return QByteArrayView(m_snapshot.text()).sliced(range.begin, range.length());
}

void ComparedDocument::readSteps(int section)
{
    ComparedSection &its = sections[size_t(section)];
    if (its.isRead)
        return;
    its.isRead = true;
    const SectionShape shape = shapeOfSection(its.value, m_snapshot.catalog());
    if (its.flow->isList || shape.steps)
        its.list = readList(shape.steps, its.flow->steps, section, -1, nullptr);
}

int ComparedDocument::readList(
    const SyntaxNode &node, const std::vector<Step> &from, int section, int owner, const Branch *branch)
{
    const int list = int(lists.size());
    lists.push_back({node, section, owner, branch, {}, 0, -1});
    std::vector<int> own;
    std::vector<quint64> meanings;
    forEachItem(node, {}, [&](const SyntaxNode &item, const NodePath &) {
        if (own.size() == from.size())
            return;
        const int index = int(own.size());
        own.push_back(readStep(item, from[size_t(index)], list, index, section));
        meanings.push_back(steps[size_t(own.back())].meaning);
    });
    lists[size_t(list)].steps = std::move(own);
    lists[size_t(list)].meaning = Meaning::ofList(meanings);
    return list;
}

int ComparedDocument::readStep(const SyntaxNode &item, const Step &step, int list, int index, int section)
{
    const int number = int(steps.size());
    steps.push_back({&step, item, itemExtent(item), list, index, {}, 0, -1});
    std::vector<int> own;
    for (const Branch &branch : step.branches) {
        const SyntaxNode node = item.resolve(branch.path.tail(step.path.size()));
        own.push_back(readList(node, branch.steps, section, number, &branch));
    }
    steps[size_t(number)].lists = std::move(own);
    steps[size_t(number)].meaning = meaningOf(steps[size_t(number)]);
    return number;
}

/// The forms in which one step can be written mean the same.
quint64 ComparedDocument::meaningOf(const ComparedStep &step) const
{
    Standins standins;
    for (const int list : step.lists)
        standins.add({lists[size_t(list)].node, lists[size_t(list)].meaning});
    const StepShape shape = shapeOfStep(step.item, m_snapshot.catalog());
    if (shape.method.isEmpty() || step.item.childCount() > 1)
        return m_meaning.of(step.item, standins);
    const SyntaxNode body = m_meaning.resolved(shape.body);
    const quint64 method = qHash(shape.method, 0);
    const bool isEmpty = shape.isBare || !body || body.isNull() || (body.isMap() && body.childCount() == 0);
    if (isEmpty)
        return Meaning::mixed(method, 1);
    const quint64 meaning = m_meaning.of(body, standins);
    if (shape.known && isShortForm(*shape.known, body))
        return Meaning::mixed(method, Meaning::ofField(shape.known->shortForm, meaning));
    return Meaning::mixed(method, meaning);
}

void ComparedDocument::addHoles(const std::vector<int> &ofLists, std::vector<TextRange> &holes) const
{
    for (const int list : ofLists) {
        for (const int step : lists[size_t(list)].steps)
            holes.push_back(steps[size_t(step)].extent);
    }
}

OwnWriting ComparedDocument::writingOf(const ComparedStep &step) const
{
    std::vector<TextRange> holes;
    addHoles(step.lists, holes);
    return writingOf(step.item, step.extent, std::move(holes));
}

OwnWriting ComparedDocument::writingOf(const ComparedSection &section) const
{
    std::vector<TextRange> holes;
    if (section.list >= 0)
        addHoles({section.list}, holes);
    return writingOf(section.value, section.extent, std::move(holes));
}

OwnWriting ComparedDocument::frameWriting() const
{
    std::vector<TextRange> holes;
    for (const ComparedSection &section : sections)
        holes.push_back(section.extent);
    return writingOf(
        m_snapshot.tree().root(), {bomLength(m_snapshot.text()), m_snapshot.text().size()}, std::move(holes));
}

OwnWriting ComparedDocument::writingOf(
    const SyntaxNode &node, TextRange range, std::vector<TextRange> holes) const
{
    std::sort(holes.begin(), holes.end(), [](TextRange a, TextRange b) { return a.begin < b.begin; });
    CommentFinder finder(m_snapshot.text(), range.begin, holes);
    if (m_snapshot.format().language == Language::Yaml) {
        if (const SyntaxNode key = node.key())
            finder.walk(key);
        finder.walk(node);
        finder.lookUntil(range.end);
    }
    OwnWriting own;
    auto comment = finder.found.begin();
    const QByteArrayView text = m_snapshot.text();
    const auto addCode = [&](qsizetype begin, qsizetype end) {
        for (qsizetype i = begin; i < end; ++i) {
            if (!isSpace(text[i]) && text[i] != ',')
                own.code += text[i];
        }
    };
    const auto addPiece = [&](qsizetype begin, qsizetype end) {
        while (comment != finder.found.end() && comment->begin < begin)
            ++comment;
        for (; comment != finder.found.end() && comment->begin < end; ++comment) {
            addCode(begin, comment->begin);
            own.comments += text.sliced(comment->begin, comment->length()).trimmed().toByteArray() + '\n';
            begin = comment->end;
        }
        addCode(begin, end);
    };
    qsizetype at = range.begin;
    for (const TextRange hole : holes) {
        if (hole.begin > at)
            addPiece(at, std::min(hole.begin, range.end));
        at = std::max(at, hole.end);
    }
    if (at < range.end)
        addPiece(at, range.end);
    return own;
}

} // namespace patchcord
