// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace patchcord {

/// A text as the label of a menu entry, a button or a tab: Qt would take an `&` in it for the mark of a
/// shortcut and underline the next letter.
QString menuText(const QString &text);

} // namespace patchcord
