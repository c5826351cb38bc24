// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace patchcord {

/// A half-open range of bytes in a document's UTF-8 text.
struct TextRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - begin; }
    constexpr bool isEmpty() const { return end <= begin; }
    constexpr bool contains(qsizetype offset) const { return begin <= offset && offset < end; }
    constexpr bool covers(TextRange other) const { return begin <= other.begin && other.end <= end; }
    constexpr TextRange shifted(qsizetype by) const { return {begin + by, end + by}; }

    friend constexpr bool operator==(TextRange, TextRange) = default;
};

} // namespace patchcord
