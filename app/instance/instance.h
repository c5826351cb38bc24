// SPDX-License-Identifier: MIT
#pragma once

#include "app/instance/instancerequest.h"

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace patchcord {

/// Lets starts of the program find each other, on one machine, for one user and one screen: the first answers
/// to a common name, and each to a name made of its process. Nobody else can reach either.
class Instance : public QObject
{
    Q_OBJECT

public:
    /// The sockets lie in `folder`, see defaultFolder().
    explicit Instance(const QString &folder, QObject *parent = nullptr);
    ~Instance() override;

    /// The user's folder for what lives as long as the login; the state folder where there is none.
    static QString defaultFolder();

    /// Begins to answer. Takes the common name too, unless a running process has it.
    void listen();
    bool isFirst() const { return m_common.isListening(); }

    /// Hands a request to the process that has the common name. False when there is none, or when it does not
    /// answer.
    static bool handOver(const QString &folder, const InstanceRequest &request);
    static bool handOverTo(const QString &folder, qint64 process, const InstanceRequest &request);

Q_SIGNALS:
    void requested(const patchcord::InstanceRequest &request);

private:
    void accept(QLocalServer &server);
    void read(QLocalSocket &socket);

    QString m_folder;
    QLocalServer m_own;
    QLocalServer m_common;
};

} // namespace patchcord
