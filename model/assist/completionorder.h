// SPDX-License-Identifier: MIT
#pragma once

#include "model/assist/completion.h"

namespace patchcord {

/// An item that fits what was typed, and which letters of its label do so.
struct CompletionMatch
{
    int item = 0;
    std::vector<int> letters; ///< UTF-16 units of the label, from left to right
};

/// The items whose label holds the letters that were typed in their order, the best first: those that begin
/// with them, those of which words begin with them (`rc` of record_call), those that hold them as one word,
/// the others. Case counts only among equals. Nothing typed: all of them, by rank.
std::vector<CompletionMatch> completionOrder(const Completions &completions);
std::vector<CompletionMatch> completionOrder(const std::vector<Completion> &items, const QString &typed);

} // namespace patchcord
