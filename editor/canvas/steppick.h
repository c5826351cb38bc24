// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"

#include <QString>
#include <vector>

class QWidget;

namespace patchcord {

class PickList;
struct PickEntry;

/// What can be put into a list of steps: the methods that today's SWML knows, and the snippets.
struct StepChoice
{
    QString name; ///< of the method or the snippet
    bool isSnippet = false;
};
std::vector<StepChoice> stepChoices(const Catalog &catalog);
/// The same as entries of a list to choose from, in the same order.
std::vector<PickEntry> stepEntries(const Catalog &catalog);

/// A list of them to choose from; the number that it tells is the place in stepChoices().
PickList *makeStepPick(const Catalog &catalog, QWidget *parent);

} // namespace patchcord
