// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"

#include <QStringList>

class QWidget;

namespace patchcord {

class PickList;

/// The methods that a new step may be of: all that today's SWML knows, by name.
QStringList pickedMethods(const Catalog &catalog);

/// A list of them to choose from; the number that it tells is the place in pickedMethods().
PickList *makeMethodPick(const Catalog &catalog, QWidget *parent);

} // namespace patchcord
