// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/syntaxerror.h"
#include "model/text/textformat.h"
#include "model/text/textrange.h"

#include <QByteArrayView>
#include <optional>
#include <vector>

namespace patchcord {

/// The pieces of text that hold one section each, `name: [steps]`.
using SectionChunks = std::vector<TextRange>;

/// A text cut into its sections.
struct SectionCut
{
    SectionChunks chunks; ///< never none
    TextRange region; ///< from the first section to the last, with the lines there that belong to none
    /// What is wrong with the places of the sections, which none of them shows when it is read alone.
    SyntaxErrors faults;
    TextRange key; ///< the word `sections`
};

/// Cuts a text by indentation (YAML in block style) or by brackets (JSON), without parsing. In YAML the
/// pieces follow each other without a gap; in JSON the commas lie between. Nothing when the text is not
/// plainly of that shape: then it has to be read as a whole.
std::optional<SectionCut> cutSections(QByteArrayView text, Language language);

/// The same of a text that may be broken anywhere: what can be told of its sections from the indentation of
/// its lines, with the lines that do not fit as faults. Of sound text the pieces are those of cutSections()
/// where that gives any. Nothing when no sections show.
std::optional<SectionCut> cutBrokenSections(QByteArrayView text, Language language);

/// Whether the brackets and the quotes of JSON text match. Where they do not it is broken for certain.
bool bracketsMatch(QByteArrayView json);

} // namespace patchcord
