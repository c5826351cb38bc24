// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/snapshot.h"
#include "model/text/result.h"

class QWidget;

namespace patchcord {

/// Reads the text of a document. A long one is read beside, while the window shows that it is at work and
/// offers to stop; the call comes back when all is done, and events go on meanwhile. Fails when somebody
/// stopped it. `name` is that of the file, for the line that is shown.
Result<SnapshotPtr> readDocument(
    QWidget &window, const CatalogPtr &catalog, const QByteArray &bytes, const QString &name);

} // namespace patchcord
