// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/fragment.h"

namespace patchcord {

/// Reads JSON text: nlohmann_json's SAX events tell what there is, a cursor over the source where.
/// Never fails: what was read up to a fault is kept, the fault is in the errors. A BOM is skipped.
FragmentPtr readJson(const QByteArray &text, Diagnosis diagnosis = Diagnosis::Full);

} // namespace patchcord
