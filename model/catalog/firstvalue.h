// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"

namespace patchcord {

// What is written where something new is made: a value that shows what a parameter is for and that the
// platform takes.

/// What a condition says until somebody writes another one: true of no call.
QString firstCondition();

Value firstValue(const Catalog &catalog, const Parameter &parameter);

/// An object of a type with the fields that it has to have.
Value firstObject(const Catalog &catalog, const ObjectType &type);

/// The body of a new step of a method.
Value firstBody(const Catalog &catalog, const Method &method);

/// The fields that a method's body has to have.
Value::Map firstFields(const Catalog &catalog, const Method &method);

} // namespace patchcord
