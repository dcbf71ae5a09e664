// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "identity.h"
#include "result.h"

#include <QString>

#include <optional>

namespace yizhan::device {

/// The identity in a kiosk's folder for whoever asks again and again, beside whoever writes there: it is read
/// anew only when somebody has committed to `device.db`, or another file has taken its place. Between, a look
/// costs some microseconds and reads nothing of the disk. Keeps a connection that only reads. One thread.
class IdentityReader
{
public:
    explicit IdentityReader(QString dataDir) : m_dataDir(std::move(dataDir)) {}

    /// Whether identity() may be another one than before: it was read anew. Errors: those of readIdentity();
    /// the next look begins from nothing.
    [[nodiscard]] Result<bool> look();
    /// What readIdentity() would have answered to the last look.
    [[nodiscard]] const std::optional<Identity> &identity() const { return m_identity; }

private:
    /// What tells one `device.db` from another that was put in its place.
    struct File
    {
        quint64 device = 0;
        quint64 inode = 0;
        qint64 size = 0;
        qint64 modifiedNs = 0;

        friend bool operator==(const File &, const File &) = default;
    };

    [[nodiscard]] static File fileAt(const QString &path);
    [[nodiscard]] Result<bool> lookInto(const File &file);

    const QString m_dataDir;
    std::optional<storage::Database> m_database;
    File m_file; ///< as it was when it was opened
    bool m_looked = false;
    qint64 m_version = -1;
    std::optional<Identity> m_identity;
};

} // namespace yizhan::device
