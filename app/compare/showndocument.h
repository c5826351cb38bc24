// SPDX-License-Identifier: MIT
#pragma once

#include "editor/document/document.h"

namespace patchcord {

/// A document that is only looked at: what a view asks to be changed stays as it is.
class ShownDocument : public Document
{
    Q_OBJECT

public:
    explicit ShownDocument(const SnapshotPtr &snapshot, QObject *parent = nullptr);

    /// Goes on to the text after a change of the document that is shown.
    void follow(const DocumentChange &change) { replace(change.edits, change.after); }

protected:
    void push(const QString &what, const TextEdits &edits, const QByteArray &mergeKey,
        const SnapshotPtr &after) override;
};

} // namespace patchcord
