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

/// The device that signed a pass, and when.
struct ProvedPass
{
    Device device;
    qint64 created = 0; ///< seconds since 1970
};

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

    /// The same for a pass (protocol::readPass()): good from five minutes before `created` until
    /// protocol::passSeconds after it, any number of times.
    [[nodiscard]] OrResponse<ProvedPass> provePass(storage::Database &database,
                                                   const protocol::Request &request);

    /// 403 for a device that may not ask.
    [[nodiscard]] protocol::Response stateRefusal(DeviceState state) const;
    /// 403 `device.scope`, for a device that asks for what is not its own.
    [[nodiscard]] protocol::Response scopeRefusal() const;

private:
    [[nodiscard]] protocol::Response refusal(int status, const char *code, const char *title) const;
    [[nodiscard]] OrResponse<protocol::RequestSignature> claimOf(const protocol::Request &request) const;
    [[nodiscard]] OrResponse<protocol::RequestSignature>
    inTime(const Result<protocol::RequestSignature> &signature, qint64 oldestSeconds) const;
    [[nodiscard]] OrResponse<Device> signerOf(storage::Database &database,
                                              const protocol::RequestSignature &claim) const;
    [[nodiscard]] OrResponse<void> takeNonce(const QString &keyId, const QByteArray &nonce);

    const Clock &m_clock;
    NonceCache m_nonces;
};

/// 503 `database`, with the advice to come again.
[[nodiscard]] protocol::Response databaseGone();

} // namespace yizhan::devices
