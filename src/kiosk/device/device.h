// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "identity.h"
#include "random.h"
#include "result.h"

#include <QString>

#include <optional>

namespace yizhan::device {

struct Former;

/// Who this kiosk is: what must outlive everything that can be fetched again. Lives on the thread that opened
/// it.
class Device
{
public:
    /// Where the server's key is known from, should `device.db` be of no use.
    enum class KeyElsewhere { No, InTheSettings };

    /// Opens the identity kept in `dataDir`; where there is none, makes one, which believes the server that
    /// `catalogue.db` came from. `random` gives the name; the key pair comes from libsodium. A damaged
    /// `device.db` moves into the folder `damaged` and another identity is made, but only where the
    /// catalogue or the settings say whom to believe: whoever could damage it would else choose the server
    /// that this kiosk believes next. found() says what happened. Errors: Corrupt (`device.damaged_alone`),
    /// those of openDeviceDatabase(); of reading `catalogue.db`, a damaged one excepted.
    [[nodiscard]] static Result<Device> open(const QString &dataDir, Random &random,
                                             KeyElsewhere elsewhere = KeyElsewhere::No);
    /// Whom the identity in `dataDir` believes; only reads. Errors: those of storage::Database.
    [[nodiscard]] static Result<std::optional<KnownServer>> pinnedIn(const QString &dataDir);

    /// Why open() has made an identity although there had been one: `device.damaged`, `device.lost`.
    [[nodiscard]] const std::optional<Error> &found() const { return m_found; }

    /// Random, 16 hexadecimal digits; spreads the polls of many kiosks. Not a secret, not a person.
    [[nodiscard]] const QString &name() const { return m_identity.name; }
    /// Signs what this kiosk sends; made with the identity, never leaves it.
    [[nodiscard]] const crypto::SigningKey &signingKey() const { return m_identity.signingKey; }
    /// The key that this kiosk's server showed first, or was configured with, and the latest history of that
    /// server that was seen; none before the first contact.
    [[nodiscard]] const std::optional<KnownServer> &server() const { return m_identity.server; }

    /// From now on this is the server. On the disk when this returns. Errors: those of sqlError().
    [[nodiscard]] Result<void> pinServer(const KnownServer &server);

    /// As what a server knows this kiosk; nothing before it was enrolled.
    [[nodiscard]] const std::optional<Enrolment> &enrolment() const { return m_identity.enrolment; }
    /// `server` has enrolled this kiosk: from now on it is the one that is believed. An earlier enrolment is
    /// over. On the disk when this returns. Errors: those of sqlError().
    [[nodiscard]] Result<void> enrolled(const Enrolment &enrolment, const KnownServer &server);

private:
    Device(storage::Database database, Identity identity)
        : m_database(std::move(database)), m_identity(std::move(identity))
    {
    }
    [[nodiscard]] static Result<Device> begin(const QString &dataDir, Random &random);
    [[nodiscard]] static Result<Identity> makeIdentity(Former former, Random &random);
    [[nodiscard]] static Result<void> write(storage::Database &database, const Identity &identity);

    [[nodiscard]] Result<void> writeServer(const KnownServer &server);

    storage::Database m_database;
    Identity m_identity;
    std::optional<Error> m_found;
};

} // namespace yizhan::device
