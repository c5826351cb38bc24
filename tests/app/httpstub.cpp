// SPDX-License-Identifier: MIT
#include "tests/app/httpstub.h"

#include <QTcpSocket>
#include <memory>

namespace patchcord {

HttpStub::HttpStub()
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *const socket = nextPendingConnection()) {
            const auto head = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, head] {
                *head += socket->readAll();
                if (!head->contains("\r\n\r\n"))
                    return;
                m_requests += *head;
                const QByteArray path = head->split(' ').value(1).split('?').constFirst();
                if (m_answers.contains(path)) {
                    socket->write(m_answers.value(path));
                    socket->disconnectFromHost();
                }
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    listen(QHostAddress::LocalHost);
}

void HttpStub::answerOk(const QByteArray &path, const QByteArray &body, const QByteArray &headers)
{
    answer(path,
        "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n"
            + body);
}

void HttpStub::redirect(const QByteArray &path, const QUrl &to, int status)
{
    answer(path,
        "HTTP/1.1 " + QByteArray::number(status)
            + " Elsewhere\r\nContent-Length: 0\r\nLocation: " + to.toEncoded() + "\r\n\r\n");
}

QUrl HttpStub::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
}

} // namespace patchcord
