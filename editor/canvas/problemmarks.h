// SPDX-License-Identifier: MIT
#pragma once

#include "editor/canvas/flowlayout.h"
#include "model/check/diagnostic.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace patchcord {

/// The findings at one place of the canvas.
struct Mark
{
    int errors = 0;
    int warnings = 0;
    int hints = 0;
    QStringList messages;

    bool isEmpty() const { return messages.isEmpty(); }
    /// What the badge shows: errors and warnings; hints stay quiet.
    int loud() const { return errors + warnings; }
    Severity severity() const;
    void count(const Diagnostic &diagnostic);
    /// Counts it and takes its message.
    void add(const Diagnostic &diagnostic);
};

/// The findings of one section, each at the innermost card or destination that it is about.
struct SectionMarks
{
    Mark section; ///< all of them; messages only of those that belong to no card
    QHash<int, Mark> cards; ///< by card, destinations' findings included
    QHash<std::pair<int, int>, Mark> rows; ///< by card and destination, counted through all groups
    size_t fingerprint = 0; ///< differs when the picture of the marks does

    const Mark *card(int card) const;
    const Mark *row(int card, int row) const;
};

/// All findings of one section, in the order of the document, by the last segment of its path.
using SectionDiagnostics = QHash<QString, std::vector<const Diagnostic *>>;

/// Sorts findings by the section of the layout that they are in, documents inside its steps included.
SectionDiagnostics bySection(const Diagnostics &diagnostics, const FlowLayout &layout);

SectionMarks markSection(const SectionLayout &layout, const std::vector<const Diagnostic *> &diagnostics);

/// The destination at a path in a connect step, counted through all groups; -1 when the path leads to none.
int destinationAt(const ConnectPlan &plan, const NodePath &path);
/// The n-th destination, counted through all groups, or null.
const Destination *destinationOf(const ConnectPlan &plan, int row);

} // namespace patchcord
