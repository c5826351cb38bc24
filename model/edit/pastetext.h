// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/stepruns.h"

namespace patchcord {

/// SWML from somewhere else: the clipboard, a snippet, another document.
struct ForeignText
{
    enum class Kind : quint8 {
        Steps, ///< the root is a list of steps
        Destinations, ///< the root is a list of one connect step, which has them in `serial`
        Sections, ///< the root is a document
    };

    Kind kind = Kind::Steps;
    SnapshotPtr snapshot;
};

/// Reads whole documents, sections, steps, a step, the body of a connect step or one of its destinations, as
/// YAML or JSON, with or without the indentation of the place that they were cut out of. Fails with the
/// reason when it is none of these.
Result<ForeignText> readForeignText(const QByteArray &text, const CatalogPtr &catalog);

/// Inserts its steps into a list before the step at an index, with their comments; labels that are taken get
/// other names.
Result<TextEdits> pasteSteps(
    const Snapshot &snapshot, const ForeignText &text, const NodePath &list, int index);

/// Inserts destinations into the dialling of a connect step, with their comments: behind the destination at a
/// path, or behind the last one. `connect` is the path of its body. One that dials a single destination dials
/// them one after another then.
Result<TextEdits> pasteDestinations(
    const Snapshot &snapshot, const ForeignText &text, const NodePath &connect, const NodePath &behind);

/// What pasting sections makes, and the names that they got.
struct PastedSections
{
    TextEdits edits;
    QStringList names;
};

/// Adds its sections behind those of a document. Names that are taken are replaced by others, and what leads
/// to the sections follows.
Result<PastedSections> pasteSections(
    const Snapshot &snapshot, const ForeignText &text, const NodePath &document);

} // namespace patchcord
