// SPDX-License-Identifier: MIT
#include "model/syntax/sectionrecovery.h"

#include "model/syntax/contentlines.h"
#include "model/syntax/jsonreader.h"
#include "model/syntax/scalar.h"
#include "model/syntax/sectionassembly.h"
#include "model/syntax/yamlreader.h"
#include "model/syntax/yamlscan.h"
#include "model/text/displaytext.h"
#include "model/text/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace patchcord {

using namespace yamlscan;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

SyntaxError fault(TextRange range, const QString &message, std::vector<Repair> repairs = {})
{
    return {SyntaxFault::Broken, range, message, std::move(repairs)};
}

/// So many dashes that stand too deep are told of one step; with more it is something else.
constexpr int MostDeeper = 16;

NodeStyle styleOfName(QByteArrayView text, qsizetype at)
{
    return text[at] == '"' ? NodeStyle::DoubleQuoted
        : text[at] == '\'' ? NodeStyle::SingleQuoted
                           : NodeStyle::Plain;
}

constexpr qint32 Root = 0;
constexpr qint32 List = 2; ///< the nodes before it are the map and the key

/// Where the last node ends.
qsizetype contentEnd(const std::vector<FragmentNode> &nodes)
{
    qsizetype end = 0;
    for (const FragmentNode &node : nodes)
        end = std::max<qsizetype>(end, node.end);
    return end;
}

/// What is broken and was told nowhere is told where the reader of the whole broke off, and the step there is
/// not whole.
void tellTheRest(SectionAssembly &assembly, const Fragment &broken)
{
    if (!assembly.isSound())
        return;
    assembly.takeErrors(broken, 0);
    const auto error = std::find_if(broken.errors.begin(), broken.errors.end(), breaksReading);
    const qsizetype at = error == broken.errors.end() ? qsizetype(broken.brokenAt) : error->range.begin;
    FragmentNode *last = nullptr;
    for (FragmentNode &node : assembly.nodes()) {
        if (node.parent == List && node.itemBegin <= at)
            last = &node;
    }
    if (last)
        last->isCut = true;
}

void tellMissingColon(SectionAssembly &assembly, QByteArrayView text, TextRange key)
{
    const QString word = oneLine(QString::fromUtf8(text.sliced(key.begin, key.length())), 60);
    assembly.tell(fault(key, Words::tr("“%1” lacks its colon: write “%2”.").arg(word, word + u':'),
        {{Words::tr("Write “%1”").arg(word + u':'), {key.end, key.end}, QByteArrayLiteral(":")}}));
}

/// The steps from a line on stay unread.
void tellUnread(SectionAssembly &assembly, const ContentLine &line)
{
    assembly.tell(fault({line.content, line.end},
        Words::tr("Nothing is read from here to the end of the section: too much before it is broken.")));
    assembly.unknown(List, line.content, line.content);
}

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
            stray(m_lines[i]);
        for (size_t at = first; at < m_lines.size();) {
            if (m_isUsedUp) {
                tellUnread(m_section, m_lines[at]);
                break;
            }
            size_t next = at + 1;
            while (next < m_lines.size() && m_lines[next].column() >= m_column && !isItem(m_lines[next]))
                ++next;
            const qsizetype end = next < m_lines.size() ? m_lines[next].begin : m_text.size();
            if (isItem(m_lines[at]))
                item(m_lines[at], end);
            else
                stray(m_lines[at]);
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

    void stray(const ContentLine &line)
    {
        m_section.tell(fault({line.content, line.end},
            Words::tr(
                "This line does not fit the list above it: check its indentation, and that each item has a "
                "dash.")));
    }

    void misplaced(const ContentLine &line)
    {
        if (line.hasTab) {
            tellTab(line);
            return;
        }
        m_section.tell(fault({line.content, line.end},
            Words::tr("This step does not stand below the others: indent it by %1 instead of %2.")
                .arg(m_column)
                .arg(line.column()),
            {{Words::tr("Indent the line by %1").arg(m_column), {line.begin, line.content},
                QByteArray(m_column, ' ')}}));
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
            m_section.unknown(List, next->content, next->content + 1);
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
        m_section.unknown(List, line.content, line.content + 1);
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
            m_section.unknown(List, line.content, line.content + 1);
            return;
        }
        for (auto node = qint32(1); node < qint32(read.nodes.size());
             node = read.nodes[size_t(node)].subtreeEnd) {
            const size_t index = m_section.nodes().size();
            m_section.take(read, node, List, line.begin);
            m_section.nodes()[index].isCut |= !isSound(read.errors);
        }
    }

    const Fragment &m_broken;
    TrialBudget &m_trials;
    const std::stop_token &m_stop;
    QByteArrayView m_text;
    ContentLines m_lines;
    SectionAssembly m_section;
    size_t m_first = 0; ///< the line of the first dash
    qsizetype m_column = 0; ///< of the dashes
    bool m_isUsedUp = false; ///< the budget: no more is read
};

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
            size_t next = at + 1;
            while (next < m_lines.size() && m_lines[next].column() >= m_column && !isItem(m_lines[next]))
                ++next;
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

/// A name, and a value of which nothing is known.
FragmentPtr nameAlone(const Fragment &broken)
{
    const QByteArrayView text = broken.text;
    const ContentLines lines = contentLines(text, bomLength(text), Comments::Skip);
    SectionAssembly section(broken);
    if (lines.empty()) {
        section.begin({0, 0}, NodeStyle::Plain, NodeStyle::Block);
        section.unknown(Root, 0, 0);
    } else {
        const ContentLine &line = lines.front();
        const qsizetype named = nameEnd(text, line);
        const TextRange key{line.content, named < 0 ? line.end : named};
        section.begin(key, named < 0 ? NodeStyle::Plain : styleOfName(text, key.begin), NodeStyle::Block);
        const qsizetype colon = colonEnd(text, line);
        section.unknown(Root, colon < 0 ? key.end : colon, colon < 0 ? key.end : colon);
        if (isHeader(text, line) && colon < 0)
            tellMissingColon(section, text, key);
        else if (isSound(broken.errors))
            section.tell(fault({line.content, line.end},
                Words::tr("This line is no section: write its name, a colon, and the steps below it.")));
    }
    if (section.isSound())
        section.takeErrors(broken, 0);
    return section.finish(contentEnd(section.nodes()));
}

} // namespace

bool isOneEntry(const Fragment &fragment)
{
    const std::vector<FragmentNode> &nodes = fragment.nodes;
    return nodes.size() >= 3 && nodes[0].kind == NodeKind::Map && nodes[1].subtreeEnd == 2
        && nodes[2].subtreeEnd == qint32(nodes.size());
}

FragmentPtr recoverSection(
    const FragmentPtr &broken, Language language, TrialBudget &trials, const std::stop_token &stop)
{
    FragmentPtr section = language == Language::Yaml ? YamlRecovery(*broken, trials, stop).read()
                                                     : JsonRecovery(*broken, trials, stop).read();
    if (!section && isOneEntry(*broken) && !isSound(broken->errors))
        section = broken;
    return section ? section : nameAlone(*broken);
}

FragmentPtr recoverEntries(const FragmentPtr &broken, TrialBudget &trials, const std::stop_token &stop)
{
    const QByteArrayView text = broken->text;
    const ContentLines lines = contentLines(text, bomLength(text), Comments::Skip);
    Fragment frame;
    frame.text = broken->text;
    frame.brokenAt = broken->brokenAt;
    frame.hasAliases = broken->hasAliases;
    frame.mayGoOn = broken->mayGoOn;
    frame.nodes.push_back({NodeKind::Map, NodeStyle::Block});
    qsizetype end = 0;
    for (size_t at = 0; at < lines.size();) {
        size_t next = at + 1;
        while (next < lines.size() && lines[next].column() > 0)
            ++next;
        const qsizetype begin = lines[at].begin;
        const qsizetype behind = next < lines.size() ? lines[next].begin : text.size();
        FragmentPtr read = readYaml(text.sliced(begin, behind - begin).toByteArray(), trials, stop);
        if (!isOneEntry(*read) && isHeader(text, lines[at]))
            read = nameAlone(*read);
        for (const SyntaxError &error : read->errors)
            frame.errors.push_back(error.shifted(begin));
        if (!isSound(read->errors) && !trials.pay(behind - begin))
            break;
        if (isOneEntry(*read)) {
            const auto by = qint32(frame.nodes.size()) - 1;
            for (size_t i = 1; i < read->nodes.size(); ++i) {
                FragmentNode node = read->nodes[i];
                node.parent += node.parent == 0 ? 0 : by;
                node.subtreeEnd += by;
                node.begin += qint32(begin);
                node.end += qint32(begin);
                node.itemBegin += qint32(begin);
                end = std::max<qsizetype>(end, node.end);
                frame.nodes.push_back(node);
            }
            if (frame.nodes[0].end == 0)
                frame.nodes[0].begin = frame.nodes[0].itemBegin = frame.nodes[1].begin;
        }
        at = next;
    }
    if (frame.nodes.size() == 1)
        return nullptr;
    frame.nodes[0].subtreeEnd = qint32(frame.nodes.size());
    frame.nodes[0].end = qint32(end);
    if (isSound(frame.errors))
        frame.errors.insert(frame.errors.end(), broken->errors.begin(), broken->errors.end());
    return std::make_shared<const Fragment>(std::move(frame));
}

} // namespace patchcord
