// SPDX-License-Identifier: MIT
#pragma once

#include "editor/source/linefindings.h"

#include <QTextLayout>
#include <vector>

namespace patchcord {

struct Theme;

/// What is sought in a text, for its view: the bytes of the hits in their order, and the present one's.
struct HitMarks
{
    std::vector<TextRange> hits;
    TextRange present;
};

/// How the lines `first` to `last` are to be drawn, one entry for each: colours, squiggles under findings,
/// and grounds behind hits.
std::vector<QList<QTextLayout::FormatRange>> lineFormats(const Snapshot &snapshot,
    const LineFindings &findings, const HitMarks &marks, int first, int last, const Theme &theme);

} // namespace patchcord
