// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/diffreport.h"
#include "app/cli/loading.h"
#include "app/cli/options.h"

#include <QCoreApplication>

namespace patchcord::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::CommandLine)
};

void remarkIfBroken(const QString &file, const Snapshot &snapshot)
{
    if (!snapshot.isWhole())
        remark(Words::tr("“%1” is broken; what could be read is compared. “patchcord check” tells where.")
                   .arg(nameOf(file)));
}

} // namespace

void describeDiff(Options &options)
{
    options.setUse(
        Words::tr("Tells what became of sections and steps: added, removed, moved, changed. The same flow in "
                  "YAML and in JSON is no difference.\n"
                  "Ends with 0 when there is none, with 1 when there is one. One of the files may be - for "
                  "standard input."),
        2, 2);
    options.addOption(
        QStringLiteral("format"), QStringLiteral("text|json"), Words::tr("What to print; text else."));
}

int runDiff(const Options &options)
{
    const QString format = options.isSet(QStringLiteral("format")) ? options.value(QStringLiteral("format"))
                                                                   : QStringLiteral("text");
    if (format != u"text" && format != u"json")
        return options.wrong(Words::tr("There is no format “%1”: choose text or json.").arg(format));
    const QString nameA = options.files().constFirst();
    const QString nameB = options.files().constLast();
    if (nameA == u"-" && nameB == u"-")
        return options.wrong(Words::tr("Standard input can be one of the files, not both."));
    const Result<SnapshotPtr> a = loadSnapshot(nameA);
    if (!a)
        return complain(a.error());
    const Result<SnapshotPtr> b = loadSnapshot(nameB);
    if (!b)
        return complain(b.error());
    remarkIfBroken(nameA, **a);
    remarkIfBroken(nameB, **b);
    const FileDifference difference = differenceOf(nameA, *a, nameB, *b);
    const Result<bool> written =
        writeOutput({}, format == u"json" ? jsonReport(difference) : textReport(difference));
    if (!written)
        return complain(written.error());
    return difference.differs() ? Found : Fine;
}

} // namespace patchcord::cli
