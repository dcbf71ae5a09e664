// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "identity.h"
#include "random.h"
#include "result.h"

#include <QString>

#include <optional>

namespace yizhan::device {

/// Who this kiosk is: what must outlive everything that can be fetched again. Lives on the thread that opened
/// it.
class Device
{
public:
    /// Opens the identity kept in `dataDir`; where there is none yet, makes one, with the name and the
    /// server's key that an earlier version kept in `catalogue.db`. `random` gives the name; the key pair
    /// comes from libsodium. A damaged `device.db` is an error and not a reason to become somebody else:
    /// whoever could damage it would else choose the server that this kiosk believes next. Errors: those of
    /// openDeviceDatabase(); of reading `catalogue.db`, a damaged one excepted.
    [[nodiscard]] static Result<Device> open(const QString &dataDir, Random &random);

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
    [[nodiscard]] static Result<Identity> makeIdentity(const QString &dataDir, Random &random);
    [[nodiscard]] static Result<void> write(storage::Database &database, const Identity &identity);

    [[nodiscard]] Result<void> writeServer(const KnownServer &server);

    storage::Database m_database;
    Identity m_identity;
};

} // namespace yizhan::device
