// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/fragment.h"

namespace patchcord {

/// Reads YAML text: yaml-cpp tells what there is and where it starts, small scans find where it ends.
/// Never fails: what was read up to a fault is kept, the fault is in the errors. A BOM is skipped.
FragmentPtr readYaml(const QByteArray &text, Diagnosis diagnosis = Diagnosis::Full);

} // namespace patchcord
