// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/findingreport.h"
#include "app/cli/fixing.h"
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

QString fixFlag()
{
    return QStringLiteral("fix");
}

QString dryFlag()
{
    return QStringLiteral("n");
}

QString strictFlag()
{
    return QStringLiteral("strict");
}

QString formatOf(const Options &options)
{
    const QString name = QStringLiteral("format");
    return options.isSet(name) ? options.value(name) : QStringLiteral("text");
}

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

/// One run of the command: reads file by file and remembers how it is to end.
class CheckRun
{
public:
    CheckRun(const Options &options, CatalogPtr catalog)
        : m_options(options)
        , m_catalog(std::move(catalog))
    {
    }

    void file(const QString &name)
    {
        const Result<QByteArray> bytes = readInput(name);
        if (!bytes)
            trouble(bytes.error());
        else if (m_options.isSet(fixFlag()))
            fix(fixed(name, *bytes, m_catalog));
        else
            tell(name, *Snapshot::build(*bytes, m_catalog));
    }

    int end()
    {
        if (m_options.isSet(dryFlag()))
            return m_exitCode;
        const bool isSarif = formatOf(m_options) == u"sarif";
        const QByteArray report =
            isSarif ? m_sarif.written(m_exitCode) : reportIn(formatOf(m_options), m_findings);
        // Standard output is the document's when that is to come out.
        if (m_printsDocument) {
            explain(m_log + report);
            return m_exitCode;
        }
        const bool isText = formatOf(m_options) == u"text";
        if (!isText)
            explain(m_log);
        const Result<bool> written = writeOutput({}, isText ? m_log + report : report);
        return written ? m_exitCode : complain(written.error());
    }

private:
    void trouble(const QString &sentence)
    {
        m_exitCode = complain(sentence);
        m_sarif.addTrouble(sentence);
    }

    void tell(const QString &name, const Snapshot &snapshot)
    {
        if (formatOf(m_options) == u"sarif")
            m_sarif.add(nameOf(name), snapshot);
        for (Finding &finding : findingsOf(nameOf(name), snapshot)) {
            if (m_exitCode == Fine && breaksTheRun(finding, m_options.isSet(strictFlag())))
                m_exitCode = Found;
            m_findings.push_back(std::move(finding));
        }
    }

    void fix(const FixedFile &file)
    {
        if (m_options.isSet(dryFlag())) {
            const QByteArray diff = fixDiff(file);
            if (diff.isEmpty())
                explain(
                    Words::tr("%1: nothing to fix that is sure.").arg(printable(nameOf(file.name))).toUtf8()
                    + '\n');
            else if (m_exitCode == Fine)
                m_exitCode = Found;
            if (!print(diff))
                trouble(Words::tr("Standard output cannot be written."));
            return;
        }
        const bool isStream = file.name == u"-";
        m_printsDocument |= isStream;
        if (isStream || !file.mending.edits.isEmpty()) {
            const Result<bool> written = writeOutput(file.name, file.after->text());
            if (!written)
                return trouble(written.error());
        }
        m_log += fixReport(file);
        tell(file.name, *file.after);
    }

    const Options &m_options;
    const CatalogPtr m_catalog;
    int m_exitCode = Fine;
    bool m_printsDocument = false;
    QByteArray m_log; ///< the fixes that were made
    std::vector<Finding> m_findings;
    SarifReport m_sarif;
};

} // namespace

void describeCheck(Options &options)
{
    options.setUse(
        Words::tr(
            "A line each: file, line, column, severity, message and code; lines and columns count from 1.\n"
            "FILE may be - for standard input. Ends with 1 when errors were found, with 2 when a file could\n"
            "not be read, else with 0.\n\n"
            "With --fix the files are mended first, as far as one way is surely meant, and what is left is\n"
            "listed; standard input comes out mended on standard output, and the lists on standard error.\n"
            "With -n too nothing is written: the change is shown as a diff, and 1 means that there is one."),
        1, INT_MAX);
    options.addOption(
        QStringLiteral("format"), QStringLiteral("text|json|sarif"), Words::tr("How to list them."));
    options.addFlag(strictFlag(), Words::tr("Warnings count as errors for the exit code."));
    options.addFlag(fixFlag(), Words::tr("Mend what is sure, in the files themselves."));
    options.addFlag(dryFlag(), Words::tr("With --fix: only show what would change."));
}

int runCheck(const Options &options)
{
    const QString format = formatOf(options);
    if (format != u"text" && format != u"json" && format != u"sarif")
        return options.wrong(Words::tr("There is no format “%1”: choose text, json or sarif.").arg(format));
    if (options.isSet(dryFlag()) && !options.isSet(fixFlag()))
        return options.wrong(Words::tr("-n goes with --fix."));

    const Result<CatalogPtr> catalog = loadCatalog();
    if (!catalog)
        return complain(catalog.error());
    CheckRun run(options, *catalog);
    for (const QString &file : options.files())
        run.file(file);
    return run.end();
}

} // namespace patchcord::cli
