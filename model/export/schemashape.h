// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"

namespace patchcord {

// What a value has to be, as JSON Schema. Each keyword looks at values of one type alone, so forms of
// different types (an object, or a text that stands for it) are told side by side in one schema wherever that
// is possible: a validator then names the fault of the form that was meant, and need not try alternatives.

/// Names of the schema's definitions.
namespace definition {

inline const QString Steps = QStringLiteral("steps");
inline const QString Step = QStringLiteral("step");
inline const QString ConfirmStep = QStringLiteral("confirmStep");
inline const QString Section = QStringLiteral("section");
inline const QString Condition = QStringLiteral("condition");
inline const QString Conditions = QStringLiteral("conditions");
inline const QString Result = QStringLiteral("result");
inline const QString Header = QStringLiteral("header");
inline const QString Variable = QStringLiteral("variable");
inline const QString TextWithVariable = QStringLiteral("textWithVariable");
QString method(const QString &name);
QString object(const QString &name);

} // namespace definition

/// The patterns of texts, as ECMAScript.
namespace schemapattern {

/// A text that starts with a variable and ends with one: typed fields take it in place of a value.
inline const QString Variable = QStringLiteral(R"(^[$%]([\s\S]*[$%])?\{[\s\S]*\}$)");
inline const QString HoldsVariable = QStringLiteral(R"([$%]\{[\s\S]*\})");
inline const QString NotBlank = QStringLiteral(R"(\S)");

} // namespace schemapattern

/// A value of a parameter's shape.
Value::Map shapeSchema(const Catalog &catalog, const Parameter &shape);

/// The fields of an object: keywords for an object, without its "type".
Value::Map fieldsSchema(const Catalog &catalog, const std::vector<Parameter> &parameters,
    const std::vector<QStringList> &oneOf, const std::vector<QStringList> &anyOf, OtherKeys otherKeys);

} // namespace patchcord
