// SPDX-License-Identifier: MIT
#include "model/text/unifieddiff.h"

#include <algorithm>

namespace patchcord {

namespace {

constexpr qsizetype Context = 3;

/// The lines of a text, each with its line end; the last may have none.
std::vector<QByteArrayView> linesOf(QByteArrayView text)
{
    std::vector<QByteArrayView> lines;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype found = text.sliced(begin).indexOf('\n');
        const qsizetype end = found < 0 ? text.size() : begin + found + 1;
        lines.push_back(text.sliced(begin, end - begin));
        begin = end;
    }
    return lines;
}

/// Lines of the old text that others take the place of; counted from 0.
struct Change
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray text; ///< the new lines
};

/// The old text by lines, and what the edits make of them.
class LineChanges
{
public:
    LineChanges(const QByteArray &before, const TextEdits &edits)
        : m_before(before)
        , m_lines(linesOf(before))
    {
        qsizetype offset = 0;
        for (const QByteArrayView line : m_lines) {
            m_begins.push_back(offset);
            offset += line.size();
        }
        m_begins.push_back(offset);
        TextEdits together;
        Change open{-1, -1, {}};
        for (const TextEdit &edit : edits) {
            const qsizetype begin = lineAt(edit.range.begin);
            const qsizetype end = std::min(count(), lineAt(edit.range.end) + 1);
            if (open.begin >= 0 && begin > open.end) {
                close(open, together);
                open = {-1, -1, {}};
                together = {};
            }
            open.begin = open.begin < 0 ? begin : open.begin;
            open.end = std::max(open.end, end);
            together.add(edit);
        }
        if (open.begin >= 0)
            close(open, together);
    }

    const std::vector<Change> &changes() const { return m_changes; }
    qsizetype count() const { return qsizetype(m_lines.size()); }
    QByteArrayView line(qsizetype index) const { return m_lines[size_t(index)]; }

private:
    /// The line that holds a byte; behind the last line end the one that is not there yet.
    qsizetype lineAt(qsizetype offset) const
    {
        const auto behind = std::upper_bound(m_begins.begin(), m_begins.end(), offset);
        const qsizetype line = behind - m_begins.begin() - 1;
        const bool continuesLast = line == count() && count() > 0 && !m_before.endsWith('\n');
        return continuesLast ? line - 1 : line;
    }

    void close(Change change, const TextEdits &edits)
    {
        const qsizetype from = m_begins[size_t(change.begin)];
        const qsizetype length = m_begins[size_t(change.end)] - from;
        TextEdits own;
        for (const TextEdit &edit : edits)
            own.add({edit.range.shifted(-from), edit.text});
        change.text = own.applied(m_before.mid(from, length));
        trim(change);
        if (change.begin < change.end || !change.text.isEmpty())
            m_changes.push_back(std::move(change));
    }

    /// Lines that come back as they were are no change.
    void trim(Change &change) const
    {
        while (change.begin < change.end && change.text.startsWith(line(change.begin))
            && line(change.begin).endsWith('\n')) {
            change.text.remove(0, line(change.begin).size());
            ++change.begin;
        }
        while (change.begin < change.end && endsWithLine(change.text, line(change.end - 1))) {
            change.text.chop(line(change.end - 1).size());
            --change.end;
        }
    }

    static bool endsWithLine(const QByteArray &text, QByteArrayView line)
    {
        const qsizetype rest = text.size() - line.size();
        return text.endsWith(line) && (rest == 0 || text[rest - 1] == '\n');
    }

    QByteArray m_before;
    std::vector<QByteArrayView> m_lines;
    std::vector<qsizetype> m_begins; ///< of each line, and the end of the text
    std::vector<Change> m_changes;
};

void addLine(QByteArray &out, char mark, QByteArrayView line)
{
    out += mark;
    out += line;
    if (!line.endsWith('\n'))
        out += "\n\\ No newline at end of file\n";
}

/// "12,3": where lines begin, counted from 1, and how many there are.
QByteArray span(qsizetype begin, qsizetype count)
{
    const qsizetype first = count == 0 ? begin : begin + 1;
    QByteArray text = QByteArray::number(first);
    return count == 1 ? text : text + ',' + QByteArray::number(count);
}

} // namespace

QByteArray unifiedDiff(const QByteArray &before, const TextEdits &edits, const QByteArray &name)
{
    const LineChanges all(before, edits);
    const std::vector<Change> &changes = all.changes();
    if (changes.empty())
        return {};
    QByteArray out = "--- " + name + "\n+++ " + name + '\n';
    qsizetype shift = 0; // how many lines more the new text has so far
    for (size_t first = 0; first < changes.size();) {
        size_t last = first;
        while (last + 1 < changes.size() && changes[last + 1].begin - changes[last].end <= 2 * Context)
            ++last;
        const qsizetype begin = std::max<qsizetype>(0, changes[first].begin - Context);
        const qsizetype end = std::min(all.count(), changes[last].end + Context);
        QByteArray body;
        qsizetype at = begin;
        qsizetype added = 0;
        for (size_t i = first; i <= last; ++i) {
            for (; at < changes[i].begin; ++at)
                addLine(body, ' ', all.line(at));
            for (; at < changes[i].end; ++at, --added)
                addLine(body, '-', all.line(at));
            for (const QByteArrayView line : linesOf(changes[i].text)) {
                addLine(body, '+', line);
                ++added;
            }
        }
        for (; at < end; ++at)
            addLine(body, ' ', all.line(at));
        out += "@@ -" + span(begin, end - begin) + " +" + span(begin + shift, end - begin + added) + " @@\n";
        out += body;
        shift += added;
        first = last + 1;
    }
    return out;
}

} // namespace patchcord
