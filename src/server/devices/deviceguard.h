// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "deviceregistry.h"
#include "httpmessage.h"
#include "messagesignature.h"
#include "noncecache.h"

#include <tl/expected.hpp>

namespace yizhan::devices {

/// Whoever is proved, or the answer that he gets instead.
template <typename T>
using OrResponse = tl::expected<T, protocol::Response>;

/// Proves which device has sent a request (docs/formats/devices.md): RFC 9421, a time within five minutes of
/// the server's, a nonce that is new, a device that may ask. The device is read anew for each request, so
/// that a revocation holds from its commit on. Any thread.
class DeviceGuard
{
public:
    /// `clock` outlives the guard.
    explicit DeviceGuard(const Clock &clock);

    /// Errors are answers: 401 `signature.missing`, `signature.invalid`, `signature.time`,
    /// `signature.replayed`; 403 `device.unknown`, `device.revoked`, `device.frozen`; 503 `database`, `busy`
    /// (more nonces than can be remembered). Each bears Yizhan-Time, the server's time in seconds since 1970.
    /// `database` is the connection of the calling thread.
    [[nodiscard]] OrResponse<Device> prove(storage::Database &database, const protocol::Request &request);

    /// The same for a key that is no device yet: that `keyId`, and nobody else, has signed with `key`.
    [[nodiscard]] OrResponse<void> proveKey(const protocol::Request &request, const QString &keyId,
                                            const crypto::PublicKey &key);

    /// 403 for a device that may not ask.
    [[nodiscard]] protocol::Response stateRefusal(DeviceState state) const;

private:
    [[nodiscard]] protocol::Response refusal(int status, const char *code, const char *title) const;
    [[nodiscard]] OrResponse<protocol::RequestSignature> claimOf(const protocol::Request &request) const;
    [[nodiscard]] OrResponse<void> takeNonce(const QString &keyId, const QByteArray &nonce);

    const Clock &m_clock;
    NonceCache m_nonces;
};

/// 503 `database`, with the advice to come again.
[[nodiscard]] protocol::Response databaseGone();

} // namespace yizhan::devices
