// SPDX-License-Identifier: MIT
#include "model/edit/editscript.h"

#include "model/edit/edittexts.h"
#include "model/syntax/reader.h"

#include <limits>

namespace patchcord {

EditScript::EditScript(const SyntaxTree &tree)
    : m_first(tree.text())
    , m_text(tree.text())
    , m_tree(&tree)
    , m_pieces{{{0, tree.text().size()}, {}}}
{
}

void EditScript::add(const Result<TextEdits> &step)
{
    if (failed())
        return;
    if (!step) {
        m_failure = step.failure();
        return;
    }
    if (step->isEmpty())
        return;
    m_text = step->applied(m_text);
    apply(*step);
}

const SyntaxTree &EditScript::tree()
{
    if (m_tree->text() != m_text) {
        const bool wasSound = isSound(m_tree->errors());
        m_own = std::make_unique<SyntaxTree>(readTree(m_text, m_tree));
        m_tree = m_own.get();
        // What the next step takes away is told by this tree: of text that does not read it may be too much.
        if (wasSound && !isSound(m_tree->errors()) && !failed())
            m_failure = Failure{
                EditTexts::tr("Half of this change would break the text. Make it in the text itself.")};
    }
    return *m_tree;
}

void EditScript::apply(const TextEdits &edits)
{
    std::vector<Piece> pieces;
    size_t at = 0; // the piece being copied, and how much of it is done
    qsizetype done = 0;
    const auto advance = [&](qsizetype count, bool keep) {
        while (count > 0 && at < m_pieces.size()) {
            const Piece &piece = m_pieces[at];
            const qsizetype taken = std::min(count, piece.length() - done);
            if (keep && piece.text.isEmpty())
                pieces.push_back({{piece.old.begin + done, piece.old.begin + done + taken}, {}});
            else if (keep)
                pieces.push_back({{piece.old.begin, piece.old.begin}, piece.text.mid(done, taken)});
            count -= taken;
            done += taken;
            if (done == piece.length()) {
                ++at;
                done = 0;
            }
        }
    };
    qsizetype position = 0;
    for (const TextEdit &edit : edits) {
        advance(edit.range.begin - position, true);
        if (!edit.text.isEmpty())
            pieces.push_back({{}, edit.text});
        advance(edit.range.length(), false);
        position = edit.range.end;
    }
    advance(std::numeric_limits<qsizetype>::max(), true);
    m_pieces = std::move(pieces);
}

Result<TextEdits> EditScript::result() const
{
    if (failed())
        return m_failure;
    TextEdits edits;
    qsizetype done = 0;
    QByteArray pending;
    const auto flush = [&](qsizetype next) {
        // What is written anew as it was counts as untouched.
        TextRange range{done, next};
        qsizetype same = 0;
        while (same < range.length() && same < pending.size() && m_first[range.begin + same] == pending[same])
            ++same;
        range.begin += same;
        pending.remove(0, same);
        while (!range.isEmpty() && !pending.isEmpty() && m_first[range.end - 1] == pending.back()) {
            --range.end;
            pending.chop(1);
        }
        edits.add({range, pending});
        pending.clear();
    };
    for (const Piece &piece : m_pieces) {
        if (!piece.text.isEmpty()) {
            pending += piece.text;
        } else if (piece.old.length() > 0) {
            flush(piece.old.begin);
            done = piece.old.end;
        }
    }
    flush(m_first.size());
    return edits;
}

} // namespace patchcord
