// SPDX-License-Identifier: MIT
#include "editor/compare/changehunks.h"

#include <algorithm>
#include <compare>

namespace patchcord {

namespace {

/// A line of each text that speak of the same place.
struct Meeting
{
    int a = 0;
    int b = 0;

    friend auto operator<=>(const Meeting &, const Meeting &) = default;
};

/// The lines of one text that things stand on which are not there in the other one, or elsewhere.
class LoneLines
{
public:
    void add(LineSpan lines)
    {
        if (!lines.isEmpty())
            m_things.push_back(lines);
    }
    void sort()
    {
        std::sort(m_things.begin(), m_things.end(),
            [](LineSpan one, LineSpan other) { return one.begin < other.begin; });
        int furthest = 0;
        for (const LineSpan &thing : m_things) {
            m_furthest.push_back(furthest = std::max(furthest, thing.end));
            m_borders.insert(m_borders.end(), {thing.begin, thing.end});
        }
        std::sort(m_borders.begin(), m_borders.end());
        m_borders.erase(std::unique(m_borders.begin(), m_borders.end()), m_borders.end());
    }

    /// The places within the lines, without their ends, where a thing begins or ends.
    std::vector<int> bordersWithin(LineSpan lines) const
    {
        return {std::upper_bound(m_borders.begin(), m_borders.end(), lines.begin),
            std::lower_bound(m_borders.begin(), m_borders.end(), lines.end)};
    }

    /// How many of the first lines are those of one such thing.
    int leading(LineSpan lines) const
    {
        const auto border = std::upper_bound(m_borders.begin(), m_borders.end(), lines.begin);
        const int end = border == m_borders.end() ? lines.end : std::min(*border, lines.end);
        return holds({lines.begin, end}) ? end - lines.begin : 0;
    }
    int trailing(LineSpan lines) const
    {
        const auto border = std::lower_bound(m_borders.begin(), m_borders.end(), lines.end);
        const int begin = border == m_borders.begin() ? lines.begin : std::max(*(border - 1), lines.begin);
        return holds({begin, lines.end}) ? lines.end - begin : 0;
    }

private:
    bool holds(LineSpan lines) const
    {
        const auto behind = std::upper_bound(m_things.begin(), m_things.end(), lines.begin,
            [](int line, LineSpan thing) { return line < thing.begin; });
        return !lines.isEmpty() && behind != m_things.begin()
            && m_furthest[size_t(behind - m_things.begin()) - 1] >= lines.end;
    }

    std::vector<LineSpan> m_things; ///< by where they begin
    std::vector<int> m_furthest; ///< the largest end of the things up to each
    std::vector<int> m_borders;
};

/// Where changed things that stayed in their order begin and end, and the lines of what came, went or moved.
struct Borders
{
    std::vector<Meeting> both;
    LoneLines a;
    LoneLines b;
};

Borders bordersOf(const DocumentComparison &comparison, const LineIndex &linesA, const LineIndex &linesB)
{
    Borders borders;
    for (const Change &change : comparison.changes) {
        if (change.subject == ChangeSubject::Frame)
            continue;
        const LineSpan a = linesOfSide(change.a, linesA);
        const LineSpan b = linesOfSide(change.b, linesB);
        if (change.kind != ChangeKind::Changed) {
            borders.a.add(a);
            borders.b.add(b);
        } else if (!a.isEmpty() && !b.isEmpty()) {
            borders.both.push_back({a.begin, b.begin});
            borders.both.push_back({a.end, b.end});
        }
    }
    std::sort(borders.both.begin(), borders.both.end());
    borders.a.sort();
    borders.b.sort();
    return borders;
}

/// Where there are lines of one text only, they are cut between what has come or gone.
void cutOneSided(LineHunk rest, const Borders &borders, std::vector<LineHunk> &cut)
{
    if (rest.a.isEmpty()) {
        for (const int at : borders.b.bordersWithin(rest.b)) {
            cut.push_back({rest.a, {rest.b.begin, at}});
            rest.b.begin = at;
        }
    } else if (rest.b.isEmpty()) {
        for (const int at : borders.a.bordersWithin(rest.a)) {
            cut.push_back({{rest.a.begin, at}, rest.b});
            rest.a.begin = at;
        }
    }
    if (!rest.a.isEmpty() || !rest.b.isEmpty())
        cut.push_back(rest);
}

/// What came, went or moved is cut off at both ends: what stands across from it in the other text is
/// something else.
void cutEnds(LineHunk rest, const Borders &borders, std::vector<LineHunk> &cut)
{
    const auto hasBoth = [&rest] { return !rest.a.isEmpty() && !rest.b.isEmpty(); };
    while (hasBoth()) {
        const int a = borders.a.leading(rest.a);
        const int b = a > 0 ? 0 : borders.b.leading(rest.b);
        if (a == 0 && b == 0)
            break;
        cut.push_back({{rest.a.begin, rest.a.begin + a}, {rest.b.begin, rest.b.begin + b}});
        rest.a.begin += a;
        rest.b.begin += b;
    }
    std::vector<LineHunk> ends;
    while (hasBoth()) {
        const int a = borders.a.trailing(rest.a);
        const int b = a > 0 ? 0 : borders.b.trailing(rest.b);
        if (a == 0 && b == 0)
            break;
        ends.push_back({{rest.a.end - a, rest.a.end}, {rest.b.end - b, rest.b.end}});
        rest.a.end -= a;
        rest.b.end -= b;
    }
    cutOneSided(rest, borders, cut);
    cut.insert(cut.end(), ends.rbegin(), ends.rend());
}

} // namespace

LineSpan linesOfSide(const ChangeSide &side, const LineIndex &lines)
{
    if (!side.isThere || side.extent.isEmpty())
        return {};
    return {lines.lineAt(side.extent.begin), lines.lineAt(side.extent.end - 1) + 1};
}

std::vector<LineHunk> hunksByChange(const std::vector<LineHunk> &hunks, const DocumentComparison &comparison,
    const LineIndex &linesA, const LineIndex &linesB)
{
    const Borders borders = bordersOf(comparison, linesA, linesB);
    std::vector<LineHunk> cut;
    for (const LineHunk &hunk : hunks) {
        Meeting from{hunk.a.begin, hunk.b.begin};
        const Meeting end{hunk.a.end, hunk.b.end};
        for (auto at = std::upper_bound(borders.both.begin(), borders.both.end(), from);
             at != borders.both.end() && at->a <= end.a; ++at) {
            if (at->b < from.b || at->b > end.b || *at == from || *at == end)
                continue;
            cutEnds({{from.a, at->a}, {from.b, at->b}}, borders, cut);
            from = *at;
        }
        cutEnds({{from.a, end.a}, {from.b, end.b}}, borders, cut);
    }
    return cut;
}

} // namespace patchcord
