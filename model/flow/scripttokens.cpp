// SPDX-License-Identifier: MIT
#include "model/flow/scripttokens.h"

#include <QStringList>

#include <algorithm>

namespace patchcord {

namespace {

bool startsName(QChar c)
{
    return c.isLetter() || c == u'_' || c == u'$';
}

bool isInName(QChar c)
{
    return startsName(c) || c.isDigit();
}

/// Keywords that stand before an operand, as an operator does.
const QStringList &wordOperators()
{
    static const QStringList words =
        QStringLiteral("in instanceof typeof new delete void return await yield case").split(u' ');
    return words;
}

class Tokenizer
{
public:
    explicit Tokenizer(QStringView script)
        : m_script(script.first(std::min(script.size(), MostScriptCharacters)))
    {
    }

    ScriptTokens run()
    {
        while (m_at < m_script.size()) {
            if (m_script[m_at].isSpace())
                ++m_at;
            else if (!comment())
                token();
        }
        return std::move(m_tokens);
    }

private:
    QChar look(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_script.size() ? m_script[m_at + ahead] : QChar();
    }

    bool comment()
    {
        if (look() != u'/' || (look(1) != u'/' && look(1) != u'*'))
            return false;
        const QStringView end = look(1) == u'/' ? QStringView(u"\n") : QStringView(u"*/");
        const qsizetype at = m_script.indexOf(end, m_at + 2);
        m_at = at < 0 ? m_script.size() : at + end.size();
        return true;
    }

    void add(TokenKind kind, qsizetype end)
    {
        m_tokens.push_back({kind, m_script.sliced(m_at, end - m_at), m_at});
        m_at = end;
    }

    void token()
    {
        const QChar c = look();
        if (startsName(c))
            add(TokenKind::Name, endOf(isInName));
        else if (c.isDigit() || (c == u'.' && look(1).isDigit()))
            add(TokenKind::Number, endOf([](QChar x) { return isInName(x) || x == u'.'; }));
        else if (c == u'"' || c == u'\'')
            quoted(c);
        else if (c == u'`')
            templated();
        else if (c == u'(' || c == u'[' || c == u'{')
            add(TokenKind::Open, m_at + 1);
        else if (c == u')' || c == u']' || c == u'}')
            add(TokenKind::Close, m_at + 1);
        else if (c == u'/' && (m_tokens.empty() || !endsOperand(m_tokens.back())))
            pattern();
        else
            add(TokenKind::Operator, m_at + operatorLength());
    }

    template <typename Test> qsizetype endOf(Test test) const
    {
        return std::find_if_not(m_script.begin() + m_at, m_script.end(), test) - m_script.begin();
    }

    void quoted(QChar quote)
    {
        for (qsizetype i = m_at + 1; i < m_script.size(); ++i) {
            if (m_script[i] == u'\\') {
                ++i;
            } else if (m_script[i] == quote) {
                add(TokenKind::Text, i + 1);
                return;
            }
        }
        add(TokenKind::Unclosed, m_script.size());
    }

    /// Braces inside a template hold expressions, which may hold templates in turn: what is open is kept in a
    /// list, innermost last.
    void templated()
    {
        std::vector<QChar> open;
        for (qsizetype i = m_at; i < m_script.size(); ++i) {
            const QChar c = m_script[i];
            const QChar inner = open.empty() ? QChar() : open.back();
            const bool isText = inner == u'`' || inner == u'"' || inner == u'\'';
            if (isText && c == u'\\') {
                ++i;
            } else if (isText && c == inner) {
                open.pop_back();
            } else if (inner == u'`' && c == u'$' && i + 1 < m_script.size() && m_script[i + 1] == u'{') {
                open.push_back(u'}');
                ++i;
            } else if (!isText && c == u'{') {
                open.push_back(u'}');
            } else if (!isText && (c == u'`' || c == u'"' || c == u'\'')) {
                open.push_back(c);
            } else if (!isText && c == inner) {
                open.pop_back();
            }
            if (open.empty()) {
                add(TokenKind::Text, i + 1);
                return;
            }
        }
        add(TokenKind::Unclosed, m_script.size());
    }

    void pattern()
    {
        bool isInClass = false;
        for (qsizetype i = m_at + 1; i < m_script.size() && m_script[i] != u'\n'; ++i) {
            const QChar c = m_script[i];
            if (c == u'\\') {
                ++i;
            } else if (c == u'[' || c == u']') {
                isInClass = c == u'[';
            } else if (c == u'/' && !isInClass) {
                qsizetype end = i + 1;
                while (end < m_script.size() && m_script[end].isLetter())
                    ++end;
                add(TokenKind::Pattern, end);
                return;
            }
        }
        add(TokenKind::Unclosed, m_script.size());
    }

    qsizetype operatorLength() const
    {
        static const QStringList operators = QStringLiteral(
            ">>>= === !== **= ... <<= >>= >>> &&= ||= ?\?= == != <= >= && || ?? ?. => ++ -- += -= "
            "*= /= %= &= |= ^= << >> **")
                                                 .split(u' ');
        const QStringView rest = m_script.sliced(m_at);
        for (const QString &each : operators) {
            if (rest.startsWith(each))
                return each.size();
        }
        return 1;
    }

    const QStringView m_script;
    qsizetype m_at = 0;
    ScriptTokens m_tokens;
};

} // namespace

ScriptTokens scriptTokens(QStringView script)
{
    return Tokenizer(script).run();
}

bool endsOperand(const ScriptToken &token)
{
    switch (token.kind) {
    case TokenKind::Name:
        return !wordOperators().contains(token.text);
    case TokenKind::Number:
    case TokenKind::Text:
    case TokenKind::Pattern:
    case TokenKind::Close:
        return true;
    case TokenKind::Operator:
        return token.is("++") || token.is("--");
    case TokenKind::Open:
    case TokenKind::Unclosed:
        break;
    }
    return false;
}

bool isScriptKeyword(QStringView name)
{
    static const QStringList words =
        QStringLiteral("true false null undefined this function var let const if else "
                       "for while do switch default break continue try catch finally "
                       "throw class async import export debugger with")
            .split(u' ');
    return words.contains(name) || wordOperators().contains(name);
}

} // namespace patchcord
