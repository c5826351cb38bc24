// SPDX-License-Identifier: MIT
#include "editor/source/folding.h"

#include <QTextDocument>
#include <algorithm>

namespace patchcord {

namespace {

/// The state of a block that is folded; others have Qt's own, -1.
constexpr int Folded = 1;
constexpr int NotFolded = -1;

/// In units of white space; -1 for a line of nothing else.
int indentOf(const QTextBlock &line)
{
    const QString text = line.text();
    for (int i = 0; i < text.size(); ++i) {
        if (text[i] != u' ' && text[i] != u'\t')
            return i;
    }
    return -1;
}

bool isItem(const QTextBlock &line, int indent)
{
    const QString text = line.text();
    return indent < text.size() && text[indent] == u'-'
        && (indent + 1 == text.size() || text[indent + 1] == u' ');
}

QTextBlock nextFilled(QTextBlock line)
{
    do
        line = line.next();
    while (line.isValid() && indentOf(line) < 0);
    return line;
}

/// Whether a filled line behind `header` belongs to it. The items of a list may stand as far left as its key.
class Belongs
{
public:
    explicit Belongs(const QTextBlock &header)
        : m_indent(indentOf(header))
        , m_isKey(!isItem(header, m_indent) && header.text().trimmed().endsWith(u':'))
    {
    }

    bool operator()(const QTextBlock &line) const
    {
        const int indent = indentOf(line);
        return indent > m_indent || (indent == m_indent && m_isKey && isItem(line, indent));
    }

private:
    int m_indent;
    bool m_isKey;
};

} // namespace

Folding::Folding(QTextDocument &document)
    : m_document(document)
{
}

bool Folding::isFoldable(const QTextBlock &line)
{
    if (indentOf(line) < 0)
        return false;
    const QTextBlock next = nextFilled(line);
    return next.isValid() && Belongs(line)(next);
}

bool Folding::isFolded(const QTextBlock &line)
{
    return line.userState() == Folded;
}

QTextBlock Folding::lastOf(const QTextBlock &line)
{
    QTextBlock last = line;
    if (indentOf(line) < 0)
        return last;
    const Belongs belongs(line);
    for (QTextBlock next = nextFilled(line); next.isValid() && belongs(next); next = nextFilled(next))
        last = next;
    return last;
}

void Folding::mark(QTextBlock line, bool folded)
{
    if (isFolded(line) == folded)
        return;
    line.setUserState(folded ? Folded : NotFolded);
    m_folded += folded ? 1 : -1;
}

void Folding::fold(QTextBlock line)
{
    if (!isFoldable(line))
        return;
    mark(line, true);
    repair();
}

void Folding::unfold(QTextBlock line)
{
    mark(line, false);
    repair();
}

void Folding::toggle(const QTextBlock &line)
{
    if (isFolded(line))
        unfold(line);
    else
        fold(line);
}

void Folding::foldAround(const QTextBlock &line)
{
    for (QTextBlock header = line; header.isValid(); header = header.previous()) {
        if (isFoldable(header) && !isFolded(header) && lastOf(header).blockNumber() >= line.blockNumber()) {
            fold(header);
            return;
        }
    }
}

void Folding::unfoldAround(const QTextBlock &line)
{
    if (m_folded == 0)
        return;
    if (line.isVisible()) {
        if (isFolded(line))
            unfold(line);
        return;
    }
    for (QTextBlock header = line.previous(); header.isValid(); header = header.previous()) {
        if (isFolded(header) && lastOf(header).blockNumber() >= line.blockNumber()) {
            mark(header, false);
            if (header.isVisible())
                break;
        }
    }
    repair();
}

void Folding::foldAll(const std::vector<int> &lines)
{
    for (const int line : lines) {
        const QTextBlock block = m_document.findBlockByNumber(line);
        if (isFoldable(block))
            mark(block, true);
    }
    repair();
}

void Folding::unfoldAll()
{
    for (QTextBlock line = m_document.begin(); m_folded > 0 && line.isValid(); line = line.next())
        mark(line, false);
    repair();
}

void Folding::repair()
{
    int folded = 0;
    int hiddenTo = -1;
    QTextBlock firstChanged;
    QTextBlock lastChanged;
    for (QTextBlock line = m_document.begin(); line.isValid(); line = line.next()) {
        const bool visible = line.blockNumber() > hiddenTo;
        if (isFolded(line)) {
            const int last = lastOf(line).blockNumber();
            if (last == line.blockNumber()) {
                line.setUserState(NotFolded); // nothing belongs to it any more
            } else {
                ++folded;
                hiddenTo = std::max(hiddenTo, last);
            }
        }
        if (line.isVisible() == visible)
            continue;
        line.setVisible(visible);
        line.setLineCount(visible ? std::max(1, line.layout()->lineCount()) : 0);
        if (!firstChanged.isValid())
            firstChanged = line;
        lastChanged = line;
    }
    m_folded = folded;
    if (firstChanged.isValid()) {
        show(firstChanged, lastChanged);
        Q_EMIT changed();
    }
}

void Folding::show(const QTextBlock &first, const QTextBlock &last)
{
    m_document.markContentsDirty(first.position(), last.position() + last.length() - first.position());
}

} // namespace patchcord
