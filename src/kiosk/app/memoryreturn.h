// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosksession.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace yizhan::app {

/// Gives back to the system what was freed: after thousands of touches what a kiosk uses is as much as at
/// first, but twice that lay between it, in pages that malloc keeps (`yizhan-tour touches`). Done when nobody
/// is there: it takes some tens of milliseconds, and stops whoever allocates meanwhile. Lives on the GUI
/// thread.
class MemoryReturn : public QObject
{
    Q_OBJECT

public:
    /// The screen that waits for somebody is drawn by then.
    static constexpr int usualQuietMs = 3000;

    /// What is done with the heap of the process.
    struct Heap
    {
        std::function<void()> keepLittle; ///< for the rest of the run; quick
        std::function<void()> giveBack;   ///< may be slow
    };
    /// glibc's: keepLittle() and malloc_trim().
    [[nodiscard]] static Heap ofTheProcess();

    /// `session` outlives the object. The heap is told on the thread of the object: to keep little once,
    /// when the start is over; to give back when nobody has come for so long after the end of a session.
    explicit MemoryReturn(viewmodels::KioskSession &session, Heap heap = ofTheProcess(),
                          int quietMs = usualQuietMs, QObject *parent = nullptr);

    /// The first screen can be used: from now on the heap keeps little. Not before, because a start frees
    /// much of what it needs again at once: to give all that back made it 346 ms instead of 260 with 50,000
    /// vacancies. The end of the first session says it as well, where a kiosk has had no catalogue.
    void startIsOver();

    /// Two heaps for all threads instead of one a thread, so that what a worker has freed serves the others.
    /// First in main(), before there are threads; nothing with another C library than glibc, as below.
    static void shareHeaps();
    /// What lies free at the end of a heap goes back at once, however large a block was freed before. Any
    /// thread. Together with shareHeaps() that is some 25 MB of a kiosk's memory.
    static void keepLittle();

private:
    void settle();

    viewmodels::KioskSession &m_session;
    const Heap m_heap;
    QTimer m_quiet;
    bool m_startIsOver = false;
};

} // namespace yizhan::app
