// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"

namespace patchcord {

/// Which rows of a form are wanted.
struct RowFilter
{
    enum class Show : quint8 { All, Set };
    Show show = Show::All;
    QString text; ///< part of a name, a group or the help
};

/// Whether a parameter has the text in its name, its group or its help. One that holds objects shows all of
/// them, so there only its own name and those of the fields inside count.
bool matches(const Catalog &catalog, const Parameter &parameter, const QString &text);

} // namespace patchcord
