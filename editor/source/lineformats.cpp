// SPDX-License-Identifier: MIT
#include "editor/source/lineformats.h"

#include "editor/source/highlighter.h"
#include "editor/theme/theme.h"

#include <algorithm>

namespace patchcord {

namespace {

QTextCharFormat formatOf(CodeKind kind, const Theme &theme)
{
    QTextCharFormat format;
    switch (kind) {
    case CodeKind::Key:
        format.setForeground(theme.codeKey);
        break;
    case CodeKind::String:
        format.setForeground(theme.codeString);
        break;
    case CodeKind::Number:
        format.setForeground(theme.codeNumber);
        break;
    case CodeKind::Keyword:
        format.setForeground(theme.codeKeyword);
        break;
    case CodeKind::Comment:
        format.setForeground(theme.codeComment);
        format.setFontItalic(true);
        break;
    case CodeKind::Plain:
        break;
    }
    return format;
}

QTextCharFormat squiggle(const QColor &color)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(color);
    return format;
}

/// A hit may go over several lines.
void addHits(std::vector<QList<QTextLayout::FormatRange>> &formats, const Snapshot &snapshot,
    const HitMarks &marks, int first, int last, const Theme &theme)
{
    const LineIndex &lines = snapshot.lines();
    const QByteArray &text = snapshot.text();
    const qsizetype begin = lines.lineContent(text, first).begin;
    const qsizetype end = lines.lineContent(text, last).end;
    auto hit = std::partition_point(
        marks.hits.begin(), marks.hits.end(), [begin](const TextRange &range) { return range.end <= begin; });
    for (; hit != marks.hits.end() && hit->begin < end; ++hit) {
        QTextCharFormat format;
        const bool isPresent = *hit == marks.present;
        format.setBackground(isPresent ? theme.presentHit : theme.hitTint);
        if (isPresent)
            format.setForeground(theme.text);
        const int lastLine = std::min(last, lines.lineAt(hit->end - 1));
        for (int line = std::max(first, lines.lineAt(hit->begin)); line <= lastLine; ++line) {
            const TextRange content = lines.lineContent(text, line);
            const int from = lines.utf16Position(text, std::max(hit->begin, content.begin)).column;
            const int to = lines.utf16Position(text, std::min(hit->end, content.end)).column;
            if (to > from)
                formats[size_t(line - first)].append({from, to - from, format});
        }
    }
}

} // namespace

std::vector<QList<QTextLayout::FormatRange>> lineFormats(const Snapshot &snapshot,
    const LineFindings &findings, const HitMarks &marks, int first, int last, const Theme &theme)
{
    std::vector<QList<QTextLayout::FormatRange>> formats(size_t(last - first) + 1);
    for (const CodeSpan &span : highlight(snapshot, first, last))
        formats[size_t(span.line - first)].append(
            {span.begin, span.end - span.begin, formatOf(span.kind, theme)});
    const LineIndex &lines = snapshot.lines();
    const QByteArray &text = snapshot.text();
    for (const Diagnostic &finding : findings.onLines(first, last)) {
        // A finding over several lines is underlined on its first one.
        const TextPosition begin = lines.utf16Position(text, finding.range.begin);
        const qsizetype lineEnd = std::max(lines.lineContent(text, begin.line).end, finding.range.begin);
        const int end = lines.utf16Position(text, std::min(finding.range.end, lineEnd)).column;
        formats[size_t(begin.line - first)].append(
            {begin.column, std::max(1, end - begin.column), squiggle(theme.severity(finding.severity))});
    }
    addHits(formats, snapshot, marks, first, last, theme);
    return formats;
}

} // namespace patchcord
