// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/diagnostic.h"
#include "model/snapshot/snapshot.h"
#include "model/text/lineindex.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace patchcord::cli {

/// A finding with its place as people count: lines and columns from 1, columns in characters.
struct Finding
{
    QString file;
    Diagnostic diagnostic;
    TextPosition begin;
    TextPosition end;
};

/// Where an offset stands as people count.
TextPosition placeOf(const Snapshot &snapshot, qsizetype offset);

/// The findings of one file.
std::vector<Finding> findingsOf(const QString &file, const Snapshot &snapshot);

/// `file:line:column: severity: message [code]`, a line each; nothing in it can steer a terminal.
QByteArray textReport(const std::vector<Finding> &findings);
/// An array of objects, see the design of the command line.
QByteArray jsonReport(const std::vector<Finding> &findings);

} // namespace patchcord::cli
