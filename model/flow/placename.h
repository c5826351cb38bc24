// SPDX-License-Identifier: MIT
#pragma once

#include "model/flow/callflow.h"

#include <QString>

namespace patchcord {

/// Where a path leads, in words: "main › switch › ‘1’ › connect › destination 2 › timeout". Plain text;
/// empty for the root.
QString placeName(const CallFlow &flow, const NodePath &path);

} // namespace patchcord
