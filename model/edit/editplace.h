// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/textlines.h"
#include "model/edit/textplace.h"
#include "model/edit/textselection.h"

namespace patchcord {

/// A place of the text where a key or a paste does its work: what is selected, the line that it begins on,
/// and what is around it. What works at such a place derives from it.
class EditPlace
{
protected:
    EditPlace(const TextSource &source, TextSelection selection);

    /// The white space of the line, as far as the place is behind it.
    QByteArray indentation() const;
    /// Of a further line of the text in quotes that the place is in.
    QByteArray indentationInQuotes() const;

    const TextSource m_source;
    QByteArrayView m_text;
    TextRange m_range; ///< what is selected, within what stands on the lines
    QByteArray m_newline;
    int m_unit; ///< spaces of one level
    int m_lineNumber;
    LineShape m_line;
    TextPlace m_place;
    qsizetype m_end = 0; ///< of the line that the selection ends on
    QByteArrayView m_behind; ///< what is left of that line
};

} // namespace patchcord
