// SPDX-License-Identifier: MIT
#include "app/files/documentfile.h"

#include "model/syntax/fragment.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::DocumentFile)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

FileMark FileMark::of(const QByteArray &bytes)
{
    return {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

QString noFileReason(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Words::tr("“%1” is a folder. Choose a file in it.").arg(shown(path));
    if (info.exists() && !info.isFile())
        return Words::tr("“%1” is a device or a pipe, not a file.").arg(shown(path));
    return {};
}

Result<QByteArray> readDocumentFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Failure{info.isSymLink()
                ? Words::tr("“%1” is a link to a file that does not exist.").arg(shown(path))
                : Words::tr("There is no file “%1”.").arg(shown(path))};
    }
    const QString problem = noFileReason(path);
    if (!problem.isEmpty())
        return Failure{problem};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Words::tr("“%1” cannot be read: %2.").arg(shown(path), file.errorString())};
    // One byte more than allowed tells a file that is too large, whatever size it claims to have.
    const QByteArray bytes = file.read(MaxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Failure{Words::tr("“%1” cannot be read: %2.").arg(shown(path), file.errorString())};
    if (bytes.size() > MaxBytes) {
        return Failure{Words::tr("“%1” is larger than %2 MB, which no call flow is. It was not opened.")
                           .arg(shown(path))
                           .arg(MaxBytes / 1'000'000)};
    }
    return bytes;
}

DiskState compareWithDisk(const QString &path, const FileMark &mark)
{
    const Result<QByteArray> bytes = readDocumentFile(path);
    if (!bytes)
        return DiskState::Gone;
    return FileMark::of(*bytes) == mark ? DiskState::Same : DiskState::Changed;
}

QString canonicalPath(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(info.absoluteFilePath()) : canonical;
}

} // namespace patchcord
