// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/textedit.h"

namespace patchcord {

/// A line that edits change, as it is and as it will be; several where an edit reaches over their ends.
struct ChangedLine
{
    int line = 0; ///< the first one, from 0
    QByteArray before; ///< without the line end
    QByteArray after;

    friend bool operator==(const ChangedLine &, const ChangedLine &) = default;
};

/// The lines that edits change, in the order of the text.
std::vector<ChangedLine> changedLines(const QByteArray &text, const TextEdits &edits);

} // namespace patchcord
