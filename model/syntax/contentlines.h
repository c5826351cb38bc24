// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <vector>

namespace patchcord {

/// A line with something on it, as the scans see it that take broken text apart by its indentation.
struct ContentLine
{
    qsizetype begin = 0;
    qsizetype content = 0; ///< the first byte that is no blank
    qsizetype end = 0; ///< of what stands on it, before its line end
    bool hasTab = false; ///< in its indentation, which then says nothing

    /// Of the content; far to the right where a tab hides it, so that the line goes with those before it.
    qsizetype column() const { return hasTab ? 1000 : content - begin; }
};
using ContentLines = std::vector<ContentLine>;

/// Whether lines that hold a comment of YAML alone count.
enum class Comments : quint8 { Skip, Keep };

/// The lines from an offset on that are not blank.
ContentLines contentLines(QByteArrayView text, qsizetype from, Comments comments);

/// Whether the line starts with a dash, that of `---` aside. Its space may be missing.
bool isDash(QByteArrayView text, const ContentLine &line);

/// Behind the name that a line starts with, bare or in quotes; -1 when it starts with none.
qsizetype nameEnd(QByteArrayView text, const ContentLine &line);

/// Behind the colon of `name:`, whatever follows; -1 when the line is not of that form.
qsizetype colonEnd(QByteArrayView text, const ContentLine &line);

/// Whether the line is `name:` or `name` and nothing else.
bool isHeader(QByteArrayView text, const ContentLine &line);

} // namespace patchcord
