// SPDX-License-Identifier: MIT
#pragma once

#include "model/assist/caretplace.h"

namespace patchcord {

/// What a caret in block YAML can mean, told by the indentation of the lines around it. The text has no BOM.
std::vector<CaretPlace> blockPlaces(QByteArrayView text, const TextFormat &format, qsizetype offset);

} // namespace patchcord
