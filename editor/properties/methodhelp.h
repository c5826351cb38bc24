// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/method.h"

#include <QString>

namespace patchcord {

/// What there is to know of a method beside its fields, in sentences: what it does, what it sets, what comes
/// after it.
QString methodHelp(const Method &method);

} // namespace patchcord
