// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace patchcord {

/// The whole content of a file; empty when it cannot be read.
QByteArray readBytes(const QString &file);

/// The folder beside the project that holds other people's documents and the facts, or empty.
/// PATCHCORD_SHARED names another one.
QString sharedFolder();

struct CorpusFile
{
    QString name; ///< yaml/001-x.yaml
    QByteArray bytes;
    QString notes = {}; ///< what PROVENANCE.tsv says of it: "schema-ok", "redacted", ...
};

/// The documents of one folder of the corpus ("yaml", "json", "broken"), sorted by name; empty without
/// corpus.
std::vector<CorpusFile> corpus(const QString &folder);

/// Documents of our own that use every feature: tests/fixtures/documents, sorted by name.
std::vector<CorpusFile> ownDocuments();

/// Documents of our own and, where it is there, the corpus ("yaml" and "json").
std::vector<CorpusFile> allDocuments();

} // namespace patchcord
