// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <utility>

namespace yizhan::crypto {

/// Bytes that must not stay behind: kept between guard pages, locked out of swap and core dumps, filled with
/// zeroes when they are given up (sodium_malloc). Holds up to `capacity` bytes and never grows, so that no
/// copy is left where a smaller buffer stood. Not copyable. One thread at a time.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t capacity);
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept { swap(other); }
    SecretBytes &operator=(SecretBytes &&other) noexcept
    {
        SecretBytes taken(std::move(other));
        swap(taken);
        return *this;
    }
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes, static_cast<qsizetype>(m_size)}; }

    /// False, and nothing is added, when the bytes do not fit.
    [[nodiscard]] bool append(QByteArrayView bytes);
    [[nodiscard]] bool append(char byte) { return append(QByteArrayView(&byte, 1)); }
    /// Takes away the last `count` bytes and overwrites them.
    void chop(std::size_t count);
    void clear() { chop(m_size); }

private:
    void swap(SecretBytes &other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        std::swap(m_size, other.m_size);
        std::swap(m_capacity, other.m_capacity);
    }

    char *m_bytes = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace yizhan::crypto
