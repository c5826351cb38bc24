// SPDX-License-Identifier: MIT
#include "model/check/diagnostic.h"

#include <QCoreApplication>

namespace patchcord {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Hint:
        return QStringLiteral("hint");
    }
    return {};
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("Check", "error");
    case Severity::Warning:
        return QCoreApplication::translate("Check", "warning");
    case Severity::Hint:
        break;
    }
    return QCoreApplication::translate("Check", "hint");
}

DiagnosticCounts countOf(const Diagnostics &diagnostics)
{
    DiagnosticCounts counts;
    for (const Diagnostic &diagnostic : diagnostics) {
        switch (diagnostic.severity) {
        case Severity::Error:
            ++counts.errors;
            break;
        case Severity::Warning:
            ++counts.warnings;
            break;
        case Severity::Hint:
            ++counts.hints;
            break;
        }
    }
    return counts;
}

} // namespace patchcord
