// SPDX-License-Identifier: MIT
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

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

/// The notes of each file of the corpus by its name, the last column of its table.
QHash<QString, QString> readNotes(const QString &corpusFolder)
{
    QHash<QString, QString> notes;
    for (const QByteArray &line : readBytes(corpusFolder + QStringLiteral("/PROVENANCE.tsv")).split('\n')) {
        const QList<QByteArray> columns = line.split('\t');
        notes.insert(QString::fromUtf8(columns.first()), QString::fromUtf8(columns.last()));
    }
    return notes;
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
    if (shared.isEmpty())
        return {};
    const QString root = shared + QStringLiteral("/corpus/");
    const QHash<QString, QString> notes = readNotes(root);
    std::vector<CorpusFile> files = filesOf(root + folder, folder + u'/');
    for (CorpusFile &file : files)
        file.notes = notes.value(file.name);
    return files;
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
