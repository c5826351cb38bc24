// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/canvasscene.h"

#include <optional>
#include <vector>

namespace patchcord {

/// What was to be seen of a scene before it takes the next snapshot. It tells which part is to be painted
/// again.
class PictureBefore
{
public:
    /// `seen` is what is looked at, in scene coordinates.
    PictureBefore(const CanvasScene &scene, const QRectF &seen);

    /// The part that looks otherwise now, in scene coordinates; nothing when all of it may.
    std::optional<QRectF> changedIn(const CanvasScene &now) const;

private:
    struct SeenSection
    {
        size_t index = 0;
        size_t marks = 0; ///< their fingerprint
    };

    FlowLayoutPtr m_layout;
    std::vector<SeenSection> m_seen;
    bool m_isBroken = false;
};

} // namespace patchcord
