// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/fragment.h"

#include <stop_token>

namespace patchcord {

/// Reads YAML text: yaml-cpp tells what there is and where it starts, small scans find where it ends.
/// Never fails: what was read up to a fault is kept, the fault is in the errors. A BOM is skipped.
/// Told to stop, it breaks off.
FragmentPtr readYaml(
    const QByteArray &text, Diagnosis diagnosis = Diagnosis::Full, const std::stop_token &stop = {});

/// The same with a full diagnosis, as far as the budget goes.
FragmentPtr readYaml(const QByteArray &text, TrialBudget &trials, const std::stop_token &stop);

} // namespace patchcord
