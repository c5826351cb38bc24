// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"
#include "model/text/result.h"

#include <QList>

namespace patchcord {

/// What is selected in a document as a text of its own in either language: items of lists as a list, entries
/// of objects (sections, fields) as an object with their names, the whole document where nothing is named.
/// Aliases are written out, comments are left behind. Fails with a sentence when the text is broken.
Result<QByteArray> convertPart(const Snapshot &snapshot, const QList<NodePath> &paths, Language to);

} // namespace patchcord
