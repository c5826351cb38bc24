// SPDX-License-Identifier: MIT
#pragma once

#include "app/recovery/recoveryrecord.h"

#include <QLockFile>
#include <memory>
#include <vector>

namespace patchcord {

/// The unsaved documents of this process, a file each, in a folder of its own that nobody else may look into.
/// Names of files tell nothing of the documents. A lock beside the folder tells others that we live.
class RecoveryFolder
{
public:
    /// Below stateFolder().
    static QString defaultRoot();

    /// Nothing is made before the first document is kept.
    explicit RecoveryFolder(const QString &root);
    /// Takes the folder away when nothing is in it.
    ~RecoveryFolder();
    RecoveryFolder(const RecoveryFolder &) = delete;
    RecoveryFolder &operator=(const RecoveryFolder &) = delete;

    const QString &root() const { return m_root; }

    /// Makes folder and lock if that was not done. To be called before keep(), by one thread.
    Result<bool> prepare();
    /// Replaces what is kept of a document in one go. May be called by any thread, for one id by one at a
    /// time.
    Result<bool> keep(const QString &id, const RecoveryRecord &record) const;
    void drop(const QString &id) const;

private:
    QString fileOf(const QString &id) const;

    QString m_root;
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock; ///< null before prepare()
};

/// What a process that no longer runs left behind.
struct AbandonedWork
{
    QString file; ///< that holds it
    RecoveryRecord record;
};

/// What can be had back, the newest last. What a file on disk holds in the same way is removed, as nothing is
/// lost with it; what does not read back is put into the folder "bad" below `root`, whose name is added to
/// `bad` when something was.
std::vector<AbandonedWork> abandonedWork(const QString &root, QString *bad = nullptr);

/// Removes what was restored or given up, and the folder when it was the last in it.
void removeAbandoned(const AbandonedWork &work);

} // namespace patchcord
