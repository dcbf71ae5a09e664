// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerdatabase.h"

#include "cataloguechange.h"
#include "devicesschema.h"
#include "folderclaim.h"
#include "ledgerschema.h"
#include "openrosaschema.h"
#include "serverfolder.h"
#include "snapshotshelf.h"

namespace yizhan::server {

Result<storage::Database> openLedger(const feed::ServerDatabaseLocation &location, Random &random)
{
    YIZHAN_TRY_LET(storage::Database database, feed::openServerDatabase(location, random));
    YIZHAN_TRY(devices::prepareDevicesSchema(database));
    YIZHAN_TRY(ledger::prepareLedgerSchema(database));
    YIZHAN_TRY(openrosa::prepareOpenRosaSchema(database));
    // What an operator, staff or a resident is told to be done must not be taken back by a power cut.
    YIZHAN_TRY(database::pushCommits(database));
    return database;
}

Result<storage::Database> openServingLedger(const feed::ServerDatabaseLocation &location, Random &random)
{
    YIZHAN_TRY_LET(storage::Database database, openLedger(location, random));
    YIZHAN_TRY(database::serveWrites(database));
    return database;
}

Result<storage::Database> makeLedger(const feed::ServerDatabaseLocation &location, const Surroundings &around)
{
    YIZHAN_TRY(makeServerFolder(location.dataDir));
    feed::SnapshotShelf shelf(snapshotFolder(location.dataDir), around.clock);
    YIZHAN_TRY(refuseLost(location, shelf, hasSnapshotKey(location.dataDir), {}));
    return openLedger(location, around.random);
}

Result<storage::Database> openLedgerOf(const feed::ServerDatabaseLocation &location, Random &random)
{
    YIZHAN_TRY(needCatalogue(location));
    return openLedger(location, random);
}

} // namespace yizhan::server
