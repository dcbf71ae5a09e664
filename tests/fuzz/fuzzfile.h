// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablereader.h"

#include <QByteArrayView>
#include <QString>

#include <functional>

namespace yizhan::fuzz {

/// Puts the bytes into a file of this process, the same for every call, and gives its path: some decoders
/// take files.
[[nodiscard]] QString fileWith(QByteArrayView bytes);

/// Reads the file at `path` to its end as a table of these columns, within small limits.
void readRows(const QString &path, const tables::TableColumns &columns,
              const std::function<void(const tables::RawRow &)> &visit);
/// The same for a table of vacancies, whose rows are not understood.
void readPostings(const QString &path);

} // namespace yizhan::fuzz
