// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundcopy.h"

#include "agreedtime.h"
#include "cataloguedatabase.h"
#include "cataloguefile.h"
#include "synclock.h"

namespace yizhan::sync {

Result<std::optional<store::Healing>> makeSound(const QString &dataDir, AnchoredClock &clock)
{
    YIZHAN_TRY_LET(const auto lock, lockCatalogue(dataDir));
    YIZHAN_TRY(store::CatalogueFile(dataDir).settle(clock.nowUtc()));
    if (!store::identityOf(store::cataloguePath(dataDir)))
        return std::optional<store::Healing>();
    YIZHAN_TRY_LET(auto catalogue, store::openSoundCatalogue(dataDir, clock));
    YIZHAN_TRY(store::tellTime(clock, catalogue.database));
    return std::move(catalogue.healing);
}

} // namespace yizhan::sync
