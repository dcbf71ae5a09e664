// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobbrowser.h"
#include "kiosksession.h"

#include <QObject>
#include <QQuickWindow>
#include <QTimer>

namespace yizhan::tour {

/// `yizhan-tour ready`: waits until the attract screen is drawn, taps it, waits until the session has begun,
/// the catalogue is read and a frame of the home screen is drawn; then prints the age of the process in
/// milliseconds and ends the program with 0. Ends it with 1 and a message after 20 seconds.
class ReadyProbe : public QObject
{
    Q_OBJECT

public:
    /// All outlive the probe.
    ReadyProbe(QQuickWindow &window, viewmodels::KioskSession &session, viewmodels::JobBrowser &jobs,
               QObject *parent = nullptr);

private:
    void frameDrawn();
    void giveUp();

    QQuickWindow &m_window;
    viewmodels::KioskSession &m_session;
    viewmodels::JobBrowser &m_jobs;
    QTimer m_limit;
    bool m_tapped = false;
    bool m_done = false;
};

} // namespace yizhan::tour
