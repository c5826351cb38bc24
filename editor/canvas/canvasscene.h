// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/flowlayout.h"
#include "editor/canvas/ports.h"
#include "editor/canvas/problemmarks.h"
#include "editor/document/shownflow.h"

#include <optional>
#include <vector>

namespace patchcord {

class ViewState;

/// All that the canvas shows of a snapshot: the layout, the marks and what they rest on. It is updated by
/// difference: a section whose flow is the same object keeps its layout and its pictures. While the text is
/// broken, what cannot be read stays as it last was (see ShownFlow).
class CanvasScene
{
public:
    explicit CanvasScene(const CanvasStyle &style)
        : m_style(style)
    {
    }

    /// Takes a snapshot, or the same one with another view state, and shows the picture at a place (see
    /// shownplace.h).
    void show(const ShownFlowPtr &shown, const ViewState &view, const NodePath &place = {});
    /// The same of a snapshot that follows on the one shown before.
    void show(const SnapshotPtr &snapshot, const ViewState &view, const NodePath &place = {});

    const SnapshotPtr &snapshot() const { return m_shown->snapshot(); }
    const ShownFlow &shown() const { return *m_shown; }
    /// Whether what stands at a path cannot be read at present: it is drawn as it was, and answers to
    /// nothing.
    bool isStale(const NodePath &path) const;
    const NodePath &place() const { return m_place; }
    const FlowLayout &layout() const { return *m_layout; }
    /// The same, to be kept beyond the next snapshot.
    const FlowLayoutPtr &sharedLayout() const { return m_layout; }
    const CanvasStyle &style() const { return m_style; }
    /// Found when they are first asked for: of most sections nobody does between one edit and the next.
    const SectionMarks &marks(int section) const;
    bool hasErrors(int section) const;

    struct CardRef
    {
        int section = -1;
        int card = -1;
        explicit operator bool() const { return card >= 0; }
    };
    /// The card that a path leads to or through.
    CardRef cardAt(const NodePath &path) const;
    const PlacedCard &card(CardRef ref) const;
    QRectF cardRect(CardRef ref) const;
    /// Where the thing at a path stands: its destination row, its card, the chip of its branch or its
    /// section; empty when it is not shown.
    QRectF rectOf(const NodePath &path) const;
    /// The chip of the branch whose list of steps is at a path; empty when it is none or not shown.
    QRectF chipRect(const NodePath &branch) const;

    /// Shows the ports of a step; of none for the root.
    void showPorts(const NodePath &step);
    const NodePath &portsStep() const { return m_portsStep; }
    const std::vector<PlacedPort> &ports() const { return m_ports; }
    /// Where its note stands, or would.
    QRectF noteRectOf(const NodePath &path) const;

private:
    /// Of a step that stands in comments; empty for everything else.
    QRectF disabledRect(const NodePath &path) const;
    std::vector<ShownSection> shownSections(const ShownFlow &next) const;
    std::vector<ShownSection> brokenSections(const ShownFlow &next) const;
    std::vector<ShownSection> brokenInnerSections(const Snapshot &next) const;
    const std::vector<const Diagnostic *> &diagnosticsOf(int section) const;

    CanvasStyle m_style;
    ShownFlowPtr m_shown;
    NodePath m_place;
    FlowLayoutPtr m_layout = std::make_shared<FlowLayout>();
    SectionDiagnostics m_diagnostics; ///< those of the snapshot
    mutable std::vector<std::optional<SectionMarks>> m_marks;
    NodePath m_portsStep;
    std::vector<PlacedPort> m_ports;
};

} // namespace patchcord
