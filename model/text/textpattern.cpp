// SPDX-License-Identifier: MIT
#include "model/text/textpattern.h"

#include "model/text/utf8.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <utility>

namespace patchcord {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(TextPattern)
};

/// Line ends of any kind count, and a single match may not try for ever. Both go in front of the expression,
/// which is why its faults are told that much further on.
const QString Preface = QStringLiteral("(*ANYCRLF)(*LIMIT_MATCH=10000000)");
/// All matches together may take so long, beside the person who waits.
constexpr qint64 MostMs = 4000;

QString expressionOf(const TextQuery &query)
{
    const QString text =
        query.kind == TextQuery::Kind::Expression ? query.text : QRegularExpression::escape(query.text);
    // A word ends where its letters do; what is sought may begin or end with something else.
    return query.words == TextQuery::Words::Whole ? QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(text) : text;
}

/// Whether an expression has `\C` in it: half of a character has no place in the bytes.
bool takesHalfCharacters(QStringView expression)
{
    for (qsizetype at = 0; at + 1 < expression.size(); ++at) {
        if (expression[at] == u'\\' && expression[++at] == u'C')
            return true;
    }
    return false;
}

Failure tooLong()
{
    return {Texts::tr("This expression takes too long. Make it say more exactly what it looks for.")};
}

} // namespace

TextPattern::TextPattern(TextQuery query, QRegularExpression expression)
    : m_query(std::move(query))
    , m_expression(std::move(expression))
{
}

Result<TextPattern> TextPattern::of(const TextQuery &query)
{
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, query.letterCase == TextQuery::Case::Ignored);
    // As it was typed first: then the place of a fault is that of the person's own text.
    if (query.kind == TextQuery::Kind::Expression) {
        const QRegularExpression typed(query.text, options);
        if (!typed.isValid())
            return Failure{Texts::tr("The expression cannot be read at character %1: %2.")
                               .arg(typed.patternErrorOffset() + 1)
                               .arg(typed.errorString())};
        if (takesHalfCharacters(query.text))
            return Failure{Texts::tr("The expression cannot have \\C in it, which takes half a character.")};
    }
    const QRegularExpression expression(Preface + expressionOf(query), options);
    // What can be read alone may still swallow what ends the word, as an open \Q does, or be too long.
    if (!expression.isValid())
        return Failure{Texts::tr("This cannot be sought: %1.").arg(expression.errorString())};
    return TextPattern(query, expression);
}

Result<std::vector<TextMatch>> TextPattern::matchesIn(
    const QByteArray &text, const std::stop_token &stop) const
{
    std::vector<TextMatch> matches;
    if (m_query.text.isEmpty())
        return matches;
    // A reader of UTF-8 takes the mark at the start away, so it is left out for the places to be right.
    const qsizetype bom = bomLength(text);
    const QString decoded = QString::fromUtf8(text.constData() + bom, text.size() - bom);
    const QByteArrayView bytes(text);
    qsizetype at = bom;
    qsizetype unitsAt = 0;
    const auto byteOf = [&](qsizetype units) {
        at += bytesOfUtf16(bytes.sliced(at), units - unitsAt);
        unitsAt = units;
        return at;
    };
    QElapsedTimer timer;
    timer.start();
    QRegularExpressionMatchIterator found = m_expression.globalMatch(decoded);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (!match.hasMatch())
            break;
        if (stop.stop_requested())
            return std::vector<TextMatch>();
        if (timer.elapsed() > MostMs)
            return tooLong();
        const qsizetype begin = byteOf(match.capturedStart());
        TextMatch each{{begin, byteOf(match.capturedEnd())}, {}};
        if (m_expression.captureCount() > 0)
            each.groups = match.capturedTexts();
        matches.push_back(std::move(each));
    }
    // The iterator ends alike when nothing is left and when it gave up.
    const qsizetype rest = matches.empty() ? 0 : unitsAt;
    if (m_query.kind == TextQuery::Kind::Expression && !m_expression.match(decoded, rest).isValid())
        return tooLong();
    return matches;
}

QByteArray TextPattern::replacement(
    const QByteArray &text, const TextMatch &match, const QString &with, const QByteArray &newline) const
{
    if (m_query.kind == TextQuery::Kind::Literal)
        return with.toUtf8();
    const QByteArray whole = text.mid(match.range.begin, match.range.length());
    const auto group = [&](int number) {
        return match.groups.isEmpty() && number == 0 ? whole : match.groups.value(number).toUtf8();
    };
    QByteArray result;
    for (qsizetype i = 0; i < with.size(); ++i) {
        const QChar c = with[i];
        const QChar next = i + 1 < with.size() ? with[i + 1] : QChar();
        if ((c == u'\\' || c == u'$') && next >= u'0' && next <= u'9') {
            result += group(next.digitValue());
        } else if (c == u'$' && next == u'&') {
            result += whole;
        } else if (c == u'\\' && next == u'n') {
            result += newline;
        } else if (c == u'\\' && next == u't') {
            result += '\t';
        } else if ((c == u'\\' && next == u'\\') || (c == u'$' && next == u'$')) {
            result += char(c.unicode());
        } else {
            // A character may take two units.
            const qsizetype units = c.isHighSurrogate() && next.isLowSurrogate() ? 2 : 1;
            result += QStringView(with).sliced(i, units).toUtf8();
            i += units - 1;
            continue;
        }
        ++i;
    }
    return result;
}

} // namespace patchcord
