// SPDX-License-Identifier: MIT
#pragma once

#include "app/recovery/recoveryfolder.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>
#include <vector>

namespace patchcord {

class DocumentTabs;
class OpenDocument;

/// Keeps what is not saved of the open documents on disk, at most two seconds behind, so that it is there
/// when the program ends in whatever way. What is saved or given up is removed.
///
/// It looks once a second rather than being told: nothing that changes a text can be forgotten that way, what
/// is typed and not yet read included. Writing goes on beside.
class RecoveryKeeper : public QObject
{
    Q_OBJECT

public:
    RecoveryKeeper(DocumentTabs &tabs, const QString &root, QObject *parent = nullptr);
    /// Keeps what is still open and not saved: somebody ends the program without asking.
    ~RecoveryKeeper() override;

    const QString &root() const { return m_folder.root(); }
    /// Turned off, it keeps nothing and removes what it kept. It begins turned on.
    void turn(bool on);
    /// Brings everything to the disk before it returns; whether all of it got there.
    bool keepNow();

Q_SIGNALS:
    /// What is not saved cannot be kept either. Told once, until it works again.
    void failed(const QString &sentence);

private:
    struct Kept
    {
        QPointer<OpenDocument> document;
        QString id;
        QByteArray text; ///< that is on its way to the disk, or there
        bool isOnDisk = false;
        QFuture<Result<bool>> writing;
    };

    void look();
    void findDocuments();
    void finish(Kept &kept);
    void forget(Kept &kept);
    void startWriting(Kept &kept);
    bool needsKeeping(const Kept &kept) const;

    DocumentTabs &m_tabs;
    RecoveryFolder m_folder;
    std::vector<Kept> m_kept;
    QTimer m_timer;
    QThreadPool m_pool;
    bool m_isOn = true;
    bool m_hasFailed = false;
};

} // namespace patchcord
