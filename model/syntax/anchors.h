// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/syntaxtree.h"

#include <QByteArray>

namespace patchcord {

/// The name behind `&` that stands before a node, or empty.
QByteArray anchorOf(const SyntaxNode &node);

/// Whether an anchor or an alias stands somewhere in a text.
bool mayHoldAliases(const SyntaxTree &tree);

} // namespace patchcord
