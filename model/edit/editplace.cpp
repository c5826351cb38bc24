// SPDX-License-Identifier: MIT
#include "model/edit/editplace.h"

#include "model/edit/blocktext.h"

#include <algorithm>

namespace patchcord {

EditPlace::EditPlace(const TextSource &source, TextSelection selection)
    : m_source(source)
    , m_text(source.text())
    , m_range(selection.range())
    , m_newline(source.format().newline())
    , m_unit(source.format().indent)
    , m_lineNumber(source.lines().lineAt(m_range.begin))
    , m_line(shapeOfLine(source, m_lineNumber))
    , m_place(placeAt(source, m_range.begin))
{
    m_range.begin = std::clamp(m_range.begin, m_line.content.begin, m_line.content.end);
    m_range.end = std::max(m_range.end, m_range.begin);
    m_end = source.lines().lineContent(m_text, source.lines().lineAt(m_range.end)).end;
    m_range.end = std::min(m_range.end, m_end); // no place is between the two letters of a line end
    m_behind = m_text.sliced(m_range.end, m_end - m_range.end).trimmed();
}

QByteArray EditPlace::indentation() const
{
    const qsizetype end = std::min(m_line.text, m_range.begin);
    return m_text.sliced(m_line.content.begin, end - m_line.content.begin).toByteArray();
}

QByteArray EditPlace::indentationInQuotes() const
{
    if (m_source.format().language == Language::Json || m_place.begin < m_line.content.begin)
        return indentation();
    return spaces(m_line.column + m_unit);
}

} // namespace patchcord
