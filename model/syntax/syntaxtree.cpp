// SPDX-License-Identifier: MIT
#include "model/syntax/syntaxtree.h"

#include "model/syntax/scalar.h"
#include "model/text/utf8.h"

#include <limits>

namespace patchcord {

const FragmentNode &SyntaxNode::node() const
{
    return m_tree->m_parts[size_t(m_part)].fragment->nodes[size_t(m_index)];
}

qsizetype SyntaxNode::base() const
{
    return m_tree->m_parts[size_t(m_part)].base;
}

NodeKind SyntaxNode::kind() const
{
    return isValid() ? node().kind : NodeKind::Null;
}

NodeStyle SyntaxNode::style() const
{
    return isValid() ? node().style : NodeStyle::Empty;
}

bool SyntaxNode::isKey() const
{
    return isValid() && node().isKey;
}

bool SyntaxNode::hasProperties() const
{
    return isValid() && node().hasProperties;
}

bool SyntaxNode::isCut() const
{
    return isValid() && node().isCut;
}

TextRange SyntaxNode::range() const
{
    return isValid() ? TextRange{node().begin, node().end}.shifted(base()) : TextRange{};
}

qsizetype SyntaxNode::itemBegin() const
{
    return isValid() ? node().itemBegin + base() : 0;
}

QByteArrayView SyntaxNode::source() const
{
    const TextRange bytes = range();
    return isValid() ? QByteArrayView(m_tree->m_text).sliced(bytes.begin, bytes.length()) : QByteArrayView();
}

QString SyntaxNode::text() const
{
    if (!isScalar())
        return {};
    // A block scalar's explicit indentation counts from the block that holds it.
    int parentIndent = 0;
    bool lineEndFollows = true;
    if (style() == NodeStyle::Literal || style() == NodeStyle::Folded) {
        parentIndent = -1;
        for (SyntaxNode block = parent(); block; block = block.parent()) {
            if (block.style() == NodeStyle::Block) {
                parentIndent = columnOf(m_tree->m_text, block.range().begin);
                break;
            }
        }
        lineEndFollows = range().end < m_tree->m_text.size();
    }
    return decodeScalar(
        source(), style(), parentIndent, lineEndFollows ? LineEndBehind::Yes : LineEndBehind::No);
}

bool SyntaxNode::textIs(QByteArrayView utf8) const
{
    if (!isScalar())
        return false;
    const QByteArrayView bytes = source();
    switch (style()) {
    case NodeStyle::Plain:
        if (!bytes.contains('\n'))
            return bytes == utf8;
        break;
    case NodeStyle::DoubleQuoted:
        if (bytes.size() >= 2 && !bytes.contains('\\') && !bytes.contains('\n'))
            return bytes.sliced(1, bytes.size() - 2) == utf8;
        break;
    default:
        break;
    }
    return text() == decodeUtf8(utf8);
}

std::optional<qint64> SyntaxNode::integer() const
{
    if (!isValid() || kind() != NodeKind::Number)
        return std::nullopt;
    bool ok = false;
    const qint64 number = source().toByteArray().toLongLong(&ok, 10);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<bool> SyntaxNode::boolean() const
{
    if (!isValid() || kind() != NodeKind::Bool)
        return std::nullopt;
    return source().startsWith('t') || source().startsWith('T');
}

SyntaxNode SyntaxNode::parent() const
{
    if (!isValid())
        return {};
    const qint32 up = node().parent;
    // The root map of a section's part stands for the frame's map of sections.
    if (m_part > 0 && up <= 0)
        return {m_tree, 0, m_tree->m_splitNode};
    return up < 0 ? SyntaxNode() : SyntaxNode(m_tree, m_part, up);
}

SyntaxNode SyntaxNode::firstChild() const
{
    if (!isValid())
        return {};
    if (m_part == 0 && m_index == m_tree->m_splitNode)
        return {m_tree, 1, 1};
    return node().subtreeEnd > m_index + 1 ? SyntaxNode(m_tree, m_part, m_index + 1) : SyntaxNode();
}

SyntaxNode SyntaxNode::nextSibling() const
{
    const qint32 next = node().subtreeEnd;
    const std::vector<SyntaxTree::Part> &parts = m_tree->m_parts;
    if (m_part > 0 && node().parent == 0) {
        if (next < qint32(parts[size_t(m_part)].fragment->nodes.size()))
            return {m_tree, m_part, next};
        return size_t(m_part) + 1 < parts.size() ? SyntaxNode(m_tree, m_part + 1, 1) : SyntaxNode();
    }
    const qint32 up = node().parent;
    if (up < 0)
        return {};
    const FragmentNode &above = parts[size_t(m_part)].fragment->nodes[size_t(up)];
    return next < above.subtreeEnd ? SyntaxNode(m_tree, m_part, next) : SyntaxNode();
}

template <> SyntaxNode SyntaxRange<SyntaxNode>::Iterator::operator*() const
{
    return m_at;
}

template <> SyntaxRange<SyntaxNode>::Iterator &SyntaxRange<SyntaxNode>::Iterator::operator++()
{
    m_at = m_at.followingSibling();
    return *this;
}

template <> SyntaxNode::Entry SyntaxRange<SyntaxNode::Entry>::Iterator::operator*() const
{
    return {m_at, m_at.valueOfKey()};
}

template <> SyntaxRange<SyntaxNode::Entry>::Iterator &SyntaxRange<SyntaxNode::Entry>::Iterator::operator++()
{
    const SyntaxNode value = m_at.valueOfKey();
    m_at = value ? value.followingSibling() : SyntaxNode();
    return *this;
}

SyntaxRange<SyntaxNode> SyntaxNode::items() const
{
    return SyntaxRange<SyntaxNode>(isSequence() ? firstChild() : SyntaxNode());
}

SyntaxRange<SyntaxNode::Entry> SyntaxNode::entries() const
{
    return SyntaxRange<Entry>(isMap() ? firstChild() : SyntaxNode());
}

int SyntaxNode::childCount() const
{
    if (!isCollection())
        return 0;
    int count = 0;
    for (SyntaxNode child = firstChild(); child; child = child.nextSibling())
        ++count;
    return isMap() ? count / 2 : count;
}

SyntaxNode SyntaxNode::item(int index) const
{
    if (!isSequence() || index < 0)
        return {};
    SyntaxNode child = firstChild();
    for (; child && index > 0; --index)
        child = child.nextSibling();
    return child;
}

SyntaxNode SyntaxNode::value(QByteArrayView key) const
{
    if (isValid() && m_part == 0 && m_index == m_tree->m_splitNode) {
        const qint32 part = m_tree->m_sectionParts.value(decodeUtf8(key));
        return part > 0 ? SyntaxNode(m_tree, part, 1).valueOfKey() : SyntaxNode();
    }
    for (const Entry entry : entries()) {
        if (entry.key.textIs(key))
            return entry.value;
    }
    return {};
}

SyntaxNode SyntaxNode::valueOfKey() const
{
    return isKey() ? nextSibling() : SyntaxNode();
}

SyntaxNode SyntaxNode::key() const
{
    if (!isValid() || isKey() || !parent().isMap())
        return {};
    if (m_part > 0 && node().parent == 0)
        return {m_tree, m_part, 1};
    SyntaxNode key = parent().firstChild();
    while (key) {
        const SyntaxNode its = key.nextSibling();
        if (its == *this)
            return key;
        key = its ? its.nextSibling() : SyntaxNode();
    }
    return {};
}

int SyntaxNode::index() const
{
    const SyntaxNode above = parent();
    if (!above)
        return -1;
    int position = 0;
    for (SyntaxNode child = above.firstChild(); child && child != *this; child = child.nextSibling())
        ++position;
    return above.isMap() ? position / 2 : position;
}

NodePath SyntaxNode::path() const
{
    QStringList segments;
    for (SyntaxNode at = isKey() ? valueOfKey() : *this; at; at = at.parent()) {
        const SyntaxNode above = at.parent();
        if (!above)
            break;
        segments.prepend(above.isMap() ? at.key().text() : QString::number(at.index()));
    }
    return NodePath(segments);
}

SyntaxNode SyntaxNode::resolve(const NodePath &path) const
{
    SyntaxNode at = *this;
    for (const QString &segment : path.segments()) {
        if (at.isMap()) {
            at = at.value(segment);
        } else if (at.isSequence()) {
            bool ok = false;
            const int index = segment.toInt(&ok);
            at = ok ? at.item(index) : SyntaxNode();
        } else {
            return {};
        }
        if (!at)
            return {};
    }
    return at;
}

SyntaxNode SyntaxNode::at(qsizetype offset) const
{
    SyntaxNode found = *this;
    for (SyntaxNode child = firstChild(); child;) {
        if (child.itemBegin() <= offset && offset <= child.range().end) {
            found = child;
            // The end of one child may be the begin of the next: the later one wins, so look no further back.
            const SyntaxNode next = child.nextSibling();
            if (next && next.itemBegin() <= offset) {
                child = next;
                continue;
            }
            child = child.firstChild();
            continue;
        }
        if (child.itemBegin() > offset)
            break;
        child = child.nextSibling();
    }
    return found;
}

SyntaxNode SyntaxTree::root() const
{
    return m_parts.empty() || m_parts.front().fragment->nodes.empty() ? SyntaxNode() : SyntaxNode(this, 0, 0);
}

} // namespace patchcord
