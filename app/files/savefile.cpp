// SPDX-License-Identifier: MIT
#include "app/files/savefile.h"

#include "app/files/fileidentity.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::DocumentFile)
};

Failure notSaved(const QString &path, const QString &why)
{
    const QString sentence = Words::tr("“%1” was not saved: %2.").arg(QDir::toNativeSeparators(path), why);
    return {
        QFileInfo::exists(path) ? sentence + u' ' + Words::tr("The file on disk is as it was.") : sentence};
}

/// Why the file was not replaced; empty when it was.
QString replaceContent(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    takeIdentity(file, path);
    // commit() alone has been seen to answer true on a full disk, with half of the text written.
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const QString why = file.errorString();
        file.cancelWriting();
        return why;
    }
    if (!file.commit())
        return file.errorString();
    syncFolder(QFileInfo(path).canonicalPath());
    return {};
}

/// Why the file was not written over; empty when it was.
QString writeOver(QFile &file, const QByteArray &bytes)
{
    if (!file.seek(0) || file.write(bytes) != bytes.size() || !file.flush() || !file.resize(bytes.size())
        || !syncFile(file))
        return file.errorString();
    return {};
}

bool readsAs(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(bytes.size() + 1) == bytes;
}

Result<bool> writeOver(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return notSaved(path, file.errorString());
    const QByteArray before = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return notSaved(path, file.errorString());
    const QString why = writeOver(file, bytes);
    if (why.isEmpty())
        return true;
    // What was there takes no more room than it had.
    file.unsetError();
    if (writeOver(file, before).isEmpty())
        return notSaved(path, why);
    return Failure{Words::tr(
        "“%1” was written in part only, and what it held could not be put back: %2. Save the document "
        "under another name, on another disk.")
                       .arg(QDir::toNativeSeparators(path), why)};
}

} // namespace

SaveHindrance saveHindrance(const QString &path)
{
    const QFileInfo info(path);
    const QFileInfo folder(info.exists() ? info.canonicalPath() : info.absolutePath());
    if (!folder.isDir())
        return SaveHindrance::NoFolder;
    if (info.exists() && !info.isWritable())
        return SaveHindrance::ReadOnlyFile;
    if (!folder.isWritable())
        return SaveHindrance::ReadOnlyFolder;
    return namesOf(path) > 1 ? SaveHindrance::OtherNames : SaveHindrance::None;
}

Result<FileMark> writeDocumentFile(const QString &path, const QByteArray &bytes, SaveWay way)
{
    if (const QString problem = noFileReason(path); !problem.isEmpty())
        return Failure{problem};
    if (QFileInfo::exists(path) && !QFileInfo(path).isWritable())
        return notSaved(path, Words::tr("it may not be written"));
    if (way == SaveWay::Replace) {
        if (const QString why = replaceContent(path, bytes); !why.isEmpty())
            return notSaved(path, why);
    } else if (const Result<bool> written = writeOver(path, bytes); !written) {
        return written.failure();
    }
    if (!readsAs(path, bytes)) {
        return Failure{Words::tr(
            "“%1” was written, but reads back differently. Save it under another name, on another disk.")
                           .arg(QDir::toNativeSeparators(path))};
    }
    return FileMark::of(bytes);
}

} // namespace patchcord
