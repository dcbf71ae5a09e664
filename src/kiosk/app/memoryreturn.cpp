// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryreturn.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace yizhan::app {

MemoryReturn::Heap MemoryReturn::ofTheProcess()
{
    return {keepLittle, [] {
#ifdef __GLIBC__
                ::malloc_trim(0);
#endif
            }};
}

MemoryReturn::MemoryReturn(viewmodels::KioskSession &session, Heap heap, int quietMs, QObject *parent)
    : QObject(parent), m_session(session), m_heap(std::move(heap))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_session, &viewmodels::KioskSession::ended, &m_quiet, qOverload<>(&QTimer::start));
    connect(&m_quiet, &QTimer::timeout, this, &MemoryReturn::settle);
}

void MemoryReturn::startIsOver()
{
    if (m_startIsOver)
        return;
    m_startIsOver = true;
    m_heap.keepLittle();
}

void MemoryReturn::settle()
{
    startIsOver();
    if (m_session.state() == viewmodels::KioskSession::State::Attract)
        m_heap.giveBack();
}

void MemoryReturn::shareHeaps()
{
#ifdef __GLIBC__
    ::mallopt(M_ARENA_MAX, 2);
#endif
}

void MemoryReturn::keepLittle()
{
#ifdef __GLIBC__
    // Said, they no longer grow with what is freed.
    ::mallopt(M_TRIM_THRESHOLD, 2 * 1024 * 1024);
    ::mallopt(M_MMAP_THRESHOLD, 1024 * 1024);
#endif
}

} // namespace yizhan::app
