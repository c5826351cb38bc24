// SPDX-License-Identifier: MIT
#include "model/edit/commentedits.h"

#include "model/edit/edittexts.h"
#include "model/edit/guard.h"
#include "model/syntax/commenteditems.h"
#include "model/syntax/comments.h"
#include "model/syntax/scalar.h"
#include "model/syntax/yamlscan.h"

#include <algorithm>

namespace patchcord {

namespace {

using namespace yamlscan;

/// A node as the item of its collection.
Item itemOf(const SyntaxNode &node)
{
    return {node.key(), node};
}

Obstacle obstacleTo(const SyntaxTree &tree, const NodePath &path)
{
    if (tree.format().language == Language::Json)
        return Failure{
            EditTexts::tr("JSON has no comments, so there is no place for a note. Save the flow as YAML "
                          "to write some.")};
    if (tree.format().lineEnd == LineEnd::Cr)
        return Failure{
            EditTexts::tr("The lines of this text end with a carriage return alone. YAML readers take what "
                          "stands behind a note for a part of it.")};
    const SyntaxNode node = tree.resolve(path);
    if (!node)
        return missingPlace(tree, path);
    if (!node.parent() || isInFlow(node))
        return Failure{
            EditTexts::tr("A note stands on lines of its own. Here everything stands in brackets.")};
    if (sharesItsLine(itemOf(node), tree.text()))
        return Failure{
            EditTexts::tr("This shares its line with what is around it, so a note has no line of its "
                          "own.")};
    if (const Obstacle broken = brokenNeighbour(itemsOf(node.parent()), node.index()))
        return broken;
    return doubledOnTheWay(node);
}

/// The lines of a note as they were typed, without empty ones at the end that were not there before; none
/// when they say nothing.
QStringList typedLines(const QString &text, const QStringList &before)
{
    QString plain = text;
    for (const QChar end : {QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator), QChar(u'\r')})
        plain.replace(end, u'\n');
    QStringList lines = plain.split(u'\n');
    const auto saysNothing = [](const QString &line) { return line.trimmed().isEmpty(); };
    if (std::all_of(lines.begin(), lines.end(), saysNothing))
        return {};
    while (saysNothing(lines.back()) && (before.size() < lines.size() || !saysNothing(before.back())))
        lines.removeLast();
    return lines;
}

/// A line as it is written: without what no text may hold, and without blanks at its end.
QString cleaned(QString line)
{
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\t'; });
    while (line.endsWith(u' ') || line.endsWith(u'\t'))
        line.chop(1);
    return line;
}

/// Whether the lines of a note have a blank behind their `#`.
bool isSpaced(QByteArrayView note)
{
    for (qsizetype line = 0; line < note.size(); line = nextLine(note, line)) {
        const qsizetype behind = skipBlanks(note, line) + 1;
        if (behind < lineContentEnd(note, line))
            return note[behind] == ' ';
    }
    return true;
}

/// The bytes of a line of a collection's lines: where line i of a note starts.
qsizetype lineOfNote(QByteArrayView text, qsizetype begin, qsizetype i)
{
    for (; i > 0; --i)
        begin = nextLine(text, begin);
    return begin;
}

/// The start of the comment lines above an offset, those of other items too.
qsizetype startOfRun(QByteArrayView text, qsizetype from, int column)
{
    while (from > 0) {
        const qsizetype above = lineBegin(text, from - 1 - (from > 1 && text[from - 2] == '\r' ? 1 : 0));
        const qsizetype content = skipBlanks(text, above);
        if (content >= text.size() || text[content] != '#' || columnOf(text, content) != column)
            break;
        from = above;
    }
    return from;
}

/// Whether a note would become a part of, or a step among those in comments above it.
bool readsAsStep(QByteArrayView text, qsizetype begin, QByteArrayView note, int column)
{
    const qsizetype run = startOfRun(text, begin, column);
    const QByteArray above = text.sliced(run, begin - run).toByteArray();
    const QByteArray all = above + note.toByteArray();
    return commentedItemsIn(above, {0, above.size()}, column)
        != commentedItemsIn(all, {0, all.size()}, column);
}

} // namespace

QString commentText(const Snapshot &snapshot, const NodePath &path)
{
    return obstacleTo(snapshot.tree(), path) ? QString() : noteOf(snapshot.resolve(path)).join(u'\n');
}

QString commentObstacle(const Snapshot &snapshot, const NodePath &path)
{
    const Obstacle obstacle = obstacleTo(snapshot.tree(), path);
    return obstacle ? obstacle->message : QString();
}

Result<TextEdits> setComment(const Snapshot &snapshot, const NodePath &path, const QString &text)
{
    if (const Obstacle obstacle = obstacleTo(snapshot.tree(), path))
        return *obstacle;
    const SyntaxNode node = snapshot.resolve(path);
    const QByteArray &bytes = snapshot.text();
    const qsizetype item = itemOf(node).begin();
    const qsizetype line = lineBegin(bytes, item);
    const int column = columnOf(bytes, item);
    const TextRange range = rangeOfNote(node);
    const QByteArrayView old = QByteArrayView(bytes).sliced(range.begin, range.length());

    const QStringList before = noteOf(node);
    const QStringList after = typedLines(text, before);
    qsizetype head = 0;
    const qsizetype shorter = std::min(before.size(), after.size());
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;

    const bool spaced = isSpaced(old);
    QByteArray added;
    for (qsizetype i = head; i < after.size() - tail; ++i) {
        const QString words = cleaned(after[i]);
        added += QByteArray(column, ' ') + '#';
        if (!words.isEmpty())
            added += (spaced || words.startsWith(u' ') ? " " : "") + words.toUtf8();
        added += snapshot.format().newline();
    }
    const qsizetype begin = range.isEmpty() ? std::max(line, item - column) : range.begin;
    const TextRange replaced{lineOfNote(bytes, begin, head), lineOfNote(bytes, begin, before.size() - tail)};
    const TextEdits edits({replaced, added});
    const QByteArray note = QByteArrayView(bytes).sliced(begin, replaced.begin - begin).toByteArray() + added
        + QByteArrayView(bytes).sliced(replaced.end, std::max(range.end, begin) - replaced.end).toByteArray();
    if (readsAsStep(bytes, begin, note, column))
        return Failure{EditTexts::tr("This note would be read as a disabled step. Write it in other words.")};
    return edits;
}

} // namespace patchcord
