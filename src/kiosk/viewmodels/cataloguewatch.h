// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "freshness.h"
#include "jobbrowser.h"
#include "jobservice.h"

#include <QObject>
#include <QTimer>

namespace yizhan::viewmodels {

/// Keeps the screen equal to the catalogue on the disk, whoever writes it: this program's synchronisation,
/// `yizhan sync` beside it, or a USB stick. Looks every few seconds and when it is told to. Lives on the GUI
/// thread.
class CatalogueWatch : public QObject
{
    Q_OBJECT

public:
    /// All outlive the watch.
    CatalogueWatch(desk::JobService &service, JobBrowser &jobs, Freshness &freshness,
                   QObject *parent = nullptr);

    /// Reads the catalogue for the first time and goes on looking.
    void start();
    /// Ends the looking.
    void stop();
    /// Something may be new. Many calls in a row, as during a long synchronisation, lead to few looks.
    void lookSoon();

private:
    void look();
    void apply(const desk::CatalogueGlance &glance);

    desk::JobService &m_service;
    JobBrowser &m_jobs;
    Freshness &m_freshness;
    QTimer m_regular;
    QTimer m_soon;
    bool m_looking = false;
};

} // namespace yizhan::viewmodels
