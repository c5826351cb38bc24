// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>
#include <span>
#include <vector>

namespace patchcord {

/// An item of one list and the item of another that it stands for.
struct AlignedPair
{
    int a = 0;
    int b = 0;

    friend bool operator==(AlignedPair, AlignedPair) = default;
};

/// Pairs equal items of two lists so that the pairs rise on both sides: a longest common subsequence where
/// the lists are alike, a good one where they are not. The work is bounded whatever the lists hold.
std::vector<AlignedPair> alignEqual(std::span<const quint64> a, std::span<const quint64> b);

/// Which of some items, each with a place and a weight, stay where they are when the others are moved around
/// them: the heaviest ones whose places rise. Places differ from each other.
std::vector<bool> heaviestRun(std::span<const int> places, std::span<const qint64> weights);

} // namespace patchcord
