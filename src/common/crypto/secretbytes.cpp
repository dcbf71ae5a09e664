// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretbytes.h"

#include <QtGlobal>

#include <cstring>

#include <sodium.h>

namespace yizhan::crypto {

namespace {

[[maybe_unused]] const int sodiumReady = sodium_init();

} // namespace

SecretBytes::SecretBytes(std::size_t capacity)
    : m_bytes(static_cast<char *>(sodium_malloc(capacity))), m_capacity(capacity)
{
    // Out of locked memory there is no way to keep the promise of this class.
    if (!m_bytes)
        qFatal("no memory for what must be kept secret");
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_bytes); // fills with zeroes first; takes nullptr
}

bool SecretBytes::append(QByteArrayView bytes)
{
    const auto count = static_cast<std::size_t>(bytes.size());
    if (count > m_capacity - m_size)
        return false;
    if (count > 0)
        std::memcpy(m_bytes + m_size, bytes.data(), count);
    m_size += count;
    return true;
}

void SecretBytes::chop(std::size_t count)
{
    const std::size_t taken = qMin(count, m_size);
    if (taken > 0)
        sodium_memzero(m_bytes + (m_size - taken), taken);
    m_size -= taken;
}

} // namespace yizhan::crypto
