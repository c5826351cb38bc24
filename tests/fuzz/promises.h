// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"
#include "model/text/textedit.h"

#include <QString>

namespace patchcord {

// What holds for every text, whatever it is. Where it does not, the program ends, so that the fuzzer keeps
// the input.

/// Ends the program and says why.
[[noreturn]] void violated(const QString &promise);

/// Nodes lie in the text, in order and inside each other, every scalar can be decoded, faults lie in the text
/// and say something.
void holdTree(const SyntaxTree &tree);

/// The same, and all findings lie in the text and can be shown.
void holdSnapshot(const Snapshot &snapshot);

/// Edits lie in the text and apart from each other, and undoing them gives the bytes back.
void holdEdits(const TextEdits &edits, const QByteArray &text);

/// The snapshot after edits; taking over what did not change gives what reading afresh gives.
SnapshotPtr holdEdited(const Snapshot &before, const TextEdits &edits);

} // namespace patchcord
