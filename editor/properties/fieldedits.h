// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldstate.h"
#include "model/edit/treeedits.h"

namespace patchcord {

/// A change of a part of a field's value: an item of a list, an entry of a map. Smaller than writing the
/// whole value, so that everything else in the field stays as it is written.
struct PartEdit
{
    enum class Kind : quint8 {
        Set, ///< give the part at `at` this value
        Insert, ///< insert into the list at `at` before `index`
        Remove, ///< remove the part at `at`
        Move, ///< move the item at `at` of a list to before `index`
        Rename, ///< rename the key of the entry at `at` to `name`
    };
    Kind kind = Kind::Set;
    NodePath at; ///< relative to the field
    int index = 0;
    Value value;
    QString name;
};

// What the form does to fields, as edits. They know the short forms: writing a second field into
// `transfer: sales` or a bare `- hangup` turns it into an object first.

/// Gives a field a value. An empty name is the body itself.
Result<TextEdits> writeField(
    const Snapshot &snapshot, const FieldHolder &owner, const QString &name, const Value &value);
/// Removes a field's key and what becomes empty by it; the owner itself stays.
Result<TextEdits> resetField(const Snapshot &snapshot, const FieldHolder &owner, const QString &name);
Result<TextEdits> editPart(
    const Snapshot &snapshot, const FieldHolder &owner, const QString &name, const PartEdit &edit);

/// All edits as one. The ones given must be edits of the same snapshot in different places;
/// fails with the first failure.
Result<TextEdits> together(const std::vector<Result<TextEdits>> &parts);

} // namespace patchcord
