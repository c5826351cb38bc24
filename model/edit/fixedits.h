// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/diagnostic.h"
#include "model/snapshot/snapshot.h"
#include "model/text/result.h"
#include "model/text/textedit.h"

#include <functional>

namespace patchcord {

/// The edits that a fix makes. Fails with a sentence when the text does not allow them, as any edit does.
Result<TextEdits> applyFix(const Snapshot &snapshot, const Fix &fix);

/// A fix that was made, and the finding that it mended, as it was told when its turn came.
struct Mended
{
    Diagnostic diagnostic;
    QString title; ///< of the fix
};

/// What mending many findings at once came to.
struct Mending
{
    TextEdits edits; ///< of the text before
    int count = 0; ///< how many findings were mended
    std::vector<Mended> made; ///< those, in the order in which it was done
};

/// Chooses the fix of a finding that is to be made, or null to leave it.
using FixChoice = std::function<const Fix *(const Diagnostic &)>;

/// Mends every finding that `choose` picks a fix for, and those that only show when others are gone. Each fix
/// is made on its own, so that one that cannot be made leaves the others alone.
Mending fixAll(const SnapshotPtr &snapshot, const CatalogPtr &catalog, const FixChoice &choose);

/// The first fix that may be made unasked, or null.
const Fix *sureFix(const Diagnostic &diagnostic);

} // namespace patchcord
