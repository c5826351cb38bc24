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

/// Whether the owner lies in an item of a list that is not written yet.
bool isInNewItem(const Snapshot &snapshot, const FieldHolder &owner)
{
    return owner.keep.size() > owner.step.size() + 1 && !snapshot.resolve(owner.keep);
}

/// Gives the owner itself a value.
Result<TextEdits> writeWhole(
    const Snapshot &snapshot, const FieldHolder &owner, const SyntaxNode &object, const Value &value)
{
    const bool isNewItem = isInNewItem(snapshot, owner);
    const bool hasBody = snapshot.resolve(owner.step).isMap();
    if (object || (hasBody && !isNewItem))
        return setValue(snapshot, owner.object, value);
    // A bare step (`- hangup`) has no body to write to: the string itself becomes the object. A new item
    // comes with the objects inside it, and the first one with its list.
    const qsizetype item = isNewItem ? owner.keep.size() - 1 : -1;
    const bool hasList = isNewItem && snapshot.resolve(owner.keep.parent()).isSequence();
    const qsizetype outermost = !hasBody ? owner.step.size() : hasList ? item + 1 : item;
    Value whole = value;
    for (qsizetype i = owner.object.size() - 1; i >= outermost; --i)
        whole = i == item ? Value(Value::List{whole}) : Value(Value::Map{{owner.object.at(i), whole}});
    return setValue(snapshot, owner.object.first(outermost), whole);
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
    return writeWhole(snapshot, owner, object, fields);
}

} // namespace

Result<TextEdits> writeField(
    const Snapshot &snapshot, const FieldHolder &owner, const QString &name, const Value &value)
{
    const SyntaxNode object = snapshot.resolve(owner.object);
    if (name.isEmpty())
        return writeWhole(snapshot, owner, object, value);
    if (!object.isMap())
        return writeFirst(snapshot, owner, object, name, value);
    return setValue(snapshot, owner.object.child(name), value);
}

Result<TextEdits> resetField(const Snapshot &snapshot, const FieldHolder &owner, const QString &name)
{
    const NodePath path = fieldPath(snapshot, owner, name);
    if (!snapshot.resolve(path))
        return TextEdits();
    if (path == owner.object && owner.level == FieldHolder::Level::Object)
        return removeValue(snapshot, path);
    if (path == owner.object)
        return setValue(snapshot, path, Value::Map{});
    return clearField(snapshot, path, owner.keep);
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
        return insertItem(snapshot, part, edit.index, edit.value);
    case PartEdit::Kind::Remove:
        return clearField(snapshot, part, owner.keep);
    case PartEdit::Kind::Move:
        return moveItem(snapshot, part, part.parent(), edit.index);
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
