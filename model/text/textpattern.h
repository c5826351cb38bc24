// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/result.h"
#include "model/text/textedit.h"

#include <QRegularExpression>
#include <QStringList>
#include <stop_token>

namespace patchcord {

/// What is sought in the characters of a text, whatever they mean there.
struct TextQuery
{
    enum class Case : quint8 { Ignored, Matters };
    enum class Words : quint8 { Any, Whole };
    enum class Kind : quint8 { Literal, Expression };

    QString text;
    Case letterCase = Case::Ignored;
    Words words = Words::Any;
    Kind kind = Kind::Literal;

    friend bool operator==(const TextQuery &, const TextQuery &) = default;
};

/// A place where a pattern fits.
struct TextMatch
{
    TextRange range; ///< in bytes; empty where the pattern asks for no character, as `^` does
    QStringList groups; ///< what each group of an expression took, the whole first; empty without groups
};

/// A query made ready to be sought. `^` and `$` stand for the ends of lines, whatever ends those.
class TextPattern
{
public:
    /// Fails with a sentence that names the place where an expression cannot be understood.
    static Result<TextPattern> of(const TextQuery &query);

    /// All matches in the order of the text. An expression that would take too long is given up, and the
    /// sentence says so; when asked to stop, there are no matches.
    Result<std::vector<TextMatch>> matchesIn(const QByteArray &text, const std::stop_token &stop = {}) const;

    /// The text that takes the place of a match. In an expression `\1` and `$1` stand for what a group took,
    /// `\0`, `$0` and `$&` for all of it, `\n` for a line end and `\t` for a tab; elsewhere all is as it
    /// stands.
    QByteArray replacement(
        const QByteArray &text, const TextMatch &match, const QString &with, const QByteArray &newline) const;

private:
    TextPattern(TextQuery query, QRegularExpression expression);

    TextQuery m_query;
    QRegularExpression m_expression;
};

} // namespace patchcord
