// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QFileDevice>

#include <cstdint>

namespace yizhan::store {

/// What a file consists of, as its length and one number, which depends on every bit and its place. Files
/// that differ in one place of eight bytes have different numbers, others up to accident (1 in 2^64). Against
/// what disks do, not against an adversary. The same on every machine.
struct FileSum
{
    qint64 bytes = 0;
    std::uint64_t value = 0;
    friend bool operator==(const FileSum &, const FileSum &) = default;
};

/// Reads the whole of `file`, which is open, from its beginning; some gigabytes a second. Errors: Io
/// (`file.read`).
[[nodiscard]] Result<FileSum> sumOfFile(QFileDevice &file);

} // namespace yizhan::store
