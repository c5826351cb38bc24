// SPDX-License-Identifier: MIT
#pragma once

#include "model/assist/caretplace.h"

#include <optional>

namespace patchcord {

/// Where a caret stands in brackets: the value that starts at `from` is read up to the caret, and on to the
/// end of what holds the caret. `path` is the value's. Nothing when the value ends before the caret.
std::optional<CaretPlace> flowPlace(
    QByteArrayView text, Language language, qsizetype from, qsizetype offset, const CaretPath &path);

} // namespace patchcord
