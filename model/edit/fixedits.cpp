// SPDX-License-Identifier: MIT
#include "model/edit/fixedits.h"

#include "model/edit/edits.h"
#include "model/edit/editscript.h"

#include <algorithm>

namespace patchcord {

namespace {

/// A fix may bring out what stood behind it, but not for ever.
constexpr int MostPasses = 16;

Result<TextEdits> stepEdits(const SyntaxTree &tree, const FixStep &step)
{
    switch (step.kind) {
    case FixStep::Kind::Set:
        return edits::setValue(tree, step.path, step.value);
    case FixStep::Kind::Remove:
        return edits::removeValue(tree, step.path);
    case FixStep::Kind::Rename:
        return edits::renameKey(tree, step.path, step.name);
    case FixStep::Kind::Insert: {
        const int count = tree.resolve(step.path).childCount();
        return edits::insertItem(tree, step.path, std::min(step.index, count), step.value);
    }
    case FixStep::Kind::Wrap:
        return edits::wrapInList(tree, step.path);
    case FixStep::Kind::Lift:
        return edits::liftOut(tree, step.path);
    case FixStep::Kind::MoveInto:
        return edits::moveEntryInto(tree, step.path, step.target);
    case FixStep::Kind::MoveOut:
        return edits::moveEntryOut(tree, step.path, step.target, step.index);
    case FixStep::Kind::Quote:
        return edits::quote(tree, step.path);
    case FixStep::Kind::KeepOne:
        return edits::removeRepeated(tree, step.path, step.index);
    case FixStep::Kind::Move:
        break;
    }
    return edits::moveItem(tree, step.path, step.path.parent(), step.index);
}

bool areApart(const TextRange &a, const TextRange &b)
{
    return a.end < b.begin || b.end < a.begin;
}

/// As many fixes of one text as can be made beside each other.
Mending mendOnce(const Snapshot &snapshot, const FixChoice &choose)
{
    Mending mending;
    std::vector<TextRange> taken;
    for (const Diagnostic &diagnostic : snapshot.diagnostics()) {
        const Fix *const fix = choose(diagnostic);
        if (!fix)
            continue;
        const Result<TextEdits> made = applyFix(snapshot, *fix);
        if (!made || made->isEmpty())
            continue;
        const TextRange hull = made->hull();
        const bool isFree = std::all_of(
            taken.begin(), taken.end(), [&hull](const TextRange &other) { return areApart(hull, other); });
        if (!isFree)
            continue; // its turn comes in the next pass
        taken.push_back(hull);
        for (const TextEdit &edit : *made)
            mending.edits.add(edit);
        ++mending.count;
        mending.made.push_back({diagnostic, fix->title});
    }
    return mending;
}

} // namespace

Result<TextEdits> applyFix(const Snapshot &snapshot, const Fix &fix)
{
    EditScript script(snapshot.tree());
    for (const FixStep &step : fix.steps)
        script.add(stepEdits(script.tree(), step));
    return script.result();
}

Mending fixAll(const SnapshotPtr &snapshot, const CatalogPtr &catalog, const FixChoice &choose)
{
    Mending all;
    EditScript script(snapshot->tree());
    SnapshotPtr present = snapshot;
    for (int pass = 0; pass < MostPasses; ++pass) {
        const Mending once = mendOnce(*present, choose);
        if (once.count == 0)
            break;
        all.count += once.count;
        all.made.insert(all.made.end(), once.made.begin(), once.made.end());
        script.add(once.edits);
        present = Snapshot::build(once.edits.applied(present->text()), catalog, present);
    }
    if (const Result<TextEdits> edits = script.result())
        all.edits = *edits;
    return all;
}

const Fix *sureFix(const Diagnostic &diagnostic)
{
    const auto found = std::find_if(diagnostic.fixes.begin(), diagnostic.fixes.end(),
        [](const Fix &fix) { return fix.kind == FixKind::Sure; });
    return found == diagnostic.fixes.end() ? nullptr : &*found;
}

} // namespace patchcord
