// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "error.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <vector>

namespace yizhan::sync {

/// Something that came from the server's address and must not change the catalogue, and was not followed by
/// an agreement with the server yet.
struct Refusal
{
    QString scope;
    QString reason; ///< of the last one
    QString detail;
    QDateTime first; ///< UTC
    QDateTime last;
    qint64 count = 0;
};

/// Keeps what was refused in `refusals.json` of a data folder, for whoever looks later: `yizhan doctor`.
/// Written when something new happens, and else not more often than every ten minutes, so that a forger does
/// not wear the disk. One thread; the process that holds `sync.lock`.
class RefusalLog
{
public:
    /// `clock` outlives the log.
    RefusalLog(const QString &dataDir, const Clock &clock);

    void note(const QString &scope, const Error &error);
    /// The scope is in agreement with the server: what was refused before is over.
    void agreed(const QString &scope);

    /// What is written in a data folder, by scope; nothing where nothing was refused.
    [[nodiscard]] static std::vector<Refusal> read(const QString &dataDir);

private:
    void write();

    const QString m_path;
    const Clock &m_clock;
    std::map<QString, Refusal> m_refusals;
    qint64 m_writtenMs = 0;
};

} // namespace yizhan::sync
