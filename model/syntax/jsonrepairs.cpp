// SPDX-License-Identifier: MIT
#include "model/syntax/jsonrepairs.h"

#include "model/syntax/scalar.h"
#include "model/syntax/yamlscan.h"
#include "model/text/displaytext.h"
#include "model/text/utf8.h"

#include <QCoreApplication>

namespace patchcord {

using namespace yamlscan;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

constexpr bool isWordChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
        || c == '$';
}

/// Looks at the first thing that does not fit, and at what stands before it.
class Suspects
{
public:
    Suspects(QByteArrayView text, const JsonStop &stop)
        : m_text(text)
        , m_stop(stop)
        , m_end(text.size())
    {
    }

    SyntaxErrors all()
    {
        if (m_stop.closers.isEmpty() && !m_stop.isFirst) {
            firstBrace();
            return std::move(m_found);
        }
        qsizetype at = space(m_stop.cursor);
        const bool comma = at < m_end && m_text[at] == ',' && !m_stop.awaitsColon;
        const bool colon = at < m_end && m_text[at] == ':' && m_stop.awaitsColon;
        const qsizetype separator = at;
        if (comma || colon)
            at = space(at + 1);
        if (at >= m_end) {
            brackets(separator, comma);
            return std::move(m_found);
        }
        const char c = m_text[at];
        if (c == '/' || c == '#')
            comment(at);
        else if ((c == '}' || c == ']') && comma)
            tell(separator, 1, Words::tr("No comma can stand behind the last entry."),
                Words::tr("Remove the comma"), {separator, separator + 1}, {});
        else if (c == ',')
            tell(at, 1, comma ? Words::tr("One comma is enough.") : Words::tr("No comma can stand here."),
                Words::tr("Remove the comma"), {at, at + 1}, {});
        else if (m_stop.awaitsColon && !colon)
            tell(m_stop.cursor - 1, 1, Words::tr("A colon is missing behind this key."),
                Words::tr("Add the colon"), {m_stop.cursor, m_stop.cursor}, QByteArrayLiteral(":"));
        else if (c == '\'')
            singleQuotes(at);
        else if (c == '"' && lineClosed(at) < 0)
            openQuote(at);
        else if (!m_stop.isFirst && !comma && !colon && c != '}' && c != ']')
            tell(m_stop.cursor - 1, 1, Words::tr("A comma is missing behind this: another entry follows."),
                Words::tr("Add the comma"), {m_stop.cursor, m_stop.cursor}, QByteArrayLiteral(","));
        else if (QByteArrayView("%$@").contains(c) || (isWordChar(c) && !m_stop.awaitsKey && isText(at)))
            bareText(at);
        else if (isWordChar(c))
            word(at, m_stop.awaitsKey);
        else if ((c == '}' || c == ']') && !m_stop.closers.isEmpty() && m_stop.closers[0] != c)
            closer(at);
        // A text that was not closed on its line may have ended at the first quote of the next.
        if (m_found.empty() || m_found.back().repairs.empty())
            openBefore(at);
        return std::move(m_found);
    }

private:
    qsizetype space(qsizetype at) const
    {
        while (at < m_end && isSpace(m_text[at]))
            ++at;
        return at;
    }

    /// Behind the end of a document that is a text alone: the brace before it is gone.
    void firstBrace()
    {
        const qsizetype at = space(m_stop.cursor);
        const qsizetype first = space(bomLength(m_text));
        const qsizetype begin = std::max(lineBegin(m_text, first), bomLength(m_text));
        if (at >= m_end || m_text[at] != ':')
            return;
        const bool crLf = m_text.contains("\r\n");
        tell(first, 1, Words::tr("The “{” that opens the document is missing."),
            Words::tr("Write “{” before this"), {begin, begin}, crLf ? "{\r\n" : "{\n");
    }

    void tell(qsizetype at, qsizetype length, const QString &message, const QString &title, TextRange range,
        const QByteArray &text, Repair::Kind kind = Repair::Kind::Sure)
    {
        const qsizetype begin = std::max<qsizetype>(at, 0);
        m_found.push_back({SyntaxFault::Broken, {begin, std::min(begin + length, m_end)}, message,
            {{title, range, text, kind}}});
    }

    /// Behind the quote that closes a text on its own line, or -1.
    qsizetype lineClosed(qsizetype at) const
    {
        const qsizetype end = quotedEnd(m_text.sliced(at, lineContentEnd(m_text, at) - at), 0);
        return end < 0 ? -1 : at + end;
    }

    void comment(qsizetype at)
    {
        qsizetype end = lineContentEnd(m_text, at);
        if (m_text.sliced(at).startsWith("/*")) {
            const qsizetype close = m_text.indexOf("*/", at);
            if (close >= 0 && close < end)
                end = close + 2;
        }
        qsizetype begin = at;
        while (begin > 0 && (m_text[begin - 1] == ' ' || m_text[begin - 1] == '\t'))
            --begin;
        tell(at, end - at, Words::tr("JSON has no comments: remove this one, or keep the file as YAML."),
            Words::tr("Remove the comment"), {begin, end}, {}, Repair::Kind::Guess);
    }

    void singleQuotes(qsizetype at)
    {
        const qsizetype close = lineClosed(at);
        if (close < 0)
            return;
        const QByteArrayView inner = m_text.sliced(at + 1, close - at - 2);
        const QByteArray written =
            encodeJsonString(QString::fromUtf8(inner).replace(QLatin1String("\\'"), QLatin1String("'")));
        const QString shown = oneLine(QString::fromUtf8(written), 60);
        tell(at, close - at, Words::tr("Texts stand in double quotes in JSON: write %1.").arg(shown),
            Words::tr("Write %1").arg(shown), {at, close}, written);
    }

    void openQuote(qsizetype at)
    {
        qsizetype end = lineContentEnd(m_text, at);
        while (end > at && isSpace(m_text[end - 1]))
            --end;
        if (end > at + 1 && (m_text[end - 1] == ',' || m_text[end - 1] == ':'))
            --end;
        m_found.push_back({SyntaxFault::UnclosedQuote, {at, end},
            Words::tr("The quote %1 that opens here is never closed.").arg(QLatin1Char('"')),
            {{Words::tr("Close the quote: write %1")
                    .arg(oneLine(QString::fromUtf8(m_text.sliced(at, end - at)) + u'"', 60)),
                {end, end}, QByteArrayLiteral("\"")}}});
    }

    void openBefore(qsizetype at)
    {
        const qsizetype line = lineBegin(m_text, at);
        for (qsizetype i = line; i < at; ++i) {
            if (m_text[i] != '"')
                continue;
            const qsizetype close = lineClosed(i);
            if (close < 0) {
                openQuote(i);
                return;
            }
            i = close - 1;
        }
    }

    /// The end of what stands on the line, before its comma.
    qsizetype textEnd(qsizetype at) const
    {
        qsizetype end = lineContentEnd(m_text, at);
        while (end > at + 1 && (isSpace(m_text[end - 1]) || m_text[end - 1] == ','))
            --end;
        return end;
    }

    /// Whether words follow on each other.
    bool isText(qsizetype at) const
    {
        const QByteArrayView line = m_text.sliced(at, textEnd(at) - at);
        return (line.contains(' ') || line.contains(':')) && !line.contains('"') && !line.contains('{')
            && !line.contains('[') && !line.contains('}') && !line.contains(']');
    }

    void bareText(qsizetype at)
    {
        const qsizetype end = textEnd(at);
        const QByteArray written = encodeJsonString(QString::fromUtf8(m_text.sliced(at, end - at)));
        const QString shown = oneLine(QString::fromUtf8(written), 60);
        tell(at, end - at, Words::tr("Texts stand in double quotes in JSON: write %1.").arg(shown),
            Words::tr("Write %1").arg(shown), {at, end}, written);
    }

    void word(qsizetype at, bool isKey)
    {
        qsizetype end = at;
        while (end < m_end && isWordChar(m_text[end]))
            ++end;
        const QByteArray word = m_text.sliced(at, end - at).toByteArray();
        const QByteArray small = word.toLower();
        QByteArray written = encodeJsonString(QString::fromUtf8(word));
        Repair::Kind kind = isKey ? Repair::Kind::Sure : Repair::Kind::Guess;
        if (!isKey && (small == "true" || small == "false" || small == "null" || small == "none")) {
            written = small == "none" ? QByteArrayLiteral("null") : small;
            kind = Repair::Kind::Sure;
        }
        const QString shown = oneLine(QString::fromUtf8(written), 60);
        tell(at, end - at,
            isKey ? Words::tr("Keys stand in double quotes in JSON: write %1.").arg(shown)
                  : Words::tr("JSON does not know this word: write %1.").arg(shown),
            Words::tr("Write %1").arg(shown), {at, end}, written, kind);
    }

    void closer(qsizetype at)
    {
        const QByteArray missing = m_stop.closers.left(1);
        tell(at, 1, Words::tr("A “%1” is missing before this bracket.").arg(QString::fromLatin1(missing)),
            Words::tr("Write “%1”").arg(QString::fromLatin1(missing + m_text[at])), {at, at}, missing,
            Repair::Kind::Guess);
    }

    void brackets(qsizetype at, bool comma)
    {
        if (m_stop.closers.isEmpty() || m_stop.awaitsColon)
            return;
        const TextRange range{comma ? at : m_stop.cursor, comma ? at + 1 : m_stop.cursor};
        const QString shown = QString::fromLatin1(m_stop.closers);
        tell(m_stop.cursor - 1, 1,
            Words::tr("The text ends before “%1”, which would close what is open.").arg(shown),
            Words::tr("Write “%1” at the end").arg(shown), range, m_stop.closers, Repair::Kind::Guess);
    }

    QByteArrayView m_text;
    const JsonStop &m_stop;
    qsizetype m_end;
    SyntaxErrors m_found;
};

} // namespace

SyntaxErrors jsonRepairs(QByteArrayView text, const JsonStop &stop)
{
    return Suspects(text, stop).all();
}

} // namespace patchcord
