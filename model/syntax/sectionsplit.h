// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/textformat.h"
#include "model/text/textrange.h"

#include <QByteArrayView>
#include <optional>
#include <vector>

namespace patchcord {

/// The pieces of text that hold one section each, `name: [steps]`, found by indentation (YAML in block style)
/// or by brackets (JSON) without parsing. In YAML they follow each other without a gap; in JSON the commas
/// lie between. Nothing when the text is not of that shape: then it is read as a whole.
using SectionChunks = std::vector<TextRange>;
std::optional<SectionChunks> splitSections(QByteArrayView text, Language language);

} // namespace patchcord
