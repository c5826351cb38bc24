// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"

#include <memory>
#include <span>

namespace patchcord {

using DiagnosticsPtr = std::shared_ptr<const Diagnostics>;

/// The findings of a text, looked up by place. A finding stands on the line where it starts.
class LineFindings
{
public:
    LineFindings() = default;
    /// `findings` are sorted by place and speak of the snapshot's text.
    LineFindings(SnapshotPtr snapshot, DiagnosticsPtr findings);

    /// Those that start on the line, in order.
    std::span<const Diagnostic> onLine(int line) const { return onLines(line, line); }
    std::span<const Diagnostic> onLines(int first, int last) const;
    /// The worst one of the line, the first of several; null when there is none.
    const Diagnostic *worstOnLine(int line) const;

    /// Those of the line that are about the byte.
    Diagnostics at(int line, qsizetype offset) const;

private:
    SnapshotPtr m_snapshot;
    DiagnosticsPtr m_findings;
};

} // namespace patchcord
