// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"
#include "model/text/result.h"

#include <optional>

namespace patchcord {

class EditScript;

/// A way on from a step that has a name: a branch it has, or one that can be made.
struct Outcome
{
    enum class Kind : quint8 {
        Value, ///< one value of a variable: a case, or a condition that compares with it
        OtherValues, ///< any other value: `default`
        NewValue, ///< a value that nobody has named yet
        NewReason, ///< the same for why a connect failed, inside the branch for that
        Condition, ///< a `when`
        NewCondition,
        Otherwise, ///< no condition holds: `else`
        Return, ///< `on_return` of an execute
        Confirm, ///< what the called party hears before the bridge
        Next, ///< what comes behind the step in its list
    };

    Kind kind = Kind::Next;
    QString variable = {}; ///< of values: what is compared
    QString text = {}; ///< of a value the value, of a condition the condition
    /// What holds the branches: the object of a switch, the list of conditions, the list of steps around the
    /// switch of a reason; or where it will be. The root: a step behind this one, which is not there yet.
    NodePath holder = {};
    std::optional<NodePath> branch = {}; ///< its list of steps; none: it is to be made

    bool isThere() const { return branch.has_value(); }
    /// JavaScript that is true when the step came out this way; empty when no condition says so.
    QString condition() const;
};

/// The ways on from a step: what it has first, then what can be made, then the step behind it. They are those
/// of its own fields (`result`, `case`, conditions), or else those of the cond or switch behind it that looks
/// at the variables it sets (reference.md 4: prompt, request, detect_machine, ...).
std::vector<Outcome> outcomesOf(const Snapshot &snapshot, const NodePath &step);

/// The outcome whose branch is this list, or none.
std::optional<Outcome> outcomeOfBranch(const Snapshot &snapshot, const NodePath &branch);

/// What an outcome is called on its port: "connected", "new case", "next step".
QString outcomeTitle(const Outcome &outcome);

/// Where the next step of an outcome goes.
struct OutcomePlace
{
    NodePath list;
    int index = 0;
};

/// Makes the branch of an outcome where it is not there, and gives where its next step goes. The script
/// stands on the snapshot's text.
OutcomePlace prepareOutcome(
    EditScript &script, const Snapshot &snapshot, const NodePath &step, const Outcome &outcome);

} // namespace patchcord
