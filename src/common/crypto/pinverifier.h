// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secretbytes.h"

#include <QByteArray>
#include <QByteArrayView>

namespace yizhan::crypto {

// What proves a PIN without being one: Argon2id (RFC 9106) as libsodium writes it, "$argon2id$v=19$m=…".

inline constexpr std::size_t shortestPin = 6;
inline constexpr std::size_t longestPin = 12;
/// What a try costs, in passes over so much memory.
inline constexpr unsigned long long pinPasses = 4;
inline constexpr std::size_t pinMemoryBytes = 128UL * 1024 * 1024;

/// Whether these bytes may be a PIN: `shortestPin` to `longestPin` digits, not all the same, not a run up or
/// down. Errors: Invalid (`pin.length`, `pin.digits`, `pin.simple`); never with the PIN in them.
[[nodiscard]] Result<void> checkPin(QByteArrayView pin);

/// Takes about a quarter of a second and 128 MiB: six digits are to cost who guesses them some days. Errors:
/// those of checkPin(); Io (`pin.memory`: the machine has not enough of it).
[[nodiscard]] Result<QByteArray> makePinVerifier(const SecretBytes &pin);

/// Whether this is a verifier that pinMatches() takes: of Argon2id, at most 256 MiB and ten passes.
[[nodiscard]] bool isPinVerifier(QByteArrayView verifier);
/// As long as makePinVerifier(). False for what is no verifier.
[[nodiscard]] bool pinMatches(QByteArrayView verifier, const SecretBytes &pin);

} // namespace yizhan::crypto
