// SPDX-License-Identifier: MIT
#include "model/syntax/scalar.h"
#include "model/syntax/scalarchars.h"

#include <QRegularExpression>

namespace patchcord {

namespace {

/// Words and numbers that a YAML 1.1 or 1.2 reader takes for something else than text.
bool looksTyped(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("\\A(?:~|null|true|false|yes|no|on|off|y|n|=|<<)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression numbers(QStringLiteral(
        "\\A(?:[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+]?0x[0-9a-fA-F_]+"
        "|[-+]?(?:[0-9][0-9_]*)(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?"
        "|[-+]?(?:[0-9][0-9_]*(?:\\.[0-9_]*)?|\\.[0-9_]+)(?:[eE][-+]?[0-9]+)?"
        "|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)"
        "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \\t]+)[0-9:.]+(?:[ \\t]*(?:Z|[-+][0-9:]+))?)?)\\z"));
    const char16_t first = text[0].unicode();
    const bool numeric = (first >= u'0' && first <= u'9') || first == u'+' || first == u'-' || first == u'.';
    return numeric ? numbers.match(text).hasMatch() : text.size() <= 5 && words.match(text).hasMatch();
}

} // namespace

NodeKind resolvePlain(QByteArrayView word)
{
    if (word.isEmpty() || word == "~" || word == "null" || word == "Null" || word == "NULL")
        return NodeKind::Null;
    if (word == "true" || word == "True" || word == "TRUE" || word == "false" || word == "False"
        || word == "FALSE")
        return NodeKind::Bool;
    const char first = word[0];
    if ((first < '0' || first > '9') && first != '+' && first != '-' && first != '.')
        return NodeKind::String;

    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto all = [](QByteArrayView text, auto accepts) {
        return !text.isEmpty() && std::all_of(text.begin(), text.end(), accepts);
    };
    if (word.startsWith("0o") && all(word.sliced(2), [](char c) { return c >= '0' && c <= '7'; }))
        return NodeKind::Number;
    if (word.startsWith("0x")
        && all(word.sliced(2), [](char c) { return std::isxdigit(static_cast<unsigned char>(c)); }))
        return NodeKind::Number;
    QByteArrayView rest = first == '+' || first == '-' ? word.sliced(1) : word;
    if (rest == ".inf" || rest == ".Inf" || rest == ".INF" || word == ".nan" || word == ".NaN"
        || word == ".NAN")
        return NodeKind::Number;
    qsizetype i = 0;
    qsizetype digits = 0;
    const auto skipDigits = [&] {
        for (; i < rest.size() && digit(rest[i]); ++i)
            ++digits;
    };
    skipDigits();
    if (i < rest.size() && rest[i] == '.') {
        ++i;
        skipDigits();
    }
    if (digits == 0)
        return NodeKind::String;
    if (i < rest.size() && (rest[i] == 'e' || rest[i] == 'E')) {
        ++i;
        if (i < rest.size() && (rest[i] == '+' || rest[i] == '-'))
            ++i;
        digits = 0;
        skipDigits();
        if (digits == 0)
            return NodeKind::String;
    }
    return i == rest.size() ? NodeKind::Number : NodeKind::String;
}

bool isSafePlain(const QString &text, Surroundings surroundings)
{
    if (text.isEmpty() || text.contains(u'\n') || text.contains(u'\t') || anyNeedsEscape(text))
        return false;
    const char16_t first = text[0].unicode();
    const char16_t last = text.back().unicode();
    static constexpr std::u16string_view indicators = u"-?:,[]{}#&*!|>'\"%@`";
    if (first == u' ' || last == u' ' || last == u':' || indicators.find(first) != std::u16string_view::npos)
        return false;
    if (text.contains(QLatin1String(": ")) || text.contains(QLatin1String(" #"))
        || text.startsWith(QLatin1String("...")))
        return false;
    if (surroundings == Surroundings::Flow) {
        static constexpr std::u16string_view enders = u",[]{}:";
        if (std::any_of(text.begin(), text.end(),
                [](QChar c) { return enders.find(c.unicode()) != std::u16string_view::npos; }))
            return false;
    }
    return !looksTyped(text);
}

} // namespace patchcord
