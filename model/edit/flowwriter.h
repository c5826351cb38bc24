// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/writingstyle.h"

namespace patchcord {

/// How a flow collection (of YAML or JSON) is laid out, read off the text around it.
struct BracketLayout
{
    enum class Lines : quint8 { One, Several };

    Lines lines = Lines::One;
    QByteArray indent; ///< of the line on which the collection starts (Lines::Several)
    QByteArray unit; ///< one level of indentation
    QByteArray newline;
    QByteArray comma = QByteArrayLiteral(", "); ///< between two items of one line
    QByteArray colon = QByteArrayLiteral(": ");
    QByteArray padding; ///< inside the braces of a map of one line
    NodeStyle keys = NodeStyle::Plain;

    /// The layout that new items of a flow collection follow.
    static BracketLayout of(const SyntaxNode &collection);

    /// The layout of the values inside a collection of this layout.
    BracketLayout inner() const;
    /// The layout of the values of new items of a collection, which follows that of the items there.
    static BracketLayout ofItems(const SyntaxNode &collection);
};

/// Writes values in brackets.
class FlowWriter
{
public:
    explicit FlowWriter(WritingStyle style)
        : m_style(std::move(style))
    {
    }

    QByteArray value(const Value &value, const BracketLayout &layout) const;
    /// The key of an entry with its colon, up to where the value starts.
    QByteArray head(const QString &key, const BracketLayout &layout) const;
    QByteArray entry(const QString &key, const Value &value, const BracketLayout &layout) const;

private:
    WritingStyle m_style;
};

} // namespace patchcord
