// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "database.h"
#include "filesum.h"
#include "result.h"

#include <QDateTime>
#include <QFile>
#include <QString>

#include <optional>

namespace yizhan::store {

/// Remembers in `catalogue.seal` of what the file of a catalogue consisted when it was known to be sound. As
/// long as it consists of the same, which is read anew each time, a proof has nothing to find; whatever was
/// changed meanwhile, by the disk or by anybody, breaks the seal, and then the proof says what became of it.
/// A seal is worth a day from the last proof, and only to the version of the program that made it.
///
/// For a process that has no other use of the catalogue than one writing connection from its opening to its
/// end: the file beneath is held open, and whoever closes a file loses the locks that his process has on it,
/// those of other connections too (fcntl(2)). So this is made before the connection and outlives it. One
/// thread; `sync.lock` is held.
class CatalogueSeal
{
public:
    /// `clock` outlives the seal.
    CatalogueSeal(QString dataDir, const Clock &clock);

    /// Reads the file (some twenty milliseconds for 50,000 vacancies) and says whether it is what was sealed.
    /// False also where that cannot be told, as when a log lies beside it. While the catalogue is closed.
    [[nodiscard]] bool holds();
    /// The catalogue that holds() looked at was proved just now. Errors: those of storage::writeFile().
    [[nodiscard]] Result<void> proved();
    /// `writer` was opened after holds(), with keepLog(), and all that it did since is committed: seals that,
    /// if nothing else changed the file meanwhile. Does nothing where that cannot be told. Errors: those of
    /// storage::writeFile(), Io (`file.read`), those of sqlError().
    [[nodiscard]] Result<void> renew(storage::Database &writer);
    /// Breaks the seal, for instance because of damage that was found in another way.
    void forget();

    /// Has `writer` leave the file itself as it is until renew(): what it writes stays in the log. Errors:
    /// those of sqlError().
    [[nodiscard]] static Result<void> keepLog(storage::Database &writer);

private:
    [[nodiscard]] bool logIsEmpty() const;
    [[nodiscard]] Result<void> write(const FileSum &sum) const;

    QString m_dataDir;
    const Clock &m_clock;
    QFile m_file;
    bool m_isNew = false;          ///< there was no catalogue: all that will be in it is the writer's
    std::optional<FileSum> m_seen; ///< of the file that was opened
    QDateTime m_proved;
};

} // namespace yizhan::store
