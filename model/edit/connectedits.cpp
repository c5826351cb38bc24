// SPDX-License-Identifier: MIT
#include "model/edit/connectedits.h"

#include "model/edit/dialforms.h"
#include "model/edit/edits.h"
#include "model/edit/editscript.h"
#include "model/edit/edittexts.h"
#include "model/edit/guard.h"

namespace patchcord {

namespace {

Value destinationValue(const QString &to)
{
    return Value::Map{{QStringLiteral("to"), Value(to)}};
}

bool isListForm(DialForm form)
{
    return form == DialForm::Serial || form == DialForm::Parallel;
}

/// Writes the short form `connect: "+1555..."` out, so that there is a map to change.
void expandShortForm(EditScript &script, const NodePath &connect)
{
    const SyntaxNode body = script.tree().resolve(connect);
    if (body.isString())
        script.add(edits::setValue(script.tree(), connect, destinationValue(body.text())));
}

/// Joins the groups of a list to one list of destinations.
void joinGroups(EditScript &script, const NodePath &list)
{
    for (int group = script.tree().resolve(list).childCount() - 1; group >= 0; --group) {
        if (script.tree().resolve(list.child(group)).isSequence())
            script.add(edits::dissolveGroup(script.tree(), list.child(group)));
    }
}

void changeForm(EditScript &script, const NodePath &connect, DialForm from, DialForm form)
{
    expandShortForm(script, connect);
    if (from == DialForm::One) {
        from = form == DialForm::Groups ? DialForm::Serial : form;
        script.add(edits::listFromOne(script.tree(), connect, from));
    }
    const NodePath list = connect.child(dialKey(from));
    if (form == DialForm::Groups) {
        script.add(edits::wrapInGroups(script.tree(), list,
            from == DialForm::Parallel ? edits::Grouping::AllTogether : edits::Grouping::EachAlone));
    } else if (from == DialForm::Groups) {
        joinGroups(script, list);
    }
    if (form == DialForm::One)
        script.add(edits::oneFromList(script.tree(), connect, from));
    else if (from != form)
        script.add(edits::renameKey(script.tree(), list, dialKey(form)));
}

struct Connect
{
    SyntaxNode body;
    ConnectPlan plan;
};

Result<Connect> connectAt(const SyntaxTree &tree, const NodePath &path)
{
    const SyntaxNode body = tree.resolve(path);
    if (!body)
        return missingPlace(tree, path);
    if (const Obstacle broken = brokenPart(body))
        return *broken;
    if (const Obstacle shared = sharedValue(body))
        return *shared;
    Connect connect{body, readConnectPlan(body)};
    if (connect.plan.conflict)
        return Failure{EditTexts::tr(
            "This connect has more than one of “to”, “serial”, “parallel” and “serial_parallel”: "
            "remove all but one first.")};
    return connect;
}

Failure noSuchGroup(int group)
{
    return {EditTexts::tr("This connect has no group %1.").arg(group + 1)};
}

QString obstacleTo(const Connect &connect, const NodePath &path, DialForm form)
{
    const ConnectPlan &plan = connect.plan;
    if (!plan.hasDialling || plan.destinationCount() == 0)
        return EditTexts::tr("This connect has no destination yet: add one first.");
    const SyntaxNode dialling = connect.body.value(dialKey(plan.form));
    if (plan.form == DialForm::One && dialling && !dialling.isScalar())
        return EditTexts::tr("“to” holds more than an address: make it one first.");
    if (plan.form != DialForm::One && !dialling.isSequence())
        return EditTexts::tr("“%1” is not a list: make it one first.")
            .arg(path.child(dialKey(plan.form)).toPointer());
    return form == DialForm::One && plan.form != DialForm::One ? edits::obstacleToOne(connect.body, plan)
                                                               : QString();
}

} // namespace

QString dialFormObstacle(const Snapshot &snapshot, const NodePath &path, DialForm form)
{
    const Result<Connect> connect = connectAt(snapshot.tree(), path);
    return connect ? obstacleTo(*connect, path, form) : connect.error();
}

Result<TextEdits> setDialForm(const Snapshot &snapshot, const NodePath &path, DialForm form)
{
    const Result<Connect> connect = connectAt(snapshot.tree(), path);
    if (!connect)
        return connect.failure();
    if (const QString obstacle = obstacleTo(*connect, path, form); !obstacle.isEmpty())
        return Failure{obstacle};
    if (connect->plan.form == form)
        return TextEdits();
    EditScript script(snapshot.tree());
    changeForm(script, path, connect->plan.form, form);
    return script.result();
}

Result<TextEdits> addDestination(
    const Snapshot &snapshot, const NodePath &path, int group, int index, const QString &to)
{
    const Result<Connect> connect = connectAt(snapshot.tree(), path);
    if (!connect)
        return connect.failure();
    const ConnectPlan &plan = connect->plan;
    EditScript script(snapshot.tree());
    if (!plan.hasDialling) {
        script.add(edits::setValue(script.tree(), path.child(QStringLiteral("to")), Value(to)));
        return script.result();
    }
    const NodePath list = path.child(dialKey(plan.form == DialForm::One ? DialForm::Serial : plan.form));
    if (plan.form == DialForm::Groups && group == int(plan.groups.size())) {
        script.add(edits::insertItem(script.tree(), list, group, Value::List{destinationValue(to)}));
        return script.result();
    }
    if (group < 0 || group >= int(plan.groups.size()))
        return noSuchGroup(group);
    if (plan.form == DialForm::One)
        changeForm(script, path, DialForm::One, DialForm::Serial);
    const NodePath target = plan.form == DialForm::Groups ? plan.groups[size_t(group)].path : list;
    script.add(edits::insertItem(script.tree(), target, index, destinationValue(to)));
    return script.result();
}

Result<TextEdits> removeDestination(
    const Snapshot &snapshot, const NodePath &path, const NodePath &destination)
{
    const Result<Connect> connect = connectAt(snapshot.tree(), path);
    if (!connect)
        return connect.failure();
    if (destination != path)
        return edits::clearField(snapshot.tree(), destination, path);
    if (connect->body.isString())
        return edits::setValue(snapshot.tree(), path, Value::Map{});
    return edits::removeValue(snapshot.tree(), path.child(QStringLiteral("to")));
}

Result<TextEdits> moveDestination(
    const Snapshot &snapshot, const NodePath &path, const NodePath &destination, int group, int index)
{
    const Result<Connect> connect = connectAt(snapshot.tree(), path);
    if (!connect)
        return connect.failure();
    const ConnectPlan &plan = connect->plan;
    if (!isListForm(plan.form) && plan.form != DialForm::Groups)
        return Failure{EditTexts::tr("There is only one destination here: nowhere to move it.")};
    const int groups = int(plan.groups.size());
    const bool newGroup = plan.form == DialForm::Groups && group == groups;
    if (group < 0 || group >= groups + (newGroup ? 1 : 0))
        return noSuchGroup(group);

    EditScript script(snapshot.tree());
    const NodePath list = path.child(dialKey(plan.form));
    if (newGroup)
        script.add(edits::insertItem(script.tree(), list, group, Value::List{}));
    const NodePath target = newGroup ? list.child(group) : plan.groups[size_t(group)].path;
    script.add(edits::moveItem(script.tree(), destination, target, newGroup ? 0 : index));
    const NodePath source = destination.parent();
    if (plan.form == DialForm::Groups && source != list && script.tree().resolve(source).childCount() == 0)
        script.add(edits::removeValue(script.tree(), source));
    return script.result();
}

} // namespace patchcord
