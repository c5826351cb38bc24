// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/textselection.h"
#include "model/edit/textsource.h"

#include <QChar>
#include <optional>

namespace patchcord {

// What the keys of a person who types do beyond putting a character there. All work on text that cannot be
// read too: while one types, it seldom can.

/// Enter: a line end, and the indentation that what one is about to write has to have. Deeper behind a key
/// without a value, behind `|` and behind an opening bracket; at the item's keys behind `- key: value`; on an
/// empty indented line, or one with nothing but a dash, no line end but one level out; in a text of several
/// lines the indentation stays. Between two brackets, they come apart. Within a comment it goes on as one.
SelectedEdits newLine(const TextSource &source, TextSelection selection);

/// Tab without a selection: white space up to the next stop of the file's indentation. With one, its lines
/// are indented.
SelectedEdits tabulator(const TextSource &source, TextSelection selection);

/// Backspace where it does more than remove a character: in front of what a line says it goes one level
/// back, and between a pair of quotes or brackets that holds nothing it removes both.
std::optional<SelectedEdits> backspace(const TextSource &source, TextSelection selection);

/// A character where it does more than stand there: brackets and quotes bring the closing one along where a
/// value may begin and nothing follows, or stand around what is selected; a closing one that is there already
/// is typed over; one that closes a block of brackets goes back to the line that opened it.
std::optional<SelectedEdits> typedCharacter(
    const TextSource &source, TextSelection selection, QChar character);

} // namespace patchcord
