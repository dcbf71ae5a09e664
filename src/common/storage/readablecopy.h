// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QString>

#include <optional>

namespace yizhan::storage {

/// A damaged SQLite file, opened so that as much of it as possible can be read. Where SQLite refuses the file
/// as it is, because its header is lost or it is shorter than the header says, a copy gets a header that
/// fits. One thread.
class ReadableCopy
{
public:
    /// `path` is only read; it holds `table`. The copy stands at `<path>.copy` as long as the object lives.
    ReadableCopy(const QString &path, QString table);
    ~ReadableCopy();
    Q_DISABLE_COPY_MOVE(ReadableCopy)

    /// Null when nothing helps.
    [[nodiscard]] Database *database() { return m_database ? &*m_database : nullptr; }

private:
    [[nodiscard]] bool makeCopy(const QString &path);
    [[nodiscard]] bool opens(const QString &path);
    void removeCopy();

    QString m_table;
    QString m_copy;
    std::optional<Database> m_database;
};

} // namespace yizhan::storage
