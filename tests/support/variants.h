// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/corpus.h"

namespace patchcord {

/// The document as it is, and with CRLF line ends, a BOM, no final newline, and tabs where both languages
/// allow them (JSON's indentation; behind a YAML value at the end of a line). The name says which.
std::vector<CorpusFile> variantsOf(const CorpusFile &file);

} // namespace patchcord
