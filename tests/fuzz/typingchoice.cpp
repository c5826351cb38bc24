// SPDX-License-Identifier: MIT
#include "model/assist/completion.h"
#include "model/edit/lineedits.h"
#include "model/edit/pasteintext.h"
#include "model/edit/typingaids.h"
#include "tests/fuzz/editchoice.h"

#include <array>

namespace patchcord {

namespace {

using Leaves = ChosenEdit::Leaves;

/// Where a caret can stand: never inside a character.
qsizetype caret(const QByteArray &text, Choices &choices)
{
    qsizetype at = choices.below(text.size() + 1);
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
        --at;
    return at;
}

QByteArray piece(Choices &choices)
{
    static const std::array pieces{"\n", ":", "-", " ", "#", "'", "\"", "[", "}", "- hangup\n", "main:\n",
        "  - play:\n      url: x\n", "{\"a\": 1}", "&a", "*a", "|\n", "\t", "\r\n", "- {", ","};
    return pieces[size_t(choices.below(qsizetype(pieces.size())))];
}

Result<TextEdits> editsOf(const Result<SelectedEdits> &made)
{
    return made ? Result<TextEdits>(made->edits) : made.failure();
}

} // namespace

ChosenEdit chooseTyping(const Snapshot &snapshot, Choices &choices)
{
    const auto typing = [](const char *what, Result<TextEdits> result) {
        return ChosenEdit{QLatin1String(what), std::move(result), Leaves::Anything};
    };
    const QByteArray &text = snapshot.text();
    const qsizetype anchor = caret(text, choices);
    const TextSelection at =
        choices.below(2) == 0 ? TextSelection::at(anchor) : TextSelection{anchor, caret(text, choices)};
    switch (choices.below(16)) {
    case 0:
        return typing("duplicateLines", duplicateLines(snapshot, at).edits);
    case 1:
        return typing("deleteLines", deleteLines(snapshot, at).edits);
    case 2:
        return typing("joinLines", joinLines(snapshot, at).edits);
    case 3:
        return typing("toggleComment", editsOf(toggleComment(snapshot, at)));
    case 4:
        return typing("toggleItemComment", editsOf(toggleItemComment(snapshot, at)));
    case 5:
        return typing("indentLines", indentLines(snapshot, at).edits);
    case 6:
        return typing("outdentLines", outdentLines(snapshot, at).edits);
    case 7:
        return typing("moveLinesUp", editsOf(moveLinesUp(snapshot, at)));
    case 8:
        return typing("moveLinesDown", editsOf(moveLinesDown(snapshot, at)));
    case 9:
        return typing("newLine", newLine(snapshot, at).edits);
    case 10:
        return typing("tabulator", tabulator(snapshot, at).edits);
    case 11:
        return typing("backspace", backspace(snapshot, at).value_or(SelectedEdits()).edits);
    case 12:
        return typing("typedCharacter",
            typedCharacter(snapshot, at, QLatin1Char(piece(choices)[0])).value_or(SelectedEdits()).edits);
    case 13:
        return typing("pasteInText", pasteInText(snapshot, at, piece(choices)).edits);
    case 14: {
        const Completions offered = completionsAt(snapshot, at.cursor);
        if (offered.isEmpty())
            return typing("completion", Failure{});
        return typing("completion", offered.items[size_t(choices.below(ssize(offered.items)))].edits);
    }
    default:
        return typing("type", TextEdits({at.range(), piece(choices)}));
    }
}

} // namespace patchcord
