// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/findingreport.h"
#include "app/cli/loading.h"
#include "app/cli/options.h"
#include "app/cli/sarifreport.h"

#include <QCoreApplication>
#include <climits>
#include <utility>

namespace patchcord::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::CommandLine)
};

bool breaksTheRun(const Finding &finding, bool strict)
{
    return finding.diagnostic.severity == Severity::Error
        || (strict && finding.diagnostic.severity == Severity::Warning);
}

QByteArray reportIn(const QString &format, const std::vector<Finding> &findings)
{
    if (format == u"json")
        return jsonReport(findings);
    return textReport(findings);
}

} // namespace

int runCheck(const Verb &verb, const QStringList &arguments)
{
    Options options(verb,
        Words::tr(
            "A line each: file, line, column, severity, message and code; lines and columns count from 1.\n"
            "FILE may be - for standard input. Ends with 1 when errors were found, with 2 when a file could\n"
            "not be read, else with 0."));
    options.addOption(
        QStringLiteral("format"), QStringLiteral("text|json|sarif"), Words::tr("How to list them."));
    options.addFlag(QStringLiteral("strict"), Words::tr("Warnings count as errors for the exit code."));
    if (const auto done = options.parse(arguments, 1, INT_MAX))
        return *done;
    const QString format = options.isSet(QStringLiteral("format")) ? options.value(QStringLiteral("format"))
                                                                   : QStringLiteral("text");
    if (format != u"text" && format != u"json" && format != u"sarif")
        return options.wrong(Words::tr("There is no format “%1”: choose text, json or sarif.").arg(format));

    const Result<CatalogPtr> catalog = loadCatalog();
    if (!catalog)
        return complain(catalog.error());
    int exitCode = Fine;
    std::vector<Finding> all;
    SarifReport sarif;
    for (const QString &file : options.files()) {
        const Result<QByteArray> bytes = readInput(file);
        if (!bytes) {
            exitCode = complain(bytes.error());
            sarif.addTrouble(bytes.error());
            continue;
        }
        const SnapshotPtr snapshot = Snapshot::build(*bytes, *catalog);
        if (format == u"sarif")
            sarif.add(nameOf(file), *snapshot);
        for (Finding &finding : findingsOf(nameOf(file), *snapshot)) {
            if (exitCode == Fine && breaksTheRun(finding, options.isSet(QStringLiteral("strict"))))
                exitCode = Found;
            all.push_back(std::move(finding));
        }
    }
    const QByteArray report = format == u"sarif" ? sarif.written(exitCode) : reportIn(format, all);
    const Result<bool> written = writeOutput({}, report);
    return written ? exitCode : complain(written.error());
}

} // namespace patchcord::cli
