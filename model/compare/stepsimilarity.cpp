// SPDX-License-Identifier: MIT
#include "model/compare/stepsimilarity.h"

#include <algorithm>
#include <iterator>

namespace patchcord {

namespace {

/// Of a longer step the first ones are enough to know it by.
constexpr size_t MostTokens = 300;
/// How alike the bodies of two steps have to be when somebody is to have changed the method alone.
constexpr double SameBody = 0.8;

/// What a step says, in pieces: its keys, its values with their keys, the words of its texts.
class Tokenizer
{
public:
    Tokenizer(const Meaning &meaning, const Standins &branches, std::vector<quint64> &tokens)
        : m_meaning(meaning)
        , m_branches(branches)
        , m_tokens(tokens)
    {
    }

    void walk(const SyntaxNode &node, quint64 place)
    {
        if (m_tokens.size() >= MostTokens)
            return;
        if (m_branches.find(node))
            return;
        if (node.isSequence()) {
            for (const SyntaxNode &item : node.items())
                walk(item, Meaning::mixed(place, 1));
        } else if (node.isMap()) {
            for (const SyntaxNode::Entry &entry : node.entries()) {
                const quint64 below = Meaning::mixed(place, qHash(scalarBytes(entry.key), 0));
                m_tokens.push_back(below);
                walk(entry.value, below);
            }
        } else {
            m_tokens.push_back(Meaning::mixed(place, m_meaning.of(node)));
            addWords(node);
        }
    }

private:
    void addWords(const SyntaxNode &node)
    {
        if (!node.isString())
            return;
        const QByteArray text = scalarBytes(node);
        for (qsizetype begin = 0; begin < text.size() && m_tokens.size() < MostTokens;) {
            qsizetype end = begin;
            while (end < text.size() && text[end] != ' ' && text[end] != '/' && text[end] != '\n')
                ++end;
            if (end > begin && end - begin < text.size())
                m_tokens.push_back(qHash(QByteArrayView(text).sliced(begin, end - begin), 0));
            begin = end + 1;
        }
    }

    const Meaning &m_meaning;
    const Standins &m_branches;
    std::vector<quint64> &m_tokens;
};

SyntaxNode bodyOf(const ComparedStep &step)
{
    for (const SyntaxNode::Entry &entry : step.item.entries())
        return entry.value;
    return {};
}

double shareInCommon(const std::vector<quint64> &a, const std::vector<quint64> &b)
{
    if (a.empty() && b.empty())
        return 1;
    std::vector<quint64> common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
    return 2.0 * double(common.size()) / double(a.size() + b.size());
}

} // namespace

double StepSimilarity::of(int a, int b)
{
    const ComparedStep &stepA = m_a.steps[size_t(a)];
    const ComparedStep &stepB = m_b.steps[size_t(b)];
    const double share = shareInCommon(tokensOf(m_a, a, m_tokensA), tokensOf(m_b, b, m_tokensB));
    if (stepA.step->method == stepB.step->method)
        return SameMethod + (1 - SameMethod) * share;
    const bool says = !m_tokensA[a].empty() && !m_tokensB[b].empty();
    return says && share >= SameBody ? SameMethod * share : 0;
}

const StepSimilarity::Tokens &StepSimilarity::tokensOf(
    const ComparedDocument &document, int step, QHash<int, Tokens> &known)
{
    const auto found = known.constFind(step);
    if (found != known.cend())
        return *found;
    const ComparedStep &its = document.steps[size_t(step)];
    Tokens tokens;
    Standins branches;
    for (const int list : its.lists) {
        const ComparedList &branch = document.lists[size_t(list)];
        branches.add({branch.node, 0});
        for (const int below : branch.steps) {
            if (tokens.size() < MostTokens)
                tokens.push_back(document.steps[size_t(below)].meaning);
        }
    }
    Tokenizer(document.meaning(), branches, tokens).walk(bodyOf(its), 0);
    std::sort(tokens.begin(), tokens.end());
    return *known.insert(step, std::move(tokens));
}

} // namespace patchcord
