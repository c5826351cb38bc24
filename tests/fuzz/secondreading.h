// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/syntaxtree.h"

#include <QString>

namespace patchcord {

/// Where the tree of a sound text differs from what yaml-cpp or nlohmann_json read of all of it; empty where
/// they agree, and of a text with faults or aliases.
QString differenceFromOthers(const SyntaxTree &tree);

/// Whether nlohmann_json takes the text, which we then have to take too.
bool isJsonToOthers(const QByteArray &text);

} // namespace patchcord
