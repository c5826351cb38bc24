// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/syntaxtree.h"
#include "model/text/result.h"
#include "model/text/textedit.h"

#include <memory>
#include <vector>

namespace patchcord {

/// Several edits, each made on the text that the one before left, joined to edits of the first text.
/// Once a step has failed, the others are not run and the whole fails with its sentence; so it does where the
/// text between two steps does not read, though the first one did.
class EditScript
{
public:
    explicit EditScript(const SyntaxTree &tree);

    /// The tree as it is after the steps so far. Valid until the next one is added.
    const SyntaxTree &tree();
    bool failed() const { return !m_failure.message.isEmpty(); }

    void add(const Result<TextEdits> &step);

    /// All steps together, as edits of the text that the script started from.
    Result<TextEdits> result() const;

private:
    /// A stretch of the present text: of the first text, or new.
    struct Piece
    {
        TextRange old; ///< bytes of the first text; of no width for new text
        QByteArray text; ///< new text
        qsizetype length() const { return text.isEmpty() ? old.length() : text.size(); }
    };

    void apply(const TextEdits &edits);

    QByteArray m_first;
    QByteArray m_text; ///< after the steps so far
    const SyntaxTree *m_tree = nullptr; ///< of m_text, or of a text before it
    std::unique_ptr<SyntaxTree> m_own;
    std::vector<Piece> m_pieces;
    Failure m_failure;
};

} // namespace patchcord
