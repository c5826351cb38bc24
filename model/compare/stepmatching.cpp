// SPDX-License-Identifier: MIT
#include "model/compare/stepmatching.h"

#include "model/compare/stepsimilarity.h"
#include "model/text/alignment.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace patchcord {

namespace {

/// Pairs of steps between two equal ones that are weighed against each other at most.
constexpr size_t MostInGap = 2500;
/// Pairs of steps from all over the documents that are weighed at most.
constexpr int MostWeighed = 100'000;
/// Pairs of branches of two steps that are looked at.
constexpr int MostBranchPairs = 50'000;
/// Equal steps that are looked through for one of the same section.
constexpr qptrdiff MostEqual = 64;
/// How alike steps have to be to be taken for one: in the order of one list, out of its order, elsewhere in
/// the section, in another section.
constexpr double LeastInOrder = 0.3;
constexpr double LeastInList = 0.5;
constexpr double LeastInSection = 0.55;
constexpr double LeastElsewhere = 0.62;

class StepMatcher
{
public:
    StepMatcher(ComparedDocument &a, ComparedDocument &b)
        : m_a(a)
        , m_b(b)
        , m_similarity(a, b)
    {
    }

    void run()
    {
        for (const ComparedSection &section : m_a.sections) {
            if (section.partner < 0)
                continue;
            const int other = m_b.sections[size_t(section.partner)].list;
            if (section.list >= 0 && other >= 0)
                matchLists(section.list, other);
        }
        matchEqualLeftOver();
        matchAlikeLeftOver();
    }

private:
    ComparedStep &stepA(int step) { return m_a.steps[size_t(step)]; }
    ComparedStep &stepB(int step) { return m_b.steps[size_t(step)]; }

    void pair(int a, int b)
    {
        stepA(a).partner = b;
        stepB(b).partner = a;
        matchBranches(a, b);
    }

    void matchLists(int listA, int listB)
    {
        m_a.lists[size_t(listA)].partner = listB;
        m_b.lists[size_t(listB)].partner = listA;
        const std::vector<int> a = openIn(m_a, listA);
        const std::vector<int> b = openIn(m_b, listB);
        // Equal ones first, in order; then those that changed their place, before anything alike takes it.
        std::vector<std::pair<int, int>> equal;
        for (const AlignedPair found : alignEqual(meaningsOf(m_a, a), meaningsOf(m_b, b)))
            equal.emplace_back(a[size_t(found.a)], b[size_t(found.b)]);
        for (const auto &[one, other] : equal)
            pair(one, other);
        matchEqualWithin(a, b);
        size_t fromA = 0;
        size_t fromB = 0;
        for (const auto &[one, other] : equal) {
            const size_t toA = indexOf(a, one, fromA);
            const size_t toB = indexOf(b, other, fromB);
            matchGap(a, fromA, toA, b, fromB, toB);
            fromA = toA + 1;
            fromB = toB + 1;
        }
        matchGap(a, fromA, a.size(), b, fromB, b.size());
    }

    static size_t indexOf(const std::vector<int> &steps, int step, size_t from)
    {
        while (steps[from] != step)
            ++from;
        return from;
    }

    static std::vector<int> openIn(const ComparedDocument &document, int list)
    {
        std::vector<int> open;
        for (const int step : document.lists[size_t(list)].steps) {
            if (document.steps[size_t(step)].partner < 0)
                open.push_back(step);
        }
        return open;
    }

    static std::vector<quint64> meaningsOf(const ComparedDocument &document, const std::vector<int> &steps)
    {
        std::vector<quint64> meanings;
        meanings.reserve(steps.size());
        for (const int step : steps)
            meanings.push_back(document.steps[size_t(step)].meaning);
        return meanings;
    }

    void matchEqualWithin(const std::vector<int> &a, const std::vector<int> &b)
    {
        QHash<quint64, std::vector<int>> places;
        for (size_t i = b.size(); i > 0; --i) {
            if (stepB(b[i - 1]).partner < 0)
                places[stepB(b[i - 1]).meaning].push_back(b[i - 1]);
        }
        if (places.isEmpty())
            return;
        for (const int step : a) {
            if (stepA(step).partner >= 0)
                continue;
            const auto found = places.find(stepA(step).meaning);
            if (found == places.end() || found->empty())
                continue;
            const int other = found->back();
            found->pop_back();
            pair(step, other);
        }
    }

    /// Alike steps between two equal ones: the pairs, in order, that have the most in common together.
    void matchGap(const std::vector<int> &a, size_t beginA, size_t endA, const std::vector<int> &b,
        size_t beginB, size_t endB)
    {
        const auto openOf = [](const std::vector<int> &steps, size_t begin, size_t end,
                                const ComparedDocument &document) {
            std::vector<int> open;
            for (size_t i = begin; i < end; ++i) {
                if (document.steps[size_t(steps[i])].partner < 0)
                    open.push_back(steps[i]);
            }
            return open;
        };
        const std::vector<int> ownA = openOf(a, beginA, endA, m_a);
        const std::vector<int> ownB = openOf(b, beginB, endB, m_b);
        const size_t rows = ownA.size();
        const size_t columns = ownB.size();
        if (rows == 0 || columns == 0 || rows * columns > MostInGap)
            return;
        const size_t width = columns + 1;
        std::vector<double> best((rows + 1) * width, 0);
        std::vector<double> alike(rows * columns, 0);
        for (size_t i = rows; i > 0; --i) {
            for (size_t k = columns; k > 0; --k) {
                double &its = alike[(i - 1) * columns + k - 1];
                its = m_similarity.of(ownA[i - 1], ownB[k - 1]);
                double most = std::max(best[i * width + k - 1], best[(i - 1) * width + k]);
                if (its >= LeastInOrder)
                    most = std::max(most, best[i * width + k] + its);
                best[(i - 1) * width + k - 1] = most;
            }
        }
        for (size_t i = 0, k = 0; i < rows && k < columns;) {
            const double here = best[i * width + k];
            const double its = alike[i * columns + k];
            if (its >= LeastInOrder && here == best[(i + 1) * width + k + 1] + its)
                pair(ownA[i++], ownB[k++]);
            else if (here == best[(i + 1) * width + k])
                ++i;
            else
                ++k;
        }
    }

    /// The branches of two steps that are one: of one title, else with the same content, else at one place.
    void matchBranches(int a, int b)
    {
        const qsizetype depthA = stepA(a).step->path.size();
        const qsizetype depthB = stepB(b).step->path.size();
        const auto tailA = [&](const ComparedList &list) { return list.branch->path.tail(depthA); };
        const auto tailB = [&](const ComparedList &list) { return list.branch->path.tail(depthB); };
        const auto isOneKind = [](const ComparedList &one, const ComparedList &other) {
            return one.branch->kind == other.branch->kind && one.branch->origin == other.branch->origin;
        };
        matchLists(a, b, [&](const ComparedList &one, const ComparedList &other) {
            return isOneKind(one, other) && one.branch->title == other.branch->title
                && tailA(one) == tailB(other);
        });
        matchLists(a, b, [&](const ComparedList &one, const ComparedList &other) {
            return isOneKind(one, other) && one.branch->title == other.branch->title;
        });
        matchLists(a, b, [&](const ComparedList &one, const ComparedList &other) {
            return isOneKind(one, other) && one.meaning == other.meaning && !one.steps.empty();
        });
        matchLists(a, b, [&](const ComparedList &one, const ComparedList &other) {
            return isOneKind(one, other) && tailA(one) == tailB(other);
        });
    }

    /// Matches those lists of two steps that are not matched yet and that `areOne`.
    template <typename AreOne> void matchLists(int a, int b, const AreOne &areOne)
    {
        const std::vector<int> listsA = stepA(a).lists;
        const std::vector<int> listsB = stepB(b).lists;
        int tried = 0;
        size_t expected = 0; // they mostly stand in the same order
        for (const int one : listsA) {
            if (m_a.lists[size_t(one)].partner >= 0)
                continue;
            for (size_t i = 0; i < listsB.size() && tried < MostBranchPairs; ++i) {
                const size_t at = (expected + i) % listsB.size();
                const int other = listsB[at];
                if (m_b.lists[size_t(other)].partner >= 0)
                    continue;
                ++tried;
                if (areOne(m_a.lists[size_t(one)], m_b.lists[size_t(other)])) {
                    matchLists(one, other);
                    expected = at + 1;
                    break;
                }
            }
        }
    }

    bool standInOneSection(int a, int b)
    {
        const int sectionA = m_a.lists[size_t(stepA(a).list)].section;
        const int sectionB = m_b.lists[size_t(stepB(b).list)].section;
        return m_a.sections[size_t(sectionA)].partner == sectionB;
    }

    bool standInOneList(int a, int b) { return m_a.lists[size_t(stepA(a).list)].partner == stepB(b).list; }

    /// A step that says nothing but its method is no clue where it came from.
    static bool saysLittle(const ComparedStep &step)
    {
        return step.lists.empty()
            && (step.step->isBare || step.item.childCount() != 1 || !hasBody(step.item));
    }

    static bool hasBody(const SyntaxNode &item)
    {
        for (const SyntaxNode::Entry &entry : item.entries())
            return entry.value.isCollection() ? entry.value.childCount() > 0 : !entry.value.isNull();
        return false;
    }

    void matchEqualLeftOver()
    {
        QHash<quint64, std::vector<int>> open; // the first at the back
        for (int i = int(m_b.steps.size()) - 1; i >= 0; --i) {
            if (stepB(i).partner < 0)
                open[stepB(i).meaning].push_back(i);
        }
        if (open.isEmpty())
            return;
        QHash<quint64, int> countsA;
        for (const ComparedStep &step : m_a.steps) {
            if (step.partner < 0)
                ++countsA[step.meaning];
        }
        // Of one section first, then from one to another.
        for (const bool inSection : {true, false}) {
            for (int i = 0; i < int(m_a.steps.size()); ++i) {
                if (stepA(i).partner >= 0)
                    continue;
                const auto found = open.find(stepA(i).meaning);
                if (found == open.end())
                    continue;
                const bool isOnlyOne = found->size() == 1 && countsA.value(stepA(i).meaning) == 1;
                if (!inSection && !isOnlyOne && saysLittle(stepA(i)))
                    continue;
                const auto end = found->rbegin() + std::min<qptrdiff>(MostEqual, qptrdiff(found->size()));
                const auto other = std::find_if(found->rbegin(), end, [&](int step) {
                    return stepB(step).partner < 0 && (!inSection || standInOneSection(i, step));
                });
                if (other == end)
                    continue;
                const int step = *other;
                found->erase(std::next(other).base());
                pair(i, step);
            }
        }
    }

    struct Candidate
    {
        int a = 0;
        int b = 0;
        double alike = 0;
    };

    void matchAlikeLeftOver()
    {
        QHash<QString, std::vector<int>> openB;
        for (int i = 0; i < int(m_b.steps.size()); ++i) {
            if (stepB(i).partner < 0)
                openB[stepB(i).step->method].push_back(i);
        }
        if (openB.isEmpty())
            return;
        std::vector<Candidate> candidates;
        int weighed = 0;
        for (int i = 0; i < int(m_a.steps.size()) && weighed < MostWeighed; ++i) {
            if (stepA(i).partner >= 0)
                continue;
            for (const int other : openB.value(stepA(i).step->method)) {
                if (++weighed > MostWeighed)
                    break;
                const double alike = m_similarity.of(i, other);
                const double least = standInOneList(i, other) ? LeastInList
                    : standInOneSection(i, other)             ? LeastInSection
                                                              : LeastElsewhere;
                if (alike >= least && (!saysLittle(stepA(i)) || standInOneList(i, other)))
                    candidates.push_back({i, other, alike + (standInOneList(i, other) ? 0.1 : 0)});
            }
        }
        std::sort(candidates.begin(), candidates.end(), [](const Candidate &x, const Candidate &y) {
            return std::tuple(-x.alike, x.a, x.b) < std::tuple(-y.alike, y.a, y.b);
        });
        for (const Candidate &candidate : candidates) {
            if (stepA(candidate.a).partner < 0 && stepB(candidate.b).partner < 0)
                pair(candidate.a, candidate.b);
        }
    }

    ComparedDocument &m_a;
    ComparedDocument &m_b;
    StepSimilarity m_similarity;
};

} // namespace

void matchSteps(ComparedDocument &a, ComparedDocument &b)
{
    StepMatcher(a, b).run();
}

} // namespace patchcord
