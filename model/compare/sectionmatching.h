// SPDX-License-Identifier: MIT
#pragma once

#include "model/compare/compareddocument.h"

namespace patchcord {

/// Finds the sections that two documents share and sets their partners: those of one name, and of the others
/// those that hold much the same. The steps of sections that do not say the same byte for byte are read.
void matchSections(ComparedDocument &a, ComparedDocument &b);

/// Whether two sections are the same bytes, and mean the same with them.
bool areSameBytes(const ComparedDocument &a, const ComparedSection &sectionA, const ComparedDocument &b,
    const ComparedSection &sectionB);

} // namespace patchcord
