// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"

#include <QString>
#include <optional>

namespace patchcord {

struct OutlineNode;

// What the rows of the outline say.

/// The name at the left.
QString rowText(const OutlineNode &node);
/// What stands at the right.
QString rowSummary(const OutlineNode &node);
/// What a screen reader says.
QString spokenText(const OutlineNode &node, std::optional<Severity> worst);
/// All words that the filter looks at.
QString searchText(const OutlineNode &node);
/// The name that can be changed: that of a section, a label, a branch, a context or a step of one. Else
/// empty.
QString ownName(const Snapshot &snapshot, const OutlineNode &node);

} // namespace patchcord
