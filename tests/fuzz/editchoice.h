// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"
#include "model/text/result.h"
#include "model/text/textedit.h"
#include "tests/fuzz/fuzzinput.h"

#include <QString>

namespace patchcord {

/// One thing that a person does to a document.
struct ChosenEdit
{
    /// What the text after it still is.
    enum class Leaves : quint8 {
        Anything, ///< who types may break it
        Sound, ///< text that could be read can be read
        Meaning, ///< it also means the same
    };

    QString what;
    Result<TextEdits> result = TextEdits();
    Leaves leaves = Leaves::Sound;
};

/// An edit of values, steps, sections or comments.
ChosenEdit chooseEdit(const Snapshot &snapshot, Choices &choices);

/// Something typed, pasted or done to lines in the text.
ChosenEdit chooseTyping(const Snapshot &snapshot, Choices &choices);

} // namespace patchcord
