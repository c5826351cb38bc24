// SPDX-License-Identifier: MIT
#pragma once

#include "model/flow/stepshape.h"

#include <QString>

namespace patchcord {

/// What a step does, in one calm line of plain words for its card: 1 digit · “Press 1 for sales”.
/// Made from the catalog's summary parameters, and from a few formatters where those alone would not say it
/// well. Secrets are masked; never longer than 80 characters; empty when there is nothing to say.
QString summaryOf(const StepShape &step);

} // namespace patchcord
