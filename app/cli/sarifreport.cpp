// SPDX-License-Identifier: MIT
#include "app/cli/findingreport.h"

#include "model/export/valuewriter.h"

#include <QFileInfo>
#include <QStringList>
#include <QUrl>

namespace patchcord::cli {

namespace {

using Map = Value::Map;
using List = Value::List;

QString levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Hint:
        break;
    }
    return QStringLiteral("note");
}

/// A URI reference: relative as the name was given, or file:// for an absolute one.
QString uriOf(const QString &file)
{
    const QUrl url = QFileInfo(file).isAbsolute() ? QUrl::fromLocalFile(file) : QUrl();
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(file, "/"));
    return url.isValid() ? url.toString(QUrl::FullyEncoded) : encoded;
}

Value resultOf(const Finding &finding, int ruleIndex)
{
    const Value region(Map{
        {QStringLiteral("startLine"), Value(finding.begin.line)},
        {QStringLiteral("startColumn"), Value(finding.begin.column)},
        {QStringLiteral("endLine"), Value(finding.end.line)},
        {QStringLiteral("endColumn"), Value(finding.end.column)},
    });
    const Value place(Map{
        {QStringLiteral("artifactLocation"), Value(Map{{QStringLiteral("uri"), Value(uriOf(finding.file))}})},
        {QStringLiteral("region"), region},
    });
    return Value(Map{
        {QStringLiteral("ruleId"), Value(finding.diagnostic.code)},
        {QStringLiteral("ruleIndex"), Value(ruleIndex)},
        {QStringLiteral("level"), Value(levelOf(finding.diagnostic.severity))},
        {QStringLiteral("message"), Value(Map{{QStringLiteral("text"), Value(finding.diagnostic.message)}})},
        {QStringLiteral("locations"), Value(List{Value(Map{{QStringLiteral("physicalLocation"), place}})})},
    });
}

} // namespace

QByteArray sarifReport(const std::vector<Finding> &findings, const QString &version)
{
    QStringList codes;
    List results;
    for (const Finding &finding : findings) {
        qsizetype index = codes.indexOf(finding.diagnostic.code);
        if (index < 0) {
            index = codes.size();
            codes += finding.diagnostic.code;
        }
        results.push_back(resultOf(finding, int(index)));
    }
    List rules;
    for (const QString &code : std::as_const(codes))
        rules.push_back(Value(Map{{QStringLiteral("id"), Value(code)}}));
    const Value driver(Map{
        {QStringLiteral("name"), Value(QStringLiteral("Patchcord"))},
        {QStringLiteral("version"), Value(version)},
        {QStringLiteral("rules"), Value(std::move(rules))},
    });
    const Value run(Map{
        {QStringLiteral("tool"), Value(Map{{QStringLiteral("driver"), driver}})},
        {QStringLiteral("columnKind"), Value(QStringLiteral("unicodeCodePoints"))},
        {QStringLiteral("results"), Value(std::move(results))},
    });
    return writeJson(Value(Map{
        {QStringLiteral("$schema"), Value(QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json"))},
        {QStringLiteral("version"), Value(QStringLiteral("2.1.0"))},
        {QStringLiteral("runs"), Value(List{run})},
    }));
}

} // namespace patchcord::cli
