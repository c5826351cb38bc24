// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <functional>

class QLineEdit;

namespace patchcord {

class CompletionList;

/// Completes the word at the cursor of a line, where QCompleter would take the whole line.
class TextCompleter : public QObject
{
    Q_OBJECT

public:
    /// The part of a line that is to be completed.
    struct Word
    {
        int begin = -1; ///< -1: nothing to complete here
        QString closing; ///< put behind the completed word unless it stands there: "}"
    };
    /// Finds the word before the cursor, which stands behind `text`.
    using WordFinder = std::function<Word(QStringView text)>;
    /// Gives the words to offer; asked when completion starts.
    using Offer = std::function<QStringList()>;

    TextCompleter(QLineEdit *line, WordFinder finder, Offer offer);

    /// Inside ${ or %{ without its end.
    static Word variableWord(QStringView text);
    /// Behind the last comma.
    static Word commaWord(QStringView text);
    /// All of the line.
    static Word wholeLine(QStringView text);

    /// Offers what fits at the cursor, also when nothing was typed yet; beside a whole name all of them.
    void completeAny();

private:
    void complete();
    void take(const QString &completion);

    QLineEdit *m_line;
    WordFinder m_finder;
    Offer m_offer;
    CompletionList *m_list;
};

} // namespace patchcord
