// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace yizhan::protocol {

/// One zstd frame (RFC 8878) with a checksum. `level` 1 (fast) to 19 (small).
[[nodiscard]] QByteArray zstdCompress(QByteArrayView data, int level);

/// Inflates data from outside, never beyond `maxBytes`. Errors: TooLarge (`zstd.bomb`), Corrupt
/// (`zstd.corrupt`).
[[nodiscard]] Result<QByteArray> zstdDecompress(QByteArrayView data, qsizetype maxBytes);

/// Streams a compressed file, or the part of it from `offset` on, into `target`; never more than `maxBytes`.
/// Errors: Io, TooLarge (`zstd.bomb`), Corrupt (`zstd.corrupt`).
[[nodiscard]] Result<void> zstdDecompressFile(const QString &source, qint64 offset, const QString &target,
                                              qint64 maxBytes);
/// Appends `source`, compressed, to the file `target`. Returns the number of bytes appended.
[[nodiscard]] Result<qint64> zstdCompressFile(const QString &source, const QString &target, int level);

} // namespace yizhan::protocol
