// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"

#include <QString>
#include <vector>

namespace patchcord {

// A canvas shows one picture of a text at a time: the document itself, a document inside a step, or the
// contexts of an AI agent. The place of that picture is the path of its value; it follows from the selection.

/// The place of the picture that shows what a path names; the root for the document itself.
NodePath shownPlace(const Snapshot &snapshot, const NodePath &path);

/// Whether the contexts of an AI agent stand at a place.
bool isContextsPlace(const Snapshot &snapshot, const NodePath &place);

/// The step that holds a place, in the picture around it; the root for the root.
NodePath holderOf(const Snapshot &snapshot, const NodePath &place);

/// One station on the way from the document to a place inside it.
struct TrailStation
{
    QString name;
    NodePath path; ///< what selecting it selects
};
/// The stations behind the document itself: "main", "ai", "get_weather". Empty for the root.
std::vector<TrailStation> trailTo(const Snapshot &snapshot, const NodePath &place);

} // namespace patchcord
