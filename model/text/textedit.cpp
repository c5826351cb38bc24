// SPDX-License-Identifier: MIT
#include "model/text/textedit.h"

#include <algorithm>

namespace patchcord {

void TextEdits::add(TextEdit edit)
{
    if (edit.range.isEmpty() && edit.text.isEmpty())
        return;
    const auto after =
        std::upper_bound(m_edits.begin(), m_edits.end(), edit, [](const TextEdit &a, const TextEdit &b) {
            return a.range.begin != b.range.begin ? a.range.begin < b.range.begin
                                                  : a.range.isEmpty() && !b.range.isEmpty();
        });
    Q_ASSERT(after == m_edits.begin() || std::prev(after)->range.end <= edit.range.begin);
    Q_ASSERT(after == m_edits.end() || edit.range.end <= after->range.begin);
    m_edits.insert(after, std::move(edit));
}

QByteArray TextEdits::applied(const QByteArray &text) const
{
    QByteArray result;
    result.reserve(text.size() + growth());
    qsizetype done = 0;
    for (const TextEdit &edit : m_edits) {
        result.append(text.constData() + done, edit.range.begin - done);
        result.append(edit.text);
        done = edit.range.end;
    }
    result.append(text.constData() + done, text.size() - done);
    return result;
}

TextEdits TextEdits::inverted(const QByteArray &before) const
{
    TextEdits inverse;
    qsizetype shift = 0;
    for (const TextEdit &edit : m_edits) {
        const qsizetype begin = edit.range.begin + shift;
        inverse.m_edits.push_back(
            {{begin, begin + edit.text.size()}, before.mid(edit.range.begin, edit.range.length())});
        shift += edit.text.size() - edit.range.length();
    }
    return inverse;
}

bool TextEdits::change(QByteArrayView text) const
{
    // An edit may write what its neighbour removes: what all come to is told by the text around all of them.
    const TextRange around = hull();
    const QByteArray before = text.sliced(around.begin, around.length()).toByteArray();
    return shifted(-around.begin).applied(before) != before;
}

TextEdits TextEdits::shifted(qsizetype by) const
{
    TextEdits moved = *this;
    for (TextEdit &edit : moved.m_edits)
        edit.range = edit.range.shifted(by);
    return moved;
}

qsizetype TextEdits::growth() const
{
    qsizetype growth = 0;
    for (const TextEdit &edit : m_edits)
        growth += edit.text.size() - edit.range.length();
    return growth;
}

std::optional<qsizetype> TextEdits::mapped(qsizetype offset) const
{
    qsizetype shift = 0;
    for (const TextEdit &edit : m_edits) {
        if (offset < edit.range.begin)
            break;
        if (edit.range.contains(offset))
            return std::nullopt;
        shift += edit.text.size() - edit.range.length();
    }
    return offset + shift;
}

std::optional<TextEdits> TextEdits::rebased(const TextEdits &earlier) const
{
    TextEdits moved;
    for (const TextEdit &edit : m_edits) {
        qsizetype shift = 0;
        for (const TextEdit &done : earlier) {
            if (done.range.begin > edit.range.end)
                break;
            if (done.range.end >= edit.range.begin)
                return std::nullopt;
            shift += done.text.size() - done.range.length();
        }
        moved.m_edits.push_back({edit.range.shifted(shift), edit.text});
    }
    return moved;
}

TextEdits difference(QByteArrayView from, QByteArrayView to)
{
    const qsizetype shorter = std::min(from.size(), to.size());
    const auto [a, b] = std::mismatch(from.begin(), from.begin() + shorter, to.begin());
    const qsizetype head = a - from.begin();
    qsizetype tail = 0;
    while (tail < shorter - head && from[from.size() - 1 - tail] == to[to.size() - 1 - tail])
        ++tail;
    return TextEdits({{head, from.size() - tail}, to.sliced(head, to.size() - tail - head).toByteArray()});
}

TextRange TextEdits::hull() const
{
    return m_edits.empty() ? TextRange{} : TextRange{m_edits.front().range.begin, m_edits.back().range.end};
}

} // namespace patchcord
