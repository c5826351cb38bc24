// SPDX-License-Identifier: MIT
#pragma once

#include "model/flow/scripttokens.h"

#include <QString>
#include <vector>

namespace patchcord {

/// Where a value keeps what a name means (reference.md 5.1).
enum class VariableScope : quint8 {
    Vars, ///< set by steps: `x`, `vars.x`
    Params, ///< given by execute and transfer: `params.x`
};

/// A variable that a script names. Of `order.items[0]` the variable is `order`.
struct VariableName
{
    VariableScope scope = VariableScope::Vars;
    QString name;
    qsizetype at = 0; ///< where the name stands in the script
};

/// The variables that a script reads, without those that the platform provides, the names of JavaScript and
/// the parameters of its own arrow functions.
std::vector<VariableName> variablesIn(const ScriptTokens &tokens);

/// Whether a name is there without anybody setting it: `call`, `params`, `Math`.
bool isProvidedName(QStringView name);

/// The variable without its scope: "x" of "vars.x".
QString withoutScope(const QString &variable);

} // namespace patchcord
