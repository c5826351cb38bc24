// SPDX-License-Identifier: MIT
#include "model/text/utf8.h"

#include <QStringDecoder>

#include <cstdint>
#include <cstring>

namespace patchcord {

namespace {

constexpr bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/// Length of the valid character at the start, or 0. Refuses overlong forms, surrogates and what is above
/// U+10FFFF.
qsizetype characterLength(QByteArrayView text)
{
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = at(0);
    if (lead < 0x80)
        return 1;
    const qsizetype length = lead >= 0xC2 && lead < 0xE0 ? 2
        : (lead & 0xF0) == 0xE0                          ? 3
        : lead >= 0xF0 && lead < 0xF5                    ? 4
                                                         : 0;
    if (length == 0 || text.size() < length)
        return 0;
    for (qsizetype i = 1; i < length; ++i) {
        if (!isContinuation(at(i)))
            return 0;
    }
    const bool overlong = (lead == 0xE0 && at(1) < 0xA0) || (lead == 0xF0 && at(1) < 0x90);
    const bool surrogate = lead == 0xED && at(1) >= 0xA0;
    const bool tooLarge = lead == 0xF4 && at(1) >= 0x90;
    return overlong || surrogate || tooLarge ? 0 : length;
}

/// Steps over the character at `offset`; a broken byte counts as a character of its own.
qsizetype stepLength(QByteArrayView text, qsizetype offset)
{
    const qsizetype length = characterLength(text.sliced(offset));
    return length == 0 ? 1 : length;
}

/// How many bytes at the start are plain ASCII, found eight at a time.
qsizetype asciiPrefix(QByteArrayView text)
{
    qsizetype i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + i, sizeof word);
        if (word & 0x8080808080808080ULL)
            break;
    }
    while (i < text.size() && static_cast<unsigned char>(text[i]) < 0x80)
        ++i;
    return i;
}

} // namespace

qsizetype bomLength(QByteArrayView text)
{
    return text.startsWith(QByteArrayView("\xEF\xBB\xBF")) ? 3 : 0;
}

qsizetype firstInvalidUtf8(QByteArrayView text)
{
    qsizetype i = 0;
    while (true) {
        i += asciiPrefix(text.sliced(i));
        if (i >= text.size())
            return -1;
        const qsizetype length = characterLength(text.sliced(i));
        if (length == 0)
            return i;
        i += length;
    }
}

QString decodeUtf8(QByteArrayView text)
{
    if (bomLength(text) == 0)
        return QString::fromUtf8(text);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(text);
}

qsizetype utf16Length(QByteArrayView text)
{
    qsizetype units = 0;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = stepLength(text, i);
        units += length == 4 ? 2 : 1;
        i += length;
    }
    return units;
}

qsizetype characterCount(QByteArrayView text)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); i += stepLength(text, i))
        ++count;
    return count;
}

qsizetype bytesOfUtf16(QByteArrayView text, qsizetype units)
{
    qsizetype i = 0;
    while (i < text.size()) {
        const qsizetype length = stepLength(text, i);
        units -= length == 4 ? 2 : 1;
        if (units < 0)
            break;
        i += length;
    }
    return i;
}

} // namespace patchcord
