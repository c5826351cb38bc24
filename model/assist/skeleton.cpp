// SPDX-License-Identifier: MIT
#include "model/assist/skeleton.h"

#include "model/assist/caretplace.h"
#include "model/assist/expected.h"
#include "model/catalog/firstvalue.h"
#include "model/edit/blocktext.h"
#include "model/edit/blockwriter.h"
#include "model/edit/flowwriter.h"

namespace patchcord {

namespace {

/// The method whose body is to be written at a place, or null.
const Method *methodAt(const Catalog &catalog, const CaretPlace &place)
{
    if (place.path.size() < 2 || place.path.back().isItem || !place.path[place.path.size() - 2].isItem)
        return nullptr;
    CaretPath step = place.path;
    step.pop_back();
    for (const Expected &each : expectedAt(catalog, step)) {
        if (each.kind == Expected::Kind::Step)
            return catalog.method(place.path.back().key);
    }
    return nullptr;
}

/// Whether the caret is where the body begins: nothing of it was written.
bool isAtBody(const CaretPlace &place)
{
    const bool isFree = place.word.isEmpty() && place.typed.isEmpty();
    return isFree && place.role == CaretRole::Node
        && (place.seat == CaretSeat::BehindColon || place.seat == CaretSeat::OwnLine
            || place.seat == CaretSeat::Bracket);
}

/// The first scalar of a text that was written for a value: behind its first colon or dash.
TextRange firstScalar(const QByteArray &text)
{
    qsizetype begin = text.indexOf(": ");
    while (begin >= 0) {
        begin += 2;
        const qsizetype end = std::min({text.indexOf('\n', begin), text.indexOf('\r', begin),
                                           text.indexOf(',', begin), text.indexOf('}', begin)},
            [](qsizetype a, qsizetype b) { return size_t(a) < size_t(b); });
        TextRange range{begin, end < 0 ? text.size() : end};
        const char first = range.isEmpty() ? '\0' : text[begin];
        if (first != '{' && first != '[' && first != '\0') {
            // Inside the quotes, so that they stay.
            if ((first == '"' || first == '\'') && range.length() > 1 && text[range.end - 1] == first)
                range = {range.begin + 1, range.end - 1};
            return range;
        }
        begin = text.indexOf(": ", begin);
    }
    return {text.size(), text.size()};
}

Skeleton inBlock(
    const QByteArray &text, const WritingStyle &style, const CaretPlace &place, const Value &body)
{
    const int key = place.seat == CaretSeat::BehindColon ? place.layout.column : -1;
    const int below = body.isList() ? style.format.sequenceIndent : style.format.indent;
    const int column = key >= 0 ? key + below : place.layout.column;
    const QByteArray lines = shifted(BlockWriter(style).collection(body), column);
    TextRange range = place.word;
    QByteArray lead;
    if (key >= 0) {
        lead = style.format.newline() + spaces(column);
        while (range.begin > 0 && text[range.begin - 1] == ' ')
            --range.begin;
    } else if (!place.layout.indentation.isEmpty()) {
        range.begin = place.layout.indentation.begin;
        lead = spaces(column);
    }
    Skeleton made;
    made.text = QString::fromUtf8(key >= 0 ? lead + lines : lines);
    made.selection = firstScalar(lines).shifted(range.begin + lead.size());
    made.edits.add({range, lead + lines});
    return made;
}

Skeleton inBrackets(const WritingStyle &style, const CaretPlace &place, const Value &body)
{
    BracketLayout layout;
    layout.newline = style.format.newline();
    layout.keys = style.format.language == Language::Json ? NodeStyle::DoubleQuoted : NodeStyle::Plain;
    QByteArray text = FlowWriter(style).value(body, layout);
    if (place.layout.needsSpace)
        text.prepend(' ');
    Skeleton made;
    made.text = QString::fromUtf8(text);
    made.selection = firstScalar(text).shifted(place.word.begin);
    if (place.layout.commaAfter)
        text += ',';
    made.edits.add({place.word, text});
    return made;
}

} // namespace

std::optional<Skeleton> skeletonAt(const QByteArray &text, qsizetype offset, const Snapshot &known)
{
    for (const CaretPlace &place : caretPlaces(text, known.format(), offset)) {
        if (!isAtBody(place))
            continue;
        const Method *const method = methodAt(known.catalog(), place);
        if (!method || (method->body != BodyKind::Object && method->body != BodyKind::Conditions))
            continue;
        const Value body = firstBody(known.catalog(), *method);
        if (!isBlockValue(body))
            continue;
        const WritingStyle style = WritingStyle::of(known.tree());
        return place.layout.isFlow ? inBrackets(style, place, body) : inBlock(text, style, place, body);
    }
    return std::nullopt;
}

} // namespace patchcord
