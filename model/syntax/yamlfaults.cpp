// SPDX-License-Identifier: MIT
#include "model/syntax/yamlfaults.h"

#include "model/syntax/scalar.h"
#include "model/syntax/yamlscan.h"
#include "model/text/displaytext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace patchcord {

namespace {

/// Nobody reads longer lines, and machine-made ones would cost.
constexpr qsizetype LongestLine = 2000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Reader", text);
}

QString lineAt(QByteArrayView text, qsizetype offset)
{
    const qsizetype begin = yamlscan::lineBegin(text, offset);
    const qsizetype length = yamlscan::lineContentEnd(text, begin) - begin;
    return length > LongestLine ? QString() : QString::fromUtf8(text.sliced(begin, length));
}

/// What stands behind the dashes and the key of a line, without the comment behind it.
QString valueOn(const QString &line)
{
    static const QRegularExpression head(
        QStringLiteral(R"(^\s*(?:-\s+)*(?:(?:"[^"]*"|'[^']*'|[^\s:#'"{}\[\],&*!|>%@`-][^:#]*?):\s+)?)"));
    static const QRegularExpression comment(QStringLiteral(R"(\s#.*$)"));
    return line.mid(head.match(line).capturedLength()).remove(comment).trimmed();
}

QString quoted(const QString &text)
{
    const QByteArray written =
        encodeScalar(text, {Language::Yaml, Surroundings::Block, NodeStyle::DoubleQuoted, 0, {}});
    return oneLine(QString::fromUtf8(written), 60);
}

/// Quotes that end before the text does.
QString earlyQuote(const QString &value)
{
    const QChar quote = value.at(0);
    qsizetype end = 1;
    while (end < value.size() && value[end] != quote)
        end += value[end] == u'\\' && quote == u'"' ? 2 : 1;
    if (end + 1 >= value.size() || value[end + 1] == quote || value[end + 1] == u':')
        return {};
    return quote == u'"'
        ? tr("The text ends at its second quote: inside double quotes write \\\" for a quote, or use single "
             "quotes around the text.")
        : tr("The text ends at its second quote: inside single quotes write '' for one, or use double quotes "
             "around the text.");
}

/// A text in brackets that goes on behind them.
bool goesOnBehindBrackets(const QString &value)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\{.*\}|\[.*\])\s*[^\s,\]}])"));
    return form.match(value).hasMatch();
}

QString trapOfValue(const QString &value)
{
    const QChar first = value.at(0);
    if (first == u'"' || first == u'\'')
        return earlyQuote(value);
    if (first == u'“' || first == u'”' || first == u'‘' || first == u'’')
        return tr("“ and ” are no quotes for YAML: write \" in their place.");
    static const QRegularExpression key(QStringLiteral(R"(^([%@`*][^:\s]*):(?:\s|$))"));
    if (const QRegularExpressionMatch found = key.match(value); found.hasMatch())
        return tr("A key that starts with “%1” needs quotes in YAML: write %2.")
            .arg(first)
            .arg(quoted(found.captured(1)));
    const bool isReserved = QStringLiteral("%@`*").contains(first);
    if (isReserved || goesOnBehindBrackets(value)) {
        return tr("A text that starts with “%1” needs quotes in YAML: write %2.")
            .arg(first)
            .arg(quoted(value));
    }
    if (first == u'|' || first == u'>')
        return tr("Behind “%1” the text starts on the next line, indented.").arg(first);
    if (first == u'{' || first == u'[') {
        static const QRegularExpression variable(QStringLiteral(R"([:,[\s]([$%]\{[^}"']*\}))"));
        const QRegularExpressionMatch found = variable.match(value);
        return found.hasMatch()
            ? tr("Between brackets a variable needs quotes: write %1.").arg(quoted(found.captured(1)))
            : QString();
    }
    if (value.contains(QStringLiteral(": ")))
        return tr("A text that holds “: ” needs quotes in YAML: write %1.").arg(quoted(value));
    return {};
}

/// `-hangup` or `timeout:20`.
QString lackOfSpace(const QString &line)
{
    static const QRegularExpression dash(QStringLiteral(R"(^\s*-([A-Za-z_]\w*)\s*(:|$))"));
    if (const QRegularExpressionMatch found = dash.match(line); found.hasMatch())
        return tr("A dash needs a space behind it: write “- %1”.").arg(found.captured(1));
    static const QRegularExpression colon(QStringLiteral(R"(^\s*(?:-\s+)*([A-Za-z_]\w*):([^\s:/][^:]*)$)"));
    if (const QRegularExpressionMatch found = colon.match(line); found.hasMatch()) {
        return tr("A colon needs a space behind it: write “%1: %2”.")
            .arg(found.captured(1), oneLine(found.captured(2), 40));
    }
    return {};
}

qsizetype indentOf(const QString &line)
{
    const auto content = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; });
    return content - line.begin();
}

/// A line that goes on deeper than one that is complete: `- play` without its colon, or a key that is
/// indented too far.
QString tooDeep(const QString &line, const QString &before)
{
    static const QRegularExpression key(QStringLiteral(R"(^\s*[A-Za-z_]\w*:(\s|$))"));
    static const QRegularExpression name(QStringLiteral(R"(^\s*-\s+([A-Za-z_]\w*)\s*$)"));
    static const QRegularExpression entry(
        QStringLiteral(R"re(^\s*(?:-\s+)*([A-Za-z_]\w*):\s+[^\s#|>&{\["'])re"));
    if (!key.match(line).hasMatch() || indentOf(line) <= indentOf(before))
        return {};
    if (const QRegularExpressionMatch found = name.match(before); found.hasMatch())
        return tr("The line before lacks its colon: write “- %1:”.").arg(found.captured(1));
    if (const QRegularExpressionMatch found = entry.match(before); found.hasMatch()) {
        return tr("This line is indented too far: “%1” in the line before has a value already.")
            .arg(found.captured(1));
    }
    return {};
}

/// The habit that shows on a line, or nothing.
QString trapAt(QByteArrayView text, qsizetype at)
{
    const QString line = lineAt(text, at);
    if (line.trimmed().startsWith(QLatin1String("```")))
        return tr("“```” marks code in a text and is no part of it: remove this line.");
    const QString value = valueOn(line);
    const qsizetype begin = yamlscan::lineBegin(text, at);
    // Without its space a line is text, and the fault may show on the next one only.
    QStringList traps{lackOfSpace(line), value.isEmpty() ? QString() : trapOfValue(value)};
    if (begin > 0) {
        const QString before = lineAt(text, begin - 1);
        traps.append(lackOfSpace(before));
        traps.prepend(tooDeep(line, before));
    }
    traps.removeAll(QString());
    return traps.value(0);
}

/// yaml-cpp's words in those of someone who looks at the file.
QString explain(const std::string &message)
{
    struct Explanation
    {
        const char *theirs;
        const char *ours;
    };
    static constexpr Explanation table[] = {
        {"end of map not found",
            QT_TRANSLATE_NOOP("Reader",
                "This line does not fit the map above it: check its indentation, and that each key has a "
                "colon.")},
        {"end of sequence not found",
            QT_TRANSLATE_NOOP("Reader",
                "This line does not fit the list above it: check its indentation, and that each item has a "
                "dash.")},
        {"end of map flow not found",
            QT_TRANSLATE_NOOP("Reader", "A “{” is not closed, or a comma or a colon is missing here.")},
        {"end of sequence flow not found",
            QT_TRANSLATE_NOOP("Reader", "A “[” is not closed, or a comma is missing here.")},
        {"illegal map value",
            QT_TRANSLATE_NOOP("Reader", "No value can stand here. A text that holds “: ” needs quotes.")},
        {"illegal block entry",
            QT_TRANSLATE_NOOP("Reader", "No list item can stand here: check the indentation of the dash.")},
        {"illegal map key", QT_TRANSLATE_NOOP("Reader", "No key can stand here: check its indentation.")},
        {"illegal flow end", QT_TRANSLATE_NOOP("Reader", "This bracket closes nothing.")},
        {"unknown token",
            QT_TRANSLATE_NOOP(
                "Reader", "YAML gives this character a meaning of its own: put the text in quotes.")},
        {"unknown escape character",
            QT_TRANSLATE_NOOP("Reader",
                "This backslash starts no escape that YAML knows. Use single quotes to keep backslashes as "
                "they are.")},
        {"the referenced anchor is not defined",
            QT_TRANSLATE_NOOP("Reader",
                "This alias (*) names an anchor (&) that is not there. A text that starts with “*” needs "
                "quotes.")},
        {"alias not found after *", QT_TRANSLATE_NOOP("Reader", "A text that starts with “*” needs quotes.")},
        {"anchor not found after &",
            QT_TRANSLATE_NOOP("Reader", "A text that starts with “&” needs quotes.")},
        {"bad character found while scanning alias",
            QT_TRANSLATE_NOOP("Reader", "A text that starts with “*” needs quotes.")},
        {"bad character found while scanning anchor",
            QT_TRANSLATE_NOOP("Reader", "A text that starts with “&” needs quotes.")},
        {"bad file", QT_TRANSLATE_NOOP("Reader", "Nested too deep.")},
    };
    for (const Explanation &row : table) {
        if (message.rfind(row.theirs, 0) == 0)
            return tr(row.ours);
    }
    return tr("The text is not YAML from here on: %1.").arg(QString::fromStdString(message));
}

} // namespace

QString faultText(QByteArrayView text, qsizetype at, const std::string &theirs)
{
    const QString trap = trapAt(text, at);
    return trap.isEmpty() ? explain(theirs) : trap;
}

} // namespace patchcord
