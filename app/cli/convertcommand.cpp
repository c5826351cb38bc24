// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/loading.h"
#include "app/cli/options.h"
#include "model/export/convert.h"

#include <QCoreApplication>

namespace patchcord::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::CommandLine)
};

} // namespace

void describeConvert(Options &options)
{
    options.setUse(
        Words::tr(
            "Order, numbers and texts stay; what the other language cannot say is told on standard error.\n"
            "A file that is in that language already comes out as it is. FILE may be - for standard input."),
        1, 1);
    options.addOption(QStringLiteral("to"), QStringLiteral("yaml|json"), Words::tr("The language to write."));
    options.addOption(
        QStringLiteral("o"), QStringLiteral("OUT"), Words::tr("The file to write, else standard output."));
}

int runConvert(const Options &options)
{
    const QString to = options.value(QStringLiteral("to"));
    if (to != u"yaml" && to != u"json")
        return options.wrong(Words::tr("Say what to convert to: --to yaml or --to json."));
    const Language language = to == u"json" ? Language::Json : Language::Yaml;

    const QString file = options.files().constFirst();
    const Result<SnapshotPtr> snapshot = loadSnapshot(file);
    if (!snapshot)
        return complain(snapshot.error());
    const Result<QByteArray> converted = convert(**snapshot, language);
    if (!converted)
        return complain(Words::tr("“%1” was not converted. %2").arg(nameOf(file), converted.error()));
    const Result<bool> written = writeOutput(options.value(QStringLiteral("o")), *converted);
    if (!written)
        return complain(written.error());
    for (const QString &loss : conversionLosses(**snapshot, language))
        remark(loss);
    return Fine;
}

} // namespace patchcord::cli
