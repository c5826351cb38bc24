// SPDX-License-Identifier: MIT
#pragma once

#include "model/flow/scripttokens.h"

#include <QString>

namespace patchcord {

/// Why the platform cannot evaluate an expression, in words that follow "“a ==” is no expression: "; empty
/// when nothing speaks against it. Only what is wrong in any JavaScript is told.
QString scriptFault(const ScriptTokens &tokens);

} // namespace patchcord
