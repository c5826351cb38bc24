// SPDX-License-Identifier: MIT
#include "app/instance/instance.h"

#include "app/files/statefolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTimer>

namespace patchcord {

namespace {

constexpr int ConnectMs = 300;
constexpr int AnswerMs = 3000; ///< the other one may be reading a long file
constexpr int MostWaiting = 8;
constexpr QByteArrayView Answer = "ok\n";

/// Programs on different screens are strangers: one cannot come to the front of the other's.
QString screenName()
{
    const QByteArray screen = qgetenv("WAYLAND_DISPLAY") + ' ' + qgetenv("DISPLAY");
    return QString::fromLatin1(QCryptographicHash::hash(screen, QCryptographicHash::Sha1).toHex().first(8));
}

QString commonName(const QString &folder)
{
    return folder + QStringLiteral("/first-") + screenName();
}

QString ownName(const QString &folder, qint64 process)
{
    return folder + QStringLiteral("/process-") + QString::number(process);
}

bool ask(const QString &name, const InstanceRequest &request)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(ConnectMs))
        return false;
    socket.write(encodeRequest(request));
    if (!socket.waitForBytesWritten(AnswerMs))
        return false;
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(AnswerMs))
            return false;
    }
    return socket.readLine() == Answer;
}

bool isAnswered(const QString &name)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    return socket.waitForConnected(ConnectMs);
}

/// Takes a name over that a dead process left.
bool listenAt(QLocalServer &server, const QString &name)
{
    if (server.listen(name))
        return true;
    if (server.serverError() != QAbstractSocket::AddressInUseError || isAnswered(name))
        return false;
    QLocalServer::removeServer(name);
    return server.listen(name);
}

} // namespace

Instance::Instance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    for (QLocalServer *const server : {&m_own, &m_common}) {
        server->setSocketOptions(QLocalServer::UserAccessOption);
        server->setMaxPendingConnections(MostWaiting);
        connect(server, &QLocalServer::newConnection, this, [this, server] { accept(*server); });
    }
}

Instance::~Instance() = default;

QString Instance::defaultFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QDir::isAbsolutePath(runtime) && QFileInfo(runtime).isDir()
        ? runtime + QStringLiteral("/patchcord")
        : stateFolder() + QStringLiteral("/run");
}

void Instance::listen()
{
    // Without the folder nobody finds us, which is no reason not to work.
    if (!makePrivateFolder(m_folder))
        return;
    listenAt(m_own, ownName(m_folder, QCoreApplication::applicationPid()));
    listenAt(m_common, commonName(m_folder));
}

bool Instance::handOver(const QString &folder, const InstanceRequest &request)
{
    return ask(commonName(folder), request);
}

bool Instance::handOverTo(const QString &folder, qint64 process, const InstanceRequest &request)
{
    return ask(ownName(folder, process), request);
}

void Instance::accept(QLocalServer &server)
{
    while (QLocalSocket *const socket = server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(AnswerMs, socket, &QLocalSocket::abort); // who says nothing is not waited for
    }
}

void Instance::read(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > MostRequestBytes)
            socket.abort();
        return;
    }
    const std::optional<InstanceRequest> request = decodeRequest(socket.readLine(MostRequestBytes));
    if (!request) {
        socket.abort();
        return;
    }
    // First the answer: opening may ask questions, and the other process waits.
    socket.write(Answer.toByteArray());
    socket.flush();
    socket.disconnectFromServer();
    Q_EMIT requested(*request);
}

} // namespace patchcord
