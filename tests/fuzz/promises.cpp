// SPDX-License-Identifier: MIT
#include "tests/fuzz/promises.h"

#include "tests/fuzz/fuzzinput.h"
#include "tests/support/samereading.h"

#include <cstdio>
#include <cstdlib>

namespace patchcord {

namespace {

/// The text looked at last, which is not the input when that was edited.
QByteArray &looksAt()
{
    static QByteArray text;
    return text;
}

QString told(TextRange range)
{
    return QStringLiteral("[%1, %2)").arg(range.begin).arg(range.end);
}

bool liesIn(TextRange range, const QByteArray &text)
{
    return range.begin >= 0 && range.begin <= range.end && range.end <= text.size();
}

/// The nodes of a part, as the readers left them.
void holdFragment(const Fragment &fragment)
{
    const auto count = qint32(fragment.nodes.size());
    for (qint32 i = 0; i < count; ++i) {
        const FragmentNode &node = fragment.nodes[size_t(i)];
        if (node.subtreeEnd <= i || node.subtreeEnd > count)
            violated(QStringLiteral("node %1 ends its subtree at %2 of %3")
                         .arg(i)
                         .arg(node.subtreeEnd)
                         .arg(count));
        if (!liesIn({node.begin, node.end}, fragment.text)
            || !liesIn({node.itemBegin, node.end}, fragment.text))
            violated(QStringLiteral("node %1 lies at %2").arg(i).arg(told({node.begin, node.end})));
        if (i == 0 ? node.parent != -1 : node.parent < 0 || node.parent >= i)
            violated(QStringLiteral("node %1 has parent %2").arg(i).arg(node.parent));
        if (node.parent >= 0 && fragment.nodes[size_t(node.parent)].subtreeEnd < node.subtreeEnd)
            violated(QStringLiteral("node %1 reaches out of its parent").arg(i));
        const bool isCollection = node.kind == NodeKind::Map || node.kind == NodeKind::Sequence;
        if (!isCollection && node.subtreeEnd != i + 1)
            violated(QStringLiteral("scalar %1 has children").arg(i));
    }
}

void holdNodes(const SyntaxNode &node, const QByteArray &text, qsizetype &nodes)
{
    ++nodes;
    if (!liesIn(node.range(), text) || !liesIn({node.itemBegin(), node.range().end}, text))
        violated(QStringLiteral("%1 lies at %2").arg(node.path().toPointer(), told(node.range())));
    if (node.isScalar())
        node.text();
    qsizetype end = node.range().begin;
    const auto follows = [&](const SyntaxNode &child) {
        // What is empty may stand where the one before it ends.
        if (child.range().begin < end)
            violated(QStringLiteral("%1 starts at %2, before %3")
                         .arg(child.path().toPointer())
                         .arg(child.range().begin)
                         .arg(end));
        end = child.range().end;
        holdNodes(child, text, nodes);
    };
    int children = 0;
    for (const SyntaxNode item : node.items()) {
        follows(item);
        ++children;
    }
    for (const SyntaxNode::Entry entry : node.entries()) {
        if (!entry.value)
            violated(QStringLiteral("a key without a value at %1").arg(entry.key.range().begin));
        follows(entry.key);
        follows(entry.value);
        ++children;
    }
    if (children != node.childCount())
        violated(QStringLiteral("%1 counts its children wrongly").arg(node.path().toPointer()));
    if (end > node.range().end)
        violated(QStringLiteral("%1 ends before its last child").arg(node.path().toPointer()));
}

/// What is shown is one calm line: control characters in it would steer a terminal.
void holdMessage(const QString &message)
{
    if (message.isEmpty())
        violated(QStringLiteral("a message is empty"));
    for (const QChar c : message) {
        if (c.unicode() < 0x20 || (c.unicode() >= 0x7F && c.unicode() < 0xA0))
            violated(QStringLiteral("a message holds U+%1: %2")
                         .arg(c.unicode(), 4, 16, QLatin1Char('0'))
                         .arg(message));
    }
}

} // namespace

void violated(const QString &promise)
{
    std::fprintf(stderr, "A promise does not hold: %s\n--- the text\n%s\n---\n", promise.toUtf8().constData(),
        looksAt().constData());
    std::abort();
}

void holdTree(const SyntaxTree &tree)
{
    looksAt() = tree.text();
    for (const SyntaxTree::Part &part : tree.parts())
        holdFragment(*part.fragment);
    qsizetype nodes = 0;
    if (tree.root())
        holdNodes(tree.root(), tree.text(), nodes);
    for (const SyntaxError &error : tree.errors()) {
        if (!liesIn(error.range, tree.text()) && tree.text().size() > 0)
            violated(QStringLiteral("a fault lies at %1: %2").arg(told(error.range), error.message));
        holdMessage(error.message);
        for (const Repair &repair : error.repairs) {
            if (!liesIn(repair.range, tree.text()))
                violated(QStringLiteral("a repair lies at %1: %2").arg(told(repair.range), repair.title));
        }
    }
}

void holdSnapshot(const Snapshot &snapshot)
{
    holdTree(snapshot.tree());
    for (const Diagnostic &finding : snapshot.diagnostics()) {
        if (!liesIn(finding.range, snapshot.text()) && !snapshot.text().isEmpty())
            violated(QStringLiteral("“%1” lies at %2").arg(finding.code, told(finding.range)));
        holdMessage(finding.message);
        for (const Fix &fix : finding.fixes)
            holdMessage(fix.title);
    }
}

void holdEdits(const TextEdits &edits, const QByteArray &text)
{
    qsizetype end = 0;
    for (const TextEdit &edit : edits) {
        if (!liesIn(edit.range, text) || edit.range.begin < end)
            violated(QStringLiteral("an edit at %1").arg(told(edit.range)));
        end = edit.range.end;
    }
    if (edits.inverted(text).applied(edits.applied(text)) != text)
        violated(QStringLiteral("undo does not give the bytes back"));
}

SnapshotPtr holdEdited(const Snapshot &before, const TextEdits &edits)
{
    holdEdits(edits, before.text());
    const SnapshotPtr after = before.edited(edits);
    const SnapshotPtr afresh = Snapshot::build(after->text(), fuzzCatalog());
    const QString difference = differenceOfReadings(*after, *afresh);
    if (!difference.isEmpty())
        violated(QStringLiteral("taken over and read afresh differ in %1").arg(difference));
    holdSnapshot(*after);
    return after;
}

} // namespace patchcord
