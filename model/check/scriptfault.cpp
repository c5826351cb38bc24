// SPDX-License-Identifier: MIT
#include "model/check/scriptfault.h"

#include "model/check/rulecontext.h"

#include <QHash>

namespace patchcord {

namespace {

bool isMember(const ScriptTokens &tokens, size_t at)
{
    const bool isBehindDot = at > 0 && (tokens[at - 1].is(".") || tokens[at - 1].is("?."));
    const bool isKey = at + 1 < tokens.size() && tokens[at + 1].is(":") && at > 0
        && (tokens[at - 1].is("{") || tokens[at - 1].is(","));
    return isBehindDot || isKey;
}

/// Behind a dot any word is a name.
bool endsOperandAt(const ScriptTokens &tokens, size_t at)
{
    return endsOperand(tokens[at]) || (tokens[at].kind == TokenKind::Name && isMember(tokens, at));
}

QString unclosedText(const ScriptToken &token)
{
    const QString sentence = token.text.startsWith(u'/')
        ? Check::tr("the / in front of %1 is not closed")
        : Check::tr("the quote in front of %1 is not closed");
    return sentence.arg(inQuotes(token.text.sliced(1).toString()));
}

QString bracketFault(const ScriptTokens &tokens)
{
    static const QHash<QChar, QChar> partners{{u')', u'('}, {u']', u'['}, {u'}', u'{'}};
    std::vector<QChar> open;
    for (const ScriptToken &token : tokens) {
        if (token.kind == TokenKind::Open) {
            open.push_back(token.text[0]);
        } else if (token.kind == TokenKind::Close) {
            if (open.empty() || open.back() != partners.value(token.text[0]))
                return Check::tr("no bracket is open that this %1 could close").arg(token.text[0]);
            open.pop_back();
        }
    }
    return open.empty() ? QString() : Check::tr("the bracket %1 is not closed").arg(open.back());
}

/// Words and signs that are no part of an expression.
QString foreignFault(const ScriptTokens &tokens)
{
    static const QStringList statements = QStringLiteral(
        "function var let const if else for while do switch return throw try class async await "
        "import export")
                                              .split(u' ');
    for (size_t i = 0; i < tokens.size(); ++i) {
        const ScriptToken &token = tokens[i];
        if (token.kind == TokenKind::Unclosed)
            return unclosedText(token);
        if (token.kind == TokenKind::Name && statements.contains(token.text) && !isMember(tokens, i))
            return Check::tr("there are no statements and no functions, so no %1")
                .arg(inQuotes(token.text.toString()));
        if (token.kind != TokenKind::Operator)
            continue;
        if (token.is(";") && i + 1 < tokens.size())
            return Check::tr("one expression is evaluated, so nothing may follow “;”");
        if (QStringView(u"“”„‘’").contains(token.text))
            return Check::tr("%1 is no quote in JavaScript, write ' or \"").arg(token.text);
        if (token.is("@") || token.is("#") || token.is("\\"))
            return Check::tr("%1 means nothing here").arg(inQuotes(token.text.toString()));
    }
    return {};
}

bool startsOperand(const ScriptToken &token)
{
    switch (token.kind) {
    case TokenKind::Name:
        return !token.is("in") && !token.is("instanceof") && !token.is("of");
    case TokenKind::Number:
        return true;
    case TokenKind::Text:
        return !token.text.startsWith(u'`'); // a template may have a name in front of it
    default:
        return false;
    }
}

bool isPrefix(const ScriptToken &token)
{
    static const QStringList prefixes = QStringLiteral("+ - ! ~ ++ -- ...").split(u' ');
    return prefixes.contains(token.text);
}

/// Operators between which and the next one nothing need stand.
bool standsAlone(const ScriptToken &token)
{
    return token.is(",") || token.is(";") || token.is("++") || token.is("--");
}

QString wordFor(QStringView word)
{
    static const QHash<QString, QString> signs{{QStringLiteral("and"), QStringLiteral("&&")},
        {QStringLiteral("or"), QStringLiteral("||")}, {QStringLiteral("not"), QStringLiteral("!")},
        {QStringLiteral("is"), QStringLiteral("==")}, {QStringLiteral("eq"), QStringLiteral("==")}};
    return signs.value(word.toString().toLower());
}

QString besideFault(const ScriptToken &left, const ScriptToken &right)
{
    for (const ScriptToken *token : {&right, &left}) {
        const QString sign = token->kind == TokenKind::Name ? wordFor(token->text) : QString();
        if (!sign.isEmpty())
            return Check::tr("for %1 write %2").arg(inQuotes(token->text.toString()), sign);
    }
    return Check::tr("between %1 and %2 an operator is missing")
        .arg(inQuotes(left.text.toString()), inQuotes(right.text.toString()));
}

/// Operands without an operator between them, and operators without an operand.
QString orderFault(const ScriptTokens &tokens)
{
    const ScriptToken &first = tokens.front();
    if (first.kind == TokenKind::Operator && !isPrefix(first) && !standsAlone(first))
        return Check::tr("nothing stands before %1").arg(inQuotes(first.text.toString()));
    for (size_t i = 1; i < tokens.size(); ++i) {
        const ScriptToken &left = tokens[i - 1];
        const ScriptToken &right = tokens[i];
        if (endsOperandAt(tokens, i - 1) && startsOperand(right) && !left.is("++") && !left.is("--")
            && !left.is("}"))
            return besideFault(left, right);
        if (left.kind == TokenKind::Operator && right.kind == TokenKind::Operator && !standsAlone(left)
            && !standsAlone(right) && !isPrefix(right)) {
            return Check::tr("nothing stands between %1 and %2")
                .arg(inQuotes(left.text.toString()), inQuotes(right.text.toString()));
        }
    }
    const ScriptToken &last = tokens.back();
    const bool isOpenEnded = (last.kind == TokenKind::Operator || last.kind == TokenKind::Name)
        && !endsOperandAt(tokens, tokens.size() - 1) && !standsAlone(last);
    return isOpenEnded ? Check::tr("something is missing behind %1").arg(inQuotes(last.text.toString()))
                       : QString();
}

} // namespace

QString scriptFault(const ScriptTokens &tokens)
{
    if (tokens.empty())
        return Check::tr("it is empty");
    for (const auto fault : {foreignFault, bracketFault, orderFault}) {
        const QString found = fault(tokens);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace patchcord
