// SPDX-License-Identifier: MIT
#include "app/instance/instancerequest.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace patchcord {

namespace {

const QString Open = QStringLiteral("open");
const QString Path = QStringLiteral("path");
const QString Line = QStringLiteral("line");
const QString Column = QStringLiteral("column");

} // namespace

QByteArray encodeRequest(const InstanceRequest &request)
{
    QJsonArray files;
    for (const FileSpot &file : request.files)
        files.append(QJsonObject{{Path, file.path}, {Line, file.line}, {Column, file.column}});
    return QJsonDocument(QJsonObject{{Open, files}}).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<InstanceRequest> decodeRequest(const QByteArray &line)
{
    const QJsonValue open = QJsonDocument::fromJson(line).object().value(Open);
    if (!open.isArray())
        return std::nullopt;
    InstanceRequest request;
    for (const QJsonValue &each : open.toArray()) {
        const QJsonObject file = each.toObject();
        const FileSpot spot{
            file.value(Path).toString(), file.value(Line).toInt(), file.value(Column).toInt()};
        if (!QDir::isAbsolutePath(spot.path) || spot.line < 0 || spot.column < 0)
            return std::nullopt;
        request.files.push_back(spot);
    }
    return request;
}

} // namespace patchcord
