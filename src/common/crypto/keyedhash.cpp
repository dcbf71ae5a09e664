// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyedhash.h"

#include <array>

#include <sodium.h>

namespace yizhan::crypto {

KeyedHash::KeyedHash() : m_key(crypto_auth_hmacsha512256_KEYBYTES)
{
    std::array<unsigned char, crypto_auth_hmacsha512256_KEYBYTES> key;
    randombytes_buf(key.data(), key.size());
    if (!m_key.append(QByteArrayView(reinterpret_cast<const char *>(key.data()), key.size())))
        qFatal("no room for a key");
    sodium_memzero(key.data(), key.size());
}

QByteArray KeyedHash::of(QByteArrayView data) const
{
    QByteArray hash(crypto_auth_hmacsha512256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha512256(reinterpret_cast<unsigned char *>(hash.data()),
                              reinterpret_cast<const unsigned char *>(data.data()),
                              static_cast<unsigned long long>(data.size()),
                              reinterpret_cast<const unsigned char *>(m_key.view().data()));
    return hash;
}

} // namespace yizhan::crypto
