// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchoredclock.h"
#include "cataloguewatch.h"
#include "freshness.h"
#include "random.h"
#include "syncworker.h"

#include <QObject>

namespace yizhan::app {

/// Starts the synchronisation of this station and shows on the screen how it stands. Where another process
/// holds the catalogue, that process counts as the line: online while what it writes stays young. Lives on
/// the GUI thread.
class SyncLink : public QObject
{
    Q_OBJECT

public:
    /// `clock` is told the server's time; `random` is asked on the thread of the synchronisation. Both,
    /// `watch` and `freshness` outlive the link.
    SyncLink(sync::SyncSessionSettings settings, AnchoredClock &clock, Random &random,
             viewmodels::CatalogueWatch &watch, viewmodels::Freshness &freshness, QObject *parent = nullptr);

    [[nodiscard]] sync::SyncWorker &worker() { return m_worker; }

Q_SIGNALS:
    /// The catalogue now shows something else.
    void catalogueChanged();
    /// Whether the server lets this kiosk in, as of its last answer that says so.
    void turnedAway(bool turnedAway);

private:
    void noteFailure(const Error &error);
    void noteDocument(const Error &error);

    sync::SyncWorker m_worker;
    viewmodels::Freshness &m_freshness;
};

} // namespace yizhan::app
