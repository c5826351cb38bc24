// SPDX-License-Identifier: MIT
#pragma once

#include "model/compare/comparison.h"

#include <QString>

namespace patchcord {

// Changes in words. Plain text of one line each, without control characters and secrets.

/// "added", "moved and changed".
QString wordOf(ChangeKind kind);
/// In one or two short words, for badges: "comments".
QString shortWordOf(ChangeKind kind);
/// One sign for it: + added, - removed, > moved, ~ changed, # comments, = written differently.
QChar signOf(ChangeKind kind);

/// What changed: "connect · 2 destinations", "section voicemail".
QString titleOf(const Change &change);

/// What happened to it: "added as step 3", "moved from step 2 to step 4 of main", "renamed from mailbox".
QString deedOf(const Change &change, const Snapshot &a, const Snapshot &b);

/// Where its list is, below the section: "switch › ‘1’"; empty for steps of the section itself.
QString branchOf(const ChangeSide &side, const Snapshot &snapshot);

/// "timeout: 20 → 30"
QString wordsOf(const FieldChange &change);

/// One sentence for a comparison without changes: why there are none.
QString sentenceOfNoChange(const DocumentComparison &comparison, const Snapshot &a, const Snapshot &b);

} // namespace patchcord
