// SPDX-License-Identifier: MIT
#pragma once

#include "model/assist/caretplace.h"
#include "model/edit/writingstyle.h"
#include "model/text/textedit.h"

namespace patchcord {

/// What is written behind a new key before somebody writes on there.
enum class NewBody : quint8 {
    Nothing, ///< whatever it will be
    Text,
    Number,
    Object, ///< fields follow
    List, ///< items follow
    Empty, ///< `{}`, for good
};

/// The containers that have to be begun at a place before the new thing can stand there.
enum class NewContainer : quint8 { None, Map, List, MapInList };

struct WrittenText
{
    TextEdits edits;
    TextRange selection; ///< in the text after them
};

/// Writes what was chosen at a caret, as its surroundings ask for it.
class CaretWriter
{
public:
    CaretWriter(const QByteArray &text, const WritingStyle &style, const CaretPlace &place)
        : m_text(text)
        , m_style(style)
        , m_place(place)
    {
    }

    /// A scalar in place of the word.
    WrittenText scalar(const Value &value, NewContainer container) const;
    /// The beginning of a text: the caret stays behind it, inside the quotes where there are some.
    WrittenText beginning(const QString &text, NewContainer container) const;
    /// A key and what is behind it. `placeholder` is written behind a key where something has to stand.
    WrittenText key(
        const QString &name, NewBody body, const Value &placeholder, NewContainer container) const;
    /// A key with its whole value, a scalar.
    WrittenText entry(const QString &name, const Value &value, NewContainer container) const;

private:
    /// Text with the place in it where the caret goes, or what it selects.
    struct Piece
    {
        QByteArray text;
        TextRange selection;
    };

    bool isJson() const { return m_style.format.language == Language::Json; }
    QByteArray unit() const;
    int blockColumn() const;
    NodeStyle quoteStyle() const;
    bool hasDeeperLines(int column) const;

    Piece keyPiece(const QString &name, NewBody body, const Value &placeholder, int depth, int column) const;
    Piece bodyPiece(NewBody body, const Value &placeholder, int depth, int column) const;
    WrittenText finished(const Piece &piece, NewContainer container) const;
    WrittenText inBlock(Piece piece, NewContainer container) const;
    WrittenText inBrackets(Piece piece, NewContainer container) const;
    int columnFor(NewContainer container) const;
    WrittenText made(TextRange range, const Piece &piece) const;

    const QByteArray &m_text;
    const WritingStyle &m_style;
    const CaretPlace &m_place;
};

} // namespace patchcord
