// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/diagnostic.h"
#include "model/check/variablenames.h"
#include "model/flow/sectionflow.h"
#include "model/text/textrange.h"

#include <QSet>
#include <QString>
#include <vector>

namespace patchcord {

/// A place that reads a variable.
struct VariableRead
{
    VariableName variable; ///< `at` counts in the decoded text of the value
    TextRange value; ///< the value's bytes, relative to the section's part of the tree
};

/// An execute or a transfer to a section of the document.
struct SectionCall
{
    EdgeKind kind = EdgeKind::Execute;
    QString target;
    QSet<QString> params; ///< what it gives
    TextRange value; ///< of the target's name, relative to the section's part of the tree
};

/// A value that the methods never give a variable.
struct OutcomeFinding
{
    QString variable;
    Diagnostic finding; ///< with a range relative to the section's part of the tree
};

/// What the steps of one section set, read and call.
struct SectionFacts
{
    QSet<QString> sets;
    QSet<QString> assigned; ///< those of them that a `set` gives whatever the writer likes
    std::vector<OutcomeFinding> outcomes;
    std::vector<VariableRead> reads; ///< without those that the section itself sets
    std::vector<SectionCall> calls;
    /// Something that the document does not show may set any variable: an agent, a script from elsewhere.
    bool setsAnything = false;
    bool isWhole = true; ///< false: the text breaks off, or an alias hides some of it
};

/// The facts of a section, and where its part of the tree stands.
struct PlacedFacts
{
    const SectionFlow *section = nullptr;
    const SectionFacts *facts = nullptr;
    SyntaxNode value; ///< of the section's key
    qsizetype base = 0;
};

} // namespace patchcord
