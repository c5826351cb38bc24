// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/nodepath.h"
#include "model/syntax/value.h"

#include <QString>
#include <vector>

namespace patchcord {

/// One change that a fix makes, as data: model/edit turns it into edits of the text. Paths are those of the
/// document as it is when the step's turn comes, after the steps before it.
struct FixStep
{
    enum class Kind : quint8 {
        Set, ///< gives the node at `path` the `value`; a missing last key is added, a section too
        Remove, ///< removes the key or item at `path`
        Rename, ///< renames the key of the entry at `path` to `name`
        Insert, ///< inserts `value` into the list at `path` before `index`; an index past the end appends
        Move, ///< moves the item at `path` of a list before `index` of the same list
    };

    Kind kind = Kind::Set;
    NodePath path = {};
    Value value = {};
    QString name = {};
    int index = 0;
};

/// Whether it can be done unasked, as `check --fix` does, or is one of several ways that a person chooses
/// from.
enum class FixKind : quint8 { Sure, Choice };

/// A way to mend a finding: the smallest edit, one undo step.
struct Fix
{
    QString title; ///< what it does: "Rename to “timeout”"
    FixKind kind = FixKind::Sure;
    std::vector<FixStep> steps = {};
};

/// Of one finding; the best first.
using Fixes = std::vector<Fix>;

namespace fix {

/// "Rename to “timeout”"
Fix rename(const NodePath &entry, const QString &name, FixKind kind = FixKind::Sure);
/// "Remove “timeot”"
Fix remove(const NodePath &path, const QString &name, FixKind kind = FixKind::Sure);
/// "Write “20”": another value in the same place; `shown` says it in words.
Fix replace(const NodePath &path, const Value &value, const QString &shown, FixKind kind = FixKind::Sure);
/// "Add “dest”": a key that is missing. What stands there is only a first value, so a person has to look at
/// it.
Fix add(const NodePath &object, const QString &name, const Value &value, FixKind kind = FixKind::Choice);

} // namespace fix

} // namespace patchcord
