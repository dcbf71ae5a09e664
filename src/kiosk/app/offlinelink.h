// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchoredclock.h"
#include "cataloguewatch.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace yizhan::app {

/// Beside a kiosk that follows no server (a stick brings its catalogue, or `--offline`): at the start the
/// catalogue is proved, and healed where it is damaged, on a thread of its own. Lives on the GUI thread.
class OfflineLink : public QObject
{
    Q_OBJECT

public:
    /// `clock` is told what the catalogue knows of the time. It and `watch` outlive the link.
    OfflineLink(const QString &dataDir, AnchoredClock &clock, viewmodels::CatalogueWatch &watch,
                QObject *parent = nullptr);
    /// Waits for the end of what is being written, at most some seconds.
    ~OfflineLink() override;

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace yizhan::app
