// SPDX-License-Identifier: MIT
#include "model/compare/sectionmatching.h"

#include <QHash>

#include <algorithm>

namespace patchcord {

namespace {

/// How much of two sections has to be the same when they have different names.
constexpr double LeastInCommon = 0.5;
/// Sections that have a certain step, beyond which that step tells nothing about any of them.
constexpr size_t MostHolders = 50;

struct Candidate
{
    int a = 0;
    int b = 0;
    double common = 0;
};

void pair(ComparedDocument &a, int sectionA, ComparedDocument &b, int sectionB)
{
    a.sections[size_t(sectionA)].partner = sectionB;
    b.sections[size_t(sectionB)].partner = sectionA;
}

/// Of several sections of one name the first goes with the first.
void pairByName(ComparedDocument &a, ComparedDocument &b)
{
    QHash<QString, std::vector<int>> named;
    for (size_t i = b.sections.size(); i > 0; --i)
        named[b.sections[i - 1].flow->name].push_back(int(i - 1));
    for (int i = 0; i < int(a.sections.size()); ++i) {
        const auto found = named.find(a.sections[size_t(i)].flow->name);
        if (found == named.end() || found->empty())
            continue;
        pair(a, i, b, found->back());
        found->pop_back();
    }
}

/// What a section holds, for telling it under another name: its steps, and their methods where little else
/// is the same.
std::vector<quint64> contentOf(const ComparedDocument &document, const ComparedSection &section)
{
    std::vector<quint64> content;
    if (section.list < 0) {
        content.push_back(document.meaning().of(section.value));
        return content;
    }
    for (const int step : document.lists[size_t(section.list)].steps) {
        const ComparedStep &its = document.steps[size_t(step)];
        content.push_back(its.meaning);
        content.push_back(Meaning::mixed(qHash(its.step->method, 0), 2));
    }
    return content;
}

void pairByContent(ComparedDocument &a, ComparedDocument &b)
{
    QHash<quint64, std::vector<std::pair<int, int>>> holders; // the sections of b, and how often
    QHash<int, int> sizesOfB;
    for (int i = 0; i < int(b.sections.size()); ++i) {
        if (b.sections[size_t(i)].partner >= 0)
            continue;
        const std::vector<quint64> content = contentOf(b, b.sections[size_t(i)]);
        sizesOfB.insert(i, int(content.size()));
        for (const quint64 one : content) {
            std::vector<std::pair<int, int>> &its = holders[one];
            if (!its.empty() && its.back().first == i)
                ++its.back().second;
            else if (its.size() <= MostHolders)
                its.emplace_back(i, 1);
        }
    }
    std::vector<Candidate> candidates;
    for (int i = 0; i < int(a.sections.size()); ++i) {
        if (a.sections[size_t(i)].partner >= 0)
            continue;
        QHash<quint64, int> counts;
        const std::vector<quint64> content = contentOf(a, a.sections[size_t(i)]);
        for (const quint64 one : content)
            ++counts[one];
        QHash<int, int> common;
        for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
            for (const auto &[section, times] : holders.value(count.key()))
                common[section] += std::min(times, *count);
        }
        for (auto found = common.cbegin(); found != common.cend(); ++found) {
            const double all = double(content.size()) + sizesOfB.value(found.key());
            const double share = 2.0 * *found / all;
            if (share >= LeastInCommon)
                candidates.push_back({i, found.key(), share});
        }
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &x, const Candidate &y) {
        return std::tuple(-x.common, x.a, x.b) < std::tuple(-y.common, y.a, y.b);
    });
    for (const Candidate &candidate : candidates) {
        if (a.sections[size_t(candidate.a)].partner < 0 && b.sections[size_t(candidate.b)].partner < 0)
            pair(a, candidate.a, b, candidate.b);
    }
}

} // namespace

bool areSameBytes(const ComparedDocument &a, const ComparedSection &sectionA, const ComparedDocument &b,
    const ComparedSection &sectionB)
{
    return !a.meaning().hasAliases() && !b.meaning().hasAliases()
        && a.bytes(sectionA.extent) == b.bytes(sectionB.extent);
}

void matchSections(ComparedDocument &a, ComparedDocument &b)
{
    pairByName(a, b);
    for (int i = 0; i < int(a.sections.size()); ++i) {
        const int partner = a.sections[size_t(i)].partner;
        if (partner < 0 || !areSameBytes(a, a.sections[size_t(i)], b, b.sections[size_t(partner)]))
            a.readSteps(i);
    }
    for (int i = 0; i < int(b.sections.size()); ++i) {
        const int partner = b.sections[size_t(i)].partner;
        if (partner < 0 || a.sections[size_t(partner)].isRead)
            b.readSteps(i);
    }
    pairByContent(a, b);
}

} // namespace patchcord
