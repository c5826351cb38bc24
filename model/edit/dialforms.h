// SPDX-License-Identifier: MIT
#pragma once

#include "model/flow/connectplan.h"
#include "model/syntax/syntaxtree.h"
#include "model/text/result.h"
#include "model/text/textedit.h"

namespace patchcord::edits {

// The single steps of which a change of the dialling form is made, each on a tree of its own (see
// EditScript). `connect` is the path of the body.

/// `to: x` becomes the only destination of `serial` or `parallel`.
Result<TextEdits> listFromOne(const SyntaxTree &tree, const NodePath &connect, DialForm form);

/// The only destination of `serial` or `parallel` gives its fields to the connect.
Result<TextEdits> oneFromList(const SyntaxTree &tree, const NodePath &connect, DialForm form);

/// What keeps oneFromList from being done: more than one destination, fields that both have. Empty when
/// nothing does.
QString obstacleToOne(const SyntaxNode &body, const ConnectPlan &plan);

/// Wraps the destinations of a list in groups, without renaming its key.
enum class Grouping : quint8 { EachAlone, AllTogether };
Result<TextEdits> wrapInGroups(const SyntaxTree &tree, const NodePath &list, Grouping grouping);

/// Puts the destinations of a group in its place in the list of groups, without renaming its key.
Result<TextEdits> dissolveGroup(const SyntaxTree &tree, const NodePath &group);

} // namespace patchcord::edits
