// SPDX-License-Identifier: MIT
#include "model/assist/flowcaret.h"

#include "model/assist/flowtokens.h"
#include "model/syntax/scalar.h"
#include "model/syntax/yamlscan.h"

#include <algorithm>

namespace patchcord {

using namespace yamlscan;

namespace {

/// So many entries of one map, or items of one list, are of interest.
constexpr size_t MostSiblings = 400;

bool breaksIn(QByteArrayView text, qsizetype begin, qsizetype end)
{
    return std::any_of(text.data() + begin, text.data() + end, [](char c) { return c == '\n' || c == '\r'; });
}

enum class Phase : quint8 { Start, AfterKey, AfterColon, AfterValue, AfterComma };

/// An entry or an item as it is written; few of them are asked for.
struct RawEntry
{
    TextRange key;
    TextRange value;
};

struct Frame
{
    bool isMap = false;
    qsizetype open = 0;
    Phase phase = Phase::Start;
    TextRange key = {}; ///< the last one, with its quotes
    qsizetype colon = -1;
    qsizetype lastEnd = -1; ///< of the last value
    qsizetype firstBegin = -1; ///< of the first item
    size_t count = 0;
    std::vector<RawEntry> siblings = {}; ///< before the caret, and behind it in the frame that holds it
};

class FlowCaret
{
public:
    FlowCaret(QByteArrayView text, Language language, qsizetype from, qsizetype offset, const CaretPath &path)
        : m_text(text)
        , m_language(language)
        , m_tokens(text, language, from, offset)
        , m_offset(offset)
        , m_base(path)
    {
    }

    std::optional<CaretPlace> place()
    {
        for (;;) {
            const FlowToken token = m_tokens.next();
            const bool isScalar = token.kind == FlowToken::Kind::Scalar;
            const bool touches = isScalar && token.range.begin <= m_offset && m_offset <= token.range.end
                && !(token.quote && m_offset == token.range.begin);
            if (touches)
                return m_frames.empty() ? std::nullopt : std::optional(inWord(token));
            if (token.kind == FlowToken::Kind::End || token.range.begin >= m_offset)
                return m_frames.empty() ? std::nullopt : std::optional(inGap(token));
            if (!take(token))
                return std::nullopt;
        }
    }

private:
    QString decoded(TextRange range) const
    {
        const QByteArrayView source = m_text.sliced(range.begin, range.length());
        if (source.isEmpty())
            return {};
        const bool isClosed = source.size() > 1 && source.front() == source.back();
        if (source[0] == '"' && isClosed)
            return decodeScalar(source, NodeStyle::DoubleQuoted);
        if (source[0] == '\'' && isClosed)
            return decodeScalar(source, NodeStyle::SingleQuoted);
        return QString::fromUtf8(source);
    }

    CaretSiblings decoded(const std::vector<RawEntry> &entries) const
    {
        CaretSiblings siblings;
        for (const RawEntry &entry : entries)
            siblings.push_back({decoded(entry.key), decoded(entry.value)});
        return siblings;
    }

    /// False when the value that was to be read is over.
    bool take(const FlowToken &token)
    {
        if (token.kind == FlowToken::Kind::Mark && (token.mark == '{' || token.mark == '[')) {
            if (!m_frames.empty())
                begins(token.range.begin);
            m_frames.push_back({token.mark == '{', token.range.begin});
            return true;
        }
        if (m_frames.empty())
            return false;
        Frame &frame = m_frames.back();
        if (token.kind == FlowToken::Kind::Colon) {
            frame.phase = Phase::AfterColon;
            frame.colon = token.range.begin;
            const qsizetype behind = token.range.end;
            if (!m_isTight && behind < m_text.size() && behind != m_offset)
                m_isTight = m_text[behind] != ' ';
        } else if (token.kind == FlowToken::Kind::Scalar) {
            scalar(frame, token);
        } else if (token.mark == ',') {
            endEntry(frame);
            frame.phase = Phase::AfterComma;
        } else {
            endEntry(frame);
            m_frames.pop_back();
            if (m_frames.empty())
                return false;
            m_frames.back().phase = Phase::AfterValue;
            m_frames.back().lastEnd = token.range.end;
        }
        return true;
    }

    void begins(qsizetype at)
    {
        Frame &frame = m_frames.back();
        if (frame.firstBegin < 0)
            frame.firstBegin = at;
        if (frame.isMap && frame.phase == Phase::AfterColon)
            remember(frame, frame.key, {});
        frame.key = frame.isMap ? frame.key : TextRange();
    }

    void scalar(Frame &frame, const FlowToken &token)
    {
        if (frame.firstBegin < 0)
            frame.firstBegin = token.range.begin;
        if (frame.isMap && frame.phase != Phase::AfterColon) {
            frame.key = token.range;
            frame.phase = Phase::AfterKey;
            return;
        }
        remember(frame, frame.isMap ? frame.key : TextRange(), token.range);
        frame.phase = Phase::AfterValue;
        frame.lastEnd = token.range.end;
    }

    /// A key without a value is an entry too.
    void endEntry(Frame &frame)
    {
        if (frame.isMap && (frame.phase == Phase::AfterKey || frame.phase == Phase::AfterColon))
            remember(frame, frame.key, {});
    }

    static void remember(Frame &frame, TextRange key, TextRange value)
    {
        if (frame.count++ < MostSiblings)
            frame.siblings.push_back({key, value});
    }

    CaretPath pathToFrame() const
    {
        CaretPath path = m_base;
        for (size_t i = 0; i + 1 < m_frames.size(); ++i) {
            const Frame &frame = m_frames[i];
            path.push_back(frame.isMap ? CaretStep{decoded(frame.key)} : CaretStep{{}, true});
        }
        return path;
    }

    CaretPlace begun()
    {
        const Frame &frame = m_frames.back();
        CaretPlace place;
        place.seat = CaretSeat::Bracket;
        place.path = pathToFrame();
        place.layout.isFlow = true;
        place.layout.isTight = m_language == Language::Json && m_isTight.value_or(false);
        const qsizetype line = lineBegin(m_text, m_offset);
        place.layout.lineIndent =
            m_text.sliced(line, std::min(skipBlanks(m_text, line), m_offset) - line).toByteArray();
        const qsizetype first = frame.firstBegin >= 0 ? std::min(frame.firstBegin, m_offset) : m_offset;
        place.layout.severalLines = breaksIn(m_text, frame.open, first);
        return place;
    }

    void become(CaretPlace &place, const Frame &frame, CaretRole role) const
    {
        place.role = role;
        if (role != CaretRole::Node)
            return;
        place.path.push_back(frame.isMap ? CaretStep{decoded(frame.key)} : CaretStep{{}, true});
        place.layout.needsSpace = frame.isMap && m_offset == frame.colon + 1 && place.word.begin == m_offset;
    }

    CaretPlace inWord(const FlowToken &token)
    {
        CaretPlace place = begun();
        Frame &frame = m_frames.back();
        place.word = token.range;
        place.quote = token.quote;
        const bool isBehind = token.quote && token.isClosed && m_offset == token.range.end;
        if (isBehind || frame.phase == Phase::AfterKey)
            return place;
        const qsizetype from = token.range.begin + (token.quote ? 1 : 0);
        place.typed = m_text.sliced(from, std::max<qsizetype>(0, m_offset - from)).toByteArray();
        const bool isKey = frame.isMap && frame.phase != Phase::AfterColon;
        if (frame.phase == Phase::AfterValue)
            place.layout.commaBefore = frame.lastEnd;
        become(place, frame, isKey ? CaretRole::Key : CaretRole::Node);
        const size_t own = frame.siblings.size();
        const FlowToken behind = m_tokens.next();
        place.layout.hasColon = isKey && behind.kind == FlowToken::Kind::Colon;
        // What stands here is none of its own siblings.
        frame.phase = place.layout.hasColon ? Phase::AfterKey : Phase::AfterValue;
        if (place.layout.hasColon)
            frame.key = token.range;
        finish(place, behind);
        if (place.layout.hasColon && place.siblings.size() > own)
            place.siblings.erase(place.siblings.begin() + qsizetype(own));
        return place;
    }

    CaretPlace inGap(const FlowToken &behind)
    {
        CaretPlace place = begun();
        Frame &frame = m_frames.back();
        place.word = {m_offset, m_offset};
        switch (frame.phase) {
        case Phase::AfterKey:
            return place;
        case Phase::AfterColon:
            if (isValue(behind))
                return place;
            become(place, frame, CaretRole::Node);
            frame.phase = Phase::AfterValue;
            break;
        case Phase::AfterValue:
            if (m_offset == frame.lastEnd)
                return place;
            place.layout.commaBefore = frame.lastEnd;
            [[fallthrough]];
        case Phase::Start:
        case Phase::AfterComma:
            become(place, frame, frame.isMap ? CaretRole::Key : CaretRole::Node);
            break;
        }
        finish(place, behind);
        return place;
    }

    /// Whether a token is the value of the key before it, and not the next key.
    bool isValue(const FlowToken &token)
    {
        if (token.kind != FlowToken::Kind::Scalar)
            return token.kind == FlowToken::Kind::Mark && (token.mark == '{' || token.mark == '[');
        const qsizetype at = m_tokens.at();
        const bool isKey = m_tokens.next().kind == FlowToken::Kind::Colon;
        m_tokens.goTo(at);
        return !isKey;
    }

    /// Reads on from the token behind the caret's place to the end of what holds it, for the siblings.
    void finish(CaretPlace &place, FlowToken behind)
    {
        const bool begins = behind.kind == FlowToken::Kind::Scalar
            || (behind.kind == FlowToken::Kind::Mark && (behind.mark == '{' || behind.mark == '['));
        place.layout.commaAfter = begins;
        const size_t depth = m_frames.size();
        const bool isMap = m_frames.back().isMap;
        if (begins)
            m_frames.back().phase = Phase::AfterComma;
        while (behind.kind != FlowToken::Kind::End && m_frames[depth - 1].count < MostSiblings) {
            const bool closes = m_frames.size() == depth && behind.kind == FlowToken::Kind::Mark
                && (behind.mark == '}' || behind.mark == ']');
            if (closes) {
                endEntry(m_frames.back());
                break;
            }
            if (!take(behind) || m_frames.size() < depth)
                break;
            behind = m_tokens.next();
        }
        m_frames.resize(std::min(depth, m_frames.size()));
        if (m_frames.size() < depth)
            return;
        const bool isValue = place.role == CaretRole::Node && isMap;
        (isValue ? place.around : place.siblings) = decoded(m_frames.back().siblings);
        if (place.role == CaretRole::Key && depth > 1)
            place.around = decoded(m_frames[depth - 2].siblings);
    }

    QByteArrayView m_text;
    Language m_language;
    FlowTokens m_tokens;
    qsizetype m_offset;
    CaretPath m_base;
    std::vector<Frame> m_frames;
    std::optional<bool> m_isTight; ///< no space stands behind the first colon
};

} // namespace

std::optional<CaretPlace> flowPlace(
    QByteArrayView text, Language language, qsizetype from, qsizetype offset, const CaretPath &path)
{
    return FlowCaret(text, language, from, offset, path).place();
}

} // namespace patchcord
