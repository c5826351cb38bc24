// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/findingreport.h"

#include <QDir>
#include <QHash>
#include <QString>
#include <QStringList>

namespace patchcord::cli {

/// The findings of a run as SARIF 2.1.0, as code review tools read it: with the rules' pages, fixes as
/// replacements, and fingerprints that stay when lines move. Files below the folder that the program runs in
/// are named relative to it.
class SarifReport
{
public:
    void add(const QString &file, const Snapshot &snapshot);
    /// A file that could not be checked.
    void addTrouble(const QString &sentence);

    QByteArray written(int exitCode) const;

private:
    Value resultOf(const Finding &finding, const Snapshot &snapshot, const Value &artifact);
    Value location(const QString &file) const;
    int ruleIndex(const QString &code);
    QString fingerprint(const Finding &finding, const QString &uri);
    Value toolOf() const;
    Value invocationOf(int exitCode, qsizetype dropped) const;

    const QDir m_folder = QDir::current();
    QStringList m_rules;
    Value::List m_artifacts;
    Value::List m_results;
    QHash<QString, int> m_seen; ///< how often each fingerprint was given already
    QStringList m_troubles;
    qsizetype m_bytesForFixes = 0; ///< what is left for the file that is being added
};

} // namespace patchcord::cli
