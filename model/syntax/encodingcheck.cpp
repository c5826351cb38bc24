// SPDX-License-Identifier: MIT
#include "model/syntax/encodingcheck.h"

#include "model/syntax/fragmentbuilder.h"
#include "model/text/utf8.h"

#include <QCoreApplication>
#include <algorithm>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

/// JSON allows the control character behind ASCII as it stands (RFC 8259, 7), YAML does not (1.2, 5.1).
constexpr bool isForbidden(char c, Language language)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t')
        || (c == 0x7F && language == Language::Yaml);
}

/// The byte order mark of another encoding.
struct Mark
{
    QByteArrayView bytes;
    const char *encoding = nullptr;
};

/// UTF-32 first: its mark begins as that of UTF-16.
constexpr Mark Marks[] = {
    {QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32"},
    {QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32"},
    {QByteArrayView("\xFF\xFE", 2), "UTF-16"},
    {QByteArrayView("\xFE\xFF", 2), "UTF-16"},
};

const Mark *markOf(QByteArrayView text)
{
    const auto mark = std::find_if(
        std::begin(Marks), std::end(Marks), [text](const Mark &each) { return text.startsWith(each.bytes); });
    return mark == std::end(Marks) ? nullptr : mark;
}

} // namespace

bool checkEncoding(FragmentBuilder &builder, Language language)
{
    const QByteArrayView text = builder.text();
    if (text.size() > MaxBytes) {
        builder.error(SyntaxFault::TooLarge, {0, 1},
            Words::tr("The text has %1 MB. Patchcord reads up to %2 MB.")
                .arg(text.size() / 1'000'000)
                .arg(MaxBytes / 1'000'000));
        return false;
    }
    if (const Mark *const mark = markOf(text)) {
        builder.error(SyntaxFault::Encoding, {0, mark->bytes.size()},
            Words::tr(
                "The file is written in %1. SWML is UTF-8: save it as UTF-8 with your text editor first.")
                .arg(QLatin1String(mark->encoding)));
        return false;
    }
    const qsizetype behindMark = bomLength(text);
    if (language == Language::Json && bomLength(text.sliced(behindMark)) > 0) {
        const TextRange second{behindMark, behindMark + bomLength(text.sliced(behindMark))};
        builder.error({SyntaxFault::Encoding, second,
            Words::tr("The byte order mark stands here a second time: remove it."),
            {{Words::tr("Remove the second byte order mark"), second, {}}}});
        return false;
    }
    const qsizetype broken = firstInvalidUtf8(text);
    if (broken >= 0) {
        builder.error(SyntaxFault::Encoding, {broken, broken + 1},
            Words::tr(
                "The byte 0x%1 is not UTF-8 text here. Save the file as UTF-8 with the editor it was written "
                "with.")
                .arg(static_cast<unsigned char>(text[broken]), 2, 16, QLatin1Char('0')));
        return false;
    }
    const auto control =
        std::find_if(text.begin(), text.end(), [language](char c) { return isForbidden(c, language); });
    if (control != text.end()) {
        const qsizetype at = control - text.begin();
        builder.error(SyntaxFault::Encoding, {at, at + 1},
            Words::tr("The control character U+%1 cannot stand in SWML text: remove it, or write it as an "
                      "escape in "
                      "double quotes.")
                .arg(static_cast<unsigned char>(*control), 4, 16, QLatin1Char('0')));
        return false;
    }
    return true;
}

} // namespace patchcord
