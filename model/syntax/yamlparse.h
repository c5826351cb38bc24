// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/fragment.h"

#include <stop_token>

namespace patchcord {

/// What yaml-cpp finds in a text, and at a fault where it is: readYaml() without a diagnosis.
FragmentPtr parseYaml(const QByteArray &text, const std::stop_token &stop);

} // namespace patchcord
