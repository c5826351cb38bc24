// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/parameter.h"
#include "model/syntax/syntaxtree.h"

#include <QString>

namespace patchcord {

// How values are told to people in the form: units, durations, counts, reasons. All translated.

/// What the row of a parameter is called: its name; of a body that is one field, what it holds.
QString labelOf(const Parameter &parameter);

/// What stands behind a number: "s = 4 h" for 14400 seconds, "dB", "digits"; empty without unit.
QString unitText(const Parameter &parameter, const QString &number);

/// A value in words, as a field shows what it inherits: "20 s", "yes", "created, ended", "2 headers".
QString valueInWords(const Parameter &parameter, const Value &value);

/// "3 steps", "2 cases" of a value that holds steps.
QString stepsInWords(const SyntaxNode &value, ParameterType type);

/// "no effect on phone numbers".
QString noEffectText(AddressKinds kinds);

/// "phone", "SIP", ... with the format where it has a name: "E.164".
QString addressFormatName(AddressKind kind);

/// "newer than the official schema", ...; empty for official ones.
QString standingText(Standing standing);
/// One short word for the label: "new", "older"; empty for official ones.
QString standingTag(Standing standing);

/// A node's bytes as text to edit: without the indentation that they have only because of where they stand.
QString sourceText(const SyntaxNode &node);

} // namespace patchcord
