// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"

#include <QByteArray>
#include <QList>

namespace patchcord {

/// Steps, or sections, as text to paste: a list or a map in the language and the style of the document, with
/// the comments that belong to them and without the indentation of their place. `items` are all items of
/// lists, or all entries of maps.
QByteArray textOfItems(const Snapshot &snapshot, const QList<NodePath> &items);

} // namespace patchcord
