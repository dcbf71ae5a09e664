// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "sealing.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <vector>

namespace yizhan::crypto {

// A sealed box for what is too large for memory (docs/formats/openrosa.md, "A sealed file"): pieces of 64 KiB
// under a key of its own, which is sealed to a bureau's key (libsodium: crypto_secretstream with XChaCha20
// and Poly1305). Whoever opens it knows that it is whole: nothing cut off, nothing moved.

/// The next bytes, at most `most`; empty at the end. Errors: its own.
using PieceSource = std::function<Result<QByteArray>(qint64 most)>;
/// Takes the next bytes. Errors: its own.
using PieceSink = std::function<Result<void>(QByteArrayView)>;

/// Closes all that `from` gives, in one pass. `label` is closed with it and may say what it is; at most 4
/// KiB. Errors: those of `from` and `to`.
[[nodiscard]] Result<void> sealStream(const SealingKey &key, QByteArrayView label, const PieceSource &from,
                                      const PieceSink &to);

/// One that is being opened, where a bureau's secret lies. Belongs to one thread.
class OpenedStream
{
public:
    /// Reads the head. Errors: Corrupt (`seal.open`: not closed like this, or changed), NotFound (`seal.key`:
    /// closed for another key, whose id is the place), those of `from`.
    [[nodiscard]] static Result<OpenedStream> begin(PieceSource from, const std::vector<OpeningKey> &keys);

    [[nodiscard]] const QByteArray &label() const { return m_label; }
    /// Gives all of it. What `to` was given counts only when this has returned without an error. Errors:
    /// Corrupt (`seal.open`), those of `from` and `to`.
    [[nodiscard]] Result<void> pour(const PieceSink &to);

private:
    OpenedStream() = default;

    PieceSource m_from;
    QByteArray m_label;
    SecretBytes m_key;
    QByteArray m_header; ///< of the stream
};

} // namespace yizhan::crypto
