// SPDX-License-Identifier: MIT
#pragma once

#include "editor/document/document.h"
#include "model/edit/linkedits.h"

#include <optional>

namespace patchcord {

/// What was put on an outcome: the step, which is selected, and the branch it stands in where that got a name
/// that somebody may want to change.
struct MadeOnOutcome
{
    NodePath step;
    std::optional<NodePath> branchToName;
};

namespace commands {

// What people do with the ways on from a step, as changes of a document: each is one undo step. They give
// nothing when nothing was changed; why is told by Document::refused.

/// Makes a link, as addLink of the present text has it.
std::optional<MadeOnOutcome> lead(
    Document &document, const NodePath &step, const Outcome &outcome, const LinkTarget &target, LinkWay way);
/// Puts a new step of a method at the end of an outcome.
std::optional<MadeOnOutcome> addStepOn(
    Document &document, const NodePath &step, const Outcome &outcome, const QString &method);
/// The same with the steps of a SWML text.
std::optional<MadeOnOutcome> pasteOn(
    Document &document, const NodePath &step, const Outcome &outcome, const QByteArray &text);
/// Lets a goto lead to a step that has no label yet.
bool retargetToStep(Document &document, const Edge &edge, const NodePath &step);
/// Takes a link away.
bool unlink(Document &document, const Edge &edge);

} // namespace commands

} // namespace patchcord
