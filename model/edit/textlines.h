// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/textselection.h"
#include "model/edit/textsource.h"

#include <QByteArray>
#include <QList>

namespace patchcord {

// Lines as the commands on lines see them: by their bytes alone, so that broken text can be worked on too.

/// How a line is laid out. Offsets are those of the text; columns count bytes.
struct LineShape
{
    TextRange content; ///< without line end, and without a BOM in front
    qsizetype text = 0; ///< where its white space ends; the end of `content` when it is blank
    QList<int> dashes; ///< the columns of the dashes of list items that begin on it (YAML)
    int column = 0; ///< where what it says begins, behind the dashes

    bool isBlank() const { return text == content.end; }
    int indent() const { return int(text - content.begin); }
};
LineShape shapeOfLine(const TextSource &source, int line);

/// The lines that a selection touches: one that it only reaches the start of is not among them.
struct TouchedLines
{
    int first = 0;
    int last = 0;
};
TouchedLines linesOf(const TextSource &source, TextSelection selection);

/// The bytes of some lines with the line end behind the last one, where there is one.
TextRange bytesOf(const TextSource &source, TouchedLines lines);

/// The nearest line before, or behind, one that is neither blank nor a comment; -1 when there is none.
int saidBefore(const TextSource &source, int line);
int saidBehind(const TextSource &source, int line);

/// A column that a line may begin at so that it goes on with something that is open there.
struct Level
{
    int column = 0;
    bool isList = false; ///< its items begin with a dash

    friend bool operator==(Level, Level) = default;
};
/// The levels that are open behind a line, the innermost first: the last line that says something, and those
/// above it that hold it.
QList<Level> levelsBehind(const TextSource &source, int line);

/// One step of indentation as the file has it. YAML has spaces whatever the file does elsewhere.
QByteArray indentUnit(const TextFormat &format);

/// The code of a line up to an offset: without the white space around it.
QByteArrayView codeBefore(const TextSource &source, const LineShape &line, qsizetype until);

/// Whether code ends in a key that has no value yet, or in the head of a block scalar.
bool opensBlock(QByteArrayView code);
bool opensBlockScalar(QByteArrayView code);
/// Whether code, without the dashes in front, begins with a key.
bool beginsWithKey(QByteArrayView code);

/// Edits that replace one range, with the cursor so many bytes behind its start.
SelectedEdits replacement(TextRange range, const QByteArray &text, qsizetype cursor);

} // namespace patchcord
