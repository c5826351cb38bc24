// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/textrange.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <vector>

namespace patchcord {

/// One caret place of a table in tests/fixtures/assist. The caret is written ‸; of a selection both ends are.
///
///     @case a method, half written        its name
///     @offers play, connect               labels that have to be among the offers
///     @not goto                           labels that must not be; * means nothing at all
///     @first to                           the label that has to stand first
///     @takes connect                      the one that is taken
///     @definitions 3                      words that make the name at the caret, each with its line
///     @uses 7                             words that use it
///     @yaml                               the text up to the next line with @
///     @yields                             what it becomes
///     @json, @yields                      the same place in JSON
struct AssistCase
{
    QString name;
    QString file;
    QString language; ///< YAML or JSON
    QStringList offers;
    QStringList refuses;
    QString first;
    QString takes;
    QStringList definitions;
    QStringList uses;
    QByteArray text;
    QByteArray yields;
};

std::vector<AssistCase> assistCases(const QString &table, const QString &language);

struct MarkedText
{
    QByteArray bytes;
    std::vector<qsizetype> marks; ///< offsets in the bytes
};
MarkedText withoutMarks(const QByteArray &text);
QByteArray withMarks(QByteArray text, TextRange selection);

/// Whether PATCHCORD_REWRITE asks for the results to be written into the tables, to be looked at.
bool rewriteCases();
void recordYield(const AssistCase &given, const QByteArray &yields);

} // namespace patchcord

Q_DECLARE_METATYPE(patchcord::AssistCase)
