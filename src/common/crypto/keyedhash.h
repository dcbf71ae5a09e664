// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretbytes.h"

#include <QByteArray>
#include <QByteArrayView>

namespace yizhan::crypto {

/// HMAC-SHA-512/256 (RFC 2104) under a random key that is made with this object and forgotten with it:
/// whether two things are equal can be said without keeping either, and by nobody else, also who could try
/// all that they might be. One thread at a time.
class KeyedHash
{
public:
    KeyedHash();

    /// 32 bytes.
    [[nodiscard]] QByteArray of(QByteArrayView data) const;

private:
    SecretBytes m_key;
};

} // namespace yizhan::crypto
