// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/value.h"

namespace patchcord {

/// A value as one line of text to edit: a scalar's spelling, anything else as JSON.
QString scalarText(const Value &value);

/// What a typed text means in place of an old value: of the old kind where the text allows it, else a string.
Value retyped(const Value &old, const QString &text);

/// What a typed text means where anything may stand: a number, a truth value, JSON, else a string.
Value guessed(const QString &text);

} // namespace patchcord
