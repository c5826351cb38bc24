// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>
#include <vector>

namespace patchcord {

enum class TokenKind : quint8 {
    Name, ///< identifiers and keywords alike
    Number,
    Text, ///< in quotes, or a template with all that stands in it
    Pattern, ///< a regular expression
    Open, ///< ( [ {
    Close, ///< ) ] }
    Operator, ///< whatever stands between operands, dots, commas and colons too
    Unclosed, ///< a text or a pattern that does not end
};

/// A word of JavaScript and where it stands.
struct ScriptToken
{
    TokenKind kind = TokenKind::Operator;
    QStringView text;
    qsizetype begin = 0;

    bool is(const char *word) const { return text == QLatin1String(word); }
};

using ScriptTokens = std::vector<ScriptToken>;

/// The platform evaluates scripts up to this length (reference.md 9).
inline constexpr qsizetype MostScriptCharacters = 1024;

/// Takes a JavaScript expression apart, without white space and comments. Never fails; of a script that is
/// too long to be evaluated only the beginning is read.
ScriptTokens scriptTokens(QStringView script);

/// Whether the token ends an operand, so that an operator has to follow.
bool endsOperand(const ScriptToken &token);

/// Whether the name means something else in JavaScript than a variable or a property: `in`, `function`.
bool isScriptKeyword(QStringView name);

} // namespace patchcord
