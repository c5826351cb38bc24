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

/// Where changed things that stayed in their order begin and end, and where a thing that has come or gone
/// does in the one text.
struct Borders
{
    std::vector<Meeting> both;
    std::vector<int> a;
    std::vector<int> b;
};

Borders bordersOf(const DocumentComparison &comparison, const LineIndex &linesA, const LineIndex &linesB)
{
    Borders borders;
    for (const Change &change : comparison.changes) {
        if (change.subject == ChangeSubject::Frame)
            continue;
        const LineSpan a = linesOfSide(change.a, linesA);
        const LineSpan b = linesOfSide(change.b, linesB);
        if (change.kind == ChangeKind::Changed && !a.isEmpty() && !b.isEmpty()) {
            borders.both.push_back({a.begin, b.begin});
            borders.both.push_back({a.end, b.end});
        } else if (change.kind == ChangeKind::Removed && !a.isEmpty()) {
            borders.a.insert(borders.a.end(), {a.begin, a.end});
        } else if (change.kind == ChangeKind::Added && !b.isEmpty()) {
            borders.b.insert(borders.b.end(), {b.begin, b.end});
        }
    }
    std::sort(borders.both.begin(), borders.both.end());
    std::sort(borders.a.begin(), borders.a.end());
    std::sort(borders.b.begin(), borders.b.end());
    return borders;
}

/// Those of the sorted places that lie within the lines, each once.
std::vector<int> within(const std::vector<int> &places, LineSpan lines)
{
    std::vector<int> inner(std::upper_bound(places.begin(), places.end(), lines.begin),
        std::lower_bound(places.begin(), places.end(), lines.end));
    inner.erase(std::unique(inner.begin(), inner.end()), inner.end());
    return inner;
}

/// Where there are lines of one text only, they are cut between what has come or gone.
void cutOneSided(const LineHunk &hunk, const Borders &borders, std::vector<LineHunk> &cut)
{
    LineHunk rest = hunk;
    if (hunk.a.isEmpty()) {
        for (const int at : within(borders.b, hunk.b)) {
            cut.push_back({rest.a, {rest.b.begin, at}});
            rest.b.begin = at;
        }
    } else if (hunk.b.isEmpty()) {
        for (const int at : within(borders.a, hunk.a)) {
            cut.push_back({{rest.a.begin, at}, rest.b});
            rest.a.begin = at;
        }
    }
    cut.push_back(rest);
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
            cutOneSided({{from.a, at->a}, {from.b, at->b}}, borders, cut);
            from = *at;
        }
        cutOneSided({{from.a, end.a}, {from.b, end.b}}, borders, cut);
    }
    return cut;
}

} // namespace patchcord
