// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicedatabase.h"

#include "migration.h"
#include "privatefile.h"

#include <QDir>

#include <array>

namespace yizhan::device {

namespace {

constexpr const char *schema1 = R"(
CREATE TABLE device(
  one INTEGER PRIMARY KEY CHECK(one = 1),
  name TEXT NOT NULL,
  signing_seed BLOB NOT NULL CHECK(length(signing_seed) = 32),
  server_key BLOB CHECK(length(server_key) = 32)) STRICT
)";

constexpr const char *schema2 = R"(
ALTER TABLE device ADD COLUMN epoch TEXT NOT NULL DEFAULT ''
;;
ALTER TABLE device ADD COLUMN epoch_number INTEGER NOT NULL DEFAULT 0
)";

constexpr std::array migrations{storage::Migration{1, schema1}, storage::Migration{2, schema2}};

} // namespace

QString devicePath(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("device.db"));
}

Result<storage::Database> openDeviceDatabase(const QString &dataDir)
{
    YIZHAN_TRY(storage::makePrivateFolder(dataDir));
    YIZHAN_TRY_LET(storage::Database database,
                   storage::Database::openSqlite(devicePath(dataDir), storage::OpenMode::ReadWrite,
                                                 storage::Durability::Full));
    // A key that is replaced leaves no copy in free pages.
    YIZHAN_TRY(database.exec(QStringLiteral("PRAGMA secure_delete=ON")));
    YIZHAN_TRY(storage::migrate(database, migrations));
    return database;
}

} // namespace yizhan::device
