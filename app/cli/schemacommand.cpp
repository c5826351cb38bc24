// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/loading.h"
#include "app/cli/options.h"
#include "model/export/schemaexport.h"

#include <QCoreApplication>

namespace patchcord::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::CommandLine)
};

} // namespace

void describeSchema(Options &options)
{
    options.setUse(
        Words::tr(
            "Draft 2020-12. An editor that knows JSON Schema marks with it what check calls an error in a\n"
            "step, offers methods and fields, and shows what they are for. Whether the section or label "
            "that\n"
            "a step leads to exists is for check alone to say."),
        0, 0);
    options.addOption(
        QStringLiteral("o"), QStringLiteral("OUT"), Words::tr("The file to write, else standard output."));
}

int runSchema(const Options &options)
{
    const Result<CatalogPtr> catalog = loadCatalog();
    if (!catalog)
        return complain(catalog.error());
    const Result<bool> written = writeOutput(options.value(QStringLiteral("o")), schemaJson(**catalog));
    return written ? Fine : complain(written.error());
}

} // namespace patchcord::cli
