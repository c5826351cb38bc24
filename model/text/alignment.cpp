// SPDX-License-Identifier: MIT
#include "model/text/alignment.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <optional>

namespace patchcord {

namespace {

/// Differences that an exact search goes through before it gives up: its time and its memory grow with their
/// square.
constexpr int MostDifferences = 600;
/// Comparisons of items that it may make besides.
constexpr qint64 MostComparisons = 10'000'000;

using Items = std::span<const quint64>;
using Pairs = std::vector<AlignedPair>;

/// The shortest way from one list to the other, after Myers; nothing when it has too many differences.
std::optional<Pairs> shortestWay(Items a, Items b)
{
    const int n = int(a.size());
    const int m = int(b.size());
    const int most = std::min(n + m, MostDifferences);
    std::vector<int> furthest(size_t(2 * most + 3), 0);
    const auto at = [most](int k) { return size_t(k + most + 1); };
    std::vector<std::vector<int>> trace; // of each round the diagonals -d to d
    qint64 comparisons = 0;
    for (int d = 0; d <= most && comparisons < MostComparisons; ++d) {
        for (int k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && furthest[at(k - 1)] < furthest[at(k + 1)]);
            int x = down ? furthest[at(k + 1)] : furthest[at(k - 1)] + 1;
            const int snake = x;
            while (x < n && x - k < m && a[size_t(x)] == b[size_t(x - k)])
                ++x;
            comparisons += x - snake;
            furthest[at(k)] = x;
        }
        trace.emplace_back(furthest.begin() + qptrdiff(at(-d)), furthest.begin() + qptrdiff(at(d)) + 1);
        const int k = n - m;
        if (std::abs(k) > d || (k + d) % 2 != 0 || furthest[at(k)] < n)
            continue;
        Pairs pairs;
        int x = n;
        int y = m;
        for (int round = d; round >= 0; --round) {
            const int diagonal = x - y;
            int fromX = 0;
            int fromY = 0;
            if (round > 0) {
                const std::vector<int> &before = trace[size_t(round) - 1];
                const auto known = [&before, round](int which) {
                    return std::abs(which) <= round - 1 ? before[size_t(which + round - 1)] : -1;
                };
                const bool down =
                    diagonal == -round || (diagonal != round && known(diagonal - 1) < known(diagonal + 1));
                fromX = down ? known(diagonal + 1) : known(diagonal - 1);
                fromY = fromX - (down ? diagonal + 1 : diagonal - 1);
                const int beginX = down ? fromX : fromX + 1;
                for (; x > beginX; --x)
                    pairs.push_back({x - 1, x - 1 - diagonal});
            } else {
                for (; x > 0; --x)
                    pairs.push_back({x - 1, x - 1});
            }
            x = fromX;
            y = fromY;
        }
        std::reverse(pairs.begin(), pairs.end());
        return pairs;
    }
    return std::nullopt;
}

/// Of pairs whose places in `b` are `targets`, as many as rise.
Pairs rising(const Pairs &candidates, const std::vector<int> &targets)
{
    const std::vector<bool> kept = heaviestRun(targets, std::vector<qint64>(targets.size(), 1));
    Pairs pairs;
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (kept[i])
            pairs.push_back(candidates[i]);
    }
    return pairs;
}

/// For lists that have little in common: the first of a value goes with the first of it, the second with the
/// second, as far as they rise.
Pairs byOccurrence(Items a, Items b)
{
    QHash<quint64, std::vector<int>> places;
    for (int i = 0; i < int(b.size()); ++i)
        places[b[size_t(i)]].push_back(i);
    QHash<quint64, size_t> used;
    Pairs candidates;
    std::vector<int> targets;
    for (int i = 0; i < int(a.size()); ++i) {
        const auto found = places.constFind(a[size_t(i)]);
        if (found == places.cend())
            continue;
        size_t &next = used[a[size_t(i)]];
        if (next < found->size()) {
            candidates.push_back({i, (*found)[next]});
            targets.push_back((*found)[next]);
            ++next;
        }
    }
    return rising(candidates, targets);
}

/// Items that each list has once, as far as they rise: between them the rest is aligned on its own.
Pairs anchors(Items a, Items b)
{
    struct Count
    {
        int inA = 0;
        int inB = 0;
        int placeInB = -1;
    };
    QHash<quint64, Count> counts;
    for (const quint64 item : a)
        ++counts[item].inA;
    for (int i = 0; i < int(b.size()); ++i) {
        Count &count = counts[b[size_t(i)]];
        ++count.inB;
        count.placeInB = i;
    }
    Pairs candidates;
    std::vector<int> targets;
    for (int i = 0; i < int(a.size()); ++i) {
        const Count count = counts.value(a[size_t(i)]);
        if (count.inA == 1 && count.inB == 1) {
            candidates.push_back({i, count.placeInB});
            targets.push_back(count.placeInB);
        }
    }
    return rising(candidates, targets);
}

Pairs alignApart(Items a, Items b)
{
    Pairs pairs;
    AlignedPair next;
    const auto alignGap = [&](int endA, int endB) {
        const Items gapA = a.subspan(size_t(next.a), size_t(endA - next.a));
        const Items gapB = b.subspan(size_t(next.b), size_t(endB - next.b));
        if (gapA.empty() || gapB.empty())
            return;
        const std::optional<Pairs> exact = shortestWay(gapA, gapB);
        for (const AlignedPair pair : exact ? *exact : byOccurrence(gapA, gapB))
            pairs.push_back({pair.a + next.a, pair.b + next.b});
    };
    for (const AlignedPair anchor : anchors(a, b)) {
        alignGap(anchor.a, anchor.b);
        pairs.push_back(anchor);
        next = {anchor.a + 1, anchor.b + 1};
    }
    alignGap(int(a.size()), int(b.size()));
    return pairs;
}

} // namespace

std::vector<AlignedPair> alignEqual(std::span<const quint64> a, std::span<const quint64> b)
{
    const size_t shorter = std::min(a.size(), b.size());
    size_t front = 0;
    while (front < shorter && a[front] == b[front])
        ++front;
    size_t back = 0;
    while (back < shorter - front && a[a.size() - 1 - back] == b[b.size() - 1 - back])
        ++back;
    Pairs pairs;
    for (size_t i = 0; i < front; ++i)
        pairs.push_back({int(i), int(i)});
    const Items innerA = a.subspan(front, a.size() - front - back);
    const Items innerB = b.subspan(front, b.size() - front - back);
    if (!innerA.empty() && !innerB.empty()) {
        const std::optional<Pairs> exact = shortestWay(innerA, innerB);
        for (const AlignedPair pair : exact ? *exact : alignApart(innerA, innerB))
            pairs.push_back({pair.a + int(front), pair.b + int(front)});
    }
    for (size_t i = back; i > 0; --i)
        pairs.push_back({int(a.size() - i), int(b.size() - i)});
    return pairs;
}

std::vector<bool> heaviestRun(std::span<const int> places, std::span<const qint64> weights)
{
    struct End
    {
        qint64 weight = 0;
        int item = -1;
    };
    std::map<int, End> ends; // by place; weights rise with it
    std::vector<int> before(places.size(), -1);
    for (int i = 0; i < int(places.size()); ++i) {
        auto next = ends.lower_bound(places[size_t(i)]);
        qint64 weight = weights[size_t(i)];
        if (next != ends.begin()) {
            const End &previous = std::prev(next)->second;
            weight += previous.weight;
            before[size_t(i)] = previous.item;
        }
        if (next != ends.end() && next->first == places[size_t(i)]) {
            if (next->second.weight >= weight)
                continue;
            next = ends.erase(next);
        }
        next = std::next(ends.insert_or_assign(places[size_t(i)], End{weight, i}).first);
        while (next != ends.end() && next->second.weight <= weight)
            next = ends.erase(next);
    }
    std::vector<bool> kept(places.size(), false);
    for (int i = ends.empty() ? -1 : std::prev(ends.end())->second.item; i >= 0; i = before[size_t(i)])
        kept[size_t(i)] = true;
    return kept;
}

} // namespace patchcord
