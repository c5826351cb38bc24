// SPDX-License-Identifier: MIT
#include "app/compare/showndocument.h"

namespace patchcord {

ShownDocument::ShownDocument(const SnapshotPtr &snapshot, QObject *parent)
    : Document(snapshot->sharedCatalog(), snapshot, parent)
{
}

void ShownDocument::push(const QString &, const TextEdits &, const QByteArray &, const SnapshotPtr &)
{
    Q_EMIT refused(tr("This picture is only for looking. Change the document in its own window."));
}

} // namespace patchcord
