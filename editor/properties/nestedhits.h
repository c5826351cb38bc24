// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldlist.h"
#include "editor/properties/linklist.h"

namespace patchcord {

/// The fields inside objects of a form that a filter finds: "params › ai_model". Not those of the form
/// itself, and not inside lists; at most a screen of them.
std::vector<LinkList::Link> nestedHits(const Snapshot &snapshot, const FieldHolder &owner,
    const std::vector<Parameter> &parameters, const RowFilter &filter);

} // namespace patchcord
