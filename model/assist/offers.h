// SPDX-License-Identifier: MIT
#pragma once

#include "model/assist/caretplace.h"
#include "model/assist/completion.h"
#include "model/assist/expected.h"
#include "model/assist/knownnames.h"

namespace patchcord {

/// The surroundings that names are looked up in.
struct OfferContext
{
    const Snapshot &snapshot; ///< of the caret's text, or of one before
    std::optional<qsizetype> offset; ///< of the caret, in the snapshot's text
    CaretPath path; ///< of the caret

    QStringList sections() const;
    QStringList missing() const;
    QStringList labels() const;
    std::vector<KnownVariable> variables() const;

private:
    NodePath place() const;
};

/// What can be offered: what it says, before anybody has written it down.
struct Offer
{
    Completion shown;
    Value value; ///< of a scalar
    bool isBeginning = false; ///< of a scalar: more follows
    const Method *method = nullptr;
    const Parameter *parameter = nullptr; ///< of a key
};
using Offers = std::vector<Offer>;

/// The keys that a map may still have. `siblings` are those that it has.
Offers keyOffers(const OfferContext &context, const Expected &map, const CaretPlace &place);

/// The values that a scalar may have.
Offers valueOffers(const OfferContext &context, const Expected &scalar, const CaretPlace &place);

/// The variables, as bare names.
Offers variableOffers(const OfferContext &context);

} // namespace patchcord
