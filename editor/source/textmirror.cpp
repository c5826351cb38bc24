// SPDX-License-Identifier: MIT
#include "editor/source/textmirror.h"

#include "model/text/utf8.h"

#include <QStringDecoder>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <algorithm>
#include <vector>

namespace patchcord {

namespace {

constexpr bool isStructural(QChar c)
{
    return c == QChar::ParagraphSeparator || c == QChar(0xfdd0) || c == QChar(0xfdd1);
}

QString shown(QByteArrayView bytes)
{
    // A byte order mark is eaten by the caller, at the start of the document only.
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    const bool hasCr = bytes.contains('\r');
    // The three structural characters have U+2029's or U+FDDx's first byte.
    const bool hasStructural = bytes.contains("\xe2\x80\xa9") || bytes.contains("\xef\xb7");
    if (!hasCr && !hasStructural)
        return text;
    QChar *out = text.data();
    const QChar *const end = text.constData() + text.size();
    for (const QChar *in = text.constData(); in < end; ++in) {
        if (*in == u'\r') {
            *out++ = u'\n';
            if (in + 1 < end && in[1] == u'\n')
                ++in;
        } else {
            *out++ = isStructural(*in) ? QChar(QChar::ReplacementCharacter) : *in;
        }
    }
    text.truncate(out - text.constData());
    return text;
}

/// The lines from byte `begin` to byte `end` of a text, both of them line starts or the text's end.
QString shownLines(const QByteArray &text, qsizetype begin, qsizetype end)
{
    const qsizetype start = std::max(begin, bomLength(text));
    return start < end ? shown(QByteArrayView(text).sliced(start, end - start)) : QString();
}

/// Lines of the text before that change, and how many bytes the edits before and in them add.
struct Cluster
{
    int firstLine = 0;
    int lastLine = 0;
    qsizetype addedBefore = 0;
    qsizetype addedWithin = 0;
};

/// Edits that touch the same lines are written together. A line end may be half of a CRLF that an edit takes
/// apart or makes, so the line of the byte before belongs to the edit as well.
std::vector<Cluster> clustersOf(const LineIndex &lines, const TextEdits &edits)
{
    std::vector<Cluster> clusters;
    qsizetype added = 0;
    for (const TextEdit &edit : edits) {
        const int first = lines.lineAt(std::max<qsizetype>(0, edit.range.begin - 1));
        const int last = lines.lineAt(edit.range.end);
        const qsizetype growth = edit.text.size() - edit.range.length();
        if (!clusters.empty() && first <= clusters.back().lastLine) {
            clusters.back().lastLine = std::max(clusters.back().lastLine, last);
            clusters.back().addedWithin += growth;
        } else {
            clusters.push_back({first, last, added, growth});
        }
        added += growth;
    }
    return clusters;
}

/// How many units two texts have in common at their start and at their end. Where letters repeat, several
/// places could be the changed one: the one next to `near` is taken. Characters stay whole.
struct Common
{
    qsizetype head = 0;
    qsizetype tail = 0;
};

Common commonOf(const QString &before, const QString &after, qsizetype near)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const auto [a, b] = std::mismatch(before.cbegin(), before.cbegin() + shorter, after.cbegin());
    qsizetype head = a - before.cbegin();
    qsizetype tail = 0;
    while (tail < shorter && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    if (head + tail > shorter) {
        head = std::clamp(near, shorter - tail, head);
        tail = shorter - head;
    }
    if (head > 0 && before.at(head - 1).isHighSurrogate())
        --head;
    if (tail > 0 && before.at(before.size() - tail).isLowSurrogate())
        --tail;
    return {head, tail};
}

void replaceShown(QTextCursor &cursor, int position, const QString &before, const QString &after)
{
    const auto [head, tail] = commonOf(before, after, before.size()); // as late as may be
    cursor.setPosition(position + int(head));
    cursor.setPosition(position + int(before.size() - tail), QTextCursor::KeepAnchor);
    const QString text = after.mid(head, after.size() - head - tail);
    if (text.isEmpty())
        cursor.removeSelectedText();
    else
        cursor.insertText(text);
}

QString blockTexts(const QTextBlock &first, const QTextBlock &last)
{
    QString text = first.text();
    for (QTextBlock block = first; block.isValid() && block != last;) {
        block = block.next();
        text += u'\n' + block.text();
    }
    return text;
}

/// The byte at a unit of the shown lines from `firstLine` on.
qsizetype byteOf(const ShownText &shown, int firstLine, const QString &lines, qsizetype unit)
{
    const QStringView before = QStringView(lines).first(unit);
    const auto line = firstLine + int(before.count(u'\n'));
    return shown.lines().offsetAt(shown.bytes(), {line, int(unit - 1 - before.lastIndexOf(u'\n'))});
}

} // namespace

const LineIndex &ShownText::lines() const
{
    if (!m_lines)
        m_lines = LineIndex(m_bytes);
    return *m_lines;
}

QString widgetText(const QByteArray &bytes)
{
    return shownLines(bytes, 0, bytes.size());
}

void mirrorEdits(
    QTextDocument &document, const ShownText &before, const QByteArray &after, const TextEdits &edits)
{
    const std::vector<Cluster> clusters = clustersOf(before.lines(), edits);
    if (clusters.empty())
        return;
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    // From the back, so that the line numbers of the text before hold for what is still to come.
    for (auto cluster = clusters.rbegin(); cluster != clusters.rend(); ++cluster) {
        const qsizetype begin = before.lines().lineWithEnd(cluster->firstLine).begin;
        const qsizetype end = before.lines().lineWithEnd(cluster->lastLine).end;
        const qsizetype newBegin = begin + cluster->addedBefore;
        const qsizetype newEnd = end + cluster->addedBefore + cluster->addedWithin;
        replaceShown(cursor, document.findBlockByNumber(cluster->firstLine).position(),
            shownLines(before.bytes(), begin, end), shownLines(after, newBegin, newEnd));
    }
    cursor.endEditBlock();
}

TextEdits typedEdits(
    const QTextDocument &document, const ShownText &shown, WidgetChange change, const QByteArray &newline)
{
    const int size = document.characterCount() - 1;
    const QTextBlock first = document.findBlock(std::clamp(change.begin, 0, size));
    const QTextBlock last = document.findBlock(std::clamp(size - change.tail, first.position(), size));
    const int firstLine = first.blockNumber();
    // Lines behind the change are as many as before.
    const int lastLine = shown.lines().lineCount() - (document.blockCount() - last.blockNumber());
    if (firstLine > lastLine)
        return {};
    const QString before = shownLines(shown.bytes(), shown.lines().lineWithEnd(firstLine).begin,
        shown.lines().lineContent(shown.bytes(), lastLine).end);
    const QString now = blockTexts(first, last);
    const auto [head, tail] = commonOf(before, now, change.begin - first.position());
    const TextRange range{
        byteOf(shown, firstLine, before, head), byteOf(shown, firstLine, before, before.size() - tail)};
    const QString typed = now.mid(head, now.size() - tail - head);
    TextEdits edits;
    edits.add({range, typed.toUtf8().replace('\n', newline)});
    return edits;
}

void settleTyped(QTextDocument &document, const ShownText &after, TextRange changed)
{
    // A line end may be joined from two, or taken apart; what is no text at all is shown as U+FFFD.
    const QByteArrayView bytes(after.bytes());
    const QByteArrayView typed = bytes.sliced(changed.begin, changed.length());
    const auto is = [&bytes](qsizetype at, char c) { return at >= 0 && at < bytes.size() && bytes[at] == c; };
    if (!is(changed.begin - 1, '\r') && !typed.contains('\r') && !typed.contains("\xef\xbf\xbd")
        && !typed.contains(QByteArrayView("?")))
        return;
    const LineIndex &lines = after.lines();
    const int firstLine = lines.lineAt(std::max<qsizetype>(0, changed.begin - 1));
    const int lastLine = lines.lineAt(changed.end);
    const QTextBlock first = document.findBlockByNumber(firstLine);
    const QTextBlock last =
        document.findBlockByNumber(document.blockCount() - (lines.lineCount() - lastLine));
    const QString meant = shownLines(
        after.bytes(), lines.lineWithEnd(firstLine).begin, lines.lineContent(after.bytes(), lastLine).end);
    const QString now = blockTexts(first, last);
    if (now == meant)
        return;
    QTextCursor cursor(&document);
    replaceShown(cursor, first.position(), now, meant);
}

} // namespace patchcord
