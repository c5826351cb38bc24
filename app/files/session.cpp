// SPDX-License-Identifier: MIT
#include "app/files/session.h"

#include "app/files/privatefile.h"
#include "app/files/statefolder.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace patchcord {

namespace {

constexpr qint64 MostBytes = 1'000'000;
constexpr qsizetype MostFiles = 100;
constexpr double LeastZoom = 0.01;
constexpr double MostZoom = 100;

const QString Files = QStringLiteral("files");
const QString Current = QStringLiteral("current");
const QString Path = QStringLiteral("path");
const QString Zoom = QStringLiteral("zoom");
const QString Selected = QStringLiteral("selected");

} // namespace

Session readSession(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject root = QJsonDocument::fromJson(file.read(MostBytes)).object();
    Session session;
    const QJsonArray files = root.value(Files).toArray();
    for (qsizetype i = 0; i < std::min(files.size(), MostFiles); ++i) {
        const QJsonObject each = files[i].toObject();
        const QString name = each.value(Path).toString();
        if (!name.isEmpty())
            session.files.push_back({name, std::clamp(each.value(Zoom).toDouble(1), LeastZoom, MostZoom),
                each.value(Selected).toString()});
    }
    session.current = std::clamp(root.value(Current).toInt(), 0, std::max(0, int(session.files.size()) - 1));
    return session;
}

bool writeSession(const QString &path, const Session &session)
{
    QJsonArray files;
    for (const Session::File &file : session.files)
        files.append(QJsonObject{{Path, file.path}, {Zoom, file.zoom}, {Selected, file.selected}});
    const QByteArray bytes = QJsonDocument(QJsonObject{{Files, files}, {Current, session.current}})
                                 .toJson(QJsonDocument::Indented);
    return makePrivateFolder(QFileInfo(path).path()) && writePrivateFile(path, bytes);
}

} // namespace patchcord
