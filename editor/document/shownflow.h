// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"

#include <QHash>
#include <QSet>
#include <memory>
#include <vector>

namespace patchcord {

class ShownFlow;
using ShownFlowPtr = std::shared_ptr<const ShownFlow>;

/// What is drawn of a document: its sections as they read and, while its text is broken, those sections and
/// steps that cannot be read at present as they were when they last could. These are stale: they are there to
/// be looked at, and nothing of the present text answers to them. Immutable, and a function of the snapshots
/// that were shown one after the other.
class ShownFlow
{
public:
    /// `previous` is what was drawn before, null at first.
    static ShownFlowPtr of(const SnapshotPtr &snapshot, const ShownFlowPtr &previous);

    const SnapshotPtr &snapshot() const { return m_snapshot; }
    /// In the order of the document, stale ones in their old places.
    const std::vector<SectionFlowPtr> &sections() const
    {
        return m_isBroken ? m_sections : m_snapshot->flow().sections();
    }
    /// Whether the text cannot be read as a flow to its end.
    bool isBroken() const { return m_isBroken; }
    bool hasStale() const { return !m_staleSections.isEmpty() || !m_staleSteps.isEmpty(); }
    bool isAllStale() const
    {
        return !m_sections.empty() && m_staleSections.size() == qsizetype(m_sections.size());
    }
    bool isStaleSection(const NodePath &section) const { return m_staleSections.contains(section); }
    /// Whether a path leads to or through something stale.
    bool isStale(const NodePath &path) const;
    /// Whether some steps of a section are stale, and not all of it.
    bool hasStaleSteps(const NodePath &section) const { return m_tornSections.contains(section); }

    /// The fault that keeps what stands at a path from being read, or the first one; null when there is none.
    const Diagnostic *faultAt(const NodePath &path) const;
    /// Its line, from 1.
    int lineOf(const Diagnostic &fault) const;

private:
    void compose(const std::vector<SectionFlowPtr> &good);
    SectionFlowPtr patched(const SectionFlowPtr &present, const SectionFlowPtr &good, const SyntaxNode &list);

    SnapshotPtr m_snapshot;
    bool m_isBroken = false;
    std::vector<SectionFlowPtr> m_sections; ///< only while the text is broken
    std::vector<SectionFlowPtr> m_good; ///< of those, each as it last read
    QSet<NodePath> m_staleSections;
    QSet<NodePath> m_staleSteps;
    QSet<NodePath> m_tornSections;
};

} // namespace patchcord
