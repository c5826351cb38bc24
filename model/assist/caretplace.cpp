// SPDX-License-Identifier: MIT
#include "model/assist/caretplace.h"

#include "model/assist/blockcaret.h"
#include "model/assist/flowcaret.h"
#include "model/syntax/yamlscan.h"
#include "model/text/utf8.h"

namespace patchcord {

namespace {

std::vector<CaretPlace> placesIn(QByteArrayView text, const TextFormat &format, qsizetype offset)
{
    const qsizetype first = yamlscan::skipSpace(text, 0);
    const bool isFlow = format.language == Language::Json
        || (first < text.size() && (text[first] == '{' || text[first] == '['));
    if (!isFlow)
        return blockPlaces(text, format, offset);
    const auto place = first <= offset ? flowPlace(text, format.language, first, offset, {}) : std::nullopt;
    return place ? std::vector{*place} : std::vector<CaretPlace>();
}

} // namespace

std::vector<CaretPlace> caretPlaces(QByteArrayView text, const TextFormat &format, qsizetype offset)
{
    const qsizetype bom = bomLength(text);
    if (offset < bom || offset > text.size())
        return {};
    std::vector<CaretPlace> places = placesIn(text.sliced(bom), format, offset - bom);
    for (CaretPlace &place : places) {
        place.word = place.word.shifted(bom);
        place.layout.indentation = place.layout.indentation.shifted(bom);
        if (place.layout.commaBefore >= 0)
            place.layout.commaBefore += bom;
    }
    std::erase_if(places, [](const CaretPlace &place) { return place.role == CaretRole::Nowhere; });
    return places;
}

} // namespace patchcord
