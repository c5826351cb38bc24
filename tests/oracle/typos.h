// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/syntaxtree.h"
#include "model/syntax/value.h"

#include <QRandomGenerator>
#include <optional>

namespace patchcord {

/// A slip of the fingers in a name: a letter lost, doubled or swapped, another case, a plural, a separator.
/// Nothing when the name has no letters to slip on.
std::optional<QString> mistyped(const QString &name, QRandomGenerator &random);

/// A value of another kind than the node's: the same thing in quotes, in a list, the first item of a list
/// alone, nothing at all.
Value retyped(const SyntaxNode &node, QRandomGenerator &random);

/// Another value of the same kind, as people get them wrong: an unknown word, another scheme, no text, a
/// bound overstepped. Nothing for collections and for null.
std::optional<Value> changed(const SyntaxNode &scalar, QRandomGenerator &random);

} // namespace patchcord
