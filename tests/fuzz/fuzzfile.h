// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace yizhan::fuzz {

/// Puts the bytes into a file of this process, the same for every call, and gives its path: some decoders
/// take files.
[[nodiscard]] QString fileWith(QByteArrayView bytes);

/// Reads the file at `path` to its end as a table of vacancies, within small limits.
void readPostings(const QString &path);

} // namespace yizhan::fuzz
