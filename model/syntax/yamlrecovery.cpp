// SPDX-License-Identifier: MIT
#include "model/syntax/recovery.h"

#include "model/syntax/yamlreader.h"
#include "model/syntax/yamlscan.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace patchcord::recovery {

using namespace yamlscan;

namespace {

/// So many dashes that stand too deep are told of one step; with more it is something else.
constexpr int MostDeeper = 16;

class YamlRecovery
{
public:
    YamlRecovery(const Fragment &broken, TrialBudget &trials, const std::stop_token &stop)
        : m_broken(broken)
        , m_trials(trials)
        , m_stop(stop)
        , m_text(broken.text)
        , m_lines(contentLines(m_text, bomLength(m_text), Comments::Skip))
        , m_section(broken)
    {
    }

    /// Null when the section is not a name over a list in block style.
    FragmentPtr read()
    {
        if (m_lines.empty() || !isHeader(m_text, m_lines.front()))
            return nullptr;
        const ContentLine &head = m_lines.front();
        size_t first = 1;
        while (first < m_lines.size()
            && (!isDash(m_text, m_lines[first]) || m_lines[first].column() < head.column()))
            ++first;
        if (first == m_lines.size())
            return nullptr;
        m_first = first;
        m_column = columnOfDashes();
        name(head);
        m_section.beginList(NodeStyle::Block, m_lines[first].content);
        for (size_t i = 1; i < first; ++i)
            stray(i);
        for (size_t at = first; at < m_lines.size();) {
            if (m_isUsedUp) {
                tellUnread(m_section, m_lines[at]);
                break;
            }
            const size_t next =
                endOfItem(m_lines, at, m_column, [this](const ContentLine &line) { return isItem(line); });
            const qsizetype end = next < m_lines.size() ? m_lines[next].begin : m_text.size();
            if (isItem(m_lines[at]))
                item(m_lines[at], end);
            else
                stray(at);
            at = next;
        }
        tellTheRest(m_section, m_broken);
        const qsizetype end = contentEnd(m_section.nodes());
        return m_section.finish(end);
    }

private:
    /// That of the first one, unless it stands alone there and others beside it by a slip.
    qsizetype columnOfDashes() const
    {
        const qsizetype first = m_lines[m_first].column();
        if (m_lines[m_first].hasTab) {
            // A tab hides where it stands: with the next one, or below the name as usual.
            const auto next = std::find_if(m_lines.begin() + qsizetype(m_first), m_lines.end(),
                [this](const ContentLine &line) { return !line.hasTab && isDash(m_text, line); });
            const ContentLine &head = m_lines.front();
            return next != m_lines.end() ? next->column() : head.hasTab ? 4 : head.column() + 2;
        }
        qsizetype beside = -1;
        for (size_t i = m_first + 1; i < m_lines.size(); ++i) {
            const qsizetype column = m_lines[i].column();
            if (!isDash(m_text, m_lines[i]))
                continue;
            if (column == first)
                return first;
            if (std::abs(column - first) == 1 && beside < 0)
                beside = column;
        }
        return beside < 0 ? first : beside;
    }

    /// A dash where the others are, or beside them by a slip.
    bool isItem(const ContentLine &line) const
    {
        return isDash(m_text, line)
            && (line.column() == m_column || line.column() == m_column - 1 || isBehindTab(line)
                || line.begin == m_lines[m_first].begin);
    }

    /// A tab before the indentation of a step. That of what stands in a step is deeper.
    bool isBehindTab(const ContentLine &line) const
    {
        return m_text[line.begin] == '\t' && line.content - line.begin - 1 <= m_column;
    }

    void name(const ContentLine &head)
    {
        const TextRange key{head.content, nameEnd(m_text, head)};
        m_section.begin(key, styleOfName(m_text, key.begin), NodeStyle::Block);
        if (colonEnd(m_text, head) < 0)
            tellMissingColon(m_section, m_text, key);
    }

    /// A line to the left of the list. One of a step that lost its indentation takes away from that step.
    void stray(size_t i)
    {
        const ContentLine &line = m_lines[i];
        cutLastItem();
        const qsizetype column = colonEnd(m_text, line) < 0 ? -1 : columnInStep(i);
        if (column < 0) {
            m_section.tell(fault({line.content, line.end},
                Words::tr("This line does not fit the list above it: check its indentation, and that each "
                          "item has a dash.")));
            return;
        }
        m_section.tell(outOfColumn(line, column,
            Words::tr(
                "This line does not stand below those that it belongs to: indent it by %1 instead of %2."),
            Repair::Kind::Guess));
    }

    void cutLastItem()
    {
        if (m_lastItem)
            m_section.nodes()[*m_lastItem].isCut = true;
    }

    /// An item of which nothing is known but where it begins.
    void unknownItem(const ContentLine &line)
    {
        m_lastItem = m_section.nodes().size();
        m_section.unknown(List, line.content, line.content + 1);
    }

    /// Where `name: value` would stand in the step above it: with the line behind it, else below the one
    /// before it or beside that. -1 when there is no step above it.
    qsizetype columnInStep(size_t i) const
    {
        if (i <= m_first)
            return -1;
        const auto isInStep = [this](const ContentLine &line) {
            return line.column() > m_column && !line.hasTab && !isItem(line);
        };
        if (i + 1 < m_lines.size() && isInStep(m_lines[i + 1]) && !isHeader(m_text, m_lines[i]))
            return m_lines[i + 1].column();
        ContentLine before = m_lines[i - 1];
        if (!isItem(before) && !isInStep(before))
            return -1;
        if (isDash(m_text, before))
            before.content = skipBlanks(m_text, before.content + 1);
        if (before.content >= before.end)
            return -1;
        return before.column() + (isHeader(m_text, before) ? 2 : 0);
    }

    void misplaced(const ContentLine &line)
    {
        if (line.hasTab) {
            tellTab(line);
            return;
        }
        m_section.tell(outOfColumn(line, m_column,
            Words::tr("This step does not stand below the others: indent it by %1 instead of %2.")));
    }

    static bool isList(const Fragment &piece)
    {
        return piece.nodes.size() > 1 && piece.nodes[0].kind == NodeKind::Sequence
            && piece.nodes[0].style == NodeStyle::Block;
    }

    FragmentPtr piece(qsizetype begin, qsizetype end)
    {
        FragmentPtr read = readYaml(m_text.sliced(begin, end - begin).toByteArray(), m_trials, m_stop);
        m_isUsedUp |= !isSound(read->errors) && !m_trials.pay(end - begin);
        return read;
    }

    /// An item up to an end, and those whose dashes stand too deep behind it.
    void item(const ContentLine &line, qsizetype end)
    {
        std::optional<ContentLine> next = itemAlone(line, end);
        const auto mayGoOn = [&] { return m_trials.pay(end - next->begin); };
        for (int deeper = 0; next && deeper < MostDeeper && mayGoOn(); ++deeper) {
            misplaced(*next);
            next = itemAlone(*next, end);
        }
        if (next) {
            misplaced(*next);
            unknownItem(*next);
        }
    }

    /// Puts an item; gives the line of a dash that stands too deep behind it, which was left out.
    std::optional<ContentLine> itemAlone(const ContentLine &line, qsizetype end)
    {
        if (line.hasTab) {
            behindTab(line);
            return {};
        }
        FragmentPtr read = piece(line.begin, end);
        // A dash that stands too deep breaks the step before it: each of the two may be whole.
        std::optional<ContentLine> deeper;
        if (read->brokenAt > 0) {
            const qsizetype at =
                lineBegin(m_text, std::min<qsizetype>(line.begin + read->brokenAt, m_text.size()));
            const auto broken = std::lower_bound(m_lines.begin(), m_lines.end(), at,
                [](const ContentLine &each, qsizetype begin) { return each.begin < begin; });
            const bool isDeep = broken != m_lines.end() && broken->begin == at && at > line.begin
                && isDash(m_text, *broken) && broken->column() <= m_column + 2;
            if (const FragmentPtr head = isDeep ? piece(line.begin, broken->begin) : nullptr;
                head && isSound(head->errors) && isList(*head)) {
                read = head;
                deeper = *broken;
            }
        }
        put(line, *read);
        return deeper;
    }

    /// A step whose dash stands behind a tab.
    void behindTab(const ContentLine &line)
    {
        tellTab(line);
        unknownItem(line);
    }

    void tellTab(const ContentLine &line)
    {
        m_section.tell(
            fault({line.begin, line.content}, Words::tr("YAML cannot be indented with tabs: use spaces."),
                {{Words::tr("Write spaces in place of the tab"), {line.begin, line.content},
                    QByteArray(m_column, ' ')}}));
    }

    void put(const ContentLine &line, const Fragment &read)
    {
        m_section.takeErrors(read, line.begin);
        const bool isFirst = line.begin == m_lines[m_first].begin;
        if (line.column() == m_column - 1 || (isFirst && line.column() != m_column))
            misplaced(line);
        if (!isList(read)) {
            if (isSound(read.errors)) {
                const qsizetype behind = line.content + 1;
                m_section.tell(fault({line.content, line.end}, Words::tr("A dash needs a space behind it."),
                    {{Words::tr("Add the space"), {behind, behind}, QByteArrayLiteral(" ")}}));
            }
            unknownItem(line);
            return;
        }
        for (auto node = qint32(1); node < qint32(read.nodes.size());
             node = read.nodes[size_t(node)].subtreeEnd) {
            m_lastItem = m_section.nodes().size();
            m_section.take(read, node, List, line.begin);
            m_section.nodes()[*m_lastItem].isCut |= !isSound(read.errors);
        }
    }

    const Fragment &m_broken;
    TrialBudget &m_trials;
    const std::stop_token &m_stop;
    QByteArrayView m_text;
    ContentLines m_lines;
    SectionAssembly m_section;
    std::optional<size_t> m_lastItem; ///< the node of the item read last
    size_t m_first = 0; ///< the line of the first dash
    qsizetype m_column = 0; ///< of the dashes
    bool m_isUsedUp = false; ///< the budget: no more is read
};

} // namespace

FragmentPtr yamlSection(const Fragment &broken, TrialBudget &trials, const std::stop_token &stop)
{
    return YamlRecovery(broken, trials, stop).read();
}

} // namespace patchcord::recovery
