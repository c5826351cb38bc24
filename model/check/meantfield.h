// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/parameter.h"
#include "model/check/rulecontext.h"

namespace patchcord {

/// What a key is taken to mean that its object does not know.
struct MeantField
{
    QString name; ///< of a field of the object; empty: nobody knows
    QString advice; ///< where a name alone does not say what to do
    Fixes fixes;
};

/// Looks at slips of the finger, at names that people often write, and at what stands one level too high.
MeantField meantField(
    const std::vector<Parameter> &parameters, const SyntaxNode &key, const SyntaxNode &object);

} // namespace patchcord
