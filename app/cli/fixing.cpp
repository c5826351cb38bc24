// SPDX-License-Identifier: MIT
#include "app/cli/fixing.h"

#include "app/cli/console.h"
#include "model/text/unifieddiff.h"

#include <QCoreApplication>

namespace patchcord::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::CommandLine)
};

} // namespace

FixedFile fixed(const QString &name, const QByteArray &bytes, const CatalogPtr &catalog)
{
    FixedFile file{name, Snapshot::build(bytes, catalog), {}, {}};
    file.mending = fixAll(file.before, catalog, sureFix);
    file.after = file.mending.edits.isEmpty()
        ? file.before
        : Snapshot::build(file.mending.edits.applied(bytes), catalog, file.before);
    return file;
}

QByteArray fixReport(const FixedFile &file)
{
    QString out;
    for (const Mended &mended : file.mending.made) {
        out += printable(nameOf(file.name)) + QStringLiteral(": ")
            + Words::tr("fixed: %1").arg(printable(mended.title)) + QStringLiteral(" [")
            + mended.diagnostic.code + QStringLiteral("] ") + printable(mended.diagnostic.path.toPointer())
            + u'\n';
    }
    return out.toUtf8();
}

QByteArray fixDiff(const FixedFile &file)
{
    return unifiedDiff(file.before->text(), file.mending.edits, printable(nameOf(file.name)).toUtf8());
}

} // namespace patchcord::cli
