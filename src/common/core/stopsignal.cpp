// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopsignal.h"

#include <csignal>

#include <sys/signalfd.h>
#include <unistd.h>

namespace yizhan {

StopSignal::StopSignal(QObject *parent) : QObject(parent)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_descriptor = ::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info{};
        while (::read(m_descriptor, &info, sizeof info) == static_cast<ssize_t>(sizeof info))
            Q_EMIT requested();
    });
}

StopSignal::~StopSignal()
{
    m_notifier.reset();
    ::close(m_descriptor);
}

} // namespace yizhan
