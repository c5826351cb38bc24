// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/fragment.h"
#include "model/text/textformat.h"

#include <stop_token>

namespace patchcord {

/// A section that could not be read in one go, put together from what can be read of it: its name, and each
/// step of its list read on its own, so that a fault in one leaves the others. `broken` is what a reader made
/// of the text before it broke off. The result is one entry, name and value, whatever the text is.
FragmentPtr recoverSection(
    const FragmentPtr &broken, Language language, TrialBudget &trials, const std::stop_token &stop);

/// The entries of a YAML map that could not be read in one go, each read on its own; null when there is none.
FragmentPtr recoverEntries(const FragmentPtr &broken, TrialBudget &trials, const std::stop_token &stop);

/// Whether a fragment is one entry `name: value` and nothing else.
bool isOneEntry(const Fragment &fragment);

} // namespace patchcord
