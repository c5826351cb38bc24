// SPDX-License-Identifier: MIT
#include "model/text/linediff.h"

#include "model/text/alignment.h"
#include "model/text/utf8.h"

#include <QHash>

#include <algorithm>

namespace patchcord {

namespace {

/// Words of a line beyond which it is compared by its ends alone.
constexpr size_t MostWords = 400;
/// Lines by which a run of added or removed lines is moved at most to find a good place for it.
constexpr int FurthestSlide = 1000;

std::vector<quint64> hashesOf(const TextLines &lines)
{
    std::vector<quint64> hashes;
    hashes.reserve(size_t(lines.count()));
    for (int i = 0; i < lines.count(); ++i)
        hashes.push_back(qHash(lines.line(i), 0));
    return hashes;
}

int indentOf(QByteArrayView line)
{
    int indent = 0;
    while (indent < line.size() && (line[indent] == ' ' || line[indent] == '\t'))
        ++indent;
    return indent;
}

/// The lower the better a place to begin: least indented, and no empty line.
int costOf(QByteArrayView line)
{
    const int indent = indentOf(line);
    return indent == line.size() ? 1'000'000 : indent;
}

/// Moves a run of lines that stands in one text alone to the best of the places where it might stand.
/// `least` and `most` bound the line at which it begins.
void slide(LineSpan &own, LineSpan &other, const TextLines &lines, int least, int most)
{
    LineSpan best = own;
    int bestCost = costOf(lines.line(own.begin));
    const auto consider = [&](LineSpan at) {
        const int cost = costOf(lines.line(at.begin));
        if (cost < bestCost || (cost == bestCost && at.begin > best.begin)) {
            best = at;
            bestCost = cost;
        }
    };
    LineSpan at = own;
    for (int steps = 0;
         steps < FurthestSlide && at.begin > least && lines.line(at.begin - 1) == lines.line(at.end - 1);
         ++steps) {
        at = {at.begin - 1, at.end - 1};
        consider(at);
    }
    at = own;
    for (int steps = 0; steps < FurthestSlide && at.end < most && lines.line(at.begin) == lines.line(at.end);
         ++steps) {
        at = {at.begin + 1, at.end + 1};
        consider(at);
    }
    const int by = best.begin - own.begin;
    own = best;
    other = {other.begin + by, other.end + by};
}

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
        || uchar(c) >= 0x80;
}

/// No more than one above MostWords.
std::vector<TextRange> wordsOf(QByteArrayView line)
{
    std::vector<TextRange> words;
    for (qsizetype begin = 0; begin < line.size() && words.size() <= MostWords;) {
        qsizetype end = begin + 1;
        while (isWordByte(line[begin]) && end < line.size() && isWordByte(line[end]))
            ++end;
        words.push_back({begin, end});
        begin = end;
    }
    return words;
}

/// What lies between the pairs, with neighbours joined.
std::vector<TextRange> unpaired(const std::vector<TextRange> &words, const std::vector<bool> &paired)
{
    std::vector<TextRange> parts;
    for (size_t i = 0; i < words.size(); ++i) {
        if (paired[i])
            continue;
        if (!parts.empty() && parts.back().end == words[i].begin)
            parts.back().end = words[i].end;
        else
            parts.push_back(words[i]);
    }
    return parts;
}

bool continuesCharacter(QByteArrayView text, qsizetype at)
{
    return at < text.size() && (uchar(text[at]) & 0xC0) == 0x80;
}

/// Between the common start and the common end.
LineParts middleOf(QByteArrayView a, QByteArrayView b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype front = 0;
    while (front < shorter && a[front] == b[front])
        ++front;
    while (front > 0 && (continuesCharacter(a, front) || continuesCharacter(b, front)))
        --front;
    qsizetype back = 0;
    while (back < shorter - front && a[a.size() - 1 - back] == b[b.size() - 1 - back])
        ++back;
    while (back > 0 && continuesCharacter(a, a.size() - back))
        --back;
    LineParts parts;
    if (front < a.size() - back)
        parts.a.push_back({front, a.size() - back});
    if (front < b.size() - back)
        parts.b.push_back({front, b.size() - back});
    return parts;
}

} // namespace

QByteArrayView TextLines::line(int number) const
{
    TextRange range = index.lineContent(text, number);
    if (number == 0)
        range.begin += bomLength(text);
    return text.sliced(range.begin, range.length());
}

std::vector<LineHunk> lineDiff(const TextLines &a, const TextLines &b)
{
    const std::vector<quint64> hashesA = hashesOf(a);
    const std::vector<quint64> hashesB = hashesOf(b);
    std::vector<LineHunk> hunks;
    int nextA = 0;
    int nextB = 0;
    const auto close = [&](int endA, int endB) {
        if (nextA < endA || nextB < endB)
            hunks.push_back({{nextA, endA}, {nextB, endB}});
    };
    for (const AlignedPair pair : alignEqual(hashesA, hashesB)) {
        close(pair.a, pair.b);
        nextA = pair.a + 1;
        nextB = pair.b + 1;
    }
    close(a.count(), b.count());
    // A common line stays between two hunks.
    for (size_t i = 0; i < hunks.size(); ++i) {
        LineHunk &hunk = hunks[i];
        const LineHunk before = i > 0 ? hunks[i - 1] : LineHunk{{-1, -1}, {-1, -1}};
        const LineHunk behind =
            i + 1 < hunks.size() ? hunks[i + 1] : LineHunk{{a.count() + 1, 0}, {b.count() + 1, 0}};
        if (hunk.a.isEmpty())
            slide(hunk.b, hunk.a, b, before.b.end + 1, behind.b.begin - 1);
        else if (hunk.b.isEmpty())
            slide(hunk.a, hunk.b, a, before.a.end + 1, behind.a.begin - 1);
    }
    return hunks;
}

TextEdits linesTaken(const TextLines &a, const TextLines &b, const LineHunk &hunk, const TextFormat &format)
{
    const QByteArray newline = format.newline();
    const bool reachesEnd = hunk.a.end >= a.count();
    TextEdit edit;
    if (!reachesEnd) {
        edit.range = {a.index.lineWithEnd(hunk.a.begin).begin, a.index.lineWithEnd(hunk.a.end).begin};
        for (int i = hunk.b.begin; i < hunk.b.end; ++i)
            edit.text += b.line(i).toByteArray() + newline;
    } else if (hunk.a.begin > 0) {
        // The line before ends without a line end when these were the last ones.
        edit.range = {a.index.lineContent(a.text, hunk.a.begin - 1).end, a.text.size()};
        for (int i = hunk.b.begin; i < hunk.b.end; ++i)
            edit.text += newline + b.line(i).toByteArray();
    } else {
        edit.range = {0, a.text.size()};
        for (int i = hunk.b.begin; i < hunk.b.end; ++i)
            edit.text += (i == hunk.b.begin ? QByteArray() : newline) + b.line(i).toByteArray();
    }
    if (edit.range.begin == 0) {
        const qsizetype bom = bomLength(a.text);
        edit.range.begin = std::min(bom, edit.range.end);
    }
    return TextEdits(std::move(edit));
}

LineParts changedParts(QByteArrayView a, QByteArrayView b)
{
    const std::vector<TextRange> wordsA = wordsOf(a);
    const std::vector<TextRange> wordsB = wordsOf(b);
    if (wordsA.size() > MostWords || wordsB.size() > MostWords)
        return middleOf(a, b);
    const auto hashes = [](QByteArrayView line, const std::vector<TextRange> &words) {
        std::vector<quint64> all;
        for (const TextRange word : words)
            all.push_back(qHash(line.sliced(word.begin, word.length()), 0));
        return all;
    };
    std::vector<bool> pairedA(wordsA.size(), false);
    std::vector<bool> pairedB(wordsB.size(), false);
    for (const AlignedPair pair : alignEqual(hashes(a, wordsA), hashes(b, wordsB))) {
        pairedA[size_t(pair.a)] = true;
        pairedB[size_t(pair.b)] = true;
    }
    return {unpaired(wordsA, pairedA), unpaired(wordsB, pairedB)};
}

} // namespace patchcord
