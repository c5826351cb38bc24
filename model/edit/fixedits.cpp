// SPDX-License-Identifier: MIT
#include "model/edit/fixedits.h"

#include "model/edit/edits.h"
#include "model/edit/editscript.h"
#include "model/edit/edittexts.h"
#include "model/syntax/comments.h"

#include <QSet>

#include <algorithm>

namespace patchcord {

namespace {

/// A fix may bring out what stood behind it, but not for ever.
constexpr int MostPasses = 32;
/// Fixes that do harm are looked for as long as this much text was read anew.
constexpr qsizetype BytesForTrials = 32'000'000;

Result<TextEdits> stepEdits(const SyntaxTree &tree, const FixStep &step)
{
    switch (step.kind) {
    case FixStep::Kind::Set:
        return edits::setValue(tree, step.path, step.value);
    case FixStep::Kind::Remove:
        return edits::removeValue(tree, step.path);
    case FixStep::Kind::RemoveSome:
        return edits::removeItems(tree, step.path, step.index);
    case FixStep::Kind::Rename:
        return edits::renameKey(tree, step.path, step.name);
    case FixStep::Kind::Insert: {
        const int count = tree.resolve(step.path).childCount();
        return edits::insertItem(tree, step.path, std::min(step.index, count), step.value);
    }
    case FixStep::Kind::Wrap:
        return edits::wrapInList(tree, step.path);
    case FixStep::Kind::Nest:
        return edits::nestInMap(tree, step.path, step.name);
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
    case FixStep::Kind::EditText:
        if (tree.text().mid(step.range.begin, step.range.length()) != step.was)
            return Failure{EditTexts::tr("The text has changed since this was found.")};
        return TextEdits({step.range, step.text});
    case FixStep::Kind::Move:
        break;
    }
    return edits::moveItem(tree, step.path, step.path.parent(), step.index);
}

bool areApart(const TextRange &a, const TextRange &b)
{
    return a.end < b.begin || b.end < a.begin;
}

/// The node at a path, or the last one on the way to it.
SyntaxNode nearest(const SyntaxTree &tree, const NodePath &path)
{
    SyntaxNode at = tree.root();
    for (const QString &segment : path.segments()) {
        const SyntaxNode next = at.resolve(NodePath().child(segment));
        if (!next)
            break;
        at = next;
    }
    return at;
}

TextRange extended(const TextRange &zone, const SyntaxNode &node)
{
    if (!node)
        return zone;
    const TextRange own = itemRange(node);
    if (zone.end < 0)
        return own;
    return {std::min(zone.begin, own.begin), std::max(zone.end, own.end)};
}

/// What a step takes along besides the bytes that it changes: whole nodes, as what stands in them is written
/// in another place or indented anew.
TextRange zoneOf(const SyntaxTree &tree, const FixStep &step, TextRange zone)
{
    switch (step.kind) {
    case FixStep::Kind::EditText:
        return step.range;
    case FixStep::Kind::Quote:
    case FixStep::Kind::Insert:
        return zone;
    case FixStep::Kind::Lift:
    case FixStep::Kind::MoveOut:
    case FixStep::Kind::KeepOne:
    case FixStep::Kind::RemoveSome:
        return extended(zone, nearest(tree, step.path.parent()));
    case FixStep::Kind::MoveInto:
        return extended(extended(zone, nearest(tree, step.path.parent())), nearest(tree, step.target));
    default:
        return extended(zone, nearest(tree, step.path));
    }
}

/// A fix that may be made, beside others or in their place.
struct Candidate
{
    const Diagnostic *diagnostic = nullptr;
    const Fix *fix = nullptr;
    TextRange zone{0, -1}; ///< no other fix may touch this; of no place when the edits alone say it
    TextEdits edits = {};
};
using Candidates = std::vector<Candidate>;

/// A new name alone leaves all that stands below it.
bool renamesOnly(const Fix &fix)
{
    return fix.steps.size() == 1 && fix.steps.front().kind == FixStep::Kind::Rename;
}

bool editsText(const Fix &fix)
{
    return fix.steps.size() == 1 && fix.steps.front().kind == FixStep::Kind::EditText;
}

Candidates candidatesOf(const Snapshot &snapshot, const FixChoice &choose)
{
    Candidates candidates;
    for (const Diagnostic &diagnostic : snapshot.diagnostics()) {
        const Fix *const fix = choose(diagnostic);
        if (!fix)
            continue;
        Candidate candidate{&diagnostic, fix};
        if (!renamesOnly(*fix)) {
            for (const FixStep &step : fix->steps)
                candidate.zone = zoneOf(snapshot.tree(), step, candidate.zone);
        }
        candidates.push_back(std::move(candidate));
    }
    // What else is wrong is known when the text can be read.
    if (std::any_of(candidates.begin(), candidates.end(),
            [](const Candidate &each) { return editsText(*each.fix); })) {
        candidates.erase(std::remove_if(candidates.begin(), candidates.end(),
                             [](const Candidate &each) { return !editsText(*each.fix); }),
            candidates.end());
    }
    // What stands inside of another waits, as it is written anew there: the widest goes first.
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const Candidate &a, const Candidate &b) { return a.zone.length() > b.zone.length(); });
    return candidates;
}

/// Those that can be made beside each other, with their edits.
Candidates apartOf(const Snapshot &snapshot, Candidates candidates)
{
    Candidates apart;
    QSet<QString> names;
    const auto isFree = [&apart](const TextRange &zone) {
        return std::all_of(apart.begin(), apart.end(),
            [&zone](const Candidate &other) { return areApart(zone, other.zone); });
    };
    for (Candidate &candidate : candidates) {
        if (candidate.zone.end >= 0 && !isFree(candidate.zone))
            continue; // its turn comes in the next pass
        const Result<TextEdits> made = applyFix(snapshot, *candidate.fix);
        if (!made || made->isEmpty())
            continue;
        const TextRange hull = made->hull();
        if (candidate.zone.end < 0)
            candidate.zone = hull;
        candidate.zone = {std::min(candidate.zone.begin, hull.begin), std::max(candidate.zone.end, hull.end)};
        if (!isFree(candidate.zone))
            continue;
        // Two keys of one map that are to have the same name.
        if (renamesOnly(*candidate.fix)) {
            const FixStep &step = candidate.fix->steps.front();
            const QString name = step.path.parent().child(step.name).toPointer();
            if (names.contains(name))
                continue;
            names.insert(name);
        }
        candidate.edits = *made;
        apart.push_back(std::move(candidate));
    }
    std::sort(apart.begin(), apart.end(),
        [](const Candidate &a, const Candidate &b) { return a.zone.begin < b.zone.begin; });
    return apart;
}

TextEdits editsOf(const Candidates &candidates)
{
    TextEdits edits;
    for (const Candidate &candidate : candidates) {
        for (const TextEdit &edit : candidate.edits)
            edits.add(edit);
    }
    return edits;
}

/// Fixes that were made beside each other, and what came of it.
struct Pass
{
    Candidates made;
    SnapshotPtr after; ///< null when none was made
};

/// Makes fixes on trial: what they are for is to leave the text better.
class Trials
{
public:
    explicit Trials(const CatalogPtr &catalog)
        : m_catalog(catalog)
    {
    }

    /// The fixes among these that do no harm: all of them, or what is left when those that do are looked for
    /// by halves.
    Pass harmless(const SnapshotPtr &present, const Candidates &fixes)
    {
        if (fixes.empty())
            return {};
        if (const SnapshotPtr after = tried(present, fixes))
            return {fixes, after};
        if (fixes.size() == 1 || m_bytes < 0)
            return {};
        const auto middle = fixes.begin() + std::ptrdiff_t(fixes.size() / 2);
        Pass first = harmless(present, {fixes.begin(), middle});
        const Pass second = harmless(present, {middle, fixes.end()});
        if (!first.after)
            return second;
        if (!second.after)
            return first;
        Candidates both = first.made;
        both.insert(both.end(), second.made.begin(), second.made.end());
        const SnapshotPtr after = tried(present, both);
        return after ? Pass{both, after} : first;
    }

private:
    static int faultsOf(const Snapshot &snapshot)
    {
        const SyntaxErrors &errors = snapshot.tree().errors();
        return int(std::count_if(errors.begin(), errors.end(), breaksReading));
    }

    /// The text with the fixes, or null when it has more faults than without. What can be read only now may
    /// have faults of its own.
    SnapshotPtr tried(const SnapshotPtr &present, const Candidates &fixes)
    {
        m_bytes -= present->text().size();
        SnapshotPtr after = Snapshot::build(editsOf(fixes).applied(present->text()), m_catalog, present);
        const bool mendsText = editsText(*fixes.front().fix);
        const bool isHarmless = mendsText ? faultsOf(*after) <= faultsOf(*present)
                                          : after->tree().errors().size() <= present->tree().errors().size()
                && countOf(after->diagnostics()).errors <= countOf(present->diagnostics()).errors;
        return isHarmless ? after : nullptr;
    }

    const CatalogPtr &m_catalog;
    qsizetype m_bytes = BytesForTrials;
};

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
    Trials trials(catalog);
    for (int pass = 0; pass < MostPasses; ++pass) {
        const Candidates apart = apartOf(*present, candidatesOf(*present, choose));
        const Pass once = trials.harmless(present, apart);
        if (!once.after)
            break;
        for (const Candidate &candidate : once.made)
            all.made.push_back({*candidate.diagnostic, candidate.fix->title});
        script.add(editsOf(once.made));
        present = once.after;
    }
    all.count = int(all.made.size());
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
