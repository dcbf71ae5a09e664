// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguehealing.h"

#include "cataloguecheck.h"
#include "cataloguedatabase.h"
#include "cataloguefile.h"
#include "repairnotes.h"

namespace yizhan::store {

namespace {

Result<storage::Database> openProved(const QString &dataDir)
{
    YIZHAN_TRY_LET(storage::Database database, openCatalogue(dataDir, storage::OpenMode::ReadWrite));
    YIZHAN_TRY(checkCatalogueAsWriter(database));
    return database;
}

/// The new catalogue as one file without a log.
Result<Salvage> writeDraft(CatalogueFile &file)
{
    file.clear();
    YIZHAN_TRY_LET(storage::Database draft, openCatalogueFile(file.draft()));
    YIZHAN_TRY_LET(const Salvage salvage, salvageCatalogue(file.path(), draft));
    YIZHAN_TRY(draft.exec(QStringLiteral("PRAGMA journal_mode=DELETE")));
    return salvage;
}

void note(const QString &dataDir, const Repair &repair)
{
    if (const auto noted = noteRepair(dataDir, repair); !noted)
        qWarning("%s", qUtf8Printable(noted.error().toString()));
}

Result<Salvage> heal(const QString &dataDir, const Error &damage, const Clock &clock)
{
    CatalogueFile file(dataDir);
    YIZHAN_TRY_LET(const Salvage salvage, writeDraft(file));
    YIZHAN_TRY(file.replace(clock.nowUtc()));
    note(dataDir, {clock.nowUtc(), damage.reason, damage.detail, salvage.items, salvage.whole});
    return salvage;
}

} // namespace

Result<SoundCatalogue> openSoundCatalogue(const QString &dataDir, const Clock &clock)
{
    YIZHAN_TRY(CatalogueFile(dataDir).settle(clock.nowUtc()));
    auto database = openProved(dataDir);
    if (database)
        return SoundCatalogue{*std::move(database), std::nullopt};
    const Error damage = database.error();
    if (!saysDamage(damage))
        return fail(damage);
    YIZHAN_TRY_LET(const Salvage salvage, heal(dataDir, damage, clock));
    YIZHAN_TRY_LET(storage::Database healed, openCatalogue(dataDir, storage::OpenMode::ReadWrite));
    return SoundCatalogue{std::move(healed), Healing{damage, salvage}};
}

Result<void> restoreFile(const QString &dataDir, storage::Database database, const Clock &clock)
{
    CatalogueFile file(dataDir);
    file.clear();
    Repair repair{clock.nowUtc(), QStringLiteral("catalogue.replaced"), {}, 0, true};
    {
        storage::Database held = std::move(database); // closed before the exchange
        YIZHAN_TRY_LET(auto copy, held.prepare(QStringLiteral("VACUUM INTO ?")));
        YIZHAN_TRY(copy.run(file.draft()));
        YIZHAN_TRY_LET(repair.items, held.scalar(QStringLiteral("SELECT count(*) FROM item")));
    }
    YIZHAN_TRY(file.replace(clock.nowUtc()));
    note(dataDir, repair);
    return {};
}

} // namespace yizhan::store
