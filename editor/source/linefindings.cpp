// SPDX-License-Identifier: MIT
#include "editor/source/linefindings.h"

#include <algorithm>
#include <utility>

namespace patchcord {

LineFindings::LineFindings(SnapshotPtr snapshot, DiagnosticsPtr findings)
    : m_snapshot(std::move(snapshot))
    , m_findings(std::move(findings))
{
}

std::span<const Diagnostic> LineFindings::onLines(int first, int last) const
{
    if (!m_snapshot || !m_findings || first >= m_snapshot->lines().lineCount())
        return {};
    const LineIndex &lines = m_snapshot->lines();
    const int lastLine = lines.lineCount() - 1;
    const qsizetype begin = lines.lineWithEnd(first).begin;
    // What is missing at the end of the text is told behind its last byte.
    const qsizetype end = lines.lineWithEnd(std::min(last, lastLine)).end + (last >= lastLine ? 1 : 0);
    const auto before = [](const Diagnostic &finding, qsizetype offset) {
        return finding.range.begin < offset;
    };
    const auto from = std::lower_bound(m_findings->begin(), m_findings->end(), begin, before);
    return {from, std::lower_bound(from, m_findings->end(), end, before)};
}

const Diagnostic *LineFindings::worstOnLine(int line) const
{
    const std::span<const Diagnostic> findings = onLine(line);
    const auto worst = std::min_element(findings.begin(), findings.end(),
        [](const Diagnostic &a, const Diagnostic &b) { return a.severity < b.severity; });
    return worst == findings.end() ? nullptr : &*worst;
}

Diagnostics LineFindings::at(int line, qsizetype offset) const
{
    Diagnostics found;
    for (const Diagnostic &finding : onLine(line))
        if (finding.range.begin <= offset && offset <= finding.range.end)
            found.push_back(finding);
    return found;
}

} // namespace patchcord
