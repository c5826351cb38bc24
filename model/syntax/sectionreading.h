// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/fragment.h"
#include "model/syntax/sectionsplit.h"

#include <stop_token>
#include <vector>

namespace patchcord {

/// Reads the sections of a text, each on its own: each becomes a map of one entry, put together from what can
/// be read of it where it is broken. `known` holds the fragments that are there already, of the same texts,
/// and null for the others; the result does not depend on them.
std::vector<FragmentPtr> readSections(QByteArrayView text, const SectionChunks &chunks, Language language,
    std::vector<FragmentPtr> known, const std::stop_token &stop);

} // namespace patchcord
