// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace patchcord {

enum class Language : quint8 { Yaml, Json };
enum class LineEnd : quint8 { Lf, CrLf, Cr };

/// How a text is written, as far as new text has to follow it.
struct TextFormat
{
    Language language = Language::Yaml;
    LineEnd lineEnd = LineEnd::Lf; ///< the commonest one of the text
    int indent = 2; ///< spaces of one level of a mapping; tabs count as one unit in JSON
    int sequenceIndent = 2; ///< spaces by which a dash stands behind its key: 0 or more (YAML)
    bool hasBom = false;
    bool indentsWithTabs = false; ///< JSON only
    bool endsWithNewline = true;

    QByteArray newline() const;

    /// Reads the format off a text. The language is told by the content: JSON starts with `{` or `[`
    /// after white space, and a YAML flow mapping that is not JSON is told apart by its first key.
    static TextFormat detect(QByteArrayView text);

    friend bool operator==(const TextFormat &, const TextFormat &) = default;
};

} // namespace patchcord
