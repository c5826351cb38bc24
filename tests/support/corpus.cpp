// SPDX-License-Identifier: MIT
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace patchcord {

namespace {

std::vector<CorpusFile> filesOf(const QString &folder, const QString &prefix)
{
    std::vector<CorpusFile> files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files, QDir::Name))
        files.push_back({prefix + name, readBytes(dir.filePath(name))});
    return files;
}

} // namespace

QByteArray readBytes(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QString sharedFolder()
{
    const QString named = qEnvironmentVariable("PATCHCORD_SHARED");
    const QString folder = named.isEmpty() ? QStringLiteral(PATCHCORD_SOURCE_DIR "/../shared") : named;
    return QFileInfo(folder).isDir() ? QDir(folder).absolutePath() : QString();
}

std::vector<CorpusFile> corpus(const QString &folder)
{
    const QString shared = sharedFolder();
    return shared.isEmpty() ? std::vector<CorpusFile>{}
                            : filesOf(shared + QStringLiteral("/corpus/") + folder, folder + u'/');
}

std::vector<CorpusFile> ownDocuments()
{
    return filesOf(QStringLiteral(PATCHCORD_SOURCE_DIR "/tests/fixtures/documents"), QStringLiteral("own/"));
}

std::vector<CorpusFile> allDocuments()
{
    std::vector<CorpusFile> files = ownDocuments();
    for (const char *folder : {"yaml", "json"}) {
        for (CorpusFile &file : corpus(QLatin1String(folder)))
            files.push_back(std::move(file));
    }
    return files;
}

} // namespace patchcord
