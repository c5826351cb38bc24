// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/fix.h"
#include "model/text/textrange.h"

#include <QString>
#include <vector>

namespace patchcord {

enum class Severity : quint8 {
    Error, ///< what the platform refuses
    Warning, ///< what will misbehave
    Hint, ///< style, short forms, newer than the official schema
};

/// One finding. The only type for findings: canvas, form, text, list and command line draw it.
struct Diagnostic
{
    Severity severity = Severity::Error;
    QString code; ///< ours and stable: "connect-dialling", "unknown-key"
    QString runtimeCode; ///< the platform's relay_script_* name, where it has one
    TextRange range; ///< absolute; never empty in a text that is not, except behind a key without a value
    QString message; ///< the thing, the place, the remedy; plain text, no markup
    NodePath path; ///< of the node it is about; for a missing field of the object that lacks it
    Fixes fixes = {}; ///< the best first; none where nobody but the writer can know
};

using Diagnostics = std::vector<Diagnostic>;

/// "error", "warning", "hint": the machine-readable name.
QString severityName(Severity severity);
/// The same for people, in their language.
QString severityText(Severity severity);

struct DiagnosticCounts
{
    int errors = 0;
    int warnings = 0;
    int hints = 0;
};
DiagnosticCounts countOf(const Diagnostics &diagnostics);

} // namespace patchcord
