// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskthread.h"
#include "matchsource.h"

#include <QObject>

#include <optional>

namespace yizhan::viewmodels {

class MatchDesk;

/// The thread that answers what suits a resident. It is not the thread of browsing: reading the bodies of a
/// large catalogue takes a second, for which no list must wait.
class MatchWorker : public QObject, public MatchSource
{
    Q_OBJECT

public:
    /// `dataDirectory` is the kiosk's; the distances on the cards are measured from `station`.
    MatchWorker(QString dataDirectory, std::optional<catalogue::GeoPoint> station, QObject *parent = nullptr);
    /// Waits until every question asked is answered.
    ~MatchWorker() override;

    [[nodiscard]] QFuture<MatchedPage> match(const MatchRequest &request) override;
    [[nodiscard]] QFuture<MatchCounts> counts(EpochDay today) override;
    [[nodiscard]] QFuture<matching::MatchWeightsPtr> weights() override;

private:
    DeskThread<MatchDesk> m_thread;
};

} // namespace yizhan::viewmodels
