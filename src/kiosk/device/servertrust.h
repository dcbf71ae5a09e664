// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "signing.h"

#include <functional>
#include <optional>
#include <utility>

namespace yizhan::device {

/// Whose signature this kiosk takes for its server's. The settings' key outranks the one that was pinned;
/// without either the first that is met is believed, and pinned (trust on first use). Shared by all scopes of
/// a kiosk; one thread.
class ServerTrust
{
public:
    /// Keeps the key of a server for good; on the disk when it returns.
    using Keep = std::function<Result<void>(const crypto::PublicKey &)>;

    /// Believes the first key that is met, and remembers it for its own life only.
    ServerTrust() = default;
    /// `keep` may be empty.
    ServerTrust(std::optional<crypto::PublicKey> configured, std::optional<crypto::PublicKey> pinned,
                Keep keep)
        : m_key(configured ? std::move(configured) : pinned), m_pinned(std::move(pinned)),
          m_keep(std::move(keep))
    {
    }

    /// The only key that is believed; none = the first that is met.
    [[nodiscard]] const std::optional<crypto::PublicKey> &key() const { return m_key; }
    [[nodiscard]] bool believes(const crypto::PublicKey &signer) const { return !m_key || *m_key == signer; }
    /// `signer` has signed something that was proved in every other way too: pins it, before what it signed
    /// is used. Errors: Untrusted (`server.untrusted`: another key is believed), those of `keep`.
    [[nodiscard]] Result<void> accept(const crypto::PublicKey &signer);

private:
    std::optional<crypto::PublicKey> m_key;
    std::optional<crypto::PublicKey> m_pinned;
    Keep m_keep;
};

} // namespace yizhan::device
