// SPDX-License-Identifier: MIT
#include "tests/oracle/oraclerunner.h"

#include "model/text/utf8.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace patchcord {

namespace {

constexpr int InstallSeconds = 300;
constexpr int AnswerSeconds = 600;

QString shippedFolder()
{
    return sharedFolder() + QStringLiteral("/swml/oracle");
}

QByteArray toJson(const std::vector<OracleDocument> &documents)
{
    QJsonArray list;
    for (const OracleDocument &document : documents) {
        // The readers of the oracle do not know byte order marks.
        const QByteArray body = document.text.sliced(bomLength(document.text));
        list.append(QJsonObject{{QStringLiteral("text"), QString::fromUtf8(body)},
            {QStringLiteral("format"),
                document.language == Language::Json ? QStringLiteral("json") : QStringLiteral("yaml")}});
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

OracleAnswer answerOf(const QByteArray &line)
{
    const QJsonObject told = QJsonDocument::fromJson(line).object();
    OracleAnswer answer{told.value(QStringLiteral("valid")).toBool(), {}};
    for (const QJsonValue &fault : told.value(QStringLiteral("errors")).toArray()) {
        answer.faults.push_back({fault[QStringLiteral("path")].toString(),
            fault[QStringLiteral("keyword")].toString(), fault[QStringLiteral("message")].toString()});
    }
    return answer;
}

bool write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush();
}

} // namespace

QString officialSchema()
{
    return sharedFolder() + QStringLiteral("/swml/schema.json");
}

QString oracleObstacle()
{
    for (const char *program : {"node", "npm"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            return QStringLiteral("%1 is not installed: the official schema cannot be asked.")
                .arg(QLatin1String(program));
    }
    if (sharedFolder().isEmpty() || !QDir(shippedFolder()).exists())
        return QStringLiteral("The folder with the official schema is not here: PATCHCORD_SHARED names it.");
    return {};
}

Result<QString> OracleRunner::install(const QString &folder)
{
    QDir().mkpath(folder);
    bool isThere = QDir(folder + QStringLiteral("/node_modules")).exists();
    for (const QString &name : QDir(shippedFolder()).entryList(QDir::Files)) {
        const QByteArray bytes = readBytes(shippedFolder() + u'/' + name);
        const QString copy = folder + u'/' + name;
        if (readBytes(copy) == bytes)
            continue;
        isThere = false;
        if (!write(copy, bytes))
            return Failure{QStringLiteral("%1 cannot be written.").arg(copy)};
    }
    if (isThere)
        return folder;
    QProcess npm;
    npm.setWorkingDirectory(folder);
    npm.setProcessChannelMode(QProcess::MergedChannels);
    npm.start(QStringLiteral("npm"),
        {QStringLiteral("ci"), QStringLiteral("--ignore-scripts"), QStringLiteral("--no-audit"),
            QStringLiteral("--no-fund"), QStringLiteral("--prefer-offline")});
    if (!npm.waitForFinished(InstallSeconds * 1000) || npm.exitCode() != 0) {
        return Failure{QStringLiteral("npm cannot install what the oracle needs: ")
            + QString::fromUtf8(npm.readAll().right(1000))};
    }
    return folder;
}

OracleRunner::OracleRunner(
    const QString &folder, const std::vector<OracleDocument> &documents, const QString &schema)
    : m_count(documents.size())
{
    // Files instead of pipes: nobody has to feed them while the caller works.
    const QString question = m_folder.filePath(QStringLiteral("documents.json"));
    write(question, toJson(documents));
    m_process.setStandardInputFile(question);
    m_process.setStandardOutputFile(m_folder.filePath(QStringLiteral("answers")));
    m_process.start(
        QStringLiteral("node"), {folder + QStringLiteral("/oracle.mjs"), QStringLiteral("--schema"), schema});
}

Result<std::vector<OracleAnswer>> OracleRunner::answers()
{
    if (!m_process.waitForFinished(AnswerSeconds * 1000) && m_process.state() != QProcess::NotRunning)
        return Failure{QStringLiteral("The oracle does not come to an end.")};
    std::vector<OracleAnswer> answers;
    for (const QByteArray &line : readBytes(m_folder.filePath(QStringLiteral("answers"))).split('\n')) {
        if (!line.isEmpty())
            answers.push_back(answerOf(line));
    }
    if (answers.size() != m_count) {
        return Failure{
            QStringLiteral("The oracle answers for %1 of %2 documents: ").arg(answers.size()).arg(m_count)
            + QString::fromUtf8(m_process.readAllStandardError().right(1000))};
    }
    return answers;
}

} // namespace patchcord
