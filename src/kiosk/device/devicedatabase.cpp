// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicedatabase.h"

#include "migration.h"
#include "privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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

constexpr const char *schema3 = R"(
CREATE TABLE enrolment(
  one INTEGER PRIMARY KEY CHECK(one = 1),
  device TEXT NOT NULL,
  station TEXT NOT NULL,
  server TEXT NOT NULL,
  scopes TEXT NOT NULL,
  sealing_key BLOB NOT NULL CHECK(length(sealing_key) = 32),
  enrolled_at TEXT NOT NULL) STRICT
)";

constexpr const char *schema4 = R"(
ALTER TABLE device ADD COLUMN former_keys TEXT NOT NULL DEFAULT '[]'
)";

constexpr std::array migrations{storage::Migration{1, schema1}, storage::Migration{2, schema2},
                                storage::Migration{3, schema3}, storage::Migration{4, schema4}};

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

Result<std::optional<storage::Database>> readDeviceDatabase(const QString &dataDir)
{
    const QString path = devicePath(dataDir);
    if (!QFileInfo::exists(path))
        return std::optional<storage::Database>();
    YIZHAN_TRY_LET(storage::Database database,
                   storage::Database::openSqlite(path, storage::OpenMode::ReadOnly));
    YIZHAN_TRY(storage::refuseNewerSchema(database, migrations));
    return std::optional(std::move(database));
}

Result<QString> moveDeviceAside(const QString &dataDir)
{
    const QDir folder(QDir(dataDir).filePath(QStringLiteral("damaged")));
    YIZHAN_TRY(storage::makePrivateFolder(folder.path()));
    QString aside;
    for (int number = 1; aside.isEmpty() || QFile::exists(aside); ++number)
        aside = folder.filePath(QStringLiteral("device-%1.db").arg(number));
    const QString path = devicePath(dataDir);
    for (const char *part : {"-wal", "-shm", ""}) { // the file last: until then it is still found damaged
        QFile file(path + QLatin1String(part));
        if (file.exists() && !file.rename(aside + QLatin1String(part)))
            return fail(ErrorCode::Io, "file.rename", file.errorString(), path);
    }
    return aside;
}

} // namespace yizhan::device
