// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/textformat.h"
#include "model/text/textrange.h"

#include <QByteArrayView>
#include <QString>
#include <vector>

namespace patchcord {

// Where in a document a caret stands, told by the text around it alone: by indentation in block YAML, by
// brackets in JSON and flow YAML. The text may be half written, which the readers refuse; nothing here fails.

/// One step of the way from the root to a place: behind a key, or into an item of a list.
struct CaretStep
{
    QString key = {};
    bool isItem = false;

    friend bool operator==(const CaretStep &, const CaretStep &) = default;
};
using CaretPath = std::vector<CaretStep>;

/// An entry of the map, or an item of the list, that the caret stands in, other than what it stands at
/// itself.
struct CaretSibling
{
    QString key; ///< empty of an item
    QString value; ///< the scalar on the same line, decoded; empty when there is none or it is a collection
};
using CaretSiblings = std::vector<CaretSibling>;

enum class CaretRole : quint8 {
    Nowhere, ///< a comment, between words, or out of any order
    Key, ///< a key is written, or could be
    Node, ///< a value is written or could be: a scalar, or the start of a list or a map
    Text, ///< inside a text of several lines
};

/// What the text around a value asks for before the value's first byte.
enum class CaretSeat : quint8 {
    Bracket, ///< in flow YAML or JSON
    BehindColon, ///< on the line of its key
    BehindDash,
    OwnLine, ///< on a line of its own, below its key
    NewItem, ///< on a line of its own among the items of a list: the dash is missing
};

/// How the line or the bracket around the caret is written.
struct CaretLayout
{
    int column = 0; ///< block YAML: of the key or the dash that belongs here; of the value for OwnLine
    /// The white space at the start of the line that is to become `column` spaces; empty when it is right.
    TextRange indentation;
    bool needsSpace = false; ///< nothing stands between the colon or the dash and the caret
    bool hasColon = false; ///< the key has its colon
    bool isFlow = false;
    bool isTight = false; ///< flow: colons stand without a space behind them
    bool severalLines = false; ///< flow: the items stand on lines of their own
    QByteArray lineIndent; ///< flow: white space that the caret's line starts with
    qsizetype commaBefore = -1; ///< flow: where a comma is missing before the caret's place
    bool commaAfter = false; ///< flow: something follows that needs a comma before it
};

struct CaretPlace
{
    CaretRole role = CaretRole::Nowhere;
    CaretSeat seat = CaretSeat::Bracket;
    CaretPath path; ///< of the node; of a Key that of its map
    TextRange word; ///< what is written here, with its quotes; empty when nothing is
    QByteArray typed; ///< the part of the word before the caret, without the opening quote
    char quote = '\0'; ///< the quote that the word begins with
    CaretSiblings siblings; ///< of a key in its map, of an item in its list; none of a value behind a key
    CaretSiblings around; ///< the map one level up: of a key the one around its map, of a value its own
    CaretLayout layout;
};

/// What a caret at an offset can mean: none, one, or, where indentation leaves it open, two.
std::vector<CaretPlace> caretPlaces(QByteArrayView text, const TextFormat &format, qsizetype offset);

} // namespace patchcord
