// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/syntax/syntaxtree.h"

#include <QString>
#include <vector>

namespace patchcord {

/// A place of the text that names a variable of the call: a key or a value, and where in its decoded text.
struct VariablePlace
{
    SyntaxNode node;
    QString name;
    qsizetype at = 0;
};

/// All such places below a node, in the order of the text: what `set` and `unset` name, fields that take the
/// name of a variable, scripts in ${…}, conditions. Documents inside steps are part of it; texts that hold a
/// document, and the replies of web services that functions of agents take apart, have names of their own.
std::vector<VariablePlace> variablePlaces(const SyntaxNode &node, const Catalog &catalog);

} // namespace patchcord
