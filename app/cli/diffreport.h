// SPDX-License-Identifier: MIT
#pragma once

#include "model/compare/comparison.h"
#include "model/text/linediff.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace patchcord::cli {

/// Two files and what leads from one to the other.
struct FileDifference
{
    QString nameA; ///< as given
    QString nameB;
    SnapshotPtr a;
    SnapshotPtr b;
    DocumentComparison comparison;
    std::vector<LineHunk> lines;

    /// Whether anything is told: a change, or lines of a text that is too broken to be understood.
    bool differs() const;
};
FileDifference differenceOf(
    const QString &nameA, const SnapshotPtr &a, const QString &nameB, const SnapshotPtr &b);

/// For people: section by section, a line for each change with the lines of both files, and one for each
/// field. Nothing in it can steer a terminal.
QByteArray textReport(const FileDifference &difference);
/// For programs, see README.md. Lines are counted from 1.
QByteArray jsonReport(const FileDifference &difference);

} // namespace patchcord::cli
