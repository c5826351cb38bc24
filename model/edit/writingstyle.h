// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/scalar.h"
#include "model/syntax/syntaxtree.h"
#include "model/syntax/value.h"

namespace patchcord {

/// How new scalars of a document are written: the file's own habits.
struct WritingStyle
{
    TextFormat format;
    NodeStyle quotes = NodeStyle::DoubleQuoted; ///< the quotes that most of its texts use

    static WritingStyle of(const SyntaxTree &tree);

    /// Writes a scalar. `style` is that of the scalar it replaces, Plain for a new one;
    /// `indent` the column of the lines of a block scalar.
    QByteArray scalar(const Value &value, NodeStyle style, Surroundings surroundings, int indent) const;
    /// Writes a key; `style` is that of the neighbours' or the former one's.
    QByteArray key(const QString &name, NodeStyle style, Surroundings surroundings) const;
};

/// The style of a new key of a map: quoted where its neighbours are quoted without need.
NodeStyle keyStyleOf(const SyntaxNode &map);

} // namespace patchcord
