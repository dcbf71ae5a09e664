// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "signing.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

#include <vector>

namespace yizhan::crypto {

// A key that takes the place of another is named by that other key, in a statement that travels with
// whatever the new key signs. So whoever knew only a former key finds its way without asking anybody, from
// a file as well as from a network, however long it was away. A succession is a text of 208 hexadecimal
// digits for each former key, the oldest first: the key (64), until when it is believed beside the one that
// took its place, in seconds since 1970 (16), and its signature (128) over "YZNEXTKEY1\n", the 32 bytes of
// the next key and those 8 of the time, big-endian.

/// The most former keys that a succession names; who knows only what was before them is a stranger.
inline constexpr qsizetype maxFormerKeys = 8;

/// A key that signed before.
struct FormerKey
{
    PublicKey key;
    QDateTime until; ///< UTC, whole seconds: believed until then beside the one that took its place

    friend bool operator==(const FormerKey &, const FormerKey &) = default;
};

/// Who has signed something: a key, and those whose place it has taken.
struct Signer : PublicKey
{
    std::vector<FormerKey> former; ///< the oldest first; each has signed for the next, the last for this one

    /// Whether `key` has signed, through those between, for this one.
    [[nodiscard]] bool succeeds(const PublicKey &key) const;

    friend bool operator==(const Signer &, const Signer &) = default;
};

/// The succession of `next`, which takes the place of `former`: what `former` succeeds, and its word for
/// `next`. The oldest are left out when there are too many.
[[nodiscard]] QByteArray succession(const SigningKey &former, const PublicKey &next, const QDateTime &until);

/// Proves a succession from outside. Empty: a key that has taken nobody's place. At most maxFormerKeys
/// signatures are verified. Errors: Corrupt (`key.succession`).
[[nodiscard]] Result<Signer> signerOf(const PublicKey &key, QByteArrayView succession);

/// As who `key` signs.
[[nodiscard]] Signer signerOf(const SigningKey &key);

} // namespace yizhan::crypto
