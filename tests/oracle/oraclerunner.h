// SPDX-License-Identifier: MIT
#pragma once

#include "model/text/result.h"
#include "model/text/textformat.h"

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <vector>

namespace patchcord {

struct OracleDocument
{
    QByteArray text;
    Language language = Language::Yaml;
};

/// One thing that a schema refuses.
struct OracleFault
{
    QString path; ///< a JSON pointer
    QString keyword; ///< of the schema: "required", "type", ...; "parse" when the text cannot be read
    QString message;
};

struct OracleAnswer
{
    bool isValid = false;
    std::vector<OracleFault> faults;
};

/// The file with the official schema.
QString officialSchema();

/// What the machine lacks to ask the oracle, as a sentence; empty when it lacks nothing.
QString oracleObstacle();

/// Asks a schema about documents. The work is done by another program, so that the caller can do
/// its own meanwhile.
class OracleRunner
{
public:
    /// Copies the oracle to a folder and installs what it needs there; once, later runs find it.
    static Result<QString> install(const QString &folder);

    /// Begins to ask. `folder` is that of install().
    OracleRunner(const QString &folder, const std::vector<OracleDocument> &documents,
        const QString &schema = officialSchema());

    /// Waits for the answers, one for each document, in their order.
    Result<std::vector<OracleAnswer>> answers();

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    size_t m_count;
};

} // namespace patchcord
