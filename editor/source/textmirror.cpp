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

void replaceShown(QTextCursor &cursor, int position, const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const auto [a, b] = std::mismatch(before.cbegin(), before.cbegin() + shorter, after.cbegin());
    qsizetype head = a - before.cbegin();
    if (head > 0 && before.at(head - 1).isHighSurrogate())
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    if (tail > 0 && before.at(before.size() - tail).isLowSurrogate())
        --tail;
    cursor.setPosition(position + int(head));
    cursor.setPosition(position + int(before.size() - tail), QTextCursor::KeepAnchor);
    const QString text = after.mid(head, after.size() - head - tail);
    if (text.isEmpty())
        cursor.removeSelectedText();
    else
        cursor.insertText(text);
}

} // namespace

QString widgetText(const Snapshot &snapshot)
{
    return shownLines(snapshot.text(), 0, snapshot.text().size());
}

void mirrorEdits(
    QTextDocument &document, const Snapshot &before, const Snapshot &after, const TextEdits &edits)
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
            shownLines(before.text(), begin, end), shownLines(after.text(), newBegin, newEnd));
    }
    cursor.endEditBlock();
}

} // namespace patchcord
