// SPDX-License-Identifier: MIT
#include "model/syntax/recovery.h"

#include "model/syntax/jsonreader.h"
#include "model/syntax/yamlscan.h"

namespace patchcord::recovery {

using namespace yamlscan;

namespace {

/// `"name": [` with each item on lines of its own.
class JsonRecovery
{
public:
    JsonRecovery(const Fragment &broken, TrialBudget &trials, const std::stop_token &stop)
        : m_broken(broken)
        , m_trials(trials)
        , m_stop(stop)
        , m_text(broken.text)
        , m_lines(contentLines(m_text, 0, Comments::Keep))
        , m_section(broken)
    {
    }

    FragmentPtr read()
    {
        if (m_lines.size() < 2 || m_text[m_lines[0].content] != '"')
            return nullptr;
        const ContentLine &head = m_lines[0];
        const qsizetype colon = colonEnd(m_text, head);
        const qsizetype bracket = colon < 0 ? head.end : skipBlanks(m_text, colon);
        if (bracket >= head.end || m_text[bracket] != '[' || skipBlanks(m_text, bracket + 1) < head.end)
            return nullptr;
        m_column = m_lines[1].column();
        m_section.begin({head.content, nameEnd(m_text, head)}, NodeStyle::DoubleQuoted, NodeStyle::Flow);
        m_section.beginList(NodeStyle::Flow, bracket);
        for (size_t at = 1; at < m_lines.size();) {
            if (m_isUsedUp) {
                tellUnread(m_section, m_lines[at]);
                break;
            }
            const size_t next =
                endOfItem(m_lines, at, m_column, [this](const ContentLine &line) { return isItem(line); });
            if (isItem(m_lines[at]))
                item(at, next);
            at = next;
            if (m_text[m_lines[next - 1].content] == ']' && m_lines[next - 1].column() < m_column) {
                behindList(next);
                break;
            }
        }
        tellTheRest(m_section, m_broken);
        return m_section.finish(m_text.size());
    }

private:
    bool isItem(const ContentLine &line) const
    {
        const char first = m_text[line.content];
        return line.column() == m_column && (first == '{' || first == '"');
    }

    /// What stands behind the bracket that closes the list.
    void behindList(size_t next)
    {
        if (next < m_lines.size()) {
            const ContentLine &line = m_lines[next];
            m_section.tell(fault({line.content, line.end},
                Words::tr("This belongs to no section: the name of one is missing above it.")));
        }
    }

    /// The end of an item without the comment behind it, which is told.
    qsizetype commentBegin(qsizetype begin, qsizetype end)
    {
        int depth = 0;
        for (qsizetype at = begin; at < end; ++at) {
            const char c = m_text[at];
            if (c == '"') {
                const qsizetype close = quotedEnd(m_text.first(end), at);
                if (close < 0)
                    return end;
                at = close - 1;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            const bool isComment = m_text.sliced(at).startsWith("//") || c == '#';
            if (!isComment || depth != 0)
                continue;
            qsizetype before = at;
            while (before > begin && (m_text[before - 1] == ' ' || m_text[before - 1] == '\t'))
                --before;
            const qsizetype lineEnd = lineContentEnd(m_text, at);
            if (lineEnd < end || before == begin)
                return end;
            m_section.tell(fault({at, lineEnd},
                Words::tr("JSON has no comments: remove this one, or keep the file as YAML."),
                {{Words::tr("Remove the comment"), {before, lineEnd}, {}, Repair::Kind::Guess}}));
            return before;
        }
        return end;
    }

    void item(size_t at, size_t next)
    {
        const qsizetype begin = m_lines[at].content;
        qsizetype end = m_lines[next - 1].end;
        while (end > begin && (m_text[end - 1] == ' ' || m_text[end - 1] == '\t'))
            --end;
        end = commentBegin(begin, end);
        const bool comma = m_text[end - 1] == ',';
        const bool isLast = next >= m_lines.size() || !isItem(m_lines[next]);
        const qsizetype content = comma ? end - 1 : end;
        const FragmentPtr read =
            readJson(m_text.sliced(begin, content - begin).toByteArray(), m_trials, m_stop);
        m_isUsedUp = !isSound(read->errors) && !m_trials.pay(content - begin);
        m_section.takeErrors(*read, begin);
        const TextRange mark{end - 1, end};
        if (isSound(read->errors) && !comma && !isLast) {
            m_section.tell(fault(mark, Words::tr("A comma is missing behind this: another entry follows."),
                {{Words::tr("Add the comma"), {end, end}, QByteArrayLiteral(",")}}));
        } else if (isSound(read->errors) && comma && isLast && next < m_lines.size()) {
            m_section.tell(fault(mark, Words::tr("No comma can stand behind the last entry."),
                {{Words::tr("Remove the comma"), mark, {}}}));
        }
        if (read->nodes.empty()) {
            m_section.unknown(List, begin, begin);
            return;
        }
        const size_t index = m_section.nodes().size();
        m_section.take(*read, 0, List, begin);
        m_section.nodes()[index].isCut |= !isSound(read->errors);
    }

    const Fragment &m_broken;
    TrialBudget &m_trials;
    const std::stop_token &m_stop;
    QByteArrayView m_text;
    ContentLines m_lines;
    SectionAssembly m_section;
    qsizetype m_column = 0;
    bool m_isUsedUp = false; ///< the budget: no more is read
};

} // namespace

FragmentPtr jsonSection(const Fragment &broken, TrialBudget &trials, const std::stop_token &stop)
{
    return JsonRecovery(broken, trials, stop).read();
}

} // namespace patchcord::recovery
