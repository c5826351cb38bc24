// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/syntaxerror.h"

#include <QByteArrayView>
#include <vector>

namespace patchcord {

/// What may be the matter with YAML text that breaks off, and what would mend it.
struct YamlRepair
{
    /// A telling one is a fault whether or not it is all that is wrong; a possible one only when its repair
    /// helps.
    enum class Weight : quint8 { Telling, Possible };

    SyntaxFault fault = SyntaxFault::Broken;
    QString message;
    TextRange mark; ///< where it is told, on the line that the repair changes
    Repair repair; ///< without a title when only the writer can mend it
    Weight weight = Weight::Telling;
};

/// The habits that may have broken a text which could not be read beyond `at`: tabs, texts that need quotes,
/// quotes and brackets that stay open, colons, dashes and spaces that lack, lines that do not stand below
/// each other. The most telling first. Nobody has tried them yet.
std::vector<YamlRepair> yamlRepairs(QByteArrayView text, qsizetype at);

} // namespace patchcord
