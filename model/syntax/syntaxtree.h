// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/fragment.h"
#include "model/syntax/nodepath.h"
#include "model/text/textformat.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <iterator>
#include <optional>
#include <vector>

namespace patchcord {

class SyntaxTree;
class SyntaxNode;
class Value;

/// A forward range over the items of a sequence or the entries of a map.
template <typename Item> class SyntaxRange;

/// A place in a syntax tree: a cheap value that looks things up and holds nothing.
/// Valid as long as its tree (its snapshot) lives; never stored in between, see NodePath.
/// Every question may be put to an invalid node, and has an empty answer.
class SyntaxNode
{
public:
    SyntaxNode() = default;

    bool isValid() const { return m_tree != nullptr; }
    explicit operator bool() const { return isValid(); }

    NodeKind kind() const;
    NodeStyle style() const;
    bool isMap() const { return isValid() && kind() == NodeKind::Map; }
    bool isSequence() const { return isValid() && kind() == NodeKind::Sequence; }
    bool isCollection() const { return isMap() || isSequence(); }
    bool isScalar() const { return isValid() && !isCollection(); }
    bool isString() const { return isValid() && kind() == NodeKind::String; }
    bool isNull() const { return isValid() && kind() == NodeKind::Null; }
    bool isFlow() const { return isValid() && style() == NodeStyle::Flow; }
    bool isKey() const;
    bool hasProperties() const;
    /// Whether the text breaks off in it or right behind it, so that what it holds is not sure.
    bool isCut() const;

    /// The content's bytes in the document, without anchor, tag and dash.
    TextRange range() const;
    /// Where the item starts: the dash in a block sequence, else the anchor, the tag or the content.
    qsizetype itemBegin() const;
    /// The content as it is written.
    QByteArrayView source() const;

    /// The decoded text of a scalar; of a plain number or word its spelling. Empty for collections and nulls
    /// of no width.
    QString text() const;
    /// Whether the decoded text is this one, without decoding where the spelling says it.
    bool textIs(QByteArrayView utf8) const;
    /// A whole number written as one (`20`), else nothing.
    std::optional<qint64> integer() const;
    /// True or false as YAML 1.2 and JSON write them, else nothing.
    std::optional<bool> boolean() const;

    SyntaxNode parent() const;
    /// Items of a sequence; entries of a map.
    int childCount() const;
    SyntaxRange<SyntaxNode> items() const;
    struct Entry;
    SyntaxRange<Entry> entries() const;
    /// Item i of a sequence.
    SyntaxNode item(int index) const;
    /// Value of the first entry with this key.
    SyntaxNode value(QByteArrayView key) const;
    SyntaxNode value(const QString &key) const { return value(QByteArrayView(key.toUtf8())); }
    SyntaxNode value(const char *key) const { return value(QByteArrayView(key)); }
    /// The key of a map's value, the value of a map's key; invalid elsewhere.
    SyntaxNode key() const;
    SyntaxNode valueOfKey() const;
    /// Index in the sequence, or of the entry in the map.
    int index() const;

    NodePath path() const;
    /// The node at a path below this one.
    SyntaxNode resolve(const NodePath &path) const;
    /// The innermost node below this one that holds the offset, keys included; this one if none does.
    SyntaxNode at(qsizetype offset) const;

    /// The next item of the same sequence; in a map the next key behind a value, the value behind a key.
    SyntaxNode followingSibling() const { return isValid() ? nextSibling() : SyntaxNode(); }

    const SyntaxTree *tree() const { return m_tree; }
    friend bool operator==(const SyntaxNode &, const SyntaxNode &) = default;

private:
    friend class SyntaxTree;
    template <typename> friend class SyntaxRange;
    SyntaxNode(const SyntaxTree *tree, qint32 part, qint32 index)
        : m_tree(tree)
        , m_part(part)
        , m_index(index)
    {
    }
    const FragmentNode &node() const;
    qsizetype base() const;
    SyntaxNode firstChild() const;
    SyntaxNode nextSibling() const;

    const SyntaxTree *m_tree = nullptr;
    qint32 m_part = 0;
    qint32 m_index = 0;
};

struct SyntaxNode::Entry
{
    SyntaxNode key;
    SyntaxNode value;
};

template <typename Item> class SyntaxRange
{
public:
    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Item;
        using difference_type = std::ptrdiff_t;

        Iterator() = default;
        explicit Iterator(SyntaxNode at)
            : m_at(at)
        {
        }
        Item operator*() const;
        Iterator &operator++();
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        SyntaxNode m_at;
    };

    explicit SyntaxRange(SyntaxNode first)
        : m_first(first)
    {
    }
    Iterator begin() const { return Iterator(m_first); }
    Iterator end() const { return Iterator(); }

private:
    SyntaxNode m_first;
};

template <> SyntaxNode SyntaxRange<SyntaxNode>::Iterator::operator*() const;
template <> SyntaxRange<SyntaxNode>::Iterator &SyntaxRange<SyntaxNode>::Iterator::operator++();
template <> SyntaxNode::Entry SyntaxRange<SyntaxNode::Entry>::Iterator::operator*() const;
template <> SyntaxRange<SyntaxNode::Entry>::Iterator &SyntaxRange<SyntaxNode::Entry>::Iterator::operator++();

/// The syntax of a whole document: a frame and, where the text allows it, one fragment for each section,
/// so that a section whose bytes did not change is taken over from the tree before.
class SyntaxTree
{
public:
    /// One fragment and where its first byte stands in the document. Part 0 is the frame, or all there is.
    struct Part
    {
        FragmentPtr fragment;
        qsizetype base = 0;
    };

    const QByteArray &text() const { return m_text; }
    const TextFormat &format() const { return m_format; }
    const std::vector<Part> &parts() const { return m_parts; }
    /// Whether sections are parts of their own; then part i + 1 is section i.
    bool isSplit() const { return m_splitNode >= 0; }

    /// Invalid when nothing could be read.
    SyntaxNode root() const;
    SyntaxNode resolve(const NodePath &path) const { return root().resolve(path); }
    /// The part a node belongs to.
    static int partOf(const SyntaxNode &node) { return node.m_part; }

    /// All faults, with absolute ranges, in document order.
    const SyntaxErrors &errors() const { return m_errors; }

private:
    friend class SyntaxNode;
    friend class Reader;

    QByteArray m_text;
    TextFormat m_format;
    std::vector<Part> m_parts;
    qint32 m_splitNode = -1; ///< the frame's node of the `sections` map whose entries are parts 1 and on
    QHash<QString, qint32> m_sectionParts; ///< where sections are parts, each name's first part
    SyntaxErrors m_errors;
};

} // namespace patchcord
