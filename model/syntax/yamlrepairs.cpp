// SPDX-License-Identifier: MIT
#include "model/syntax/yamlrepairs.h"

#include "model/syntax/scalar.h"
#include "model/syntax/yamlscan.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace patchcord {

using namespace yamlscan;

namespace {

/// Nobody reads longer lines, and machine-made ones would cost.
constexpr qsizetype LongestLine = 2000;
/// A quote or a bracket that stays open is looked for so many lines back.
constexpr int MostLinesBack = 40;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

/// One line of the text. Its bytes stand in `source` as one character each, so that places found there are
/// those of the text.
struct Line
{
    qsizetype begin = 0;
    QString source;
    qsizetype indent = 0; ///< blanks before the content, tabs too

    bool isEmpty() const { return indent == source.size(); }
    TextRange range(qsizetype from, qsizetype length) const { return {begin + from, begin + from + length}; }
};

Line lineAt(QByteArrayView text, qsizetype offset)
{
    Line line;
    line.begin = lineBegin(text, offset);
    const qsizetype length = lineContentEnd(text, line.begin) - line.begin;
    if (length <= LongestLine)
        line.source = QString::fromLatin1(text.sliced(line.begin, length));
    while (line.indent < line.source.size()
        && (line.source[line.indent] == u' ' || line.source[line.indent] == u'\t'))
        ++line.indent;
    return line;
}

/// The nearest line above that holds more than a comment.
std::optional<Line> lineBefore(QByteArrayView text, const Line &line)
{
    for (qsizetype begin = line.begin; begin > 0;) {
        const qsizetype end = begin - 1;
        const Line before =
            lineAt(text, end > 0 && text[end] == '\n' && text[end - 1] == '\r' ? end - 1 : end);
        if (!before.isEmpty() && before.source[before.indent] != u'#')
            return before;
        begin = before.begin;
    }
    return std::nullopt;
}

std::optional<Line> lineAfter(QByteArrayView text, const Line &line)
{
    for (qsizetype begin = nextLine(text, line.begin); begin < text.size(); begin = nextLine(text, begin)) {
        const Line after = lineAt(text, begin);
        if (!after.isEmpty() && after.source[after.indent] != u'#')
            return after;
    }
    return std::nullopt;
}

/// Where the first key or text of a line stands, behind its dashes.
qsizetype contentColumn(const Line &line)
{
    static const QRegularExpression dashes(QStringLiteral(R"(^\s*(?:-\s+)*)"));
    return dashes.match(line.source).capturedLength();
}

/// What stands behind the dashes and the key of a line, without the comment behind it: a piece of the line.
struct Piece
{
    qsizetype from = 0;
    QString source;
};

Piece valueOn(const Line &line)
{
    static const QRegularExpression head(
        QStringLiteral(R"(^\s*(?:-\s+)*(?:(?:"[^"]*"|'[^']*'|[^\s:#'"{}\[\],&*!|>%@`-][^:#]*?):\s+)?)"));
    static const QRegularExpression comment(QStringLiteral(R"((?<!\s)\s+#.*$)"));
    Piece value;
    value.from = head.match(line.source).capturedLength();
    value.source = line.source.mid(value.from);
    value.source.remove(comment);
    while (!value.source.isEmpty() && value.source.back().isSpace())
        value.source.chop(1);
    return value;
}

QString shown(const QString &bytes)
{
    return oneLine(QString::fromUtf8(bytes.toLatin1()), 60);
}

QByteArray quoted(const QString &bytes)
{
    return encodeScalar(QString::fromUtf8(bytes.toLatin1()),
        {Language::Yaml, Surroundings::Block, NodeStyle::DoubleQuoted, 0, {}});
}

QString shownQuoted(const QString &bytes)
{
    return oneLine(QString::fromUtf8(quoted(bytes)), 60);
}

/// Collects what may be the matter.
class Suspects
{
public:
    Suspects(QByteArrayView text, qsizetype at)
        : m_text(text)
        , m_line(lineAt(text, at))
        , m_before(lineBefore(text, m_line))
    {
    }

    std::vector<YamlRepair> all()
    {
        tab();
        fence();
        sections();
        lackOfSpace(m_line);
        if (m_before) {
            lackOfSpace(*m_before);
            tooDeep(*m_before);
        }
        value();
        if (m_before)
            lackOfColon(*m_before);
        lackOfColon(m_line);
        openOnLines();
        indentation();
        return std::move(m_found);
    }

private:
    void add(const QString &message, TextRange mark, Repair repair, YamlRepair::Weight weight,
        SyntaxFault fault = SyntaxFault::Broken)
    {
        m_found.push_back({fault, message, mark, std::move(repair), weight});
    }
    /// A fault that is told, but that only the writer can mend.
    void tell(const QString &message, TextRange mark) { add(message, mark, {}, YamlRepair::Weight::Telling); }
    void tab();
    void fence();
    void sections();
    void lackOfSpace(const Line &line);
    void tooDeep(const Line &before);
    void value();
    void lackOfColon(const Line &line);
    void openOnLines();
    void openQuote(const Line &line, const Piece &value);
    void openBracket(const Line &line, const Piece &value);
    void indentation();
    void align(const Line &line, qsizetype column, const QString &message, Repair::Kind kind,
        YamlRepair::Weight weight);

    QByteArrayView m_text;
    Line m_line;
    std::optional<Line> m_before;
    std::vector<YamlRepair> m_found;
};

using Weight = YamlRepair::Weight;

void Suspects::align(
    const Line &line, qsizetype column, const QString &message, Repair::Kind kind, Weight weight)
{
    const TextRange indent{line.begin, line.begin + line.indent};
    const TextRange mark = line.range(line.indent, std::max<qsizetype>(line.source.size() - line.indent, 1));
    add(message, mark,
        {Words::tr("Indent the line by %1").arg(column), indent, QByteArray(column, ' '), kind}, weight);
}

void Suspects::tab()
{
    const qsizetype tab = m_line.source.left(m_line.indent).indexOf(u'\t');
    if (tab < 0)
        return;
    const QString message = Words::tr("YAML cannot be indented with tabs: use spaces.");
    std::vector<qsizetype> columns;
    if (m_before) {
        const qsizetype beside = contentColumn(*m_before);
        const bool opens = valueOn(*m_before).source.endsWith(u':');
        const bool isItem = m_line.source.mid(m_line.indent).startsWith(QLatin1String("- "));
        if (isItem && !opens)
            columns.push_back(m_before->indent);
        columns.push_back(opens ? beside + 2 : beside);
    }
    for (std::optional<Line> above = m_before; above && columns.size() < 8;
         above = lineBefore(m_text, *above)) {
        columns.push_back(contentColumn(*above));
        columns.push_back(above->indent);
    }
    if (columns.empty())
        columns.push_back(0);
    for (size_t i = 0; i < columns.size(); ++i) {
        add(message, m_line.range(tab, 1),
            {Words::tr("Write spaces in place of the tab"), m_line.range(0, m_line.indent),
                QByteArray(columns[i], ' '), i == 0 ? Repair::Kind::Sure : Repair::Kind::Guess},
            Weight::Telling);
    }
}

void Suspects::fence()
{
    if (!m_line.source.trimmed().startsWith(QLatin1String("```")))
        return;
    add(Words::tr("“```” marks code in a text and is no part of it: remove this line."),
        m_line.range(m_line.indent, 3),
        {Words::tr("Remove this line"), {m_line.begin, nextLine(m_text, m_line.begin)}, {}}, Weight::Telling);
}

/// A section that nothing stands above: the line with the word is gone.
void Suspects::sections()
{
    static const QRegularExpression name(QStringLiteral(R"(^ +[\w-]+:\s*(?:\s#.*)?$)"));
    const std::optional<Line> after = lineAfter(m_text, m_line);
    const bool isTop = !m_before || (m_before->indent == 0 && !m_before->source.trimmed().endsWith(u':'));
    if (!isTop || !after || !after->source.mid(after->indent).startsWith(QLatin1String("- "))
        || !name.match(m_line.source).hasMatch() || m_text.contains("sections:"))
        return;
    const QByteArray newline = m_text.contains("\r\n") ? QByteArrayLiteral("\r\n") : QByteArrayLiteral("\n");
    add(Words::tr("The line “sections:” is missing above this one."),
        m_line.range(m_line.indent, m_line.source.size() - m_line.indent),
        {Words::tr("Write “sections:” above"), {m_line.begin, m_line.begin}, "sections:" + newline},
        Weight::Telling);
}

/// `-hangup` or `timeout:20`.
void Suspects::lackOfSpace(const Line &line)
{
    static const QRegularExpression dash(QStringLiteral(R"(^\s*(-)([A-Za-z_]\w*)\s*(:|$))"));
    if (const QRegularExpressionMatch found = dash.match(line.source); found.hasMatch()) {
        const QString fixed = QStringLiteral("- ") + found.captured(2);
        add(Words::tr("A dash needs a space behind it: write “%1”.").arg(fixed),
            line.range(found.capturedStart(1), found.capturedEnd(2) - found.capturedStart(1)),
            {Words::tr("Write “%1”").arg(fixed), line.range(found.capturedEnd(1), 0), QByteArrayLiteral(" ")},
            Weight::Telling);
        return;
    }
    static const QRegularExpression colon(QStringLiteral(R"(^\s*(?:-\s+)*([A-Za-z_]\w*:)([^\s:/][^:]*)$)"));
    if (const QRegularExpressionMatch found = colon.match(line.source); found.hasMatch()) {
        const QString fixed = found.captured(1) + u' ' + shown(found.captured(2).trimmed());
        add(Words::tr("A colon needs a space behind it: write “%1”.").arg(oneLine(fixed, 60)),
            line.range(found.capturedStart(1), found.capturedLength(1) + found.capturedLength(2)),
            {Words::tr("Write “%1”").arg(oneLine(fixed, 60)), line.range(found.capturedEnd(1), 0),
                QByteArrayLiteral(" ")},
            Weight::Telling);
    }
}

/// A key that is indented too far: the line above is complete.
void Suspects::tooDeep(const Line &before)
{
    static const QRegularExpression key(QStringLiteral(R"(^\s*[A-Za-z_][\w-]*:(\s|$))"));
    static const QRegularExpression entry(
        QStringLiteral(R"re(^\s*(?:-\s+)*([A-Za-z_]\w*):\s+[^\s#|>&{\["'])re"));
    if (m_line.indent <= before.indent || !key.match(m_line.source).hasMatch())
        return;
    if (const QRegularExpressionMatch found = entry.match(before.source); found.hasMatch()) {
        align(m_line, contentColumn(before),
            Words::tr("This line is indented too far: “%1” in the line before has a value already.")
                .arg(found.captured(1)),
            Repair::Kind::Sure, Weight::Telling);
    }
}

/// Quotes that end before the text does.
bool endsEarly(const QString &value)
{
    const QChar quote = value.at(0);
    qsizetype end = 1;
    while (end < value.size() && value[end] != quote)
        end += value[end] == u'\\' && quote == u'"' ? 2 : 1;
    return end + 1 < value.size() && value[end + 1] != quote && value[end + 1] != u':';
}

void Suspects::value()
{
    const Piece value = valueOn(m_line);
    if (value.source.isEmpty())
        return;
    const QChar first = value.source.at(0);
    const TextRange mark = m_line.range(value.from, value.source.size());
    const auto needsQuotes = [&](const QString &message, const Piece &piece) {
        add(message.arg(shownQuoted(piece.source)), mark,
            {Words::tr("Write %1").arg(shownQuoted(piece.source)),
                m_line.range(piece.from, piece.source.size()), quoted(piece.source)},
            Weight::Telling);
    };
    if (first == u'"' || first == u'\'') {
        if (endsEarly(value.source)) {
            tell(first == u'"'
                    ? Words::tr(
                        "The text ends at its second quote: inside double quotes write \\\" for a quote, or "
                        "use "
                        "single quotes around the text.")
                    : Words::tr(
                        "The text ends at its second quote: inside single quotes write '' for one, or use "
                        "double quotes around the text."),
                mark);
        }
        return;
    }
    static const QRegularExpression printQuotes(QStringLiteral("^\u00e2\u0080[\u0098\u0099\u009c\u009d](.*?)"
                                                               "(\u00e2\u0080[\u0098\u0099\u009c\u009d])?$"));
    if (const QRegularExpressionMatch found = printQuotes.match(value.source); found.hasMatch()) {
        add(Words::tr("“ and ” are no quotes for YAML: write \" in their place."), mark,
            {Words::tr("Write %1").arg(shownQuoted(found.captured(1))), mark, quoted(found.captured(1))},
            Weight::Telling);
        return;
    }
    static const QRegularExpression key(QStringLiteral(R"(^([%@`*][^:\s]*):(?:\s|$))"));
    if (const QRegularExpressionMatch found = key.match(value.source); found.hasMatch()) {
        needsQuotes(Words::tr("A key that starts with “%1” needs quotes in YAML: write %2.")
                        .arg(QString(first), QStringLiteral("%1")),
            {value.from, found.captured(1)});
        return;
    }
    static const QRegularExpression behindBrackets(QStringLiteral(R"(^(\{.*\}|\[.*\])\s*[^\s,\]}])"));
    const QString startsWith = Words::tr("A text that starts with “%1” needs quotes in YAML: write %2.")
                                   .arg(QString(first), QStringLiteral("%1"));
    if (QStringLiteral("%@`*&").contains(first) || behindBrackets.match(value.source).hasMatch()) {
        needsQuotes(startsWith, value);
        return;
    }
    if (first == u'|' || first == u'>') {
        if (value.source.size() > 1)
            tell(Words::tr("Behind “%1” the text starts on the next line, indented.").arg(first), mark);
        return;
    }
    if (first == u'{' || first == u'[') {
        static const QRegularExpression variable(QStringLiteral(R"re([:,[\s]([$%]\{[^}"']*\}))re"));
        const QRegularExpressionMatch found = variable.match(value.source);
        if (found.hasMatch()) {
            needsQuotes(Words::tr("Between brackets a variable needs quotes: write %1."),
                {value.from + found.capturedStart(1), found.captured(1)});
        }
        return;
    }
    if (value.source.contains(QLatin1String(": ")))
        needsQuotes(Words::tr("A text that holds “: ” needs quotes in YAML: write %1."), value);
}

/// `timeout 20`, or a name alone where a key should be.
void Suspects::lackOfColon(const Line &line)
{
    static const QRegularExpression pair(
        QStringLiteral(R"re(^\s*(?:-\s+)*([A-Za-z_][\w-]*)[ \t]+("[^"]*"|'[^']*'|[^\s:#"'][^:#]*?)\s*$)re"));
    static const QRegularExpression name(QStringLiteral(R"(^\s*(?:-\s+)*([A-Za-z_][\w-]*)\s*(?:\s#.*)?$)"));
    if (const QRegularExpressionMatch found = name.match(line.source); found.hasMatch()) {
        const std::optional<Line> after = lineAfter(m_text, line);
        const bool opens = after && after->indent > line.indent;
        const QString word = found.captured(1);
        const QString fixed = line.source.mid(line.indent, found.capturedEnd(1) - line.indent) + u':';
        add(opens ? Words::tr("“%1” lacks its colon: write “%2”.").arg(word, oneLine(fixed, 60))
                  : Words::tr(
                      "“%1” is a key without a colon: write “%2”, or indent the line to continue the text "
                      "above.")
                        .arg(word, oneLine(fixed, 60)),
            line.range(found.capturedStart(1), word.size()),
            {Words::tr("Write “%1”").arg(oneLine(fixed, 60)), line.range(found.capturedEnd(1), 0),
                QByteArrayLiteral(":"), opens ? Repair::Kind::Sure : Repair::Kind::Guess},
            opens ? Weight::Telling : Weight::Possible);
        return;
    }
    if (const QRegularExpressionMatch found = pair.match(line.source); found.hasMatch()) {
        const QString fixed = found.captured(1) + QStringLiteral(": ") + shown(found.captured(2));
        const bool oneWord = !found.captured(2).contains(u' ') || found.captured(2).startsWith(u'"')
            || found.captured(2).startsWith(u'\'');
        add(Words::tr("“%1” lacks its colon: write “%2”.").arg(found.captured(1), oneLine(fixed, 60)),
            line.range(found.capturedStart(1), found.capturedEnd(2) - found.capturedStart(1)),
            {Words::tr("Write “%1”").arg(oneLine(fixed, 60)), line.range(found.capturedEnd(1), 0),
                QByteArrayLiteral(":"), oneWord ? Repair::Kind::Sure : Repair::Kind::Guess},
            Weight::Possible);
    }
}

void Suspects::openQuote(const Line &line, const Piece &value)
{
    const QByteArray bytes = value.source.toLatin1();
    if (quotedEnd(bytes, 0) >= 0)
        return;
    const QString closed = value.source + value.source.at(0);
    add(Words::tr("The quote %1 that opens here is never closed.").arg(value.source.at(0)),
        line.range(value.from, value.source.size()),
        {Words::tr("Close the quote: write %1").arg(shown(closed)),
            line.range(value.from + value.source.size(), 0), QByteArray(1, bytes.at(0))},
        Weight::Possible, SyntaxFault::UnclosedQuote);
}

void Suspects::openBracket(const Line &line, const Piece &value)
{
    const QByteArray bytes = value.source.toLatin1();
    QByteArray closers;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '"' || c == '\'') {
            const qsizetype end = quotedEnd(bytes, i);
            if (end < 0)
                return;
            i = end - 1;
        } else if (c == '[' || c == '{') {
            closers.prepend(c == '[' ? ']' : '}');
        } else if (c == ']' || c == '}') {
            if (!closers.startsWith(c))
                return;
            closers.remove(0, 1);
        }
    }
    if (closers.isEmpty())
        return;
    const QString closed = value.source + QString::fromLatin1(closers);
    add(Words::tr("The bracket %1 that opens here is never closed.").arg(value.source.at(0)),
        line.range(value.from, value.source.size()),
        {Words::tr("Close the bracket: write %1").arg(shown(closed)),
            line.range(value.from + value.source.size(), 0), closers},
        Weight::Possible);
}

void Suspects::openOnLines()
{
    std::optional<Line> line = m_line;
    for (int i = 0; line && i < MostLinesBack; ++i, line = lineBefore(m_text, *line)) {
        const Piece value = valueOn(*line);
        if (value.source.isEmpty())
            continue;
        const QChar first = value.source.at(0);
        if (first == u'"' || first == u'\'')
            openQuote(*line, value);
        else if (first == u'[' || first == u'{')
            openBracket(*line, value);
    }
}

/// A line that stands beside those above it by a little.
void Suspects::indentation()
{
    std::vector<qsizetype> columns;
    std::optional<Line> above = m_before;
    for (int i = 0; above && i < MostLinesBack; ++i, above = lineBefore(m_text, *above)) {
        for (const qsizetype column : {above->indent, contentColumn(*above)}) {
            if (column != m_line.indent && std::find(columns.begin(), columns.end(), column) == columns.end())
                columns.push_back(column);
        }
    }
    const auto distance = [this](qsizetype column) { return std::abs(column - m_line.indent); };
    std::stable_sort(
        columns.begin(), columns.end(), [&](qsizetype a, qsizetype b) { return distance(a) < distance(b); });
    constexpr qsizetype Furthest = 4;
    for (const qsizetype column : columns) {
        if (distance(column) > Furthest)
            break;
        align(m_line, column,
            Words::tr(
                "This line does not stand below those that it belongs to: indent it by %1 instead of %2.")
                .arg(column)
                .arg(m_line.indent),
            distance(column) == 1 ? Repair::Kind::Sure : Repair::Kind::Guess, Weight::Possible);
    }
}

} // namespace

std::vector<YamlRepair> yamlRepairs(QByteArrayView text, qsizetype at)
{
    // At the end of the text the last thing that stands there is looked at.
    at = std::min(at, text.size());
    while (at > 0 && (at == text.size() || text[at] == '\n' || text[at] == '\r'))
        --at;
    return Suspects(text, at).all();
}

} // namespace patchcord
