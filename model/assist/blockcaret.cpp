// SPDX-License-Identifier: MIT
#include "model/assist/blockcaret.h"

#include "model/assist/blockline.h"
#include "model/assist/flowcaret.h"
#include "model/syntax/scalar.h"
#include "model/syntax/yamlscan.h"

#include <algorithm>
#include <optional>

namespace patchcord {

using namespace yamlscan;

namespace {

/// So many entries of one map, or items of one list, are of interest.
constexpr size_t MostSiblings = 400;
constexpr size_t MostItems = 64;

enum class Level : quint8 { Map, List };

/// A key or a dash that holds the caret.
struct Holder
{
    LineMark mark;
    BlockLine line;
    bool isLast = false; ///< its value, if it has one on its line, is the line's
};
using Holders = std::vector<Holder>; // innermost first

/// What stands at a column: its holders, and its siblings above and below.
struct LevelFound
{
    Holders holders;
    CaretSiblings siblings;
    bool isOpen = true; ///< the level can stand here
};

class BlockCaret
{
public:
    BlockCaret(QByteArrayView text, const TextFormat &format, qsizetype offset)
        : m_text(text)
        , m_format(format)
        , m_offset(offset)
        , m_line(blockLine(text, lineBegin(text, offset)))
    {
    }

    std::vector<CaretPlace> places()
    {
        if (m_line.comment >= 0 && m_offset > m_line.comment)
            return {};
        if (const std::optional<CaretPlace> inside = insideOfHolder())
            return {*inside};
        if (m_line.isBlank)
            return ownLine(int(m_offset - m_line.begin), {m_offset, m_offset});
        for (size_t i = 0; i < m_line.marks.size(); ++i) {
            const LineMark &mark = m_line.marks[i];
            if (!mark.isDash() && mark.range.begin <= m_offset && m_offset <= mark.range.end)
                return {atKey(i)};
        }
        if (m_offset < m_line.behindMarks)
            return {};
        const TextRange value = m_line.value;
        const bool isHere = value.isEmpty() ? true : value.begin <= m_offset && m_offset <= value.end;
        if (!isHere)
            return {};
        return m_line.marks.empty() ? ownLine(m_line.indent, value) : atValue();
    }

private:
    /// The caret stands in a value that began on a line above.
    std::optional<CaretPlace> insideOfHolder()
    {
        const int column =
            m_line.isBlank ? std::max(int(m_offset - m_line.begin), indentBelow()) : m_line.indent;
        const LevelFound found = climb(m_line.begin, {}, column, Level::Map, nullptr);
        for (size_t i = found.holders.size(); i-- > 0;) {
            const Holder &holder = found.holders[i];
            if (!holder.isLast || holder.line.value.isEmpty())
                continue;
            CaretPlace place;
            const CaretPath path = pathOf(found.holders, i);
            const qsizetype begin = holder.line.value.begin;
            const char first = m_text[begin];
            if (first == '{' || first == '[') {
                const auto inner = flowPlace(m_text, Language::Yaml, begin, m_offset, path);
                return inner ? *inner : place;
            }
            place.path = path;
            place.word = {m_offset, m_offset};
            const bool isQuoted = first == '"' || first == '\'';
            const qsizetype end = isQuoted ? quotedEnd(m_text, begin) : -1;
            if (isQuoted && end >= 0 && end <= m_offset)
                return place;
            place.role = CaretRole::Text;
            place.quote = isQuoted ? first : '\0';
            return place;
        }
        return std::nullopt;
    }

    /// The indentation of the next line that is not blank: a blank line in a text belongs to it, wherever the
    /// caret stands on it. What looks like a comment may be text as well.
    int indentBelow() const
    {
        for (qsizetype line = nextLine(m_text, m_line.begin); line < m_text.size();
             line = nextLine(m_text, line)) {
            const qsizetype first = skipBlanks(m_text, line);
            if (first < lineContentEnd(m_text, line))
                return int(first - line);
        }
        return 0;
    }

    CaretPlace atKey(size_t index)
    {
        const LineMark &mark = m_line.marks[index];
        CaretPlace place = keyPlace(mark.column, mark.range, marksBefore(index));
        place.layout.hasColon = true;
        return place;
    }

    std::vector<LineMark> marksBefore(size_t index) const
    {
        return {m_line.marks.begin(), m_line.marks.begin() + qsizetype(index)};
    }

    CaretPlace keyPlace(int column, TextRange word, const std::vector<LineMark> &own)
    {
        CaretPlace place;
        CaretSiblings siblings;
        const LevelFound found = climb(m_line.begin, own, column, Level::Map, &siblings);
        below(column, Level::Map, siblings);
        place.role = CaretRole::Key;
        place.seat = own.empty() ? CaretSeat::OwnLine : CaretSeat::BehindDash;
        place.siblings = std::move(siblings);
        place.path = pathOf(found.holders, 0);
        if (!found.holders.empty() && !found.holders.front().mark.isDash())
            place.around = entriesBeside(found.holders.front());
        place.layout.column = column;
        setWord(place, word);
        return place;
    }

    /// Behind a colon or a dash on the caret's line.
    std::vector<CaretPlace> atValue()
    {
        const LineMark &mark = m_line.marks.back();
        const TextRange value = m_line.value.isEmpty() ? TextRange{m_offset, m_offset} : m_line.value;
        const LevelFound found = climb(m_line.begin, m_line.marks, mark.column + 1, Level::Map, nullptr);
        const CaretPath path = pathOf(found.holders, 0);
        const char first = value.isEmpty() ? '\0' : m_text[value.begin];
        if (first == '{' || first == '[') {
            const auto inner = flowPlace(m_text, Language::Yaml, value.begin, m_offset, path);
            return inner ? std::vector{*inner} : std::vector<CaretPlace>();
        }
        static constexpr QByteArrayView others("|>*&!@`");
        if (first != '\0' && others.contains(first))
            return {};
        CaretPlace place;
        place.role = CaretRole::Node;
        place.seat = mark.isDash() ? CaretSeat::BehindDash : CaretSeat::BehindColon;
        place.path = path;
        place.layout.column = mark.column;
        place.layout.needsSpace = value.begin == m_line.behindMarks;
        setWord(place, value);
        if (place.quote && m_offset == value.end && value.length() > 1
            && m_text[value.end - 1] == place.quote)
            return {};
        if (!mark.isDash()) {
            if (m_line.value.isEmpty() && columnBelow({{mark, m_line, true}}) >= 0)
                return {}; // what it holds stands below
            place.around = entriesBeside({mark, m_line, true});
            return {place};
        }
        const int column = columnOf(m_text, value.begin);
        CaretSiblings keys;
        below(column, Level::Map, keys);
        if (!keys.empty())
            return {keyPlace(column, value, m_line.marks)};
        if (m_line.value.isEmpty() && columnBelow({{mark, m_line, true}}) >= 0)
            return {};
        climb(m_line.begin, marksBefore(m_line.marks.size() - 1), mark.column, Level::List, &place.siblings);
        below(mark.column, Level::List, place.siblings);
        return {place};
    }

    /// A blank line, or a word alone on its line.
    std::vector<CaretPlace> ownLine(int column, TextRange word, bool isMoved = false)
    {
        CaretSiblings items;
        CaretSiblings keys;
        const LevelFound list = climb(m_line.begin, {}, column, Level::List, &items);
        const LevelFound map = climb(m_line.begin, {}, column, Level::Map, &keys);
        const size_t itemsAbove = items.size();
        below(column, Level::List, items);
        below(column, Level::Map, keys);
        const bool isBelowKey = list.isOpen && itemsAbove == 0 && !list.holders.empty()
            && list.holders.front().mark.column == column && m_format.sequenceIndent == 0;
        std::vector<CaretPlace> places;
        if (list.isOpen && (!items.empty() || isBelowKey))
            places.push_back(place(CaretSeat::NewItem, column, word, list.holders, items));
        if (!keys.empty()) {
            places.push_back(keyPlace(column, word, {}));
        } else if (places.empty()) {
            const int right = isMoved ? -1 : columnBelow(map.holders);
            if (right >= 0 && right != column)
                return moved(ownLine(right, word, true), right);
            places.push_back(place(CaretSeat::OwnLine, column, word, map.holders, {}));
        }
        return places;
    }

    std::vector<CaretPlace> moved(std::vector<CaretPlace> places, int column) const
    {
        for (CaretPlace &place : places) {
            place.layout.column = column;
            place.layout.indentation = {
                m_line.begin, m_line.begin + (m_line.isBlank ? m_offset - m_line.begin : m_line.indent)};
        }
        return places;
    }

    CaretPlace place(
        CaretSeat seat, int column, TextRange word, const Holders &holders, const CaretSiblings &siblings)
    {
        CaretPlace place;
        place.role = CaretRole::Node;
        place.seat = seat;
        place.path = pathOf(holders, 0);
        if (seat == CaretSeat::NewItem)
            place.path.push_back({{}, true});
        else if (!holders.empty() && !holders.front().mark.isDash())
            place.around = entriesBeside(holders.front());
        place.siblings = siblings;
        place.layout.column = column;
        setWord(place, word);
        return place;
    }

    /// The column at which what a key or a dash holds stands already, or -1.
    int columnBelow(const Holders &holders) const
    {
        if (holders.empty())
            return -1;
        const Holder &holder = holders.front();
        if (!holder.isLast)
            return holder.line.marks.back().column;
        for (qsizetype line = nextLine(m_text, holder.line.begin); line < m_text.size();
             line = nextLine(m_text, line)) {
            const int indent = line == m_line.begin ? -1 : contentIndent(m_text, line);
            if (indent < 0)
                continue;
            const bool isItem =
                indent == holder.mark.column && !holder.mark.isDash() && m_text[line + indent] == '-';
            return indent > holder.mark.column || isItem ? indent : -1;
        }
        return -1;
    }

    void setWord(CaretPlace &place, TextRange word) const
    {
        place.word = word;
        const char first = word.isEmpty() ? '\0' : m_text[word.begin];
        place.quote = first == '"' || first == '\'' ? first : '\0';
        const qsizetype from = word.begin + (place.quote ? 1 : 0);
        place.typed = m_text.sliced(from, std::max<qsizetype>(0, m_offset - from)).toByteArray();
    }

    QString scalarText(TextRange range) const
    {
        const QByteArrayView source = m_text.sliced(range.begin, range.length());
        if (source.isEmpty())
            return {};
        static constexpr QByteArrayView collections("{[|>&*!");
        if (collections.contains(source[0]))
            return {};
        const bool isClosed = source.size() > 1 && source.front() == source.back();
        if (source[0] == '"' && isClosed)
            return decodeScalar(source, NodeStyle::DoubleQuoted);
        if (source[0] == '\'' && isClosed)
            return decodeScalar(source, NodeStyle::SingleQuoted);
        return QString::fromUtf8(source);
    }

    /// The path into what the holder at an index holds.
    CaretPath pathOf(const Holders &holders, size_t innermost) const
    {
        CaretPath path;
        for (size_t i = holders.size(); i-- > innermost;) {
            const LineMark &mark = holders[i].mark;
            path.push_back(mark.isDash() ? CaretStep{{}, true} : CaretStep{scalarText(mark.range)});
        }
        return path;
    }

    CaretSibling siblingAt(const BlockLine &line, size_t index) const
    {
        const bool isLast = index + 1 == line.marks.size();
        const QString value = isLast ? scalarText(line.value) : QString();
        return {line.marks[index].isDash() ? QString() : scalarText(line.marks[index].range), value};
    }

    CaretSiblings entriesBeside(const Holder &holder)
    {
        CaretSiblings entries;
        std::vector<LineMark> own;
        for (const LineMark &mark : holder.line.marks) {
            if (mark.column < holder.mark.column)
                own.push_back(mark);
        }
        climb(holder.line.begin, own, holder.mark.column, Level::Map, &entries);
        belowLine(holder.line.begin, holder.mark.column, Level::Map, entries);
        return entries;
    }

    /// Goes up from a line to all that holds a column, and gathers what stands at it on the way. `own` are
    /// the marks on the line itself.
    LevelFound climb(qsizetype from, const std::vector<LineMark> &own, int column, Level level,
        CaretSiblings *siblings) const
    {
        LevelFound found;
        int limit = column;
        bool mayBeLevel = level == Level::List; // a list may stand at the column of its key
        const auto hold = [&](const BlockLine &line, size_t index) {
            const LineMark &mark = line.marks[index];
            found.holders.push_back({mark, line, index + 1 == line.marks.size()});
            limit = mark.column;
            mayBeLevel = mark.isDash();
        };
        if (!own.empty()) {
            BlockLine line = blockLine(m_text, from);
            for (size_t i = std::min(own.size(), line.marks.size()); i-- > 0;) {
                if (line.marks[i].column < limit)
                    hold(line, i);
            }
        }
        bool passedDeeper = false;
        for (qsizetype at = lineBefore(m_text, from);
             at >= 0 && (limit > 0 || mayBeLevel || found.holders.empty()); at = lineBefore(m_text, at)) {
            const int indent = contentIndent(m_text, at);
            if (indent > limit)
                passedDeeper = true;
            if (indent < 0 || indent > limit)
                continue;
            const bool isDash = m_text[at + indent] == '-';
            const bool isFull = siblings && siblings->size() >= (isDash ? MostItems : MostSiblings);
            if (indent == limit
                && ((!found.holders.empty() && (!mayBeLevel || isDash)) || (isFull && isDash)))
                continue;
            if (indent == 0 && m_text.sliced(at).startsWith("---"))
                break;
            const BlockLine line = blockLine(m_text, at);
            for (size_t i = line.marks.size(); i-- > 0;) {
                const LineMark &mark = line.marks[i];
                const bool isKeyOfList = mark.column == limit && mayBeLevel && !mark.isDash()
                    && line.value.isEmpty()
                    && !(passedDeeper && found.holders.empty() && siblings && siblings->empty());
                if (mark.column < limit || isKeyOfList) {
                    hold(line, i);
                } else if (found.holders.empty() && mark.column == column) {
                    const bool isOfLevel = mark.isDash() == (level == Level::List);
                    if (isOfLevel && siblings && !isFull)
                        siblings->insert(siblings->begin(), siblingAt(line, i));
                    else if (!isOfLevel && level == Level::List)
                        found.isOpen = false;
                }
            }
            if (!found.isOpen)
                break;
        }
        return found;
    }

    void below(int column, Level level, CaretSiblings &siblings) const
    {
        belowLine(m_line.begin, column, level, siblings);
    }

    void belowLine(qsizetype from, int column, Level level, CaretSiblings &siblings) const
    {
        for (qsizetype at = nextLine(m_text, from); at < m_text.size(); at = nextLine(m_text, at)) {
            const int indent = contentIndent(m_text, at);
            if (indent < 0 || indent > column)
                continue;
            if (indent < column)
                break;
            const BlockLine line = blockLine(m_text, at);
            if (line.marks.empty())
                continue;
            const bool isOfLevel = line.marks.front().isDash() == (level == Level::List);
            if (!isOfLevel && level == Level::List)
                break;
            if (isOfLevel)
                siblings.push_back(siblingAt(line, 0));
            if (siblings.size() >= (level == Level::List ? MostItems : MostSiblings))
                break;
        }
    }

    QByteArrayView m_text;
    TextFormat m_format;
    qsizetype m_offset;
    BlockLine m_line;
};

} // namespace

std::vector<CaretPlace> blockPlaces(QByteArrayView text, const TextFormat &format, qsizetype offset)
{
    return BlockCaret(text, format, offset).places();
}

} // namespace patchcord
