// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"
#include "model/text/result.h"
#include "model/text/textedit.h"

#include <functional>

namespace patchcord {

/// Something that can get another name, and all that names it with it.
struct RenameSubject
{
    QString title; ///< "Rename section “main”"
    QString name;
    std::function<Result<TextEdits>(const Snapshot &, const QString &newName)> edits;
};

RenameSubject sectionSubject(const Snapshot &snapshot, const NodePath &section);
/// `step`: any step of the label's section.
RenameSubject labelSubject(const NodePath &step, const QString &label);
RenameSubject variableSubject(const QString &variable);

} // namespace patchcord
