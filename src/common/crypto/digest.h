// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <memory>

namespace yizhan::crypto {

/// SHA-256 (FIPS 180-4), fed piece by piece.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView data);
    /// 32 bytes. Ends the computation.
    [[nodiscard]] QByteArray finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The first 8 of the 16 bytes of blake2b128(), read as a little-endian number: a checksum for rows, not a
/// defence against somebody who forges them (signatures are).
[[nodiscard]] std::uint64_t blake2b64(QByteArrayView data);

/// BLAKE2b (RFC 7693) with an output of 16 bytes, for content keys that must not collide by accident.
[[nodiscard]] QByteArray blake2b128(QByteArrayView data);

} // namespace yizhan::crypto
