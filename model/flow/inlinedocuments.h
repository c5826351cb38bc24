// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/flow/sectionflow.h"
#include "model/syntax/syntaxtree.h"

namespace patchcord {

/// The documents inside the body of a step. Where they may stand is told by the parameter types of the
/// catalog; fields that can hold none are not looked at.
std::vector<InlineDocument> inlineDocuments(
    const Method &method, const SyntaxNode &body, const NodePath &path, const Catalog &catalog);

} // namespace patchcord
