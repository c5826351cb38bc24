// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/diagnostic.h"
#include "model/syntax/value.h"

namespace patchcord::cli {

/// "error", "warning", "note": how SARIF calls a severity.
QString sarifLevel(Severity severity);

/// What SARIF tells of the rule with a code: its page, how grave its findings are and how sure.
Value sarifRule(const QString &code);

} // namespace patchcord::cli
