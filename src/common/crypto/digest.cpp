// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"

#include <QtEndian>

#include <array>
#include <sodium.h>

namespace yizhan::crypto {

namespace {

// Picks the fastest implementation for this processor; safe to call more than once.
[[maybe_unused]] const int sodiumReady = sodium_init();

const unsigned char *octets(QByteArrayView data)
{
    return reinterpret_cast<const unsigned char *>(data.data());
}

} // namespace

struct Sha256::State
{
    crypto_hash_sha256_state sodium;
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    crypto_hash_sha256_init(&m_state->sodium);
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView data)
{
    crypto_hash_sha256_update(&m_state->sodium, octets(data), static_cast<unsigned long long>(data.size()));
}

QByteArray Sha256::finish()
{
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&m_state->sodium, reinterpret_cast<unsigned char *>(digest.data()));
    return digest;
}

std::uint64_t blake2b64(QByteArrayView data)
{
    // libsodium's generichash asks for at least 16 bytes of output; the first 8 of them serve.
    std::array<unsigned char, crypto_generichash_BYTES_MIN> digest{};
    crypto_generichash(digest.data(), digest.size(), octets(data),
                       static_cast<unsigned long long>(data.size()), nullptr, 0);
    return qFromLittleEndian<quint64>(digest.data());
}

QByteArray blake2b128(QByteArrayView data)
{
    QByteArray digest(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), static_cast<size_t>(digest.size()),
                       octets(data), static_cast<unsigned long long>(data.size()), nullptr, 0);
    return digest;
}

} // namespace yizhan::crypto
