// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/method.h"

namespace patchcord {

// Pieces of a JSON Schema, and what it says to the people who read it in their editor.

/// A word of JSON Schema, or one that it gives.
Value schemaWord(const char *word);

/// A keyword with its value.
Value::Field keyword(const char *name, Value value);

/// {"$ref": ...} to one of the schema's definitions.
Value::Map schemaReference(const QString &definition);

/// Adds what a field is: its help, its default, an example, and whether it should still be used.
void describeField(Value::Map &schema, const Parameter &parameter);

/// Adds what a method does, with an example step.
void describeMethod(Value::Map &schema, const Method &method);

} // namespace patchcord
