// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"

#include <functional>

namespace patchcord {

/// A document with one step of each method that has every field of it, as JSON: a text wherever one may
/// stand, also where the catalog wants a number. `text` gives it for a field; where a name may stand that no
/// field describes, for a field of type String without a name.
QByteArray documentOfEveryField(
    const Catalog &catalog, const std::function<QString(const Parameter &)> &text);

} // namespace patchcord
