// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSocketNotifier;

namespace patchcord {

/// Tells when the system wants the program to end: SIGTERM, SIGHUP or SIGINT, where there are such. One
/// object at a time.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;

Q_SIGNALS:
    /// The program ends, as it would have without us, when all who listen to this are done.
    void requested();

private:
    void read();

    QSocketNotifier *m_notifier = nullptr;
};

} // namespace patchcord
