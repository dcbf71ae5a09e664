// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keysuccession.h"
#include "result.h"
#include "signing.h"

#include <QByteArray>
#include <QByteArrayView>

namespace yizhan::protocol {

// A page's header line says how many bytes stand behind it (`lines_bytes`), so that a cut page is not taken
// for a forged one. It ends with three members that prove the page, in this order and of fixed length:
//
//     …,"lines_sha256":"<64 hex>","public_key":"<64 hex>","signature":"<128 hex>"}
//
// A key that has taken the place of another says so in a member `succession` before them (keysuccession.h).
// The signature covers "YZPAGE1\n" and the line up to `,"signature"`, so header and lines both; the digest
// covers every byte behind the header line. One signature a page, whoever it is sent to: pages stay
// cacheable.

/// `page` as encodeFeedPage() wrote it, with the seal of `key`.
[[nodiscard]] QByteArray sealFeedPage(const QByteArray &page, const crypto::SigningKey &key);

/// Proves a page from outside and returns who signed it; whether that key is trusted is for the caller to
/// say. Looks at bytes only, before anything of the page is interpreted. Errors: Untrusted (`feed.unsigned`),
/// Corrupt (`feed.cut`: the network gave up, nobody forged; `feed.signature`, `feed.digest`,
/// `key.succession`).
[[nodiscard]] Result<crypto::Signer> checkFeedSeal(QByteArrayView page);

} // namespace yizhan::protocol
