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

    /// `session` outlives the object. `giveBack` is called on the thread of the object when nobody has come
    /// for so long after the end of a session; it may be slow.
    explicit MemoryReturn(viewmodels::KioskSession &session, std::function<void()> giveBack = trim,
                          int quietMs = usualQuietMs, QObject *parent = nullptr);

    /// glibc's malloc_trim(); nothing with another C library. Any thread.
    static void trim();
    /// Two heaps for all threads instead of one a thread, so that what a worker has freed serves the others;
    /// and what lies free at the end of a heap goes back at once, however large a block was freed before.
    /// With 50,000 vacancies that is some 25 MB of a kiosk's memory. First in main(), before there are
    /// threads; nothing with another C library.
    static void shareHeaps();

private:
    void settle();

    viewmodels::KioskSession &m_session;
    const std::function<void()> m_giveBack;
    QTimer m_quiet;
};

} // namespace yizhan::app
