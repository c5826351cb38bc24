// SPDX-License-Identifier: MIT
#pragma once

#include "editor/source/highlighter.h"

#include <QByteArrayView>
#include <vector>

namespace patchcord {

/// Pieces of one line of YAML or JSON, guessed from that line alone; columns in bytes.
std::vector<CodeSpan> scanLine(QByteArrayView line);

} // namespace patchcord
