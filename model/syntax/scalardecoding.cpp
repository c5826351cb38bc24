// SPDX-License-Identifier: MIT
#include "model/syntax/scalar.h"
#include "model/syntax/scalarchars.h"
#include "model/text/utf8.h"

namespace patchcord {

namespace {

/// Makes every line end a single LF, as YAML reads them.
QString withPlainLineEnds(QByteArrayView source)
{
    QString text = decodeUtf8(source);
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
        return decodeUtf8(source);
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
        return decodeUtf8(inner);
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

} // namespace patchcord
