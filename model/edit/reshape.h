// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/stepruns.h"

namespace patchcord {

// Edits that change how steps are nested.

/// The steps become a branch of a new step in their place: the first `when` of a cond, the first case of a
/// switch.
Result<TextEdits> wrapSteps(const Snapshot &snapshot, const StepRun &run, const QString &method);

/// The steps of the only branch that has some take the place of their step.
Result<TextEdits> unwrapStep(const Snapshot &snapshot, const NodePath &step);

// These leave the call as it is, or fail with the reason: a goto cannot leave its section, and a return goes
// back from the section that it stands in.

/// The steps move to a new section, and an `execute` of it stands in their place.
Result<TextEdits> extractSection(const Snapshot &snapshot, const StepRun &run, const QString &name);

/// A step and all behind it in its list move to a new section. `main` leads there for good, with a
/// `transfer`; every other list may be one that the call comes back from, and gets an `execute`.
Result<TextEdits> splitSection(const Snapshot &snapshot, const NodePath &step, const QString &name);

/// Whether a step is an `execute` or a `transfer` of a section by its name, and nothing else.
bool isSectionLink(const Step &step);

/// The steps of the section that an `execute`, or a `transfer` at the end of `main`, leads to take the place
/// of that step. The section goes when nothing else leads to it.
Result<TextEdits> inlineSection(const Snapshot &snapshot, const NodePath &step);

} // namespace patchcord
