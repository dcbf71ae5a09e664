// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epochday.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>

namespace yizhan::protocol {

/// The checksum of one live item: crypto::blake2b64() over `kind NUL id NUL until NUL body`, `until` as
/// YYYY-MM-DD or empty, `body` the bytes of the JSON object exactly as the server publishes them.
[[nodiscard]] std::uint64_t itemHash(QByteArrayView kind, QByteArrayView id, EpochDay until,
                                     QByteArrayView body);

/// An order-independent checksum of a set of items: the sum of their hashes modulo 2^64. Equal sums on both
/// sides prove (up to accident) that a kiosk holds exactly what the server holds.
class ScopeSum
{
public:
    ScopeSum() = default;
    explicit ScopeSum(std::uint64_t value) : m_value(value) {}
    void add(std::uint64_t hash) { m_value += hash; }
    void remove(std::uint64_t hash) { m_value -= hash; }
    [[nodiscard]] std::uint64_t value() const { return m_value; }
    /// 16 lower-case hexadecimal digits, the form on the wire and in `status --json`.
    [[nodiscard]] QString toHex() const;
    friend bool operator==(const ScopeSum &, const ScopeSum &) = default;

private:
    std::uint64_t m_value = 0;
};

} // namespace yizhan::protocol
