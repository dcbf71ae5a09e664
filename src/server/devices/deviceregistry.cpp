// SPDX-License-Identifier: GPL-3.0-or-later
#include "deviceregistry.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yizhan::devices {

using storage::Database;
using storage::Statement;

namespace {

struct NamedState
{
    const char *name;
    DeviceState state;
};
constexpr std::array states{NamedState{"active", DeviceState::Active},
                            NamedState{"revoked", DeviceState::Revoked},
                            NamedState{"frozen", DeviceState::Frozen}};

/// A word that this version does not know lets nobody in.
DeviceState stateOf(const QString &name)
{
    const auto *const found = std::find_if(states.begin(), states.end(), [&name](const NamedState &known) {
        return name == QLatin1StringView(known.name);
    });
    return found == states.end() ? DeviceState::Revoked : found->state;
}

constexpr const char *columns =
    "SELECT id, station, name, public_key, state, state_at, install, enrolled_at, seen_at FROM device";

QDateTime timeOf(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

Device deviceOf(const Statement &row)
{
    return {row.text(0),
            row.text(1),
            row.text(2),
            crypto::PublicKey{row.bytes(3)},
            stateOf(row.text(4)),
            timeOf(row.integer(5)),
            row.text(6),
            timeOf(row.integer(7)),
            row.isNull(8) ? QDateTime() : timeOf(row.integer(8))};
}

Result<std::optional<Device>> deviceBy(Database &database, const QString &sql, const QString &id)
{
    YIZHAN_TRY_LET(Statement select, database.prepare(sql));
    YIZHAN_TRY(select.run(id));
    return select.one(deviceOf);
}

} // namespace

const char *nameOf(DeviceState state)
{
    for (const NamedState &known : states) {
        if (known.state == state)
            return known.name;
    }
    return "";
}

QStringList Device::scopes() const
{
    return {u"city"_s, "station:"_L1 + station};
}

Result<std::optional<Device>> findDevice(Database &database, const QString &id)
{
    return deviceBy(database, QLatin1String(columns) + " WHERE id=?"_L1, id);
}

Result<std::optional<Device>> lockDevice(Database &database, const QString &id)
{
    const bool sqlite = database.engine() == storage::Engine::Sqlite; // whose write transaction is the lock
    return deviceBy(database,
                    QLatin1String(columns) + (sqlite ? " WHERE id=?"_L1 : " WHERE id=? FOR UPDATE"_L1), id);
}

Result<std::vector<Device>> allDevices(Database &database)
{
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(QLatin1String(columns) + " ORDER BY enrolled_at DESC, id"_L1));
    YIZHAN_TRY(select.run());
    std::vector<Device> devices;
    YIZHAN_TRY(select.forEach([&devices](const Statement &row) { devices.push_back(deviceOf(row)); }));
    return devices;
}

Result<Device> addDevice(Database &database, const QString &station, const QString &name,
                         const crypto::PublicKey &key, Random &random, const QDateTime &now)
{
    const QDateTime second = timeOf(now.toSecsSinceEpoch());
    Device device{"d-"_L1 + u"%1"_s.arg(random.next(), 16, 16, QLatin1Char('0')),
                  station,
                  name,
                  key,
                  DeviceState::Active,
                  second,
                  {},
                  second,
                  {}};
    YIZHAN_TRY_LET(
        Statement insert,
        database.prepare(u"INSERT INTO device(id, station, name, public_key, state, state_at, enrolled_at) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?)"_s));
    YIZHAN_TRY(insert.run(device.id, station, name, key.bytes, QLatin1String(nameOf(device.state)),
                          second.toSecsSinceEpoch(), second.toSecsSinceEpoch()));
    return device;
}

Result<void> noteSeen(Database &database, const QString &id, const QString &install, const QDateTime &now)
{
    YIZHAN_TRY_LET(Statement update,
                   database.prepare(u"UPDATE device SET install=?, seen_at=? WHERE id=?"_s));
    return update.run(install, now.toSecsSinceEpoch(), id);
}

Result<void> setState(Database &database, const QString &id, DeviceState state, const QDateTime &now)
{
    const bool active = state == DeviceState::Active;
    YIZHAN_TRY_LET(Statement update,
                   database.prepare(active
                                        ? u"UPDATE device SET state=?, state_at=?, install=NULL WHERE id=?"_s
                                        : u"UPDATE device SET state=?, state_at=? WHERE id=?"_s));
    YIZHAN_TRY(update.run(QLatin1String(nameOf(state)), now.toSecsSinceEpoch(), id));
    if (update.rowsAffected() == 0)
        return fail(ErrorCode::NotFound, "device.unknown",
                    Hint{QT_TRANSLATE_NOOP("ErrorHint", "yizhan-server devices list names those there are")},
                    id);
    return {};
}

} // namespace yizhan::devices
