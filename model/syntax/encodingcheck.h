// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/textformat.h"

namespace patchcord {

class FragmentBuilder;

/// Refuses what no reader may get: bytes that are not UTF-8, UTF-16, UTF-32, NUL and other control
/// characters, too much. Returns false, with the error told, when the text is not to be parsed.
bool checkEncoding(FragmentBuilder &builder, Language language);

} // namespace patchcord
