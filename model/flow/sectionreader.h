// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/flow/sectionflow.h"
#include "model/syntax/syntaxtree.h"

namespace patchcord {

/// Reads one section, whatever shape it is in. Where branches and edges hang is told by the parameter types
/// of the catalog; no method has code of its own here.
SectionFlowPtr readSection(
    const QString &name, const NodePath &path, const SyntaxNode &section, const Catalog &catalog);

} // namespace patchcord
