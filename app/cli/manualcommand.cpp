// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/manual.h"
#include "app/cli/options.h"

#include <QCoreApplication>

namespace patchcord::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::CommandLine)
};

} // namespace

void describeManual(Options &options)
{
    options.setUse(
        Words::tr("The page comes as man reads it: “patchcord manual | man -l -” shows it."), 0, 0);
    options.addOption(
        QStringLiteral("o"), QStringLiteral("OUT"), Words::tr("The file to write, else standard output."));
}

int runManual(const Options &options)
{
    const Result<bool> written = writeOutput(options.value(QStringLiteral("o")), manualPage());
    return written ? Fine : complain(written.error());
}

} // namespace patchcord::cli
