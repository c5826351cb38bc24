// SPDX-License-Identifier: MIT
#pragma once

#include "model/compare/compareddocument.h"

namespace patchcord {

/// Finds the steps that two documents share and sets the partners of steps and lists. Steps have no names, so
/// they are known by what they say: equal ones in order first, then alike ones between those, then what is
/// left over wherever it stands. The sections are matched before.
void matchSteps(ComparedDocument &a, ComparedDocument &b);

} // namespace patchcord
