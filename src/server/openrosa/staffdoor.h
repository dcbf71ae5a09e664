// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attemptlimit.h"
#include "clock.h"
#include "database.h"
#include "httpmessage.h"
#include "keyedhash.h"
#include "staffaccount.h"

#include <tl/expected.hpp>

#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace yizhan::openrosa {

template <typename T>
using OrResponse = tl::expected<T, protocol::Response>;

/// Somebody of a station who asks from a phone.
struct StaffMember
{
    QString account; ///< "a-0123abcd"
    QString station;
};

/// 401 with the challenge.
[[nodiscard]] protocol::Response unauthorized();

/// Lets staff in by HTTP's Basic scheme (RFC 7617): the id of their account (docs/formats/staff.md) and its
/// PIN. A proof costs a quarter of a second and 128 MiB (crypto::pinMatches()), so one is under way at a
/// time, and what was proved is known for a quarter of an hour; whether the account is still there is asked
/// each time. Wrong PINs lock the account as at a kiosk: five in a row for 30 seconds, each further one for
/// twice as long, up to a quarter of an hour; and nobody makes the server prove more than twenty a minute,
/// all together not more than sixty. Any thread.
class StaffDoor
{
public:
    /// `clock` outlives the door.
    explicit StaffDoor(const Clock &clock);

    /// Errors are answers: 401 with the challenge (nothing given, or wrong), 429 with Retry-After (locked),
    /// 503 (the database is gone). `database` is the connection of the calling thread.
    [[nodiscard]] OrResponse<StaffMember> prove(storage::Database &database,
                                                const protocol::Request &request);
    /// Whether just this was proved lately. Does not block.
    [[nodiscard]] bool isKnown(const protocol::Request &request);

private:
    struct Credentials;
    struct Proved
    {
        QByteArray mark; ///< of account and PIN
        QByteArray verifier;
        qint64 untilMs = 0;
    };
    struct Lock
    {
        int failures = 0;
        qint64 untilMs = 0;
    };
    [[nodiscard]] static std::optional<Credentials> credentialsOf(const protocol::Request &request);
    [[nodiscard]] QByteArray markOf(const Credentials &credentials) const;
    [[nodiscard]] bool wasProved(const Credentials &credentials, const QByteArray &verifier);
    [[nodiscard]] qint64 waitMs(const Credentials &credentials, const std::string &client);
    [[nodiscard]] bool judge(const Credentials &credentials, const catalogue::StaffAccount &account,
                             const std::string &client);

    const Clock &m_clock;
    devices::AttemptLimit m_ofClients;
    devices::AttemptLimit m_ofAll;
    std::mutex m_proving; ///< held while a PIN is proved
    std::mutex m_mutex;   ///< for what follows
    const crypto::KeyedHash m_hash;
    std::unordered_map<std::string, Proved> m_proved; ///< by account
    std::unordered_map<std::string, Lock> m_locks;    ///< by account; only of such as there are
};

} // namespace yizhan::openrosa
