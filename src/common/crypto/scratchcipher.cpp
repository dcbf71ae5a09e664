// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchcipher.h"

#include <sodium.h>

namespace yizhan::crypto {

namespace {

constexpr qint64 blockBytes = 64; // of XChaCha20: the counter counts these

const unsigned char *octetsOf(QByteArrayView data)
{
    return reinterpret_cast<const unsigned char *>(data.data());
}

QByteArray randomBytes(std::size_t count)
{
    QByteArray bytes(static_cast<qsizetype>(count), Qt::Uninitialized);
    randombytes_buf(bytes.data(), count);
    return bytes;
}

} // namespace

ScratchCipher::ScratchCipher()
    : m_key(crypto_stream_xchacha20_KEYBYTES), m_nonce(randomBytes(crypto_stream_xchacha20_NONCEBYTES))
{
    QByteArray key = randomBytes(crypto_stream_xchacha20_KEYBYTES);
    [[maybe_unused]] const bool fits = m_key.append(key);
    sodium_memzero(key.data(), static_cast<std::size_t>(key.size()));
}

QByteArray ScratchCipher::at(qint64 offset, QByteArrayView bytes) const
{
    // Begins at a whole block: what stands before `offset` in it is thrown away again.
    const qint64 before = offset % blockBytes;
    QByteArray padded(before, '\0');
    padded.append(bytes.data(), bytes.size());
    crypto_stream_xchacha20_xor_ic(reinterpret_cast<unsigned char *>(padded.data()), octetsOf(padded),
                                   static_cast<unsigned long long>(padded.size()), octetsOf(m_nonce),
                                   static_cast<std::uint64_t>(offset / blockBytes), octetsOf(m_key.view()));
    padded.remove(0, before);
    return padded;
}

} // namespace yizhan::crypto
