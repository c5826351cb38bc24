// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/syntaxerror.h"
#include "model/syntax/trialbudget.h"
#include "model/text/textrange.h"

#include <QByteArray>
#include <memory>
#include <optional>
#include <vector>

namespace patchcord {

enum class NodeKind : quint8 { Null, Bool, Number, String, Alias, Sequence, Map };

/// How a node is written.
enum class NodeStyle : quint8 {
    Empty, ///< nothing stands there: a null of no width behind its key's colon or its dash
    Plain,
    SingleQuoted,
    DoubleQuoted, ///< also every string of JSON
    Literal, ///< block scalar with |
    Folded, ///< block scalar with >
    Block, ///< collection by indentation
    Flow, ///< collection in brackets; every collection of JSON
};

/// One node as the readers leave it: plain numbers, all offsets relative to the fragment's first byte.
struct FragmentNode
{
    NodeKind kind = NodeKind::Null;
    NodeStyle style = NodeStyle::Empty;
    bool isKey = false;
    bool hasProperties = false; ///< an anchor or a tag stands before it
    bool isCut = false; ///< reading broke off inside it or right behind it: what it holds is not sure
    qint32 parent = -1;
    qint32 subtreeEnd = 0; ///< index behind its last descendant
    qint32 begin = 0; ///< first byte of the content, behind anchor and tag
    qint32 end = 0;
    qint32 itemBegin = 0; ///< in a block sequence the dash, else the first byte with anchor and tag
};

/// A piece of text and the nodes read from it: the whole document, or one section of it.
/// Nodes stand in document order, each before its children; the children of a map are key, value, key, value.
/// Immutable once made, shared between snapshots, and free of its place in the document.
struct Fragment
{
    QByteArray text;
    std::vector<FragmentNode> nodes; ///< empty when nothing could be read
    SyntaxErrors errors;
    /// How many more values stand in single quotes than in double ones: new text follows the more common.
    qint32 singleOverDouble = 0;
    bool hasAliases = false; ///< an anchor or an alias occurs: the piece cannot be read without the rest
    /// Reading broke off at the end, or at an alias: with the text around it the piece may be sound.
    bool mayGoOn = false;
    qint32 brokenAt = -1; ///< where the parser could not go on; -1 when it read everything
    std::optional<TrialBudget> recovery; ///< of a section that was put together from pieces: what that took
};

using FragmentPtr = std::shared_ptr<const Fragment>;

/// Limits that keep hostile input harmless. Documents that people write stay far below them.
inline constexpr int MaxDepth = 100;
inline constexpr qint32 MaxNodes = 4'000'000;
inline constexpr int MaxAliases = 10'000;
inline constexpr qsizetype MaxBytes = 50'000'000;

} // namespace patchcord
