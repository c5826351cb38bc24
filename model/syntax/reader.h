// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/syntaxtree.h"

#include <stop_token>

namespace patchcord {

/// Reads a document of either language; never fails. Strict where the parsers are not: encoding, NUL,
/// nesting, duplicate keys, several documents and unclosed quotes are told as errors. `previous` lends the
/// sections whose bytes are the same; the result does not depend on it. Told to stop, it comes back soon with
/// a tree that is of no use.
SyntaxTree readTree(
    const QByteArray &text, const SyntaxTree *previous = nullptr, const std::stop_token &stop = {});

/// A tree of one fragment that was read as a JSON text of its own.
SyntaxTree treeOf(const FragmentPtr &json);

} // namespace patchcord
