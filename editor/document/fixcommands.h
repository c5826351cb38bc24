// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/diagnostic.h"

namespace patchcord {

class Document;

/// How many findings have a fix that may be made unasked.
int sureCount(const Diagnostics &findings);
/// The same of one kind of finding.
int sureCount(const Diagnostics &findings, const QString &code);

// Each is one undo step with a readable name. They return whether something was changed; why not is told by
// Document::refused.
namespace commands {

bool makeFix(Document &document, const Fix &fix);
/// Mends every finding of this code that needs no choice.
bool fixKind(Document &document, const QString &code);
/// Mends every finding that needs no choice.
bool fixSure(Document &document);

} // namespace commands

} // namespace patchcord
