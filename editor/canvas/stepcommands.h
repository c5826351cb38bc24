// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/canvascommands.h"
#include "editor/document/document.h"
#include "model/edit/stepruns.h"

namespace patchcord {

/// The selected steps that are not inside other selected ones, in the order of the document.
QList<NodePath> selectedSteps(Document &document);

/// The selected steps when they stand next to each other in one list; else why nothing can be done with them.
Result<StepRun> selectedRun(Document &document);

/// What is selected as text of its own: sections, or steps, or the destinations of a connect step. Empty when
/// nothing of it can be copied.
QByteArray selectedText(Document &document);

namespace commands {

// What people do to several selected steps, as changes of a document: each is one undo step, and what it made
// is selected. They return whether something was changed; why not is told by Document::refused.

bool duplicateSelected(Document &document);
bool wrapSelected(Document &document, const QString &method);
bool unwrapSelected(Document &document);
/// The new section is selected.
bool extractSelected(Document &document);
bool splitAtSelected(Document &document);
bool inlineSelected(Document &document);

/// Puts SWML text behind what is selected; sections go behind the last one.
bool paste(Document &document, const QByteArray &text);
/// Puts SWML text of steps into a list.
bool pasteAt(Document &document, const StepPlace &place, const QByteArray &text);

} // namespace commands

} // namespace patchcord
