// SPDX-License-Identifier: MIT
#pragma once

#include "model/compare/changekind.h"
#include "model/compare/fieldchanges.h"
#include "model/snapshot/snapshot.h"

#include <QString>
#include <vector>

namespace patchcord {

enum class ChangeSubject : quint8 {
    Frame, ///< what stands around the sections
    Section,
    Step,
};

/// Where a change is to be seen in one of the texts.
struct ChangeSide
{
    bool isThere =
        true; ///< false on one side of what was added or removed: then `range` says where it would be
    NodePath path; ///< of what is there; else of the list or the map that would hold it
    TextRange range; ///< without comments
    TextRange extent; ///< with the comments that belong to it
    QString section; ///< its name; empty for the frame
    int index = -1; ///< of a step in its list, of a section among the sections
    QString name; ///< of the section; the method of a step
    QString summary; ///< of a step, as its card says it
};

/// One thing that is not the same in two documents.
struct Change
{
    ChangeKind kind = ChangeKind::Changed;
    ChangeSubject subject = ChangeSubject::Step;
    ChangeSide a;
    ChangeSide b;
    FieldChanges fields; ///< of Changed and MovedAndChanged

    /// The side to name it by: the second text's, unless it is gone there.
    const ChangeSide &shown() const { return b.isThere ? b : a; }
};

/// What leads from one document to another.
struct DocumentComparison
{
    std::vector<Change> changes; ///< in the order of the second text
    bool isSameText = false; ///< byte for byte
    bool isWholeA = true; ///< false: the text is broken, and only what could be read was compared
    bool isWholeB = true;

    bool isEmpty() const { return changes.empty(); }
};

/// Compares two documents by what they mean. Steps have no names: they are known by what they say, so that
/// one that moved and one that changed are told as one change each. The same meaning in YAML and in JSON is
/// no change. Steps inside an added, removed or otherwise told thing are not told again, unless they came
/// from elsewhere. compare(b, a) is the mirror image of compare(a, b).
DocumentComparison compare(const Snapshot &a, const Snapshot &b);

} // namespace patchcord
