// SPDX-License-Identifier: MIT
#include "editor/source/brackets.h"

namespace patchcord {

std::optional<BracketPair> bracketsAt(const Snapshot &snapshot, qsizetype offset)
{
    const QByteArray &text = snapshot.text();
    for (const qsizetype at : {offset, offset - 1}) {
        if (at < 0 || at >= text.size() || !QByteArrayView("[]{}").contains(text[at]))
            continue;
        // What ends before a bracket may count as standing at it.
        for (SyntaxNode node = snapshot.tree().root().at(at); node; node = node.parent()) {
            const TextRange range = node.range();
            if (node.isCollection() && node.isFlow() && range.length() > 1
                && (range.begin == at || range.end - 1 == at))
                return BracketPair{range.begin, range.end - 1};
        }
    }
    return std::nullopt;
}

} // namespace patchcord
