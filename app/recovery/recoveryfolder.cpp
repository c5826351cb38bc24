// SPDX-License-Identifier: MIT
#include "app/recovery/recoveryfolder.h"

#include "app/files/documentfile.h"
#include "app/files/privatefile.h"
#include "app/files/statefolder.h"
#include "model/syntax/fragment.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>
#include <algorithm>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::Recovery)
};

const QString Suffix = QStringLiteral(".recovery");
const QString BadName = QStringLiteral("bad");
constexpr qsizetype MostHeaderBytes = 64 * 1024;

/// Beside the folder and older than it: who sees a folder without a holder sees what a dead process left.
std::unique_ptr<QLockFile> lockOf(const QString &folder)
{
    return processLock(folder + QStringLiteral(".lock"));
}

Result<RecoveryRecord> readRecord(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{file.errorString()};
    return decodeRecovery(file.read(MaxBytes + MostHeaderBytes));
}

bool isOnDisk(const RecoveryRecord &record)
{
    if (record.path.isEmpty())
        return false;
    const Result<QByteArray> bytes = readDocumentFile(record.path);
    return bytes && *bytes == record.text;
}

bool putAside(const QString &root, const QString &file)
{
    const QString bad = root + u'/' + BadName;
    return makePrivateFolder(bad) && QFile::rename(file, bad + u'/' + QFileInfo(file).fileName());
}

void removeIfEmpty(const QString &folder)
{
    QDir().rmdir(folder); // refuses where something is in it
}

} // namespace

QString RecoveryFolder::defaultRoot()
{
    return stateFolder() + QStringLiteral("/recovery");
}

RecoveryFolder::RecoveryFolder(const QString &root)
    : m_root(root)
    , m_folder(root + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

RecoveryFolder::~RecoveryFolder()
{
    if (!m_lock)
        return;
    removeIfEmpty(m_folder);
    m_lock->unlock();
}

Result<bool> RecoveryFolder::prepare()
{
    if (m_lock && QFileInfo(m_folder).isDir())
        return true;
    const auto failed = [this] {
        return Failure{Words::tr("Unsaved work cannot be kept: the folder “%1” cannot be written.")
                           .arg(QDir::toNativeSeparators(m_root))};
    };
    m_lock.reset(); // that of a folder which somebody took away
    std::unique_ptr<QLockFile> lock = lockOf(m_folder);
    if (!makePrivateFolder(m_root) || !lock->tryLock() || !makePrivateFolder(m_folder))
        return failed();
    m_lock = std::move(lock);
    return true;
}

Result<bool> RecoveryFolder::keep(const QString &id, const RecoveryRecord &record) const
{
    if (const Result<bool> kept = writePrivateFile(fileOf(id), encodeRecovery(record)); !kept)
        return Failure{Words::tr("Unsaved work cannot be kept: %1.").arg(kept.error())};
    return true;
}

void RecoveryFolder::drop(const QString &id) const
{
    QFile::remove(fileOf(id));
}

QString RecoveryFolder::fileOf(const QString &id) const
{
    return m_folder + u'/' + id + Suffix;
}

std::vector<AbandonedWork> abandonedWork(const QString &root, QString *bad)
{
    std::vector<AbandonedWork> found;
    for (const QFileInfo &folder : QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const std::unique_ptr<QLockFile> lock = lockOf(folder.filePath());
        if (folder.fileName() == BadName || !lock->tryLock())
            continue;
        for (const QFileInfo &file : QDir(folder.filePath()).entryInfoList({u'*' + Suffix}, QDir::Files)) {
            Result<RecoveryRecord> record = readRecord(file.filePath());
            if (!record) {
                if (putAside(root, file.filePath()) && bad)
                    *bad = root + u'/' + BadName;
            } else if (isOnDisk(*record)) {
                QFile::remove(file.filePath());
            } else {
                found.push_back({file.filePath(), std::move(record).value()});
            }
        }
        removeIfEmpty(folder.filePath());
    }
    std::sort(found.begin(), found.end(),
        [](const AbandonedWork &a, const AbandonedWork &b) { return a.record.changed < b.record.changed; });
    return found;
}

void removeAbandoned(const AbandonedWork &work)
{
    QFile::remove(work.file);
    removeIfEmpty(QFileInfo(work.file).path());
}

} // namespace patchcord
