// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "random.h"
#include "result.h"
#include "signing.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yizhan::devices {

/// Whether a device may ask; docs/formats/devices.md.
enum class DeviceState {
    Active,
    Revoked, ///< by somebody of the bureau
    Frozen,  ///< by the server: its disk was copied
};

/// "active", "revoked", "frozen".
[[nodiscard]] const char *nameOf(DeviceState state);

/// A kiosk that was enrolled.
struct Device
{
    QString id;      ///< "d-" and 16 hexadecimal digits
    QString station; ///< of the code that enrolled it
    QString name;    ///< the mark that the kiosk has given itself, 16 hexadecimal digits
    crypto::PublicKey key;
    DeviceState state = DeviceState::Active;
    QDateTime stateAt;    ///< UTC: since when
    QString install;      ///< the outbox that it sends from; empty before its first operation
    QDateTime enrolledAt; ///< UTC
    QDateTime seenAt;     ///< UTC: its last operations; invalid before them

    /// What it may read: the city's catalogue, and that of its station.
    [[nodiscard]] QStringList scopes() const;
};

/// The device of this id, if there is one. Errors: those of sqlError().
[[nodiscard]] Result<std::optional<Device>> findDevice(storage::Database &database, const QString &id);
/// The same in a write transaction: until its end nobody else changes the device.
[[nodiscard]] Result<std::optional<Device>> lockDevice(storage::Database &database, const QString &id);
/// All of them, the newest first.
[[nodiscard]] Result<std::vector<Device>> allDevices(storage::Database &database);

/// Enters a new device in the caller's transaction; its id comes out of `random`.
[[nodiscard]] Result<Device> addDevice(storage::Database &database, const QString &station,
                                       const QString &name, const crypto::PublicKey &key, Random &random,
                                       const QDateTime &now);
/// Notes in the caller's transaction from which outbox a device has sent something, and when.
[[nodiscard]] Result<void> noteSeen(storage::Database &database, const QString &id, const QString &install,
                                    const QDateTime &now);

/// Changes the state of a device, in the caller's transaction or in one of its own. Whoever becomes active
/// again may come with another outbox. Errors: NotFound (`device.unknown`), those of sqlError().
[[nodiscard]] Result<void> setState(storage::Database &database, const QString &id, DeviceState state,
                                    const QDateTime &now);

} // namespace yizhan::devices
