// SPDX-License-Identifier: MIT
#include "model/edit/stepedits.h"

#include "model/edit/edits.h"
#include "model/edit/editscript.h"
#include "model/edit/edittexts.h"

namespace patchcord {

namespace {

/// Where the steps of a section or branch stand: a section may hold them behind `code`.
NodePath stepsAt(const SyntaxTree &tree, const NodePath &list)
{
    const SyntaxNode node = tree.resolve(list);
    const bool isSection = list.parent().last() == QLatin1String("sections");
    return isSection && node.isMap() && node.value("code") ? list.child(QStringLiteral("code")) : list;
}

} // namespace

NodePath prepareStepList(EditScript &script, const NodePath &path)
{
    const NodePath list = stepsAt(script.tree(), path);
    const SyntaxNode node = script.tree().resolve(list);
    if (!node)
        script.add(edits::setValue(script.tree(), list, Value::List{}));
    else if (!node.isSequence() && !node.isNull())
        script.add(edits::wrapInList(script.tree(), list));
    return list;
}

Result<TextEdits> insertStep(const Snapshot &snapshot, const NodePath &path, int index, const Value &step)
{
    EditScript script(snapshot.tree());
    if (!script.tree().resolve(stepsAt(script.tree(), path)) && index == 0)
        return edits::setValue(script.tree(), path, Value::List{step});
    const NodePath list = prepareStepList(script, path);
    if (!script.failed())
        script.add(edits::insertItem(script.tree(), list, index, step));
    return script.result();
}

Result<TextEdits> removeStep(const Snapshot &snapshot, const NodePath &step)
{
    return edits::removeValue(snapshot.tree(), step);
}

Result<TextEdits> moveStep(const Snapshot &snapshot, const NodePath &step, const NodePath &path, int index)
{
    if (path.startsWith(step))
        return Failure{EditTexts::tr("A step cannot be moved into itself.")};
    EditScript script(snapshot.tree());
    const NodePath list = prepareStepList(script, path);
    if (!script.failed())
        script.add(edits::moveItem(script.tree(), step, list, index));
    return script.result();
}

} // namespace patchcord
