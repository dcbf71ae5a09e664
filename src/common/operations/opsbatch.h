// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"

#include <span>
#include <vector>

namespace yizhan::operations {

inline constexpr std::size_t maxBatchOperations = 600;
inline constexpr qsizetype maxBatchBytes = 640 * 1024;

/// The body of `POST /v1/ops`.
[[nodiscard]] QByteArray encodeBatch(std::span<const SealedOperation> operations);
/// How many bytes encodeBatch() needs for one of them, a comma included.
[[nodiscard]] qsizetype encodedSize(const SealedOperation &operation);

/// Reads a body from outside. An element that is not an operation, or breaks a bound, becomes one with an
/// empty head in its place, so that its neighbours get their verdicts. Errors: TooLarge (`batch.too_large`),
/// Invalid (`batch.format`), Unsupported (`batch.schema`).
[[nodiscard]] Result<std::vector<SealedOperation>> decodeBatch(QByteArrayView body);

} // namespace yizhan::operations
