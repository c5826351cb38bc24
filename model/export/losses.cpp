// SPDX-License-Identifier: MIT
#include "model/export/convert.h"

#include "model/export/resolvedvalue.h"
#include "model/export/valuewriter.h"

#include <QCoreApplication>

namespace patchcord {

namespace {

/// Counts what YAML can say and JSON cannot.
class LossCounter
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::Convert)

public:
    explicit LossCounter(const SyntaxTree &tree)
        : m_text(tree.text())
    {
        visit(tree.root());
        gap(m_text.size());
    }

    QStringList sentences() const
    {
        QStringList said;
        if (m_comments > 0)
            said += tr("%n comments are lost: JSON has none.", nullptr, m_comments);
        if (m_aliases > 0)
            said += tr("%n aliases are written out: JSON cannot refer to another place.", nullptr, m_aliases);
        if (m_mergeKeys)
            said += tr("The merge key “<<” stays a key of that name.");
        if (m_blockTexts > 0)
            said += tr(
                "%n texts of several lines become one line each, with \\n in them.", nullptr, m_blockTexts);
        if (m_numbers > 0)
            said += tr("%n numbers are spelled anew: JSON writes decimals only.", nullptr, m_numbers);
        if (m_tags > 0)
            said += tr("%n tags are lost: JSON has none.", nullptr, m_tags);
        return said;
    }

private:
    void visit(const SyntaxNode &node)
    {
        if (!node)
            return;
        if (node.hasProperties())
            tags(node);
        if (node.isMap()) {
            for (const auto &[key, value] : node.entries()) {
                m_mergeKeys |= key.textIs("<<");
                visit(key);
                visit(value);
            }
        } else if (node.isSequence()) {
            for (const SyntaxNode &item : node.items())
                visit(item);
        } else {
            scalar(node);
        }
    }

    void scalar(const SyntaxNode &node)
    {
        gap(node.range().begin);
        m_at = node.range().end;
        const bool isBlock = node.style() == NodeStyle::Literal || node.style() == NodeStyle::Folded;
        m_blockTexts += isBlock;
        if (isBlock) // its first line, behind the | or >, may end in a comment
            comments(node.source().first(std::max<qsizetype>(0, node.source().indexOf('\n'))));
        m_aliases += node.kind() == NodeKind::Alias;
        if (node.kind() == NodeKind::Number)
            m_numbers += jsonNumber(node.text()) != node.source();
    }

    /// The text up to `end` that belongs to no scalar: dashes, brackets, colons and comments.
    void gap(qsizetype end)
    {
        if (end > m_at)
            comments(m_text.sliced(m_at, end - m_at));
    }

    void comments(QByteArrayView text)
    {
        bool inComment = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char c = text[i];
            const bool afterSpace = i == 0 || text[i - 1] == ' ' || text[i - 1] == '\t' || text[i - 1] == '\n'
                || text[i - 1] == '\r';
            if (c == '\n' || c == '\r')
                inComment = false;
            else if (c == '#' && !inComment && afterSpace)
                inComment = true, ++m_comments;
        }
    }

    void tags(const SyntaxNode &node)
    {
        const qsizetype begin = node.itemBegin();
        const QByteArrayView before =
            m_text.sliced(begin, std::max<qsizetype>(0, node.range().begin - begin));
        m_tags += before.contains('!');
    }

    QByteArrayView m_text;
    qsizetype m_at = 0; ///< behind the last scalar that was seen
    int m_comments = 0;
    int m_aliases = 0;
    int m_blockTexts = 0;
    int m_numbers = 0;
    int m_tags = 0;
    bool m_mergeKeys = false;
};

} // namespace

QStringList conversionLosses(const Snapshot &snapshot, Language to)
{
    if (to != Language::Json || snapshot.format().language == Language::Json)
        return {};
    return LossCounter(snapshot.tree()).sentences();
}

} // namespace patchcord
