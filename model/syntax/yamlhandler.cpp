// SPDX-License-Identifier: MIT
#include "model/syntax/yamlhandler.h"

#include "model/syntax/scalar.h"
#include "model/syntax/yamlfaults.h"
#include "model/syntax/yamlscan.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>
#include <algorithm>

namespace patchcord {

using namespace yamlscan;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

} // namespace

/// Whether a tag or an anchor stands there.
bool YamlHandler::hasProperties(qsizetype at) const
{
    return propertiesEnd(text(), at) > at;
}

/// In a block sequence an item starts at its dash: the first thing behind the item before it.
qsizetype YamlHandler::itemBegin(qsizetype begin) const
{
    const FragmentNode *parent = m_builder.openCollection();
    if (!parent || parent->kind != NodeKind::Sequence || parent->style != NodeStyle::Block)
        return begin;
    const FragmentNode *before = m_builder.lastChild();
    const qsizetype dash = before ? skipSpace(text(), before->end) : qsizetype(parent->begin);
    return dash < text().size() && text()[dash] == '-' ? dash : begin;
}

int YamlHandler::parentIndent() const
{
    const FragmentNode *parent = m_builder.openCollection();
    return parent ? columnOf(text(), parent->begin) : -1;
}

/// Whether a colon is the one behind this key. On a later line it stands alone (`? key`, `: value`): the next
/// key may begin with one (`:key: value`).
bool YamlHandler::isColonOf(const FragmentNode &key, qsizetype colon) const
{
    if (colon >= text().size() || text()[colon] != ':')
        return false;
    const qsizetype behind = colon + 1;
    return !text().sliced(key.end, colon - key.end).contains('\n') || behind == text().size()
        || QByteArrayView(" \t\r\n,]}").contains(text()[behind]);
}

/// Where an empty value stands: behind the dash, the colon, the bracket or the comma. An empty key stands
/// before its colon. The mark of both is that of the next token.
qsizetype YamlHandler::emptyPlace() const
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
bool YamlHandler::isBelow(qsizetype place, qsizetype at) const
{
    const FragmentNode *parent = m_builder.openCollection();
    // yaml-cpp's mark may lie before what ended at carriage returns alone.
    return parent && parent->style == NodeStyle::Block && at > place
        && text().sliced(place, at - place).contains('\n')
        && columnOf(text(), at) <= columnOf(text(), parent->begin);
}

/// Whether a word, which a tag at `at` may stand before, is a scalar of its own, and not the beginning of the
/// next entry's key: the mark of an empty value is that of the next token.
bool YamlHandler::isWholeScalar(qsizetype place, qsizetype at, TextRange word) const
{
    const FragmentNode *parent = m_builder.openCollection();
    if (!parent || m_builder.expectsKey())
        return true;
    const qsizetype behind = skipBlanks(text(), word.end);
    const bool isBlock = parent->style == NodeStyle::Block;
    if (isBelow(place, at))
        return false;
    return behind >= text().size() || text()[behind] == '\n' || text()[behind] == '\r'
        || (text()[behind] == '#' && behind > word.end)
        || (!isBlock && QByteArrayView(",]}").contains(text()[behind]));
}

void YamlHandler::guard(qsizetype at)
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
bool YamlHandler::awaitsBlockValue() const
{
    const FragmentNode *parent = m_builder.openCollection();
    return parent && parent->kind == NodeKind::Map && parent->style == NodeStyle::Block
        && !m_builder.expectsKey();
}

/// yaml-cpp takes a last line without a colon for a key without a value, even when a tag is all of it.
void YamlHandler::guardColon(qsizetype place)
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

void YamlHandler::stray(qsizetype at)
{
    m_builder.error(SyntaxFault::Broken, {at, lineContentEnd(text(), at)}, strayText());
    throw Stop{at};
}

/// yaml-cpp gives a key as its value what stands below it in its column: text, a tag, braces, a map (`:`
/// above
/// `:`). YAML does so with lists only.
void YamlHandler::guardColumn(qsizetype at)
{
    if (awaitsBlockValue() && isBelow(m_builder.lastChild()->end, at))
        stray(at);
}

/// Behind a key of no width yaml-cpp takes a list or a map on the same line (`: - a`), as behind no other
/// key.
void YamlHandler::guardLine(qsizetype at)
{
    if (!awaitsBlockValue())
        return;
    const FragmentNode &key = *m_builder.lastChild();
    const bool isBare = key.style == NodeStyle::Empty && key.end < text().size() && text()[key.end] == ':';
    if (isBare && at >= key.end && !text().sliced(key.end, at - key.end).contains('\n'))
        stray(at);
}

void YamlHandler::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor)
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

void YamlHandler::OnAlias(const YAML::Mark &mark, YAML::anchor_t)
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

void YamlHandler::quoted(qsizetype item, qsizetype begin)
{
    const NodeStyle style = text()[begin] == '"' ? NodeStyle::DoubleQuoted : NodeStyle::SingleQuoted;
    const qsizetype end = quotedEnd(text(), begin);
    if (end < 0) {
        m_builder.error(
            SyntaxFault::UnclosedQuote, {begin, lineContentEnd(text(), begin)}, unclosedText(text()[begin]));
        m_builder.markUnfinished();
        throw Stop{begin};
    }
    m_builder.scalar(NodeKind::String, style, item, {begin, end});
}

/// Where the scalar stands whose tag and anchor begin at `at`. A value that they are all of stands behind
/// them; a key that they are all of, before its colon.
qsizetype YamlHandler::valueBehind(qsizetype at, const std::string &value) const
{
    const qsizetype begin = skipProperties(text(), at);
    const qsizetype properties = propertiesEnd(text(), at);
    const bool isSpelled = begin < text().size() && QByteArrayView("\"'|>").contains(text()[begin])
        && !isBelow(properties, begin);
    return value.empty() && !isSpelled && !m_builder.expectsKey() ? properties : begin;
}

void YamlHandler::OnScalar(
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

void YamlHandler::openCollection(NodeKind kind, const YAML::Mark &mark, const std::string &tag,
    YAML::anchor_t anchor, YAML::EmitterStyle::value style)
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
    // Those on the line of a block's first key are the key's.
    const bool isTagged = anchor != 0 || tag != "?";
    const qsizetype begin = isTagged ? skipProperties(text(), at) : at;
    m_builder.open(kind, isFlow ? NodeStyle::Flow : NodeStyle::Block, itemBegin(at), begin);
    if (begin != at)
        m_builder.markProperties();
}

void YamlHandler::OnSequenceStart(
    const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style)
{
    openCollection(NodeKind::Sequence, mark, tag, anchor, style);
}

void YamlHandler::OnMapStart(
    const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style)
{
    openCollection(NodeKind::Map, mark, tag, anchor, style);
}

void YamlHandler::closeCollection(char bracket)
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

} // namespace patchcord
