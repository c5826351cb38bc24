// SPDX-License-Identifier: MIT
#include "app/cli/findingreport.h"

#include "app/cli/console.h"
#include "model/export/valuewriter.h"

namespace patchcord::cli {

TextPosition placeOf(const Snapshot &snapshot, qsizetype offset)
{
    const TextPosition position = snapshot.lines().characterPosition(snapshot.text(), offset);
    return {position.line + 1, position.column + 1};
}

std::vector<Finding> findingsOf(const QString &file, const Snapshot &snapshot)
{
    std::vector<Finding> findings;
    for (const Diagnostic &diagnostic : snapshot.diagnostics()) {
        findings.push_back({file, diagnostic, placeOf(snapshot, diagnostic.range.begin),
            placeOf(snapshot, diagnostic.range.end)});
    }
    return findings;
}

QByteArray textReport(const std::vector<Finding> &findings)
{
    QString out;
    for (const Finding &finding : findings) {
        out += printable(finding.file);
        out += QStringLiteral(":%1:%2: ").arg(finding.begin.line).arg(finding.begin.column);
        out += severityName(finding.diagnostic.severity) + QStringLiteral(": ");
        out += printable(finding.diagnostic.message) + QStringLiteral(" [") + finding.diagnostic.code
            + QStringLiteral("]\n");
    }
    return out.toUtf8();
}

QByteArray jsonReport(const std::vector<Finding> &findings)
{
    Value::List items;
    for (const Finding &finding : findings) {
        const Diagnostic &diagnostic = finding.diagnostic;
        Value::Map fields{
            {QStringLiteral("file"), Value(finding.file)},
            {QStringLiteral("severity"), Value(severityName(diagnostic.severity))},
            {QStringLiteral("code"), Value(diagnostic.code)},
        };
        if (!diagnostic.runtimeCode.isEmpty())
            fields.emplace_back(QStringLiteral("runtimeCode"), Value(diagnostic.runtimeCode));
        fields.emplace_back(QStringLiteral("message"), Value(diagnostic.message));
        fields.emplace_back(QStringLiteral("path"), Value(diagnostic.path.toPointer()));
        fields.emplace_back(QStringLiteral("line"), Value(finding.begin.line));
        fields.emplace_back(QStringLiteral("column"), Value(finding.begin.column));
        fields.emplace_back(QStringLiteral("endLine"), Value(finding.end.line));
        fields.emplace_back(QStringLiteral("endColumn"), Value(finding.end.column));
        Value::List fixes;
        for (const Fix &fix : diagnostic.fixes)
            fixes.push_back(Value(fix.title));
        fields.emplace_back(QStringLiteral("fixes"), Value(std::move(fixes)));
        items.push_back(Value(std::move(fields)));
    }
    return printableJson(writeJson(Value(std::move(items))));
}

} // namespace patchcord::cli
