// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/nodepath.h"

namespace patchcord {

/// Where a path leads once an item was inserted into a list.
NodePath afterInsertion(const NodePath &path, const NodePath &list, int index);

/// Where a path leads once an item was removed that it does not lead through.
NodePath afterRemoval(const NodePath &path, const NodePath &item);

} // namespace patchcord
