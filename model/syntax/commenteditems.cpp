// SPDX-License-Identifier: MIT
#include "model/syntax/commenteditems.h"

#include "model/syntax/reader.h"
#include "model/syntax/scalar.h"
#include "model/syntax/yamlscan.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <cctype>

namespace patchcord {

using namespace yamlscan;

namespace {

/// A line and what it says without its `#`.
struct Line
{
    TextRange range; ///< with its line end
    qsizetype contentEnd = 0;
    qsizetype hash = -1; ///< of its `#`, when nothing stands before it
};

qsizetype leadingSpaces(QByteArrayView line)
{
    const auto end = std::find_if(line.begin(), line.end(), [](char c) { return c != ' '; });
    return end - line.begin();
}

bool isBlank(QByteArrayView line)
{
    return skipBlanks(line, 0) == line.size();
}

std::vector<Line> linesOf(QByteArrayView text, TextRange range)
{
    std::vector<Line> lines;
    for (qsizetype at = range.begin; at < range.end;) {
        const qsizetype end = nextLine(text, at);
        const qsizetype content = skipBlanks(text, at);
        const bool isComment = content < text.size() && text[content] == '#';
        lines.push_back({{at, end}, lineContentEnd(text, at), isComment ? content : -1});
        at = end;
    }
    return lines;
}

/// Takes the `#` (width 1) or `# ` (width 2) at a column away; nothing where there is none. Lines that say
/// nothing come back as commentedOut() wrote them.
std::optional<QByteArray> uncommented(QByteArrayView text, const Line &line, int column, int width)
{
    const QByteArrayView content = text.sliced(line.range.begin, line.contentEnd - line.range.begin);
    if (line.hash < 0 || line.hash - line.range.begin != column || leadingSpaces(content) != column)
        return std::nullopt;
    const QByteArrayView behind = content.sliced(column + 1);
    if (behind.isEmpty())
        return QByteArray();
    if (behind.front() == '\t' && isBlank(behind))
        return behind.sliced(1).toByteArray();
    if (width == 2 && behind.front() != ' ')
        return std::nullopt;
    return content.first(column).toByteArray() + behind.sliced(width - 1).toByteArray();
}

/// The width of the `#` that stands before a dash at a column, or 0.
int widthBeforeDash(QByteArrayView text, const Line &line, int column)
{
    for (const int width : {2, 1}) {
        const std::optional<QByteArray> content = uncommented(text, line, column, width);
        const QByteArrayView item = content
            ? QByteArrayView(*content).sliced(std::min<qsizetype>(column, content->size()))
            : QByteArrayView();
        if (item == "-" || item.startsWith("- "))
            return width;
    }
    return 0;
}

/// Whether what stands behind a dash can be a step at all: a word alone or before a colon, or no plain text.
/// Most lists in comments are prose, which need not be read.
bool mayBeItem(QByteArrayView behindDash)
{
    const QByteArrayView content = behindDash.trimmed();
    const auto isWordPart = [](char c) { return (c & 0x80) == 0 && (std::isalnum(uchar(c)) || c == '_'); };
    if (content.isEmpty() || !isWordPart(content.front()))
        return true;
    const auto end = std::find_if_not(content.begin(), content.end(), isWordPart);
    const QByteArrayView rest = content.sliced(end - content.begin()).trimmed();
    return rest.isEmpty() || rest.front() == ':' || rest.front() == '#';
}

/// Whether a text is a list of one item that may be a step.
bool readsAsItem(const QByteArray &text)
{
    const SyntaxTree tree = readTree(text);
    const SyntaxNode list = tree.root();
    if (!tree.errors().empty() || !list.isSequence() || list.childCount() != 1)
        return false;
    SyntaxNode name = list.item(0);
    if (name.isMap() && name.childCount() == 1) {
        for (const SyntaxNode::Entry &entry : list.item(0).entries())
            name = entry.key;
    }
    const QString word = name.isString() ? name.text() : QString();
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'_';
    });
}

/// One item found among lines: from `first` up to, not including, `end`.
struct Found
{
    size_t first = 0;
    size_t end = 0;
    QByteArray text;
};

/// The item whose dash stands in a line, with the comments above it as far as `earliest`.
std::optional<Found> itemFrom(
    QByteArrayView text, const std::vector<Line> &lines, size_t dash, size_t earliest, int column)
{
    const int width = widthBeforeDash(text, lines[dash], column);
    if (width == 0
        || !mayBeItem(
            text.sliced(lines[dash].hash + width + 1, lines[dash].contentEnd - lines[dash].hash - width - 1)))
        return std::nullopt;
    const auto contentOf = [&](size_t i) -> std::optional<QByteArray> {
        const Line &line = lines[i];
        const QByteArrayView raw = text.sliced(line.range.begin, line.contentEnd - line.range.begin);
        return isBlank(raw) ? raw.toByteArray() : uncommented(text, line, column, width);
    };
    const auto isOwnComment = [column](const QByteArray &content) {
        return leadingSpaces(content) == column && content.size() > column && content[column] == '#';
    };
    Found found{dash, dash + 1, {}};
    for (size_t i = dash + 1; i < lines.size(); ++i) {
        const std::optional<QByteArray> content = contentOf(i);
        if (!content)
            break;
        if (isBlank(*content) || isOwnComment(*content))
            continue; // inside the item when more of it follows
        if (leadingSpaces(*content) <= column)
            break;
        found.end = i + 1;
    }
    while (found.first > earliest) {
        const std::optional<QByteArray> content = uncommented(text, lines[found.first - 1], column, width);
        if (!content || !isOwnComment(*content))
            break;
        --found.first;
    }
    for (size_t i = found.first; i < found.end; ++i) {
        const Line &line = lines[i];
        found.text += *contentOf(i);
        found.text += text.sliced(line.contentEnd, line.range.end - line.contentEnd);
    }
    return readsAsItem(found.text) ? std::optional(found) : std::nullopt;
}

/// The end of the lines from `from` on that say nothing.
qsizetype endOfComments(QByteArrayView text, qsizetype from)
{
    while (from < text.size()) {
        const qsizetype content = skipBlanks(text, from);
        if (content < lineContentEnd(text, from) && text[content] != '#')
            break;
        from = nextLine(text, from);
    }
    return from;
}

/// The column of the first dash in comments among lines, at `least` or further right; or -1.
int columnOfFirstDash(QByteArrayView text, TextRange range, int least)
{
    for (const Line &line : linesOf(text, range)) {
        const int column = int(line.hash - line.range.begin);
        if (line.hash >= 0 && column >= least && widthBeforeDash(text, line, column) > 0)
            return column;
    }
    return -1;
}

/// Of a list that has no items in the text: those below its key.
std::vector<CommentedItem> itemsBelowKey(const SyntaxNode &list)
{
    const SyntaxNode key = list.key();
    const bool hasRoom = list.isNull() ? list.style() == NodeStyle::Empty : list.childCount() == 0;
    if (!key || !hasRoom || list.parent().isFlow())
        return {};
    const QByteArrayView text = list.tree()->text();
    const qsizetype begin = nextLine(text, std::max(key.range().end, list.range().end));
    const TextRange range{begin, endOfComments(text, begin)};
    const int column = columnOfFirstDash(text, range, columnOf(text, key.itemBegin()));
    return column < 0 ? std::vector<CommentedItem>() : commentedItemsIn(text, range, column);
}

} // namespace

std::vector<CommentedItem> commentedItemsIn(QByteArrayView text, TextRange range, int column)
{
    std::vector<CommentedItem> items;
    if (!text.sliced(range.begin, range.length()).contains('#'))
        return items;
    const std::vector<Line> lines = linesOf(text, range);
    size_t earliest = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        const std::optional<Found> found = itemFrom(text, lines, i, earliest, column);
        if (!found)
            continue;
        items.push_back({0, {lines[found->first].range.begin, lines[found->end - 1].range.end}, found->text});
        earliest = found->end;
        i = found->end - 1;
    }
    return items;
}

std::vector<CommentedItem> commentedItemsOf(const SyntaxNode &list)
{
    if (!list || list.tree()->format().language == Language::Json)
        return {};
    if (!list.isSequence() || list.childCount() == 0)
        return itemsBelowKey(list);
    if (list.isFlow())
        return {};
    const QByteArrayView text = list.tree()->text();
    std::vector<CommentedItem> all;
    int index = 0;
    int column = 0;
    const auto addFrom = [&](TextRange range) {
        if (range.isEmpty() || range.begin > range.end)
            return;
        for (CommentedItem &item : commentedItemsIn(text, range, column)) {
            item.before = index;
            all.push_back(std::move(item));
        }
    };
    const SyntaxNode key = list.key();
    qsizetype behind = key ? nextLine(text, key.range().end) : bomLength(text);
    for (const SyntaxNode &item : list.items()) {
        const qsizetype begin = item.itemBegin();
        if (index == 0)
            column = columnOf(text, begin);
        addFrom({behind, lineBegin(text, begin)});
        behind = nextLine(text, item.range().end);
        ++index;
    }
    addFrom({behind, endOfComments(text, behind)});
    return all;
}

std::optional<QByteArray> commentedOut(QByteArrayView lines, int column, qsizetype *obstacle)
{
    QByteArray result;
    for (const Line &line : linesOf(lines, {0, lines.size()})) {
        const QByteArrayView content = lines.sliced(line.range.begin, line.contentEnd - line.range.begin);
        const QByteArrayView end = lines.sliced(line.contentEnd, line.range.end - line.contentEnd);
        const QByteArray margin(column, ' ');
        if (content.isEmpty()) {
            result += margin + '#';
        } else if (leadingSpaces(content) >= column) {
            result += margin + "# " + content.sliced(column).toByteArray();
        } else if (isBlank(content)) {
            result += margin + "#\t" + content.toByteArray();
        } else {
            *obstacle = line.range.begin;
            return std::nullopt;
        }
        result += end;
    }
    return result;
}

} // namespace patchcord
