// SPDX-License-Identifier: MIT
#include "model/snapshot/textsearch.h"

#include <algorithm>
#include <array>

namespace patchcord {

namespace {

/// A text to look for in UTF-8: of each character one or two spellings.
class Needle
{
public:
    explicit Needle(const QString &text)
        : m_text(text)
        , m_case(text == text.toLower() ? Qt::CaseInsensitive : Qt::CaseSensitive)
    {
        for (const uint point : text.toUcs4()) {
            const auto written = [](uint one) {
                const char32_t character = one;
                return QString::fromUcs4(&character, 1).toUtf8();
            };
            const uint upper = m_case == Qt::CaseInsensitive ? QChar::toUpper(point) : point;
            m_letters.push_back({written(point), written(upper)});
        }
        for (const QByteArray &spelling : m_letters.front())
            m_starts[uchar(spelling.front())] = true;
    }

    /// Where it occurs first in `bytes` from `from` on; of no width when it does not.
    TextRange in(QByteArrayView bytes, qsizetype from) const
    {
        for (qsizetype at = from; at < bytes.size(); ++at) {
            if (!m_starts[uchar(bytes[at])])
                continue;
            if (const qsizetype end = endAt(bytes, at); end > at)
                return {at, end};
        }
        return {};
    }

    bool isIn(const QString &text) const { return text.contains(m_text, m_case); }

private:
    qsizetype endAt(QByteArrayView bytes, qsizetype at) const
    {
        for (const auto &spellings : m_letters) {
            const auto fits = [&](const QByteArray &spelling) {
                return bytes.sliced(at).startsWith(spelling);
            };
            const auto found = std::find_if(spellings.begin(), spellings.end(), fits);
            if (found == spellings.end())
                return -1;
            at += found->size();
        }
        return at;
    }

    QString m_text;
    Qt::CaseSensitivity m_case;
    std::vector<std::array<QByteArray, 2>> m_letters;
    std::array<bool, 256> m_starts{};
};

/// Whether the decoded text of a scalar may hold what its bytes do not.
bool isSpelledOtherwise(const SyntaxNode &scalar)
{
    const QByteArrayView source = scalar.source();
    return source.contains('\\') || source.contains('\n') || source.contains("''");
}

/// Walks the scalars of a document and what stands between them, side by side with the occurrences in its
/// bytes.
class Finder
{
public:
    Finder(const Snapshot &snapshot, const QString &text)
        : m_snapshot(snapshot)
        , m_text(snapshot.text())
        , m_needle(text)
        , m_next(m_needle.in(m_text, 0))
    {
    }

    std::vector<TextHit> run()
    {
        if (const SyntaxNode root = m_snapshot.tree().root())
            visit(root);
        visitGap(m_text.size(), Owner::Before);
        return std::move(m_hits);
    }

private:
    /// Whose a comment on a line of its own is.
    enum class Owner : quint8 { Before, Behind };

    void visit(const SyntaxNode &node)
    {
        if (node.isMap()) {
            for (const SyntaxNode::Entry &entry : node.entries()) {
                m_segments.append(entry.key.text());
                visitScalar(entry.key, HitKind::Key);
                visit(entry.value);
                m_segments.removeLast();
            }
        } else if (node.isSequence()) {
            qsizetype index = 0;
            for (const SyntaxNode &item : node.items()) {
                m_segments.append(QString::number(index++));
                visit(item);
                m_segments.removeLast();
            }
        } else {
            visitScalar(node, HitKind::Value);
        }
    }

    void visitScalar(const SyntaxNode &node, HitKind kind)
    {
        const TextRange range = node.range();
        if (isBefore(range.begin))
            visitGap(range.begin, Owner::Behind);
        const bool hasOwn = isBefore(range.end);
        while (isBefore(range.end)) {
            m_hits.push_back({m_next, NodePath(m_segments), kind});
            advance();
        }
        if (!hasOwn && isSpelledOtherwise(node) && m_needle.isIn(node.text()))
            m_hits.push_back({range, NodePath(m_segments), kind});
        m_end = range.end;
        // Kept only where a hit in a comment may follow on the line: most scalars need none.
        m_pathBefore = isNextOnLine() ? NodePath(m_segments) : NodePath();
        m_before = node;
    }

    /// The occurrences before the next scalar, or the end. One that reaches into the scalar is its own.
    void visitGap(qsizetype until, Owner next)
    {
        while (isBefore(until) && m_next.end <= until) {
            const qsizetype comment = commentBefore(m_next.begin);
            if (comment >= 0)
                m_hits.push_back({m_next, commentOwner(comment, until, next), HitKind::Comment});
            else if (!m_snapshot.isWhole()) // nothing is known of what could not be read, but it is there
                m_hits.push_back({m_next, pathBefore(), HitKind::Value});
            advance();
        }
    }

    NodePath commentOwner(qsizetype comment, qsizetype until, Owner next) const
    {
        const qsizetype line = lineBegin(comment);
        const bool isBehind = line == m_end && m_before;
        if (isBehind || next == Owner::Before)
            return pathBefore();
        // Deeper than what follows, it closes what stands before.
        qsizetype indent = lineBegin(until);
        const qsizetype column = comment - line + indent;
        while (indent < until && m_text[indent] == ' ')
            ++indent;
        return column > indent ? pathBefore() : NodePath(m_segments);
    }

    NodePath pathBefore() const
    {
        if (!m_pathBefore.isRoot() || !m_before)
            return m_pathBefore;
        return m_before.isKey() ? m_before.valueOfKey().path() : m_before.path();
    }

    /// Where the comment begins that stands on the line before an offset of the gap, or -1.
    qsizetype commentBefore(qsizetype offset) const
    {
        if (m_snapshot.format().language != Language::Yaml)
            return -1;
        for (qsizetype at = lineBegin(offset); at <= offset; ++at) {
            const bool isApart = at == 0 || QByteArrayView(" \t\r\n").contains(m_text[at - 1]);
            if (m_text[at] == '#' && isApart)
                return at;
        }
        return -1;
    }

    bool isBefore(qsizetype offset) const { return !m_next.isEmpty() && m_next.begin < offset; }
    void advance() { m_next = m_needle.in(m_text, m_next.end); }
    /// Of the line of a place between two scalars; the end of the scalar before when that is on it.
    qsizetype lineBegin(qsizetype offset) const
    {
        return m_end + m_text.sliced(m_end, offset - m_end).lastIndexOf('\n') + 1;
    }
    bool isNextOnLine() const
    {
        constexpr qsizetype Near = 2000;
        return isBefore(m_end + Near) && !m_text.sliced(m_end, m_next.begin - m_end).contains('\n');
    }

    const Snapshot &m_snapshot;
    const QByteArrayView m_text;
    const Needle m_needle;
    TextRange m_next; ///< the occurrence that was not looked at yet
    QStringList m_segments; ///< the way to where the walk is
    qsizetype m_end = 0; ///< of the scalar before
    SyntaxNode m_before;
    NodePath m_pathBefore; ///< that scalar's, when it was at hand
    std::vector<TextHit> m_hits;
};

} // namespace

std::vector<TextHit> findText(const Snapshot &snapshot, const QString &text)
{
    return text.isEmpty() ? std::vector<TextHit>() : Finder(snapshot, text).run();
}

} // namespace patchcord
