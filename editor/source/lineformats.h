// SPDX-License-Identifier: MIT
#pragma once

#include "editor/source/linefindings.h"

#include <QTextLayout>
#include <vector>

namespace patchcord {

struct Theme;

/// How the lines `first` to `last` are to be drawn, one entry for each: colours, and squiggles under
/// findings.
std::vector<QList<QTextLayout::FormatRange>> lineFormats(
    const Snapshot &snapshot, const LineFindings &findings, int first, int last, const Theme &theme);

} // namespace patchcord
