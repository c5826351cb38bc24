// SPDX-License-Identifier: MIT
#pragma once

#include "model/flow/callflow.h"

#include <QList>
#include <optional>

namespace patchcord {

// The links of a flow, from both of their ends.

/// The edge that a path leads to in its step, else the step's first; null when it has none.
const Edge *edgeOnPath(const Step &step, const NodePath &path);

/// Where the link at a path, or of the step there, leads: the section, or the step with the label; nothing
/// when it leads out of the document, nowhere, or there is none.
std::optional<NodePath> linkTarget(const CallFlow &flow, const NodePath &path);

/// The steps that lead to the section or the label at a path, in the order of the document.
QList<NodePath> stepsLeadingTo(const CallFlow &flow, const NodePath &path);

} // namespace patchcord
