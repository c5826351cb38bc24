// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/textformat.h"
#include "model/text/textrange.h"

#include <QByteArrayView>

namespace patchcord {

/// A word, a bracket or a comma of JSON or of flow YAML.
struct FlowToken
{
    enum class Kind : quint8 { End, Mark, Colon, Scalar };

    Kind kind = Kind::End;
    TextRange range;
    char mark = '\0'; ///< of a Mark: the bracket or the comma
    char quote = '\0'; ///< of a Scalar: the quote it begins with
    bool isClosed = true; ///< the quote is closed
};

/// Takes text in brackets apart, one token after the other. Never fails: a quote that is still open ends with
/// its line, or, around the caret, with the word there.
class FlowTokens
{
public:
    FlowTokens(QByteArrayView text, Language language, qsizetype from, qsizetype caret)
        : m_text(text)
        , m_language(language)
        , m_at(from)
        , m_caret(caret)
    {
    }

    FlowToken next();

    /// Behind the last token; going there again reads on from there.
    qsizetype at() const { return m_at; }
    void goTo(qsizetype at) { m_at = at; }

private:
    void skipSpaceAndComments();
    bool isColon(qsizetype at) const;
    bool isFollowedWell(qsizetype end) const;
    qsizetype lineEnd(qsizetype at);
    FlowToken quoted(qsizetype begin);
    FlowToken plain(qsizetype begin);

    QByteArrayView m_text;
    Language m_language;
    qsizetype m_at;
    qsizetype m_caret;
    TextRange m_knownLine = {0, 0}; ///< a part of a line up to its end
};

} // namespace patchcord
