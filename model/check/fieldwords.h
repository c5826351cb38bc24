// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/rulecontext.h"

namespace patchcord {

// How findings speak of fields and of what stands in them.

/// The object that a field belongs to: what findings call it ("connect", "a destination"), and the method
/// whose body it is or lies in.
struct FieldOwner
{
    QString name;
    const Method *method = nullptr;
};

/// “timeout” of connect
QString fieldName(const FieldOwner &owner, const QString &parameter);

/// "a whole number", "a list of sounds": what a parameter's value has to be.
QString wantedText(ParameterType type);

/// "the number 5", "the text “abc”", "a list": what stands somewhere.
QString thingText(const SyntaxNode &value);

} // namespace patchcord
