// SPDX-License-Identifier: MIT
#pragma once

#include "model/flow/callflow.h"

#include <QString>
#include <vector>

namespace patchcord {

/// The sections, steps and destinations that show the text, in document order; case does not matter.
std::vector<NodePath> findInFlow(const CallFlow &flow, const QString &text);

} // namespace patchcord
