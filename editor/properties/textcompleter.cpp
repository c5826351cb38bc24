// SPDX-License-Identifier: MIT
#include "editor/properties/textcompleter.h"

#include "editor/properties/completionlist.h"

#include <QLineEdit>

namespace patchcord {

TextCompleter::TextCompleter(QLineEdit *line, WordFinder finder, Offer offer)
    : QObject(line)
    , m_line(line)
    , m_finder(std::move(finder))
    , m_offer(std::move(offer))
    , m_list(new CompletionList(line))
{
    connect(m_list, &CompletionList::chosen, this, &TextCompleter::take);
    connect(line, &QLineEdit::textEdited, this, &TextCompleter::complete);
}

TextCompleter::Word TextCompleter::variableWord(QStringView text)
{
    const qsizetype open =
        std::max(text.lastIndexOf(QLatin1String("${")), text.lastIndexOf(QLatin1String("%{")));
    if (open < 0 || text.indexOf(u'}', open) >= 0)
        return {};
    return {int(open) + 2, QStringLiteral("}")};
}

TextCompleter::Word TextCompleter::commaWord(QStringView text)
{
    return {int(text.lastIndexOf(u',')) + 1, {}};
}

TextCompleter::Word TextCompleter::wholeLine(QStringView)
{
    return {0, {}};
}

void TextCompleter::complete()
{
    const QString before = m_line->text().left(m_line->cursorPosition());
    const Word word = m_finder(before);
    if (word.begin < 0)
        m_list->hide();
    else
        m_list->offer(m_offer(), before.mid(word.begin), {});
}

void TextCompleter::completeAny()
{
    const QString before = m_line->text().left(m_line->cursorPosition());
    const Word word = m_finder(before);
    if (word.begin < 0)
        return;
    // Beside a whole name the others are of interest, not that one again.
    const QStringList names = m_offer();
    const QString typed = before.mid(word.begin);
    m_list->offer(names, names.contains(typed) ? QString() : typed, {});
}

void TextCompleter::take(const QString &completion)
{
    const int cursor = m_line->cursorPosition();
    const Word word = m_finder(m_line->text().left(cursor));
    if (word.begin < 0)
        return;
    const bool closed = m_line->text().mid(cursor).startsWith(word.closing);
    m_line->setSelection(word.begin, cursor - word.begin);
    // insert() is typing: it signals textEdited only for keys, so that is told here.
    m_line->insert(completion + (closed ? QString() : word.closing));
    Q_EMIT m_line->textEdited(m_line->text());
}

} // namespace patchcord
