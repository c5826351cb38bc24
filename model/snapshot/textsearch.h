// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"

#include <vector>

namespace patchcord {

/// What a hit stands in: the name of a section, a method or a field, a value, or a comment.
enum class HitKind : quint8 { Key, Value, Comment };

/// A place where a text occurs.
struct TextHit
{
    TextRange range; ///< the bytes to light up
    NodePath path; ///< what it belongs to: the entry or the item; of a comment the one it is about
    HitKind kind = HitKind::Value;

    friend bool operator==(const TextHit &, const TextHit &) = default;
};

/// Every place in the keys, values and comments where a text occurs, in the order of the document. Upper and
/// lower case count only when the text has capitals. A value that holds the text in another spelling
/// (`\u00e9`, folded lines) is a hit as a whole.
std::vector<TextHit> findText(const Snapshot &snapshot, const QString &text);

} // namespace patchcord
