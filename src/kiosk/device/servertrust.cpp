// SPDX-License-Identifier: GPL-3.0-or-later
#include "servertrust.h"

namespace yizhan::device {

Result<void> ServerTrust::accept(const crypto::PublicKey &signer)
{
    if (!believes(signer))
        return fail(ErrorCode::Untrusted, "server.untrusted",
                    QStringLiteral("not the key that this kiosk trusts: %1").arg(signer.toHex()));
    if (m_pinned == signer)
        return {};
    if (m_keep)
        YIZHAN_TRY(m_keep(signer));
    m_pinned = signer;
    m_key = signer;
    return {};
}

} // namespace yizhan::device
