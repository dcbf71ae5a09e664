// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguesalvage.h"
#include "catalogueseal.h"
#include "clock.h"
#include "database.h"
#include "result.h"

#include <QString>

#include <optional>

namespace yizhan::store {

/// What was found wrong with a catalogue, and what could be kept.
struct Healing
{
    Error damage;
    Salvage salvage;
};

/// A catalogue that is what its writer made of it.
struct SoundCatalogue
{
    storage::Database database;
    std::optional<Healing> healing; ///< it was damaged
};

/// Opens the catalogue of a kiosk for writing and proves it with checkCatalogue(). A damaged one is moved
/// into the folder `damaged`; what can be read of it stands in the new one, to be shown until the server, or
/// a snapshot, brings the rest. The repair is noted, see readRepairs(). Takes seconds; readers go on with
/// what they have open. The process holds `sync.lock` and no connection to the file.
///
/// A `seal` that holds stands in the place of the proof; one that does not is made anew by the proof. The
/// connection then keeps its log for CatalogueSeal::renew().
///
/// Errors: those of openCatalogue() that are no damage; Io, Database of writing the new file: then the old
/// one stands as it was.
[[nodiscard]] Result<SoundCatalogue> openSoundCatalogue(const QString &dataDir, const Clock &clock,
                                                        CatalogueSeal *seal = nullptr);

/// Puts a whole copy of what `database`, the open catalogue, holds in the place where the catalogue should
/// be: the file was deleted, or another was put in its place, which is moved aside. Noted as a repair.
/// `database` is closed. Errors: those of sqlError(): what is held cannot be read either; Io.
[[nodiscard]] Result<void> restoreFile(const QString &dataDir, storage::Database database,
                                       const Clock &clock);

} // namespace yizhan::store
