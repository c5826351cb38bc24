// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/syntaxerror.h"

#include <QByteArrayView>
#include <vector>

namespace patchcord {

/// Where a reader of JSON stood when it could not go on.
struct JsonStop
{
    qsizetype cursor = 0; ///< behind the last thing that was read
    bool awaitsColon = false; ///< that was a key
    bool awaitsKey = false; ///< an object is open and its next key would follow
    bool isFirst = false; ///< nothing was read yet of what is open
    QByteArray closers; ///< the brackets that would close what is open, innermost first
};

/// What may be the matter with JSON text that breaks off, and what would mend it: commas, colons, quotes and
/// brackets that lack or are too many, quotes of another kind, words without quotes, comments. Nobody has
/// tried them yet; those without a repair are left to the writer.
SyntaxErrors jsonRepairs(QByteArrayView text, const JsonStop &stop);

} // namespace patchcord
