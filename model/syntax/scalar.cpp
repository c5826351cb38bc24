// SPDX-License-Identifier: MIT
#include "model/syntax/scalar.h"

#include "model/text/utf8.h"

#include <QRegularExpression>
#include <algorithm>

namespace patchcord {

namespace {

constexpr bool isBlank(char16_t c)
{
    return c == u' ' || c == u'\t';
}

/// Makes every line end a single LF, as YAML reads them.
QString withPlainLineEnds(QByteArrayView source)
{
    QString text = QString::fromUtf8(source);
    if (source.contains('\r'))
        text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    return text;
}

/// Reads the line break at `i` and what surrounds it as flow scalars fold it: the blanks around go, one break
/// becomes a space, n breaks become n - 1 line ends. Returns the index behind.
qsizetype foldBreaks(const QString &text, qsizetype i, QString &out)
{
    int breaks = 0;
    while (i < text.size() && (text[i] == u'\n' || isBlank(text[i].unicode()))) {
        breaks += text[i] == u'\n' ? 1 : 0;
        ++i;
    }
    if (breaks == 1)
        out += u' ';
    else
        out += QString(breaks - 1, u'\n');
    return i;
}

void trimBlanks(QString &out, qsizetype keep)
{
    while (out.size() > keep && isBlank(out.back().unicode()))
        out.chop(1);
}

QString decodePlain(QByteArrayView source)
{
    if (!source.contains('\n') && !source.contains('\r'))
        return QString::fromUtf8(source);
    const QString text = withPlainLineEnds(source);
    QString out;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == u'\n') {
            trimBlanks(out, 0);
            i = foldBreaks(text, i, out);
        } else {
            out += text[i++];
        }
    }
    return out;
}

QString decodeSingleQuoted(QByteArrayView source)
{
    const QString text = withPlainLineEnds(source.sliced(1, std::max<qsizetype>(0, source.size() - 2)));
    QString out;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == u'\n') {
            trimBlanks(out, 0);
            i = foldBreaks(text, i, out);
        } else {
            if (text[i] == u'\'' && i + 1 < text.size() && text[i + 1] == u'\'')
                ++i;
            out += text[i++];
        }
    }
    return out;
}

/// Decodes the escape whose letter stands at `i`; returns the index behind it.
qsizetype decodeEscape(const QString &text, qsizetype i, QString &out)
{
    const char16_t letter = text[i].unicode();
    const auto hex = [&](int digits) {
        bool ok = false;
        const uint code = QStringView(text).mid(i + 1, digits).toUInt(&ok, 16);
        if (!ok)
            out += QChar::ReplacementCharacter;
        else if (digits == 8)
            out += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
        else
            out += QChar(ushort(code));
        return std::min(i + 1 + digits, text.size());
    };
    switch (letter) {
    case u'x':
        return hex(2);
    case u'u':
        return hex(4);
    case u'U':
        return hex(8);
    case u'\n':
        for (++i; i < text.size() && isBlank(text[i].unicode()); ++i) { }
        return i;
    default:
        break;
    }
    static constexpr std::u16string_view letters = u"0abtnvfreN_LP";
    static constexpr std::u16string_view meanings{u"\0\a\b\t\n\v\f\r\x1b\u0085\u00A0\u2028\u2029", 13};
    const size_t found = letters.find(letter);
    out += QChar(found == std::u16string_view::npos ? letter : meanings[found]);
    return i + 1;
}

QString decodeDoubleQuoted(QByteArrayView source)
{
    const QByteArrayView inner = source.sliced(1, std::max<qsizetype>(0, source.size() - 2));
    if (!inner.contains('\\') && !inner.contains('\n') && !inner.contains('\r'))
        return QString::fromUtf8(inner);
    const QString text = withPlainLineEnds(inner);
    QString out;
    qsizetype keep = 0; // blanks up to here were escaped and stay
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == u'\\' && i + 1 < text.size()) {
            i = decodeEscape(text, i + 1, out);
            keep = out.size();
        } else if (text[i] == u'\n') {
            trimBlanks(out, keep);
            i = foldBreaks(text, i, out);
        } else {
            out += text[i++];
        }
    }
    return out;
}

struct BlockHeader
{
    int indent = 0; ///< 0: found out from the first line
    char chomp = 0; ///< '+', '-' or 0
};

BlockHeader readHeader(QStringView line)
{
    BlockHeader header;
    for (qsizetype i = 1; i < line.size() && i <= 2; ++i) {
        const char16_t c = line[i].unicode();
        if (c == u'+' || c == u'-')
            header.chomp = char(c);
        else if (c >= u'1' && c <= u'9')
            header.indent = c - u'0';
        else
            break;
    }
    return header;
}

qsizetype leadingSpaces(QStringView line)
{
    qsizetype i = 0;
    while (i < line.size() && line[i] == u' ')
        ++i;
    return i;
}

QString foldLines(const QList<QStringView> &lines, qsizetype count)
{
    QString out;
    qsizetype blanks = 0;
    bool first = true;
    bool wasIndented = false;
    for (qsizetype i = 0; i < count; ++i) {
        const QStringView line = lines[i];
        if (line.isEmpty()) {
            ++blanks;
            continue;
        }
        const bool indented = isBlank(line[0].unicode());
        if (first)
            out += QString(blanks, u'\n');
        else if (wasIndented || indented)
            out += QString(blanks + 1, u'\n');
        else
            out += blanks == 0 ? QStringLiteral(" ") : QString(blanks, u'\n');
        out += line;
        blanks = 0;
        first = false;
        wasIndented = indented;
    }
    return out;
}

QString decodeBlock(QByteArrayView source, NodeStyle style, int parentIndent, LineEndBehind lineEnd)
{
    const QString text = withPlainLineEnds(source);
    QList<QStringView> lines = QStringView(text).split(u'\n');
    const BlockHeader header = readHeader(lines.takeFirst());
    if (lines.isEmpty())
        return {};

    qsizetype indent = std::max(parentIndent, 0) + header.indent;
    if (header.indent == 0) {
        indent = 0;
        for (const QStringView line : std::as_const(lines)) {
            indent = std::max(indent, leadingSpaces(line));
            if (leadingSpaces(line) < line.size()) {
                indent = leadingSpaces(line);
                break;
            }
        }
    }
    for (QStringView &line : lines)
        line = line.mid(std::min(indent, leadingSpaces(line)));
    qsizetype count = lines.size();
    while (count > 0 && lines[count - 1].isEmpty())
        --count;

    QString out;
    if (style == NodeStyle::Folded) {
        out = foldLines(lines, count);
    } else {
        for (qsizetype i = 0; i < count; ++i) {
            out += lines[i];
            if (i + 1 < count)
                out += u'\n';
        }
    }
    const bool endsWithBreak = count < lines.size() || lineEnd == LineEndBehind::Yes;
    if (header.chomp == '+') {
        const qsizetype breaks =
            lines.size() - count - (count == 0 ? 1 : 0) + (lineEnd == LineEndBehind::Yes ? 1 : 0);
        out += QString(breaks, u'\n');
    } else if (header.chomp == 0 && count > 0 && endsWithBreak) {
        out += u'\n';
    }
    return out;
}

/// Characters that YAML text cannot hold as they are, or that a reader would change.
bool needsEscape(char16_t c)
{
    return (c < 0x20 && c != u'\n') || c == 0x7F || (c >= 0x80 && c < 0xA0) || c == 0x2028 || c == 0x2029
        || c == 0xFEFF;
}

bool anyNeedsEscape(const QString &text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return needsEscape(c.unicode()) && c != u'\t'; });
}

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

QByteArray encodeDoubleQuoted(const QString &text)
{
    QString out(1, u'"');
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"':
            out += QLatin1String("\\\"");
            break;
        case u'\\':
            out += QLatin1String("\\\\");
            break;
        case u'\n':
            out += QLatin1String("\\n");
            break;
        case u'\r':
            out += QLatin1String("\\r");
            break;
        case u'\t':
            out += QLatin1String("\\t");
            break;
        default:
            if (needsEscape(c.unicode()))
                out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
            else
                out += c;
        }
    }
    return (out + u'"').toUtf8();
}

QByteArray encodeSingleQuoted(const QString &text)
{
    QString doubled = text;
    doubled.replace(u'\'', QLatin1String("''"));
    return "'" + doubled.toUtf8() + "'";
}

/// Whether a text can stand in a block scalar as it is. A first line that starts with a blank would need an
/// indentation indicator, and lines of blanks only are easily lost: such texts are quoted instead.
bool fitsBlockScalar(const QString &text)
{
    if (text.isEmpty() || text.contains(u'\r') || anyNeedsEscape(text))
        return false;
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    const bool blankLine = std::any_of(lines.begin(), lines.end(),
        [](QStringView line) { return !line.isEmpty() && line.trimmed().isEmpty(); });
    return !blankLine && !lines.first().isEmpty() && !isBlank(lines.first()[0].unicode());
}

QByteArray encodeBlock(QString text, char indicator, const ScalarSlot &slot)
{
    QByteArray out(1, indicator);
    if (!text.endsWith(u'\n'))
        out += '-';
    else if (text.endsWith(QLatin1String("\n\n")))
        out += '+';
    if (text.endsWith(u'\n'))
        text.chop(1);
    for (const QString &line : text.split(u'\n')) {
        out += slot.newline;
        if (!line.isEmpty())
            out += QByteArray(slot.indent, ' ') + line.toUtf8();
    }
    return out;
}

QByteArray encodeYamlString(const QString &text, const ScalarSlot &slot)
{
    const bool several = text.contains(u'\n');
    const bool block = slot.surroundings == Surroundings::Block && fitsBlockScalar(text);
    switch (slot.style) {
    case NodeStyle::Folded:
        if (block && !QStringView(text).chopped(text.endsWith(u'\n') ? 1 : 0).contains(u'\n'))
            return encodeBlock(text, '>', slot);
        [[fallthrough]];
    case NodeStyle::Literal:
        if (block)
            return encodeBlock(text, '|', slot);
        break;
    case NodeStyle::SingleQuoted:
        if (!several && !anyNeedsEscape(text) && !text.contains(u'\t'))
            return encodeSingleQuoted(text);
        break;
    case NodeStyle::DoubleQuoted:
        break;
    default:
        if (isSafePlain(text, slot.surroundings))
            return text.toUtf8();
        if (several && block)
            return encodeBlock(text, '|', slot);
        break;
    }
    return encodeDoubleQuoted(text);
}

} // namespace

QString decodeScalar(QByteArrayView source, NodeStyle style, int parentIndent, LineEndBehind lineEnd)
{
    switch (style) {
    case NodeStyle::Plain:
        return decodePlain(source);
    case NodeStyle::SingleQuoted:
        return source.isEmpty() ? QString() : decodeSingleQuoted(source);
    case NodeStyle::DoubleQuoted:
        return source.isEmpty() ? QString() : decodeDoubleQuoted(source);
    case NodeStyle::Literal:
    case NodeStyle::Folded:
        return decodeBlock(source, style, parentIndent, lineEnd);
    case NodeStyle::Empty:
    case NodeStyle::Block:
    case NodeStyle::Flow:
        break;
    }
    return {};
}

int columnOf(QByteArrayView text, qsizetype offset)
{
    qsizetype begin = offset;
    while (begin > 0 && text[begin - 1] != '\n' && text[begin - 1] != '\r')
        --begin;
    if (begin == 0)
        begin = std::min(bomLength(text), offset);
    return int(offset - begin);
}

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

QByteArray encodeJsonString(const QString &text)
{
    QString out(1, u'"');
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"':
            out += QLatin1String("\\\"");
            break;
        case u'\\':
            out += QLatin1String("\\\\");
            break;
        case u'\n':
            out += QLatin1String("\\n");
            break;
        case u'\r':
            out += QLatin1String("\\r");
            break;
        case u'\t':
            out += QLatin1String("\\t");
            break;
        case u'\b':
            out += QLatin1String("\\b");
            break;
        case u'\f':
            out += QLatin1String("\\f");
            break;
        default:
            if (c.unicode() < 0x20)
                out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
            else
                out += c;
        }
    }
    return (out + u'"').toUtf8();
}

QByteArray encodeScalar(const Value &value, const ScalarSlot &slot)
{
    switch (value.kind()) {
    case Value::Kind::Bool:
        return value.toBool() ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
    case Value::Kind::Number:
        return value.text().toUtf8();
    case Value::Kind::String:
        return slot.language == Language::Json ? encodeJsonString(value.text())
                                               : encodeYamlString(value.text(), slot);
    case Value::Kind::Null:
    case Value::Kind::List:
    case Value::Kind::Map:
        break;
    }
    return QByteArrayLiteral("null");
}

} // namespace patchcord
