// SPDX-License-Identifier: MIT
#include "app/recovery/recoveryrecord.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace patchcord {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(patchcord::Recovery)
};

constexpr QByteArrayView Magic = "patchcord-recovery ";
constexpr int Version = 1;

QString hashOf(const QByteArray &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

} // namespace

QByteArray encodeRecovery(const RecoveryRecord &record)
{
    const QJsonObject header{
        {QStringLiteral("path"), record.path},
        {QStringLiteral("name"), record.name},
        {QStringLiteral("fileHash"), QString::fromLatin1(record.fileHash.toHex())},
        {QStringLiteral("changed"), record.changed.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("size"), record.text.size()},
        {QStringLiteral("hash"), hashOf(record.text)},
    };
    return Magic.toByteArray() + QByteArray::number(Version) + '\n'
        + QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n' + record.text;
}

Result<RecoveryRecord> decodeRecovery(const QByteArray &bytes)
{
    const qsizetype first = bytes.indexOf('\n');
    if (first < 0 || !bytes.startsWith(Magic))
        return Failure{Words::tr("It is not a file of unsaved work.")};
    if (bytes.sliced(Magic.size(), first - Magic.size()).toInt() != Version)
        return Failure{Words::tr("It was written by a later version of Patchcord.")};
    const qsizetype second = bytes.indexOf('\n', first + 1);
    const QJsonObject header = second < 0
        ? QJsonObject()
        : QJsonDocument::fromJson(bytes.sliced(first + 1, second - first - 1)).object();
    RecoveryRecord record;
    record.text = second < 0 ? QByteArray() : bytes.sliced(second + 1);
    if (header.value(QStringLiteral("size")).toInteger(-1) != record.text.size()
        || header.value(QStringLiteral("hash")).toString() != hashOf(record.text))
        return Failure{Words::tr("It is not complete.")};
    record.path = header.value(QStringLiteral("path")).toString();
    record.name = header.value(QStringLiteral("name")).toString();
    record.fileHash = QByteArray::fromHex(header.value(QStringLiteral("fileHash")).toString().toLatin1());
    record.changed =
        QDateTime::fromString(header.value(QStringLiteral("changed")).toString(), Qt::ISODateWithMs);
    return record;
}

} // namespace patchcord
