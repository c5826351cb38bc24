// SPDX-License-Identifier: MIT
#pragma once

#include "tests/oracle/mutator.h"
#include "tests/oracle/oraclerunner.h"

namespace patchcord {

/// A finding of ours and the line it is told at, from 1.
struct Told
{
    Diagnostic finding;
    int line = 0;
};

/// One document as `check` and the official schema see it.
struct Comparison
{
    QString name; ///< the file, and what was done to it
    QString hunk; ///< the lines that a mutation changed, before and after
    std::vector<Told> told; ///< of a mutant what the document before it did not have
    Lines rightLines; ///< of a mutant
    OracleAnswer oracle;

    bool hasError() const;
    bool agrees() const { return hasError() != oracle.isValid; }
    /// Errors and warnings: hints are no complaints.
    std::vector<Told> messages() const;
    bool isAtItsPlace(const Told &message) const { return rightLines.contains(message.line); }
};

/// Of a document as it is; the oracle's answer is still to come.
Comparison comparisonOf(const QString &name, const Snapshot &snapshot);

/// Of a mutant of it.
Comparison comparisonOf(const QString &name, const Snapshot &before, const Mutant &mutant);

} // namespace patchcord
