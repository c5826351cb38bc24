// SPDX-License-Identifier: MIT
#include "model/text/changedlines.h"

#include "model/text/lineindex.h"

namespace patchcord {

std::vector<ChangedLine> changedLines(const QByteArray &text, const TextEdits &edits)
{
    const LineIndex lines(text);
    std::vector<ChangedLine> changed;
    for (auto edit = edits.begin(); edit != edits.end();) {
        const int first = lines.lineAt(edit->range.begin);
        int last = first;
        TextEdits own;
        const qsizetype begin = lines.lineContent(text, first).begin;
        for (; edit != edits.end() && lines.lineAt(edit->range.begin) <= last; ++edit) {
            last = std::max(last, lines.lineAt(edit->range.end));
            own.add({edit->range.shifted(-begin), edit->text});
        }
        const QByteArray before = text.sliced(begin, lines.lineContent(text, last).end - begin);
        changed.push_back({first, before, own.applied(before)});
    }
    return changed;
}

} // namespace patchcord
