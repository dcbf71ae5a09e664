// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretbytes.h"

#include <QByteArray>
#include <QByteArrayView>

namespace yizhan::crypto {

/// Hides what a program puts on a disk for a moment (XChaCha20 as libsodium has it). The key is random, made
/// with this object and wiped with it, and nowhere else: afterwards nobody reads what may lie on in free
/// blocks. It hides, and does not prove; each place may be written once. Any thread may use one at a time.
class ScratchCipher
{
public:
    ScratchCipher();

    /// What is to stand at `offset` (0 or more) in the place of `bytes`; applied to that it gives `bytes`
    /// again.
    [[nodiscard]] QByteArray at(qint64 offset, QByteArrayView bytes) const;

private:
    SecretBytes m_key;
    QByteArray m_nonce;
};

} // namespace yizhan::crypto
