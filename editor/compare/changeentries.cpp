// SPDX-License-Identifier: MIT
#include "editor/compare/changeentries.h"

#include "editor/compare/changehunks.h"

#include <algorithm>

namespace patchcord {

namespace {

/// Changes that one hunk is held against at most.
constexpr size_t MostChanges = 60;

bool touches(LineSpan own, LineSpan lines)
{
    return !own.isEmpty() && own.begin < lines.end && lines.begin < own.end;
}

bool covers(LineSpan outer, LineSpan inner)
{
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

/// The hunks and the changes of one side.
class Assignment
{
public:
    Assignment(const DocumentComparison &comparison, const std::vector<LineHunk> &hunks)
        : m_comparison(comparison)
        , m_hunks(hunks)
        , m_changesOf(hunks.size())
        , m_hunksOf(comparison.changes.size())
    {
    }

    void assignSide(LineSpan LineHunk::*lines, ChangeSide Change::*side, const LineIndex &index)
    {
        std::vector<LineSpan> spans;
        std::vector<std::vector<int>> touching(m_hunks.size());
        for (int i = 0; i < int(m_comparison.changes.size()); ++i) {
            const LineSpan own = linesOfSide(m_comparison.changes[size_t(i)].*side, index);
            spans.push_back(own);
            if (own.isEmpty())
                continue;
            auto hunk = std::partition_point(m_hunks.begin(), m_hunks.end(),
                [&](const LineHunk &one) { return (one.*lines).end <= own.begin; });
            for (; hunk != m_hunks.end() && (*hunk.*lines).begin < own.end; ++hunk) {
                std::vector<int> &its = touching[size_t(hunk - m_hunks.begin())];
                if (touches(own, *hunk.*lines) && its.size() < MostChanges)
                    its.push_back(i);
            }
        }
        for (size_t hunk = 0; hunk < m_hunks.size(); ++hunk) {
            for (const int change : touching[hunk]) {
                const LineSpan own = spans[size_t(change)];
                const bool isInner =
                    std::none_of(touching[hunk].begin(), touching[hunk].end(), [&](int other) {
                        const LineSpan its = spans[size_t(other)];
                        return other != change && its.count() < own.count() && covers(own, its)
                            && covers(its, m_hunks[hunk].*lines);
                    });
                if (isInner)
                    add(change, int(hunk));
            }
        }
    }

    void add(int change, int hunk)
    {
        std::vector<int> &its = m_hunksOf[size_t(change)];
        if (std::find(its.begin(), its.end(), hunk) != its.end())
            return;
        its.push_back(hunk);
        m_changesOf[size_t(hunk)].push_back(change);
    }

    /// A thing that moved may be told by the lines of what it moved past.
    void assignMoves(const LineIndex &linesB)
    {
        for (int i = 0; i < int(m_comparison.changes.size()); ++i) {
            const Change &change = m_comparison.changes[size_t(i)];
            const bool isMoved =
                change.kind == ChangeKind::Moved || change.kind == ChangeKind::MovedAndChanged;
            if (!isMoved || m_hunksOf[size_t(i)].size() > 0)
                continue;
            const LineSpan own = linesOfSide(change.b, linesB);
            const auto behind = std::partition_point(m_hunks.begin(), m_hunks.end(),
                [&](const LineHunk &hunk) { return hunk.b.begin < own.begin; });
            if (behind != m_hunks.begin())
                add(i, int(behind - m_hunks.begin()) - 1);
            if (behind != m_hunks.end())
                add(i, int(behind - m_hunks.begin()));
        }
    }

    std::vector<ChangeEntry> entries(const LineIndex &linesB) const
    {
        struct Placed
        {
            ChangeEntry entry;
            int line = 0;
        };
        std::vector<Placed> placed;
        for (size_t i = 0; i < m_comparison.changes.size(); ++i) {
            const Change &change = m_comparison.changes[i];
            std::vector<int> own = m_hunksOf[i];
            std::sort(own.begin(), own.end());
            placed.push_back({{int(i), std::move(own)}, linesB.lineAt(change.b.range.begin)});
        }
        for (size_t i = 0; i < m_hunks.size(); ++i) {
            if (m_changesOf[i].empty())
                placed.push_back({{-1, {int(i)}}, m_hunks[i].b.begin});
        }
        std::stable_sort(
            placed.begin(), placed.end(), [](const Placed &a, const Placed &b) { return a.line < b.line; });
        std::vector<ChangeEntry> entries;
        for (Placed &one : placed)
            entries.push_back(std::move(one.entry));
        return entries;
    }

    /// What no step and no section is about belongs to the document, if anything of it changed.
    void assignRest()
    {
        for (int i = 0; i < int(m_comparison.changes.size()); ++i) {
            if (m_comparison.changes[size_t(i)].subject != ChangeSubject::Frame)
                continue;
            for (int hunk = 0; hunk < int(m_hunks.size()); ++hunk) {
                if (m_changesOf[size_t(hunk)].empty())
                    add(i, hunk);
            }
        }
    }

private:
    const DocumentComparison &m_comparison;
    const std::vector<LineHunk> &m_hunks;
    std::vector<std::vector<int>> m_changesOf;
    std::vector<std::vector<int>> m_hunksOf;
};

} // namespace

std::vector<ChangeEntry> changeEntries(const DocumentComparison &comparison,
    const std::vector<LineHunk> &hunks, const LineIndex &linesA, const LineIndex &linesB)
{
    DocumentComparison inner = comparison;
    // The whole document touches every line: it gets what is left.
    for (Change &change : inner.changes) {
        if (change.subject == ChangeSubject::Frame)
            change.a.extent = change.b.extent = {};
    }
    Assignment assignment(inner, hunks);
    assignment.assignSide(&LineHunk::a, &Change::a, linesA);
    assignment.assignSide(&LineHunk::b, &Change::b, linesB);
    assignment.assignMoves(linesB);
    assignment.assignRest();
    return assignment.entries(linesB);
}

} // namespace patchcord
