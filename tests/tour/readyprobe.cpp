// SPDX-License-Identifier: GPL-3.0-or-later
#include "readyprobe.h"

#include "processage.h"
#include "syntheticinput.h"

#include <QCoreApplication>
#include <QTextStream>

namespace yizhan::tour {

namespace {

constexpr int limitMs = 20'000;

} // namespace

ReadyProbe::ReadyProbe(QQuickWindow &window, viewmodels::KioskSession &session, viewmodels::JobBrowser &jobs,
                       QObject *parent)
    : QObject(parent), m_window(window), m_session(session), m_jobs(jobs)
{
    connect(&m_window, &QQuickWindow::frameSwapped, this, &ReadyProbe::frameDrawn, Qt::QueuedConnection);
    connect(&m_jobs, &viewmodels::JobBrowser::readyChanged, &m_window, &QQuickWindow::update);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &ReadyProbe::giveUp);
    m_limit.start(limitMs);
}

void ReadyProbe::frameDrawn()
{
    if (m_done)
        return;
    if (!m_tapped) {
        m_tapped = true;
        tapAt(m_window, QPointF(m_window.width() / 2.0, m_window.height() / 2.0));
        m_window.update();
        return;
    }
    const bool home = visibleItem(m_window.contentItem(), QStringLiteral("homeScreen")) != nullptr;
    if (m_session.state() != viewmodels::KioskSession::State::Active || !home || !m_jobs.ready()) {
        m_window.update();
        return;
    }
    m_done = true;
    QTextStream(stdout) << processAgeMs() << Qt::endl;
    QCoreApplication::exit(0);
}

void ReadyProbe::giveUp()
{
    m_done = true;
    const char *what = !m_tapped ? "no frame was drawn"
                       : m_session.state() != viewmodels::KioskSession::State::Active
                           ? "the tap was not answered"
                       : !m_jobs.ready() ? "the catalogue was not read"
                                         : "the home screen was not shown";
    QTextStream(stderr) << "not ready after " << limitMs / 1000 << " seconds: " << what << Qt::endl;
    QCoreApplication::exit(1);
}

} // namespace yizhan::tour
