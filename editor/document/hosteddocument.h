// SPDX-License-Identifier: MIT
#pragma once

#include "editor/document/document.h"

namespace patchcord {

/// A document that stands as text in a scalar of another one, its host. The host's text is the only truth: a
/// change made here is written into the scalar as one step of the host's history, and what is shown here
/// follows the scalar. So there is one undo for both.
class HostedDocument : public Document
{
    Q_OBJECT

public:
    /// `place` is the path of the scalar. The host outlives this document.
    HostedDocument(Document &host, const NodePath &place, QObject *parent = nullptr);

    /// Where the scalar stands now.
    const NodePath &place() const { return m_place; }
    QUndoStack &undoStack() override { return m_host.undoStack(); }
    void endMerge() override { m_host.endMerge(); }
    bool canReadBeside() const override { return false; }

Q_SIGNALS:
    /// The host no longer holds a text at the place.
    void orphaned();

protected:
    void push(const QString &what, const TextEdits &edits, const QByteArray &mergeKey,
        const SnapshotPtr &after) override;

private:
    void follow(const DocumentChange &change);

    Document &m_host;
    NodePath m_place;
    TextEdits m_own; ///< the edits that are being written into the host: what they carry along stays exact
};

} // namespace patchcord
