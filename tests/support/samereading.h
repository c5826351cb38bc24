// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"

#include <QString>

namespace patchcord {

/// Where two trees of one text differ, in a few words: in their nodes or their faults. Empty when they are
/// the same.
QString differenceOfTrees(const SyntaxTree &a, const SyntaxTree &b);

/// The same of two readings, with what the checks say.
QString differenceOfReadings(const Snapshot &a, const Snapshot &b);

} // namespace patchcord
