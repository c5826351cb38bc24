// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/pathkind.h"
#include "editor/document/document.h"
#include "model/flow/callflow.h"

namespace patchcord {

// What people do on the canvas, as changes of a document: each is one undo step with a readable name. They
// return whether something was changed; why not is told by Document::refused.

namespace commands {

bool insertMethod(Document &document, const StepPlace &place, const QString &method);
/// The path is a copy: it may be the selection's own, which moves with the step.
bool moveStep(Document &document, NodePath step, const StepPlace &to);
/// Several steps, one behind the other; they are selected afterwards.
bool moveSteps(Document &document, const QList<NodePath> &steps, const StepPlace &to);
/// One place up (-1) or down (1) in its own list.
bool shiftStep(Document &document, const NodePath &step, int by);
/// All selected steps, destinations and sections, as one step.
bool deleteSelected(Document &document);
bool deletePath(Document &document, const NodePath &path);

/// Adds a section to the document that the selection lies in, or a context to the contexts.
bool addSection(Document &document);
/// Renames a section, a label, a context or a step of one, and what leads to it by name; gives a branch
/// another value or condition. The path is a copy: it may be one of the document as it is before.
bool rename(Document &document, NodePath path, const QString &newName);

/// Moves a section before the one at `index` in the text, which counts as it is before the move. The path is
/// a copy: it may be the selection's own.
bool moveSection(Document &document, NodePath section, int index);

/// Writes the comment above a step or a section; an empty text removes it.
bool setNote(Document &document, const NodePath &path, const QString &note);

bool setDialForm(Document &document, const NodePath &connectStep, DialForm form);
bool addDestination(Document &document, const NodePath &connectStep);
bool moveDestination(
    Document &document, const NodePath &connectStep, const NodePath &destination, int group, int index);

bool retarget(Document &document, const Edge &edge, const QString &target);
/// Adds a section and lets the edge lead there; it is selected.
bool retargetToNewSection(Document &document, const Edge &edge);
/// Puts `execute` or `transfer` in place of a goto, which cannot leave its section.
bool replaceJump(Document &document, const Edge &edge, EdgeKind kind, const QString &section);

} // namespace commands

} // namespace patchcord
