// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/syntaxtree.h"

namespace patchcord {

/// Reads a document of either language; never fails. Strict where the parsers are not: encoding, NUL,
/// nesting, duplicate keys, several documents and unclosed quotes are told as errors. `previous` lends the
/// sections whose bytes are the same; the result does not depend on it.
SyntaxTree readTree(const QByteArray &text, const SyntaxTree *previous = nullptr);

/// A tree of one fragment that was read as a JSON text of its own.
SyntaxTree treeOf(const FragmentPtr &json);

} // namespace patchcord
