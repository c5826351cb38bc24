// SPDX-License-Identifier: MIT
#pragma once

#include "model/flow/sectionflow.h"
#include "model/flow/stepshape.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace patchcord {

/// Whether nothing behind the step in its list runs: it ends the call, leaves or jumps in any case, waits for
/// ever, or has branches of which one is always taken and each of which does so.
bool endsItsList(const StepShape &step, const std::vector<Branch> &branches);

/// Whether the step, with all its branches, is over at once: it waits neither for the caller nor for anything
/// else. Unknown methods and whatever runs elsewhere may wait.
bool isOverAtOnce(const Step &step);

/// A step's list and its index in it.
struct PlaceInList
{
    const std::vector<Step> *list = nullptr;
    int index = -1;
};

/// The labels of a section and what jumps to them. Valid as long as the section lives.
class SectionJumps
{
public:
    explicit SectionJumps(const SectionFlow &section);

    /// Where the first label of this name stands, or nowhere.
    PlaceInList label(const QString &name) const { return m_labels.value(name); }
    /// Whether a goto leads to the label, or may do so.
    bool isTarget(const QString &label) const { return m_isOpen || m_targets.contains(label); }
    /// Whether a goto leads to the step or into one of its branches.
    bool leadsInto(const Step &step) const;

private:
    void read(const std::vector<Step> &steps);

    QHash<QString, PlaceInList> m_labels;
    QSet<QString> m_targets;
    bool m_isOpen = false; ///< a goto computes its label
};

} // namespace patchcord
