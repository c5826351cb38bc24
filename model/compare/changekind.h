// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace patchcord {

/// What became of a thing between two documents.
enum class ChangeKind : quint8 {
    Added,
    Removed,
    Moved,
    Changed,
    MovedAndChanged,
    Renamed, ///< a section
    CommentsOnly, ///< the same meaning with other comments
    WrittenOnly, ///< the same meaning in another style: quotes, order of keys, brackets
};

} // namespace patchcord
