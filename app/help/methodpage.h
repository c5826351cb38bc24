// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"

#include <QString>

namespace patchcord {

/// The page that explains a method, in Markdown, made from the catalog: what it does, an example, every field
/// with its meaning and its default, and the fields of the objects inside it.
QString methodPage(const Catalog &catalog, const Method &method);

} // namespace patchcord
