// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"

#include <QString>

namespace patchcord {

/// Where two readings of one text differ, in a few words: in their nodes, their faults or what the checks
/// say. Empty when they are the same.
QString differenceOfReadings(const Snapshot &a, const Snapshot &b);

} // namespace patchcord
