// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "epoch.h"
#include "keysuccession.h"
#include "result.h"
#include "signing.h"

#include <functional>
#include <optional>
#include <utility>

namespace yizhan::device {

/// A server as a kiosk knows it.
struct KnownServer
{
    crypto::PublicKey key;
    protocol::Epoch epoch; ///< the latest of its histories that was seen; an empty id = none yet
    /// Whose place the key has taken, as that was proved when it was pinned; the oldest first.
    std::vector<crypto::FormerKey> former = {};

    friend bool operator==(const KnownServer &, const KnownServer &) = default;
};

/// Whose signature this kiosk takes for its server's, and which of that server's histories it may follow. The
/// settings' key outranks the one that was pinned; without either the first that is met is believed, and
/// pinned (trust on first use). A key that the believed one has named as its successor (keysuccession.h) is
/// believed and takes its place; the former one is believed beside it until the time that was named. A
/// history that began before the latest one seen is never gone back to. Shared by all scopes of a kiosk; one
/// thread.
class ServerTrust
{
public:
    /// Keeps what is known of a server for good; on the disk when it returns.
    using Keep = std::function<Result<void>(const KnownServer &)>;

    /// Believes the first key that is met, and remembers it for its own life only.
    ServerTrust() = default;
    /// `keep` may be empty.
    /// `clock` says whether a former key is still believed, and outlives this; without one none is.
    ServerTrust(const std::optional<crypto::PublicKey> &configured, std::optional<KnownServer> pinned,
                Keep keep, const Clock *clock = nullptr);

    /// The only key that is believed; none = the first that is met.
    [[nodiscard]] const std::optional<crypto::PublicKey> &key() const { return m_key; }
    [[nodiscard]] bool believes(const crypto::Signer &signer) const;
    /// The same of one whose place in a succession is not known.
    [[nodiscard]] bool believes(const crypto::PublicKey &signer) const;
    /// Whom this kiosk follows; none before the first was accepted.
    [[nodiscard]] const std::optional<KnownServer> &server() const { return m_pinned; }
    /// Whether `epoch` is the latest history seen, or one that began after it.
    [[nodiscard]] bool mayFollow(const protocol::Epoch &epoch) const;
    /// `signer` has signed something of `epoch` that was proved in every other way too: pins both, before
    /// what was signed is used. Errors: Untrusted (`server.untrusted`: another key is believed;
    /// `server.older_epoch`), those of `keep`.
    [[nodiscard]] Result<void> accept(const crypto::Signer &signer, const protocol::Epoch &epoch);
    [[nodiscard]] Result<void> accept(const crypto::PublicKey &signer, const protocol::Epoch &epoch)
    {
        return accept(crypto::Signer{signer, {}}, epoch);
    }

private:
    [[nodiscard]] bool isFormer(const crypto::PublicKey &signer) const;
    [[nodiscard]] KnownServer knownAfter(const crypto::Signer &signer, const protocol::Epoch &epoch) const;

    std::optional<crypto::PublicKey> m_key;
    std::optional<KnownServer> m_pinned;
    Keep m_keep;
    const Clock *m_clock = nullptr;
};

} // namespace yizhan::device
