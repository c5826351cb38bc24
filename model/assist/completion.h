// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/method.h"
#include "model/snapshot/snapshot.h"
#include "model/text/textedit.h"

#include <QString>
#include <optional>
#include <vector>

namespace patchcord {

enum class CompletionKind : quint8 {
    Method,
    Key,
    Value,
    Form, ///< the beginning of a value: "say:", "https://"
    Section,
    Label,
    Variable,
};

/// One thing that can be written at the caret, with all that has to be written around it.
struct Completion
{
    CompletionKind kind = CompletionKind::Value;
    QString label; ///< what is matched and shown
    QString detail; ///< one line: what it is, its default and where that comes from
    QString help; ///< sentences; empty when there is nothing to say
    Standing standing = Standing::Official;
    bool isRequired = false;
    std::optional<MethodGroup> group; ///< of a method
    int rank = 0; ///< lower is better, among what fits equally well
    TextEdits edits; ///< of the text that it was made for
    TextRange selection; ///< what is selected in the text after them; empty: the caret alone
    bool leadsOn = false; ///< something more is offered where the caret then stands
};

/// What is offered at a caret.
struct Completions
{
    TextRange word; ///< what is being written there: it goes when something is taken
    QString typed; ///< of it the part before the caret, which filters
    std::vector<Completion> items; ///< by rank

    bool isEmpty() const { return items.empty(); }
};

/// What can be written at an offset of a text that may be half written. What the document names (sections,
/// labels, variables) and how it is written come from `known`: what was read of this text, or of one before.
Completions completionsAt(const QByteArray &text, qsizetype offset, const Snapshot &known);
inline Completions completionsAt(const Snapshot &snapshot, qsizetype offset)
{
    return completionsAt(snapshot.text(), offset, snapshot);
}

} // namespace patchcord
