// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace patchcord {

/// A tool tip that shows a text as it is. Qt takes a tool tip for HTML when it looks like it, and text from
/// a document may; what this returns wraps long lines and holds no markup but its own, a short
/// line none at all.
QString plainToolTip(const QString &text);

} // namespace patchcord
