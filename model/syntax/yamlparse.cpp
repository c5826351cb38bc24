// SPDX-License-Identifier: MIT
#include "model/syntax/yamlparse.h"

#include "model/syntax/encodingcheck.h"
#include "model/syntax/fragmentbuilder.h"
#include "model/syntax/scalar.h"
#include "model/syntax/yamlfaults.h"
#include "model/syntax/yamlscan.h"
#include "model/text/displaytext.h"
#include "model/text/utf8.h"

#include <QCoreApplication>
#include <algorithm>
#include <istream>
#include <streambuf>

// yaml-cpp's headers do not hold our warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wpedantic"
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>
#pragma GCC diagnostic pop

namespace patchcord {

using namespace yamlscan;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

QString unclosedMessage(char quote)
{
    return Words::tr("The quote %1 that opens here is never closed.").arg(QLatin1Char(quote));
}

QString strayMessage()
{
    return Words::tr("This line belongs to nothing: is its colon missing, or its indentation wrong?");
}

/// Lets yaml-cpp read the bytes in place.
class ByteStream : public std::streambuf
{
public:
    explicit ByteStream(QByteArrayView text)
    {
        char *const data = const_cast<char *>(text.data()); // a streambuf's signature; nothing is written
        setg(data, data, data + text.size());
    }
};

/// Thrown by the handler to stop yaml-cpp at a limit; caught in readYaml, like yaml-cpp's own exceptions.
struct Stop
{
    qsizetype at = 0;
};

class TreeHandler : public YAML::EventHandler
{
public:
    TreeHandler(FragmentBuilder &builder, qsizetype base, const std::stop_token &stop)
        : m_builder(builder)
        , m_base(base)
        , m_stop(stop)
    {
    }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
        const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override { closeCollection(']'); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value style) override;
    void OnMapEnd() override { closeCollection('}'); }

private:
    QByteArrayView text() const { return m_builder.text(); }
    qsizetype offsetOf(const YAML::Mark &mark) const { return m_base + mark.pos; }
    bool hasProperties(qsizetype at) const { return propertiesEnd(text(), at) > at; }
    qsizetype itemBegin(qsizetype begin) const;
    int parentIndent() const;
    bool isColonOf(const FragmentNode &key, qsizetype colon) const;
    qsizetype emptyPlace() const;
    qsizetype valueBehind(qsizetype at, const std::string &value) const;
    bool isBelow(qsizetype place, qsizetype at) const;
    bool awaitsBlockValue() const;
    bool isWholeScalar(qsizetype place, qsizetype at, TextRange word) const;
    void guard(qsizetype at);
    void guardColon(qsizetype place);
    void guardColumn(qsizetype at);
    void guardLine(qsizetype at);
    [[noreturn]] void stray(qsizetype at);
    void openCollection(
        NodeKind kind, const YAML::Mark &mark, YAML::anchor_t anchor, YAML::EmitterStyle::value style);
    void closeCollection(char bracket);
    void quoted(qsizetype item, qsizetype begin);

    FragmentBuilder &m_builder;
    qsizetype m_base = 0;
    int m_aliases = 0;
    std::stop_token m_stop;
};

/// In a block sequence an item starts at its dash: the first thing behind the item before it.
qsizetype TreeHandler::itemBegin(qsizetype begin) const
{
    const FragmentNode *parent = m_builder.openCollection();
    if (!parent || parent->kind != NodeKind::Sequence || parent->style != NodeStyle::Block)
        return begin;
    const FragmentNode *before = m_builder.lastChild();
    const qsizetype dash = before ? skipSpace(text(), before->end) : qsizetype(parent->begin);
    return dash < text().size() && text()[dash] == '-' ? dash : begin;
}

int TreeHandler::parentIndent() const
{
    const FragmentNode *parent = m_builder.openCollection();
    return parent ? columnOf(text(), parent->begin) : -1;
}

/// Whether a colon is the one behind this key. On a later line it stands alone (`? key`, `: value`): the next
/// key may begin with one (`:key: value`).
bool TreeHandler::isColonOf(const FragmentNode &key, qsizetype colon) const
{
    if (colon >= text().size() || text()[colon] != ':')
        return false;
    const qsizetype behind = colon + 1;
    return !text().sliced(key.end, colon - key.end).contains('\n') || behind == text().size()
        || QByteArrayView(" \t\r\n,]}").contains(text()[behind]);
}

/// Where an empty value stands: behind the dash, the colon, the bracket or the comma. An empty key stands
/// before its colon. The mark of both is that of the next token.
qsizetype TreeHandler::emptyPlace() const
{
    const FragmentNode *parent = m_builder.openCollection();
    const FragmentNode *before = m_builder.lastChild();
    if (!parent)
        return m_base;
    const bool isItem = parent->kind == NodeKind::Sequence || m_builder.expectsKey();
    if (isItem && parent->style == NodeStyle::Flow) {
        const qsizetype opener = before ? skipSpace(text(), before->end) : qsizetype(parent->begin);
        // The map of `[a: b]` has no bracket of its own.
        const bool isOpen = opener < text().size() && QByteArrayView("[{,").contains(text()[opener]);
        return isOpen ? opener + 1 : std::min(opener, text().size());
    }
    if (parent->kind == NodeKind::Sequence) {
        const qsizetype item = itemBegin(before ? before->end : parent->begin);
        return item < text().size() && text()[item] == '-' ? item + 1 : item;
    }
    if (m_builder.expectsKey()) {
        const qsizetype behind = before ? before->end : parent->begin;
        const qsizetype next = skipSpace(text(), behind);
        return next < text().size() && text()[next] == ':' ? next : behind;
    }
    const qsizetype colon = skipSpace(text(), before->end);
    return isColonOf(*before, colon) ? colon + 1 : qsizetype(before->end);
}

/// Whether what stands at `at` belongs to the next entry of the block around `place`: on a later line, and
/// not deeper than its entries.
bool TreeHandler::isBelow(qsizetype place, qsizetype at) const
{
    const FragmentNode *parent = m_builder.openCollection();
    return parent && parent->style == NodeStyle::Block && text().sliced(place, at - place).contains('\n')
        && columnOf(text(), at) <= columnOf(text(), parent->begin);
}

/// Whether a word, which a tag at `at` may stand before, is a scalar of its own, and not the beginning of the
/// next entry's key: the mark of an empty value is that of the next token.
bool TreeHandler::isWholeScalar(qsizetype place, qsizetype at, TextRange word) const
{
    const FragmentNode *parent = m_builder.openCollection();
    if (!parent)
        return true;
    const qsizetype behind = skipBlanks(text(), word.end);
    const bool isBlock = parent->style == NodeStyle::Block;
    if (isBelow(place, at))
        return false;
    return m_builder.expectsKey() || behind >= text().size() || text()[behind] == '\n'
        || text()[behind] == '\r' || (text()[behind] == '#' && behind > word.end)
        || (!isBlock && QByteArrayView(",]}").contains(text()[behind]));
}

void TreeHandler::guard(qsizetype at)
{
    if (m_stop.stop_requested())
        throw Stop{at};
    if (m_builder.isFull()) {
        m_builder.error(SyntaxFault::TooLarge, {at, at + 1},
            Words::tr("The document has more values than Patchcord reads."));
        throw Stop{at};
    }
}

/// Whether a key of a map without braces waits for its value.
bool TreeHandler::awaitsBlockValue() const
{
    const FragmentNode *parent = m_builder.openCollection();
    return parent && parent->kind == NodeKind::Map && parent->style == NodeStyle::Block
        && !m_builder.expectsKey();
}

/// yaml-cpp takes a last line without a colon for a key without a value, even when a tag is all of it.
void TreeHandler::guardColon(qsizetype place)
{
    const FragmentNode *key = m_builder.lastChild();
    if (!awaitsBlockValue() || place != key->end || key->end == key->itemBegin
        || text().sliced(lineBegin(text(), key->begin)).trimmed().startsWith('?'))
        return;
    const TextRange line{key->itemBegin, key->end};
    m_builder.error(SyntaxFault::Broken, line,
        Words::tr(
            "“%1” is a key without a colon: write “%1:”, or indent the line to continue the text above.")
            .arg(oneLine(QString::fromUtf8(text().sliced(line.begin, line.length())), 60)));
    m_builder.breakOff(line.begin);
}

void TreeHandler::stray(qsizetype at)
{
    m_builder.error(SyntaxFault::Broken, {at, lineContentEnd(text(), at)}, strayMessage());
    throw Stop{at};
}

/// yaml-cpp gives a key as its value what stands below it in its column: text, a tag, braces, a map (`:`
/// above
/// `:`). YAML does so with lists only.
void TreeHandler::guardColumn(qsizetype at)
{
    if (awaitsBlockValue() && isBelow(m_builder.lastChild()->end, at))
        stray(at);
}

/// Behind a key of no width yaml-cpp takes a list or a map on the same line (`: - a`), as behind no other
/// key.
void TreeHandler::guardLine(qsizetype at)
{
    if (!awaitsBlockValue())
        return;
    const FragmentNode &key = *m_builder.lastChild();
    const bool isBare = key.style == NodeStyle::Empty && key.end < text().size() && text()[key.end] == ':';
    if (isBare && !text().sliced(key.end, at - key.end).contains('\n'))
        stray(at);
}

void TreeHandler::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    const qsizetype place = emptyPlace();
    guard(place);
    const qsizetype at = offsetOf(mark);
    const qsizetype begin = at <= text().size() ? skipProperties(text(), at) : text().size();
    QByteArrayView word = text().sliced(begin);
    word.truncate(std::min(aliasEnd(word, 0), word.size()));
    if (m_builder.expectsKey() && word.endsWith(':'))
        word.chop(1);
    const bool spelled = !word.isEmpty() && resolvePlain(word) == NodeKind::Null && at >= place
        && skipSpace(text(), place) == at && isWholeScalar(place, at, {begin, begin + word.size()});
    if (anchor != 0)
        m_builder.markAliases();
    if (spelled) {
        m_builder.scalar(NodeKind::Null, NodeStyle::Plain, itemBegin(at), {begin, begin + word.size()});
        if (begin != at)
            m_builder.markProperties();
        return;
    }
    if (anchor != 0) {
        guardColumn(at);
        const qsizetype behind = valueBehind(at, {});
        m_builder.scalar(NodeKind::Null, NodeStyle::Empty, itemBegin(at), {behind, behind});
        m_builder.markProperties();
        return;
    }
    guardColon(place);
    if (m_builder.openCollection())
        m_builder.scalar(NodeKind::Null, NodeStyle::Empty, itemBegin(place), {place, place});
}

void TreeHandler::OnAlias(const YAML::Mark &mark, YAML::anchor_t)
{
    const qsizetype at = offsetOf(mark);
    guard(at);
    guardColumn(at);
    if (++m_aliases > MaxAliases) {
        m_builder.error(SyntaxFault::TooLarge, {at, aliasEnd(text(), at)},
            Words::tr("The document has more than %1 aliases. Patchcord reads no further here.")
                .arg(MaxAliases));
        throw Stop{at};
    }
    m_builder.markAliases();
    m_builder.scalar(NodeKind::Alias, NodeStyle::Plain, itemBegin(at), {at, aliasEnd(text(), at)});
}

void TreeHandler::quoted(qsizetype item, qsizetype begin)
{
    const NodeStyle style = text()[begin] == '"' ? NodeStyle::DoubleQuoted : NodeStyle::SingleQuoted;
    const qsizetype end = quotedEnd(text(), begin);
    if (end < 0) {
        m_builder.error(SyntaxFault::UnclosedQuote, {begin, lineContentEnd(text(), begin)},
            unclosedMessage(text()[begin]));
        m_builder.markUnfinished();
        throw Stop{begin};
    }
    m_builder.scalar(NodeKind::String, style, item, {begin, end});
}

/// Where the scalar stands whose tag and anchor begin at `at`. A value that they are all of stands behind
/// them; a key that they are all of, before its colon.
qsizetype TreeHandler::valueBehind(qsizetype at, const std::string &value) const
{
    const qsizetype begin = skipProperties(text(), at);
    const qsizetype properties = propertiesEnd(text(), at);
    const bool isSpelled = begin < text().size() && QByteArrayView("\"'|>").contains(text()[begin])
        && !isBelow(properties, begin);
    return value.empty() && !isSpelled && !m_builder.expectsKey() ? properties : begin;
}

void TreeHandler::OnScalar(
    const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value)
{
    const qsizetype at = offsetOf(mark);
    guard(at);
    guardColumn(at);
    if (anchor != 0)
        m_builder.markAliases();
    const qsizetype begin = valueBehind(at, value);
    const qsizetype item = itemBegin(at);
    const char first = begin < text().size() ? text()[begin] : '\0';
    if (tag != "?" && (first == '"' || first == '\'')) {
        quoted(item, begin);
    } else if (tag != "?" && (first == '|' || first == '>')) {
        const NodeStyle style = first == '|' ? NodeStyle::Literal : NodeStyle::Folded;
        m_builder.scalar(
            NodeKind::String, style, item, {begin, blockScalarEnd(text(), begin, parentIndent())});
    } else {
        const qsizetype end = plainEnd(text(), begin, value);
        const bool text_ = tag == "tag:yaml.org,2002:str";
        const NodeKind kind = text_ ? NodeKind::String : resolvePlain(text().sliced(begin, end - begin));
        m_builder.scalar(kind, end == begin ? NodeStyle::Empty : NodeStyle::Plain, item, {begin, end});
    }
    if (begin != at)
        m_builder.markProperties();
}

void TreeHandler::openCollection(
    NodeKind kind, const YAML::Mark &mark, YAML::anchor_t anchor, YAML::EmitterStyle::value style)
{
    const qsizetype at = offsetOf(mark);
    guard(at);
    const bool isFlow = style == YAML::EmitterStyle::Flow;
    if (isFlow || kind == NodeKind::Map || hasProperties(at))
        guardColumn(at);
    if (!isFlow)
        guardLine(at);
    if (m_builder.depth() >= MaxDepth) {
        m_builder.error(SyntaxFault::TooDeep, {at, at + 1},
            Words::tr("Nested more than %1 levels deep. Patchcord reads no further here.").arg(MaxDepth));
        throw Stop{at};
    }
    if (anchor != 0)
        m_builder.markAliases();
    const qsizetype begin = skipProperties(text(), at);
    m_builder.open(kind, isFlow ? NodeStyle::Flow : NodeStyle::Block, itemBegin(at), begin);
    if (begin != at)
        m_builder.markProperties();
}

void TreeHandler::OnSequenceStart(
    const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value style)
{
    openCollection(NodeKind::Sequence, mark, anchor, style);
}

void TreeHandler::OnMapStart(
    const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value style)
{
    openCollection(NodeKind::Map, mark, anchor, style);
}

void TreeHandler::closeCollection(char bracket)
{
    const FragmentNode &collection = *m_builder.openCollection();
    const FragmentNode *last = m_builder.lastChild();
    const qsizetype inner =
        last ? qsizetype(last->end) : collection.begin + (collection.style == NodeStyle::Flow ? 1 : 0);
    // `[a: b]` holds a flow map without brackets of its own.
    const char opening = collection.begin < text().size() ? text()[collection.begin] : '\0';
    const bool bracketed = collection.style == NodeStyle::Flow && (opening == '[' || opening == '{');
    const qsizetype end = bracketed ? flowEnd(text(), inner, bracket) : inner;
    m_builder.close(end < 0 ? inner : end);
}

/// Tells yaml-cpp's fault at `at`, or what it really is: a tab in the indentation, a quote that is never
/// closed.
void tellFault(FragmentBuilder &builder, qsizetype at, const std::string &message)
{
    const QByteArrayView text = builder.text();
    const bool isAlias = message.rfind("the referenced anchor is not defined", 0) == 0;
    if (isAlias || skipSpace(text, std::min(at, text.size())) >= text.size())
        builder.markUnfinished();
    // At the end of the text the fault is told at the last thing that stands there.
    while (at > 0 && (at >= text.size() || text[at] == '\n' || text[at] == '\r'))
        --at;
    const qsizetype end = lineContentEnd(text, at);

    if (message.rfind("illegal EOF in scalar", 0) == 0
        || message.rfind("illegal document indicator in scalar", 0) == 0) {
        builder.markUnfinished();
        const auto quote = std::find_if(
            text.begin() + builder.lastEnd(), text.end(), [](char c) { return c == '"' || c == '\''; });
        if (quote != text.end()) {
            const qsizetype begin = quote - text.begin();
            builder.error(
                SyntaxFault::UnclosedQuote, {begin, lineContentEnd(text, begin)}, unclosedMessage(*quote));
            return;
        }
    }
    const qsizetype line = lineBegin(text, at);
    const qsizetype content = skipBlanks(text, line);
    const qsizetype tab = text.sliced(line, content - line).indexOf('\t');
    if (tab >= 0)
        builder.error(SyntaxFault::Broken, {line + tab, line + tab + 1},
            Words::tr("YAML cannot be indented with tabs: use spaces."));
    else
        builder.error(SyntaxFault::Broken, {at, std::max(at + 1, end)}, faultText(message));
}

/// What stands behind the document: nothing, a second document, or text that belongs to no key.
void checkRest(FragmentBuilder &builder, qsizetype from)
{
    const QByteArrayView text = builder.text();
    qsizetype rest = skipSpace(text, from);
    if (text.sliced(rest).startsWith("..."))
        rest = skipSpace(text, rest + 3);
    if (rest >= text.size())
        return;
    const TextRange range{rest, lineContentEnd(text, rest)};
    if (text.sliced(rest).startsWith("---"))
        builder.error(SyntaxFault::SeveralDocuments, range,
            Words::tr(
                "A second document starts here. A SWML file holds one: the platform reads nothing behind "
                "“---”. Give it a file of its own."));
    else
        builder.error(SyntaxFault::Broken, range, strayMessage());
    builder.breakOff(rest);
}

} // namespace

FragmentPtr parseYaml(const QByteArray &text, const std::stop_token &stopToken)
{
    FragmentBuilder builder(text);
    if (!checkEncoding(builder))
        return builder.finish(0);

    const qsizetype base = bomLength(text);
    ByteStream bytes(QByteArrayView(text).sliced(base));
    std::istream stream(&bytes);
    TreeHandler handler(builder, base, stopToken);
    qsizetype stop = -1;
    try {
        YAML::Parser parser(stream);
        parser.HandleNextDocument(handler);
    } catch (const Stop &limit) {
        stop = limit.at;
    } catch (const YAML::Exception &fault) {
        const qsizetype at = fault.mark.is_null() ? base : base + fault.mark.pos;
        stop = std::clamp<qsizetype>(at, 0, text.size());
        tellFault(builder, stop, fault.msg);
    } catch (const std::exception &fault) {
        stop = text.size();
        builder.error(SyntaxFault::Broken, {0, text.size()},
            Words::tr("The text could not be read: %1.").arg(QString::fromUtf8(fault.what())));
    }
    if (stop >= 0)
        builder.breakOff(stop);
    else
        checkRest(builder, builder.isEmpty() ? base : builder.rootEnd());
    return builder.finish(stop >= 0 ? stop : text.size());
}

} // namespace patchcord
