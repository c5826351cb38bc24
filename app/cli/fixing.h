// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit/fixedits.h"

#include <QString>

namespace patchcord::cli {

/// What `check --fix` does with one file: everything that is sure is mended.
struct FixedFile
{
    QString name; ///< as given; "-" is standard input
    SnapshotPtr before;
    SnapshotPtr after;
    Mending mending;
};
FixedFile fixed(const QString &name, const QByteArray &bytes, const CatalogPtr &catalog);

/// A line for each fix that was made: `file: fixed: TITLE [code]`.
QByteArray fixReport(const FixedFile &file);

/// The change as a unified diff; empty when there is none.
QByteArray fixDiff(const FixedFile &file);

} // namespace patchcord::cli
