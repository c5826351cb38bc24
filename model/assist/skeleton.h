// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"
#include "model/text/textedit.h"

#include <QString>
#include <optional>

namespace patchcord {

/// What a method that was just written still needs, as text behind the caret that can be taken as it is.
struct Skeleton
{
    QString text; ///< lines, the first of which continues the caret's
    TextEdits edits;
    TextRange selection; ///< in the text after them: the first value, to be written over
};

/// The skeleton of the method behind whose colon the caret stands, or on the empty line below it, when the
/// method has no body yet and needs one. `known` tells how the document is written: see completionsAt().
std::optional<Skeleton> skeletonAt(const QByteArray &text, qsizetype offset, const Snapshot &known);

} // namespace patchcord
