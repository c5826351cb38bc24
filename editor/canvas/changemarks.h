// SPDX-License-Identifier: MIT
#pragma once

#include "model/compare/changekind.h"
#include "model/syntax/nodepath.h"

#include <QString>
#include <vector>

class QPainter;

namespace patchcord {

class Camera;
class CanvasScene;
struct Theme;

/// What became of a step or a section, on the canvas of one of two documents that are compared.
struct ChangeMark
{
    NodePath path;
    ChangeKind kind = ChangeKind::Changed;
    QString word; ///< on the badge: colour alone would not tell everybody
};
using ChangeMarks = std::vector<ChangeMark>;

/// Rings around what is marked, in scene coordinates; from afar the ground alone.
void paintChangeMarks(QPainter &painter, const ChangeMarks &marks, const CanvasScene &scene,
    const Camera &camera, const Theme &theme);
/// The badges with sign and word, over everything else; from afar none.
void paintChangeBadges(QPainter &painter, const ChangeMarks &marks, const CanvasScene &scene,
    const Camera &camera, const Theme &theme);

} // namespace patchcord
