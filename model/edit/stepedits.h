// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/treeedits.h"

namespace patchcord {

class EditScript;

// What people do to steps and sections, as edits.

/// A new step of a method, `{method: body}`: its required parameters with a sensible first value and nothing
/// else.
Value newStep(const Catalog &catalog, const QString &method);

/// Makes sure that there is a list of steps at a path (a section or a branch), and gives where it stands.
NodePath prepareStepList(EditScript &script, const NodePath &path);

/// Inserts a step into the list of steps at `list` (a section or a branch), which is made when it is not
/// there.
Result<TextEdits> insertStep(const Snapshot &snapshot, const NodePath &list, int index, const Value &step);
Result<TextEdits> removeStep(const Snapshot &snapshot, const NodePath &step);
/// Moves a step, with its branches and comments. Fails when the target lies inside the step itself.
/// A branch or section that loses its last step stays as an empty list.
Result<TextEdits> moveStep(const Snapshot &snapshot, const NodePath &step, const NodePath &list, int index);

// Names of sections belong to one document: `document` is its path, the root or that of a value inside a
// step.

/// Makes a new section behind the last one. Fails when the name is taken or empty.
Result<TextEdits> addSection(const Snapshot &snapshot, const NodePath &document, const QString &name);
Result<TextEdits> removeSection(const Snapshot &snapshot, const NodePath &document, const QString &name);
/// Renames a section and every target of the document that names it.
Result<TextEdits> renameSection(
    const Snapshot &snapshot, const NodePath &document, const QString &name, const QString &newName);
/// Renames a label of the section that a path leads into, and every goto to it. Fails when the name is empty
/// or taken.
Result<TextEdits> renameLabel(
    const Snapshot &snapshot, const NodePath &section, const QString &label, const QString &newName);
/// "section_2": a name that no section of the document has, from a stem.
QString freeSectionName(const Snapshot &snapshot, const NodePath &document, const QString &stem);

/// Lets an edge lead to another target (a section name for execute and transfer, a label for goto).
Result<TextEdits> retarget(const Snapshot &snapshot, const Edge &edge, const QString &target);

} // namespace patchcord
