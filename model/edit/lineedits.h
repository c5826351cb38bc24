// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/textselection.h"
#include "model/edit/textsource.h"
#include "model/text/result.h"

namespace patchcord {

// What the commands of a text editor do to the lines that a selection touches, or the one the cursor is on.
// All are minimal edits, in YAML and JSON, for any line ends, and also on text that cannot be read. The
// selection stays on what it was on.

/// Puts a copy of the lines behind them and selects in the copy what was selected. A cursor alone on a line
/// that begins an item or an entry copies the whole of it, with nested lines. In JSON a comma that is missing
/// between the two is added.
SelectedEdits duplicateLines(const Snapshot &snapshot, TextSelection selection);

/// Removes the lines. The cursor stays in its column, on the line that follows. In JSON the comma before goes
/// too when it would be left in front of a closing bracket.
SelectedEdits deleteLines(const TextSource &source, TextSelection selection);

/// Makes one line of several, or of this line and the next, with a single blank where they meet; none behind
/// an opening and before a closing bracket. Of comments the `#` of the later line goes.
SelectedEdits joinLines(const TextSource &source, TextSelection selection);

/// Puts `# ` in front of the lines at the indentation that they share, or takes exactly that away where all
/// of them are comments. Blank lines stay as they are. Refused in JSON, which has no comments, and where all
/// lines are part of a text that `#` would not end.
Result<SelectedEdits> toggleComment(const TextSource &source, TextSelection selection);

/// The same, but with nothing selected on a line that begins an item, such as a step, the whole item goes
/// into comments; so does a whole step that stands in comments come back.
Result<SelectedEdits> toggleItemComment(const Snapshot &snapshot, TextSelection selection);

/// Moves the lines one step of indentation to the right or to the left; empty lines stay. To the left, a line
/// goes as far as its white space allows.
SelectedEdits indentLines(const TextSource &source, TextSelection selection);
SelectedEdits outdentLines(const TextSource &source, TextSelection selection);

/// Moves what the selection means past its neighbour before or behind it. Where the first line begins an item
/// of a list or an entry of an object, that is the item, or the run of items that the selection touches, with
/// nested lines and the comments above; commas and blank lines between items stay where they are. At the end
/// of its list an item does not move on, and the sentence says so. Elsewhere, in comments, texts of several
/// lines and text that cannot be read, single lines change places.
Result<SelectedEdits> moveLinesUp(const Snapshot &snapshot, TextSelection selection);
Result<SelectedEdits> moveLinesDown(const Snapshot &snapshot, TextSelection selection);

} // namespace patchcord
