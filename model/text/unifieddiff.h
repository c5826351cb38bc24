// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/textedit.h"

namespace patchcord {

/// What edits do to a text, as `diff -u` shows it, under the name of the file: whole lines, with three lines
/// around each change. Empty when nothing changes. Lines end with "\n"; all other bytes are shown as they
/// are.
QByteArray unifiedDiff(const QByteArray &before, const TextEdits &edits, const QByteArray &name);

} // namespace patchcord
