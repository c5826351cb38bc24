// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace patchcord {

/// Where the built-in description of SWML stands, for Catalog::load.
QString catalogFolder();

/// Where the pages that explain the findings stand, CODE.md each.
QString rulePagesFolder();

} // namespace patchcord
