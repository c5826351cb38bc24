// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/syntaxtree.h"

#include <vector>

namespace patchcord {

/// For each UTF-16 unit of a scalar's decoded text the offset, in its source, of what it is written as; -1
/// for white space and control characters, which folding may have made of others.
std::vector<qsizetype> scalarOffsets(const SyntaxNode &scalar);

} // namespace patchcord
