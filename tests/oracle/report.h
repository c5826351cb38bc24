// SPDX-License-Identifier: MIT
#pragma once

#include "tests/oracle/comparison.h"

namespace patchcord {

/// Everything that needs a look, the commonest first: verdicts that differ and are not meant to, mutants with
/// more than two messages, messages on other lines than the right ones.
QByteArray reportOf(const std::vector<Comparison> &documents, const std::vector<Comparison> &mutants);

} // namespace patchcord
