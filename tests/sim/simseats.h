// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "simoracle.h"

#include <QByteArray>
#include <QDate>

namespace yizhan::sim {

/// The classes of a simulated city: one as they come, one contested, one with a single place. `first` is the
/// first day of the simulation, of `days`.
struct SimClass
{
    QByteArray id;
    QByteArray body;
};
[[nodiscard]] std::vector<SimClass> simClasses(QDate first, int days);
inline constexpr int simClassCount = 3;
/// Its job fairs, which bear the ids of classes: one with a few places, one where nobody counts.
[[nodiscard]] std::vector<SimClass> simFairs(QDate first, int days);
inline constexpr int simFairCount = 2;

/// An identity number that nobody has, and that holds.
[[nodiscard]] QByteArray simResidentNumber(int number);

/// Never more places than there are; after every answer.
void checkCapacity(storage::Database &ledger, Oracle &oracle);
/// At rest: everybody who signed up stands in the order, nobody waits while a place is free or for a class
/// that is published, each knows their rank, and in a contested class nobody who was heard of within the
/// grace stands behind somebody who signed up later. Computed from the heads alone.
void checkPlaces(storage::Database &ledger, qint64 now, Oracle &oracle);
/// At rest: what a kiosk holds in its station's scope is, of each sign-up of the station, the state and the
/// rank that the ledger has told.
void checkToldReceipts(storage::Database &catalogue, storage::Database &ledger, const QString &scope,
                       Oracle &oracle);

} // namespace yizhan::sim
