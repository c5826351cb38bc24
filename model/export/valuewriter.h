// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/value.h"
#include "model/text/result.h"

#include <QByteArray>

namespace patchcord {

/// A value as a JSON text: two spaces a level, one entry a line, a line end behind the last one.
/// Numbers keep their spelling where JSON has it; others are written as decimals, infinite ones as text.
QByteArray writeJson(const Value &value, const QByteArray &newline = QByteArrayLiteral("\n"));

/// A value as a YAML text in block style: two spaces a level, texts of several lines as literals, all others
/// plain where every reader takes them as the same text and in quotes elsewhere. Fails when a key is too long
/// to stand before a colon.
Result<QByteArray> writeYaml(const Value &value, const QByteArray &newline = QByteArrayLiteral("\n"));

/// A YAML number's spelling as JSON has it (`0x1F`: 31, `.5`: 0.5), or empty when JSON has none for it.
QByteArray jsonNumber(const QString &spelling);

} // namespace patchcord
