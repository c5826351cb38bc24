// SPDX-License-Identifier: MIT
#include "model/syntax/contentlines.h"
#include "model/syntax/fragment.h"
#include "model/syntax/recovery.h"
#include "model/syntax/sectionsplit.h"
#include "model/syntax/yamlscan.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>

namespace patchcord {

using namespace yamlscan;
using recovery::Words;

namespace {

/// The line of the word `sections` at the start of a line, with its colon or, where no line has one, without.
size_t sectionsLine(QByteArrayView text, const ContentLines &lines, TextRange &key)
{
    size_t found = lines.size();
    bool hasColon = false;
    for (size_t i = 0; i < lines.size(); ++i) {
        const ContentLine &line = lines[i];
        if (line.column() > 0 || hasColon)
            continue;
        const qsizetype end = nameEnd(text, line);
        const QByteArrayView name =
            end < 0 ? QByteArrayView() : text.sliced(line.content, end - line.content);
        if ((name != "sections" && name != "\"sections\"" && name != "'sections'") || !isHeader(text, line))
            continue;
        hasColon = colonEnd(text, line) >= 0;
        if (hasColon || found == lines.size()) {
            found = i;
            key = {line.content, end};
        }
    }
    return found;
}

SyntaxError misplaced(const ContentLine &line, qsizetype column)
{
    return recovery::outOfColumn(line, column,
        Words::tr("This section does not stand below the others: indent it by %1 instead of %2."));
}

SyntaxError stray(const ContentLine &line)
{
    return {SyntaxFault::Broken, {line.content, line.end},
        Words::tr("This line belongs to no section: is its indentation wrong, or a name above it missing?")};
}

class YamlCut
{
public:
    explicit YamlCut(QByteArrayView text)
        : m_text(text)
        , m_lines(contentLines(text, bomLength(text), Comments::Skip))
    {
    }

    std::optional<SectionCut> cut()
    {
        m_first = sectionsLine(m_text, m_lines, m_cut.key) + 1;
        if (m_first > m_lines.size())
            return std::nullopt;
        findEnd();
        m_indent = sectionColumn();
        if (m_indent <= 0)
            return std::nullopt;
        for (size_t i = m_first; i < m_end; ++i)
            add(i);
        if (m_cut.chunks.empty())
            return std::nullopt;
        const qsizetype end = m_end < m_lines.size() ? m_lines[m_end].begin : m_text.size();
        m_cut.chunks.back().end = end;
        m_cut.region = {std::min(m_cut.region.begin, m_cut.chunks.front().begin), end};
        return m_cut;
    }

private:
    /// The sections end where a key of the document stands, or a line behind which neither section nor step
    /// follows.
    void findEnd()
    {
        m_end = m_lines.size();
        size_t strayAt = m_lines.size();
        for (size_t i = m_first; i < m_lines.size(); ++i) {
            const ContentLine &line = m_lines[i];
            const QByteArrayView content = m_text.sliced(line.content, line.end - line.content);
            if (line.column() > 0) {
                if (strayAt < m_lines.size() && (isHeader(m_text, line) || isDash(m_text, line)))
                    strayAt = m_lines.size();
                continue;
            }
            const bool isKey = isEntry(line) && !lostItsIndentation(i);
            if (content.startsWith("---") || content.startsWith("...") || isKey) {
                m_end = std::min(i, strayAt);
                return;
            }
            strayAt = std::min(strayAt, i);
        }
        m_end = std::min(m_end, strayAt);
    }

    /// Whether there is a value that plainly does not go on on the lines below it.
    bool endsOnItsLine(TextRange value) const
    {
        if (value.isEmpty() || QByteArrayView("#|>&!").contains(m_text[value.begin]))
            return false;
        const char first = m_text[value.begin];
        if (first == '"' || first == '\'')
            return quotedEnd(m_text.first(value.end), value.begin) >= 0;
        const char last = m_text[value.end - 1];
        return first == '{' ? last == '}' : first == '[' ? last == ']' : true;
    }

    /// Whether what stands below an entry in the first column cannot be its value, so that the entry belongs
    /// further to the right.
    bool lostItsIndentation(size_t i) const
    {
        const auto isBelow = [this](size_t at) { return at < m_lines.size() && m_lines[at].column() > 0; };
        if (!isBelow(i + 1))
            return false;
        const ContentLine &line = m_lines[i];
        const ContentLine &first = m_lines[i + 1];
        if (endsOnItsLine({skipBlanks(m_text, colonEnd(m_text, line)), line.end}))
            return isDash(m_text, first) || isEntry(first);
        for (size_t at = i + 2; isBelow(at); ++at) {
            const ContentLine &each = m_lines[at];
            const bool isLeft = each.column() < first.column()
                || (each.column() == first.column() && isDash(m_text, first) && !isDash(m_text, each));
            if (isLeft)
                return isHeader(m_text, each) || isDash(m_text, each);
        }
        return false;
    }

    /// The column in which most names stand that have a list below them: those of the sections stand no
    /// deeper than any dash.
    qsizetype sectionColumn() const
    {
        qsizetype deepest = 40;
        for (size_t i = m_first; i < m_end; ++i) {
            if (m_lines[i].column() > 0 && isDash(m_text, m_lines[i]))
                deepest = std::min(deepest, m_lines[i].column());
        }
        std::array<int, 41> votes{};
        for (size_t i = m_first; i < m_end; ++i) {
            const ContentLine &line = m_lines[i];
            if (line.column() > 0 && line.column() <= deepest && isHeader(m_text, line) && isOverList(i))
                ++votes[size_t(line.column())];
        }
        const auto most = std::max_element(votes.begin(), votes.end());
        for (size_t i = m_first; *most > 0 && i < m_end; ++i) {
            // Of several the one that comes first.
            const qsizetype column = m_lines[i].column();
            if (column < qsizetype(votes.size()) && votes[size_t(column)] == *most
                && !isDash(m_text, m_lines[i]))
                return column;
        }
        const bool isPlain =
            m_first < m_end && !isDash(m_text, m_lines[m_first]) && isEntry(m_lines[m_first]);
        return isPlain ? m_lines[m_first].column() : -1;
    }

    /// `name:`, alone or with something behind it.
    bool isEntry(const ContentLine &line) const
    {
        const qsizetype colon = colonEnd(m_text, line);
        return colon >= 0 && (colon == line.end || m_text[colon] == ' ');
    }

    bool isOverList(size_t i) const
    {
        return i + 1 < m_end && isDash(m_text, m_lines[i + 1])
            && m_lines[i + 1].column() >= m_lines[i].column();
    }

    void add(size_t i)
    {
        const ContentLine &line = m_lines[i];
        const qsizetype column = line.column();
        const bool isIn = !m_cut.chunks.empty();
        if (isDash(m_text, line) && isIn && column > 0) {
            if (m_dash < 0)
                m_dash = column;
            return;
        }
        if (column == m_indent && !isDash(m_text, line)) {
            open(line);
            return;
        }
        // In the first column a word alone is rather one of a step.
        const bool isName = isHeader(m_text, line) && (column > 0 || isEntry(line)) && isOverList(i);
        if (isName && (column < m_indent || !isIn || column < m_dash)) {
            open(line);
            m_cut.faults.push_back(misplaced(line, m_indent));
            return;
        }
        if (isIn)
            return; // what is wrong with it is told where its section is read
        if (m_cut.faults.empty())
            m_cut.region.begin = line.begin;
        // One of several lines in a row is told.
        if (m_strayEnd != line.begin)
            m_cut.faults.push_back(stray(line));
        m_strayEnd = nextLine(m_text, line.begin);
    }

    void open(const ContentLine &line)
    {
        if (!m_cut.chunks.empty())
            m_cut.chunks.back().end = line.begin;
        else if (m_cut.faults.empty())
            m_cut.region.begin = line.begin;
        m_cut.chunks.push_back({line.begin, line.begin});
        m_dash = -1;
    }

    QByteArrayView m_text;
    ContentLines m_lines;
    size_t m_first = 0; ///< lines of the sections
    size_t m_end = 0;
    qsizetype m_indent = 0;
    qsizetype m_dash = -1; ///< column of the list of the section at hand
    qsizetype m_strayEnd = -1;
    SectionCut m_cut;
};

/// JSON that people read has each section on lines of its own, indented alike.
class JsonCut
{
public:
    explicit JsonCut(QByteArrayView text)
        : m_text(text)
        , m_lines(contentLines(text, bomLength(text), Comments::Keep))
    {
    }

    std::optional<SectionCut> cut()
    {
        size_t i = 0;
        while (i < m_lines.size() && !isSections(m_lines[i]))
            ++i;
        if (i + 1 >= m_lines.size())
            return std::nullopt;
        const ContentLine &head = m_lines[i];
        m_cut.key = {head.content, nameEnd(m_text, head)};
        const qsizetype indent = m_lines[i + 1].column();
        if (indent <= head.column())
            return std::nullopt;
        size_t last = i + 1;
        for (size_t at = i + 1; at < m_lines.size(); ++at) {
            const ContentLine &line = m_lines[at];
            if (line.column() < indent && line.column() <= head.column())
                break;
            if (line.column() == indent && m_text[line.content] == '"' && colonEnd(m_text, line) >= 0) {
                close(last, Ending::BeforeSection);
                m_cut.chunks.push_back({line.content, line.end});
            }
            last = at;
        }
        if (m_cut.chunks.empty())
            return std::nullopt;
        close(last, Ending::Last);
        m_cut.region = {m_cut.chunks.front().begin, m_cut.chunks.back().end};
        return m_cut;
    }

private:
    enum class Ending : quint8 { BeforeSection, Last };

    /// `"sections": {` at the end of a line.
    bool isSections(const ContentLine &line) const
    {
        const QByteArrayView content = m_text.sliced(line.content, line.end - line.content);
        return content.startsWith("\"sections\"") && colonEnd(m_text, line) >= 0
            && content.trimmed().endsWith('{');
    }

    /// The section at hand ends with the line before; the comma behind it belongs to the frame.
    void close(size_t last, Ending ending)
    {
        if (m_cut.chunks.empty())
            return;
        TextRange &chunk = m_cut.chunks.back();
        qsizetype end = m_lines[last].end;
        while (end > chunk.begin && (m_text[end - 1] == ' ' || m_text[end - 1] == '\t'))
            --end;
        const bool comma = end > chunk.begin && m_text[end - 1] == ',';
        chunk.end = comma ? end - 1 : end;
        const TextRange mark{std::max(chunk.begin, end - 1), end};
        if (!comma && ending == Ending::BeforeSection) {
            m_cut.faults.push_back({SyntaxFault::Broken, mark,
                Words::tr("A comma is missing behind this: another entry follows."),
                {{Words::tr("Add the comma"), {end, end}, QByteArrayLiteral(",")}}});
        } else if (comma && ending == Ending::Last) {
            m_cut.faults.push_back(
                {SyntaxFault::Broken, mark, Words::tr("No comma can stand behind the last entry."),
                    {{Words::tr("Remove the comma"), mark, {}}}});
        }
    }

    QByteArrayView m_text;
    ContentLines m_lines;
    SectionCut m_cut;
};

} // namespace

std::optional<SectionCut> cutBrokenSections(QByteArrayView text, Language language)
{
    if (text.size() > MaxBytes)
        return std::nullopt;
    return language == Language::Json ? JsonCut(text).cut() : YamlCut(text).cut();
}

} // namespace patchcord
