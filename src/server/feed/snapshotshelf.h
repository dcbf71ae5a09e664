// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace yizhan::feed {

/// One finished snapshot file.
struct ShelvedSnapshot
{
    QString file; ///< its name in the folder
    QString scope;
    QString epoch;
    qint64 epochNumber = 0; ///< a later epoch has a higher one
    int schema = 0;
    qint64 cursor = 0;
    qint64 rows = 0;
    qint64 size = 0;   ///< of the whole file, bytes
    QByteArray sha256; ///< of the whole file, 32 bytes
    QString createdAt; ///< ISO 8601, UTC
    QString publicKey; ///< whose signature it bears, hexadecimal; it was not proved
};

/// The snapshot folder as other processes see it: whoever builds renames into it, whoever serves reads it.
/// Any thread.
///
/// Files are never changed once they are there, so each is hashed once in the life of a shelf. A file that is
/// not a whole snapshot of ours is not on the shelf.
class SnapshotShelf
{
public:
    /// By scope, then newest first: the later epoch, the higher cursor. Clocks do not count, one of them may
    /// have been wrong.
    using Listing = std::vector<ShelvedSnapshot>;

    /// `clock` outlives the shelf.
    SnapshotShelf(QString folder, const Clock &clock);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// What is there now; reads the folder only when it was touched. May hash a new file (tens of
    /// milliseconds).
    [[nodiscard]] std::shared_ptr<const Listing> listing();

    /// The newest of a scope in an epoch and schema that does not end behind `head`.
    [[nodiscard]] std::optional<ShelvedSnapshot> latest(const QString &scope, const QString &epoch,
                                                        int schema,
                                                        qint64 head = std::numeric_limits<qint64>::max());
    /// A file by its name, exactly as in the listing: no name leads out of the folder.
    [[nodiscard]] std::optional<ShelvedSnapshot> find(const QString &file);

private:
    [[nodiscard]] std::shared_ptr<const Listing> read() const;

    const QString m_folder;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::shared_ptr<const Listing> m_listing;
    QDateTime m_folderTime; ///< of the folder, as it is seen since m_seenMs
    qint64 m_seenMs = 0;
    bool m_settled = false; ///< the listing was read when the folder's time could not hide a change any more
};

/// `<scope>-<cursor>-<8 hex>.yzsnap`, with '_' for the colon of the scope. The digits hash all that is
/// signed, not the content alone: the same items in another epoch, or packed at another time, are other
/// bytes, and a file that somebody is fetching in parts must never change under its name.
[[nodiscard]] QString snapshotFileName(const QString &scope, qint64 cursor, const QByteArray &signedPart);

} // namespace yizhan::feed
