// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryreturn.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace yizhan::app {

MemoryReturn::MemoryReturn(viewmodels::KioskSession &session, std::function<void()> giveBack, int quietMs,
                           QObject *parent)
    : QObject(parent), m_session(session), m_giveBack(std::move(giveBack))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_session, &viewmodels::KioskSession::ended, &m_quiet, qOverload<>(&QTimer::start));
    connect(&m_quiet, &QTimer::timeout, this, &MemoryReturn::settle);
}

void MemoryReturn::settle()
{
    if (m_session.state() == viewmodels::KioskSession::State::Attract)
        m_giveBack();
}

void MemoryReturn::trim()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

void MemoryReturn::shareHeaps()
{
#ifdef __GLIBC__
    ::mallopt(M_ARENA_MAX, 2);
    // Said, they no longer grow with what is freed.
    ::mallopt(M_TRIM_THRESHOLD, 2 * 1024 * 1024);
    ::mallopt(M_MMAP_THRESHOLD, 1024 * 1024);
#endif
}

} // namespace yizhan::app
