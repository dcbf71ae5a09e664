// SPDX-License-Identifier: GPL-3.0-or-later
#include "servertrust.h"

#include <algorithm>

namespace yizhan::device {

namespace {

const crypto::FormerKey *find(const std::vector<crypto::FormerKey> &former, const crypto::PublicKey &key)
{
    const auto found = std::find_if(former.begin(), former.end(),
                                    [&key](const crypto::FormerKey &one) { return one.key == key; });
    return found == former.end() ? nullptr : &*found;
}

} // namespace

ServerTrust::ServerTrust(const std::optional<crypto::PublicKey> &configured,
                         std::optional<KnownServer> pinned, Keep keep, const Clock *clock)
    : m_key(configured), m_pinned(std::move(pinned)), m_keep(std::move(keep)), m_clock(clock)
{
    // Settings are written once; that their key was succeeded is known since the successor was pinned.
    const bool succeeded = m_key && m_pinned && find(m_pinned->former, *m_key);
    if ((!m_key || succeeded) && m_pinned)
        m_key = m_pinned->key;
}

/// Named as the one before, and its time is not over.
bool ServerTrust::isFormer(const crypto::PublicKey &signer) const
{
    if (!m_clock || !m_pinned || m_pinned->key != m_key)
        return false;
    const crypto::FormerKey *former = find(m_pinned->former, signer);
    return former && m_clock->nowUtc() < former->until;
}

bool ServerTrust::believes(const crypto::PublicKey &signer) const
{
    return !m_key || *m_key == signer || isFormer(signer);
}

bool ServerTrust::believes(const crypto::Signer &signer) const
{
    const crypto::PublicKey &key = signer;
    return believes(key) || signer.succeeds(*m_key);
}

bool ServerTrust::mayFollow(const protocol::Epoch &epoch) const
{
    // What is known of another server says nothing about this one's histories.
    if (!m_pinned || !believes(m_pinned->key) || m_pinned->epoch.id.isEmpty())
        return true;
    return epoch == m_pinned->epoch || epoch.number > m_pinned->epoch.number;
}

/// A former key brings the history on, and stays a former one. What is once known of a key's predecessors
/// stays known: an answer need not name them.
KnownServer ServerTrust::knownAfter(const crypto::Signer &signer, const protocol::Epoch &epoch) const
{
    const crypto::PublicKey &key = signer;
    if (isFormer(key))
        return {m_pinned->key, epoch, m_pinned->former};
    const bool same = m_pinned && m_pinned->key == key;
    return {key, epoch, same && signer.former.empty() ? m_pinned->former : signer.former};
}

Result<void> ServerTrust::accept(const crypto::Signer &signer, const protocol::Epoch &epoch)
{
    if (!believes(signer))
        return fail(ErrorCode::Untrusted, "server.untrusted",
                    QStringLiteral("not the key that this kiosk trusts: %1").arg(signer.toHex()));
    if (!mayFollow(epoch))
        return fail(ErrorCode::Untrusted, "server.older_epoch",
                    QStringLiteral("of the history %1, begun before the one that is known").arg(epoch.id));
    const KnownServer known = knownAfter(signer, epoch);
    if (m_pinned == known)
        return {};
    if (m_keep)
        YIZHAN_TRY(m_keep(known));
    m_pinned = known;
    m_key = known.key;
    return {};
}

} // namespace yizhan::device
