// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/syntaxtree.h"
#include "model/syntax/value.h"
#include "model/text/result.h"
#include "model/text/textedit.h"

namespace patchcord::edits {

// The edits of treeedits.h on a tree alone, so that several can be made in a row (see EditScript).

Result<TextEdits> setValue(const SyntaxTree &tree, const NodePath &path, const Value &value);
Result<TextEdits> removeValue(const SyntaxTree &tree, const NodePath &path);
Result<TextEdits> clearField(const SyntaxTree &tree, const NodePath &path, const NodePath &keep);
Result<TextEdits> insertItem(const SyntaxTree &tree, const NodePath &list, int index, const Value &value);
Result<TextEdits> insertEntry(
    const SyntaxTree &tree, const NodePath &map, int index, const QString &key, const Value &value);
Result<TextEdits> moveItem(const SyntaxTree &tree, const NodePath &item, const NodePath &list, int index);
Result<TextEdits> renameKey(const SyntaxTree &tree, const NodePath &entry, const QString &name);

} // namespace patchcord::edits
