// SPDX-License-Identifier: MIT
#include "model/edit/branchedits.h"

#include "model/edit/edits.h"
#include "model/edit/edittexts.h"

#include <algorithm>

namespace patchcord {

namespace {

bool isCondition(const Branch &branch)
{
    return branch.kind == BranchKind::When || branch.kind == BranchKind::Else;
}

/// Whether the step cannot do without this one: cond and switch need a condition, a case.
bool isNeeded(const Step &step, const Branch &branch)
{
    if (!branch.origin.isEmpty() || branch.kind == BranchKind::Default)
        return false;
    return std::none_of(step.branches.begin(), step.branches.end(), [&branch](const Branch &other) {
        return &other != &branch && (isCondition(branch) ? isCondition(other) : other.kind == branch.kind);
    });
}

} // namespace

const Branch *branchAt(const CallFlow &flow, const NodePath &path)
{
    const Step *const step = flow.stepAt(path);
    if (!step)
        return nullptr;
    const auto found = std::find_if(step->branches.begin(), step->branches.end(),
        [&path](const Branch &branch) { return branch.path == path; });
    return found == step->branches.end() ? nullptr : &*found;
}

Result<TextEdits> removeBranch(const Snapshot &snapshot, const NodePath &path)
{
    const Branch *const branch = branchAt(snapshot.flow(), path);
    if (!branch)
        return Failure{EditTexts::tr("This is no branch.")};
    const Step &step = *snapshot.flow().stepAt(path);
    if (isNeeded(step, *branch))
        return Failure{EditTexts::tr("This is the only branch of “%1”: delete the step instead, or add "
                                     "another branch first.")
                           .arg(step.method)};
    const NodePath body = step.path.child(step.method);
    if (!isCondition(*branch))
        return edits::clearField(snapshot.tree(), path, body);
    // `then` goes with its condition, unless an older form has an `else` beside it, which goes alone.
    const NodePath entry = path.parent();
    const bool hasElse = snapshot.resolve(entry).value("else").isValid();
    if (branch->kind == BranchKind::When && hasElse)
        return Failure{
            EditTexts::tr("An “else” stands beside this condition and would go with it: give it an "
                          "entry of its own first.")};
    const bool sharesEntry = branch->kind == BranchKind::Else && snapshot.resolve(entry).childCount() > 1;
    return edits::clearField(snapshot.tree(), sharesEntry ? path : entry, body);
}

QString branchName(const Snapshot &snapshot, const NodePath &path)
{
    const Branch *const branch = branchAt(snapshot.flow(), path);
    if (branch && branch->kind == BranchKind::Case)
        return path.last();
    const bool isWhen = branch && branch->kind == BranchKind::When;
    return isWhen ? snapshot.resolve(path.parent()).value("when").text() : QString();
}

Result<TextEdits> renameBranch(const Snapshot &snapshot, const NodePath &path, const QString &text)
{
    const Branch *const branch = branchAt(snapshot.flow(), path);
    if (text.isEmpty())
        return Failure{EditTexts::tr("A branch needs a value or a condition.")};
    if (branch && branch->kind == BranchKind::When)
        return edits::setValue(snapshot.tree(), path.parent().child(QStringLiteral("when")), text);
    if (!branch || branch->kind != BranchKind::Case)
        return Failure{EditTexts::tr("This branch has no value of its own.")};
    if (text == path.last())
        return TextEdits();
    if (snapshot.resolve(path.parent()).value(text))
        return Failure{EditTexts::tr("There is a case “%1” already.").arg(text)};
    return edits::renameKey(snapshot.tree(), path, text);
}

} // namespace patchcord
