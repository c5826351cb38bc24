// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <algorithm>
#include <string_view>

namespace patchcord {

constexpr bool isBlank(char16_t c)
{
    return c == u' ' || c == u'\t';
}

/// Characters that YAML text cannot hold as they are, or that a reader would change.
inline bool needsEscape(char16_t c)
{
    return (c < 0x20 && c != u'\n') || c == 0x7F || (c >= 0x80 && c < 0xA0) || c == 0x2028 || c == 0x2029
        || c == 0xFEFF;
}

/// Whether a text holds such a character other than a tab.
inline bool anyNeedsEscape(const QString &text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return needsEscape(c.unicode()) && c != u'\t'; });
}

} // namespace patchcord
