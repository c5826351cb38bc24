// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

namespace patchcord {

/// A web server on the loopback interface that gives prepared answers and remembers what it was asked.
class HttpStub : public QTcpServer
{
    Q_OBJECT

public:
    HttpStub();

    /// The raw answer to a path: status line, headers and body. A path without one is never answered.
    void answer(const QByteArray &path, const QByteArray &raw) { m_answers.insert(path, raw); }
    void answerOk(const QByteArray &path, const QByteArray &body, const QByteArray &headers = {});
    void redirect(const QByteArray &path, const QUrl &to, int status = 302);

    QUrl url(const QString &path) const;
    /// Heads of all requests, as sent.
    const QList<QByteArray> &requests() const { return m_requests; }

private:
    QHash<QByteArray, QByteArray> m_answers;
    QList<QByteArray> m_requests;
};

} // namespace patchcord
