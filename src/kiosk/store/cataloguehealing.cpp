// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguehealing.h"

#include "cataloguecheck.h"
#include "cataloguedatabase.h"
#include "cataloguefile.h"
#include "repairnotes.h"

#include <QFileInfo>

namespace yizhan::store {

namespace {

/// What goes without, and only has to be known.
void warn(const Result<void> &done)
{
    if (!done)
        qWarning("%s", qUtf8Printable(done.error().toString()));
}

/// A folder, a pipe: nothing can be read of it.
bool isOdd(const QString &path)
{
    const QFileInfo found(path);
    return found.exists() && !found.isFile();
}

Result<storage::Database> openProved(const QString &dataDir, CatalogueSeal *seal)
{
    const bool isSealed = seal != nullptr && !isOdd(cataloguePath(dataDir)) && seal->holds();
    YIZHAN_TRY_LET(storage::Database database, openCatalogue(dataDir, storage::OpenMode::ReadWrite));
    if (seal != nullptr)
        YIZHAN_TRY(CatalogueSeal::keepLog(database));
    if (isSealed)
        return database;
    YIZHAN_TRY(checkCatalogueAsWriter(database));
    if (seal != nullptr)
        warn(seal->proved()); // without a seal the next start proves again
    return database;
}

/// The new catalogue as one file without a log.
Result<Salvage> writeDraft(CatalogueFile &file)
{
    file.clear();
    YIZHAN_TRY_LET(storage::Database draft, openCatalogueFile(file.draft()));
    Salvage salvage{0, false};
    if (!isOdd(file.path())) {
        YIZHAN_TRY_LET(salvage, salvageCatalogue(file.path(), draft));
    }
    YIZHAN_TRY(draft.exec(QStringLiteral("PRAGMA journal_mode=DELETE")));
    return salvage;
}

Result<Salvage> heal(const QString &dataDir, const Error &damage, const Clock &clock)
{
    CatalogueFile file(dataDir);
    YIZHAN_TRY_LET(const Salvage salvage, writeDraft(file));
    YIZHAN_TRY(file.replace(clock.nowUtc()));
    warn(noteRepair(dataDir, {clock.nowUtc(), damage.reason, damage.detail, salvage.items, salvage.whole}));
    return salvage;
}

} // namespace

Result<SoundCatalogue> openSoundCatalogue(const QString &dataDir, const Clock &clock, CatalogueSeal *seal)
{
    YIZHAN_TRY(CatalogueFile(dataDir).settle(clock.nowUtc()));
    auto database = openProved(dataDir, seal);
    if (database)
        return SoundCatalogue{*std::move(database), std::nullopt};
    const Error damage = database.error();
    if (!saysDamage(damage))
        return fail(damage);
    if (seal != nullptr)
        seal->forget();
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
    warn(noteRepair(dataDir, repair));
    return {};
}

} // namespace yizhan::store
