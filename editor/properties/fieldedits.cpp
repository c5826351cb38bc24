// SPDX-License-Identifier: MIT
#include "editor/properties/fieldedits.h"

#include <QCoreApplication>
#include <algorithm>

namespace patchcord {

namespace {

Failure failure(const char *text)
{
    return {QCoreApplication::translate("FieldEdits", text)};
}

/// Writes the first thing into an owner that is no map yet.
Result<TextEdits> writeFirst(const Snapshot &snapshot, const FieldHolder &owner, const SyntaxNode &object,
    const QString &name, const Value &value)
{
    Value::Map fields;
    if (object && !object.isNull()) {
        const QString shortName = shortField(snapshot, owner);
        if (shortName.isEmpty())
            return failure(QT_TRANSLATE_NOOP("FieldEdits",
                "This step is not written as an object with fields. Change it in the text first."));
        if (shortName == name)
            return setValue(snapshot, owner.object, value);
        fields.emplace_back(shortName, valueOf(object));
    }
    fields.emplace_back(name, value);
    // A bare step (`- hangup`) has no body to write to: the string itself becomes the object.
    if (!object && !snapshot.resolve(owner.step).isMap())
        return setValue(snapshot, owner.step, Value::Map{{owner.method, fields}});
    return setValue(snapshot, owner.object, fields);
}

} // namespace

Result<TextEdits> writeField(
    const Snapshot &snapshot, const FieldHolder &owner, const QString &name, const Value &value)
{
    const SyntaxNode object = snapshot.resolve(owner.object);
    if (name.isEmpty()) {
        if (!object && !snapshot.resolve(owner.step).isMap())
            return setValue(snapshot, owner.step, Value::Map{{owner.method, value}});
        return setValue(snapshot, owner.object, value);
    }
    if (!object.isMap())
        return writeFirst(snapshot, owner, object, name, value);
    return setValue(snapshot, owner.object.child(name), value);
}

Result<TextEdits> resetField(const Snapshot &snapshot, const FieldHolder &owner, const QString &name)
{
    const NodePath path = fieldPath(snapshot, owner, name);
    if (!snapshot.resolve(path))
        return TextEdits();
    if (path == owner.object)
        return setValue(snapshot, path, Value::Map{});
    return clearField(snapshot, path, owner.object);
}

Result<TextEdits> editPart(
    const Snapshot &snapshot, const FieldHolder &owner, const QString &name, const PartEdit &edit)
{
    const NodePath field = fieldPath(snapshot, owner, name);
    const NodePath part = field.joined(edit.at);
    switch (edit.kind) {
    case PartEdit::Kind::Set:
        return setValue(snapshot, part, edit.value);
    case PartEdit::Kind::Insert:
        return insertItem(snapshot, field, edit.index, edit.value);
    case PartEdit::Kind::Remove:
        return clearField(snapshot, part, owner.object);
    case PartEdit::Kind::Move:
        return moveItem(snapshot, part, field, edit.index);
    case PartEdit::Kind::Rename:
        return renameKey(snapshot, part, edit.name);
    }
    return TextEdits();
}

Result<TextEdits> together(const std::vector<Result<TextEdits>> &parts)
{
    TextEdits all;
    for (const Result<TextEdits> &part : parts) {
        if (!part)
            return part.failure();
        for (const TextEdit &edit : *part)
            all.add(edit);
    }
    return all;
}

} // namespace patchcord
