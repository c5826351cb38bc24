// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/loading.h"
#include "app/cli/options.h"
#include "model/export/graphtext.h"

#include <QCoreApplication>

namespace patchcord::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::CommandLine)
};

} // namespace

void describeGraph(Options &options)
{
    options.setUse(
        Words::tr("json lists sections with their steps, and edges from a step's pointer to a target as it "
                  "is written.\n"
                  "FILE may be - for standard input."),
        1, 1);
    options.addOption(
        QStringLiteral("format"), QStringLiteral("json|dot|mermaid"), Words::tr("What to print; json else."));
}

int runGraph(const Options &options)
{
    const QString format = options.isSet(QStringLiteral("format")) ? options.value(QStringLiteral("format"))
                                                                   : QStringLiteral("json");
    if (format != u"json" && format != u"dot" && format != u"mermaid")
        return options.wrong(Words::tr("There is no format “%1”: choose json, dot or mermaid.").arg(format));
    const QString file = options.files().constFirst();
    const Result<SnapshotPtr> snapshot = loadSnapshot(file);
    if (!snapshot)
        return complain(snapshot.error());
    if (!(*snapshot)->isWhole())
        remark(Words::tr("“%1” is broken; this is the part that could be read.").arg(nameOf(file)));
    const CallFlow &flow = (*snapshot)->flow();
    const QByteArray text = format == u"dot" ? graphDot(flow)
        : format == u"mermaid"               ? graphMermaid(flow)
                                             : graphJson(flow);
    const Result<bool> written = writeOutput({}, text);
    return written ? Fine : complain(written.error());
}

} // namespace patchcord::cli
