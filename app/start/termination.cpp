// SPDX-License-Identifier: MIT
#include "app/start/termination.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace patchcord {

#ifdef Q_OS_UNIX

namespace {

constexpr int Signals[] = {SIGTERM, SIGHUP, SIGINT};

int pipeEnds[2] = {-1, -1}; ///< a handler may do little else than write into it

extern "C" void noteSignal(int number)
{
    const char byte = char(number);
    (void)!::write(pipeEnds[1], &byte, 1);
}

} // namespace

Termination::Termination(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Termination::read);
    for (const int each : Signals)
        std::signal(each, noteSignal);
}

Termination::~Termination()
{
    if (!m_notifier)
        return;
    for (const int each : Signals)
        std::signal(each, SIG_DFL);
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

void Termination::read()
{
    char number = 0;
    if (::read(pipeEnds[0], &number, 1) != 1)
        return;
    Q_EMIT requested();
    std::signal(number, SIG_DFL);
    std::raise(number);
}

#else

Termination::Termination(QObject *parent)
    : QObject(parent)
{
}

Termination::~Termination() = default;

void Termination::read() { }

#endif

} // namespace patchcord
