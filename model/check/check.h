// SPDX-License-Identifier: MIT
#pragma once

#include "model/check/diagnostic.h"
#include "model/check/sectionfacts.h"
#include "model/flow/callflow.h"

#include <memory>
#include <vector>

namespace patchcord {

/// What was found in one section, with ranges relative to the section's part of the tree.
/// It depends on nothing outside that section, so it is taken over with it.
struct SectionReport
{
    Diagnostics findings;
    SectionFacts facts; ///< for the rules that need several sections
};
using SectionReportPtr = std::shared_ptr<const SectionReport>;

/// The findings of a document: those of each section, and those of the whole.
struct Findings
{
    std::vector<SectionReportPtr> sections; ///< as flow.sections()
    Diagnostics all; ///< everything, absolute, sorted by place
};

/// Runs every rule. Sections whose flow is the same object as in `previous` lend their findings. `depth` says
/// how many documents written as text lie around this one.
Findings check(const SyntaxTree &tree, const CallFlow &flow, const Catalog &catalog,
    const CallFlow *previousFlow = nullptr, const Findings *previous = nullptr, int depth = 0);

} // namespace patchcord
