// SPDX-License-Identifier: GPL-3.0-or-later
#include "servertrust.h"

namespace yizhan::device {

ServerTrust::ServerTrust(const std::optional<crypto::PublicKey> &configured,
                         std::optional<KnownServer> pinned, Keep keep)
    : m_key(configured), m_pinned(std::move(pinned)), m_keep(std::move(keep))
{
    if (!m_key && m_pinned)
        m_key = m_pinned->key;
}

bool ServerTrust::mayFollow(const protocol::Epoch &epoch) const
{
    // What is known of another server says nothing about this one's histories.
    if (!m_pinned || !believes(m_pinned->key) || m_pinned->epoch.id.isEmpty())
        return true;
    return epoch == m_pinned->epoch || epoch.number > m_pinned->epoch.number;
}

Result<void> ServerTrust::accept(const crypto::PublicKey &signer, const protocol::Epoch &epoch)
{
    if (!believes(signer))
        return fail(ErrorCode::Untrusted, "server.untrusted",
                    QStringLiteral("not the key that this kiosk trusts: %1").arg(signer.toHex()));
    if (!mayFollow(epoch))
        return fail(ErrorCode::Untrusted, "server.older_epoch",
                    QStringLiteral("of the history %1, begun before the one that is known").arg(epoch.id));
    const KnownServer known{signer, epoch};
    if (m_pinned == known)
        return {};
    if (m_keep)
        YIZHAN_TRY(m_keep(known));
    m_pinned = known;
    m_key = signer;
    return {};
}

} // namespace yizhan::device
