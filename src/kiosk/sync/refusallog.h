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

/// Of which conversation with the server something was refused: each has a file of its own, since they may be
/// held in two processes.
enum class RefusalPart {
    Catalogue, ///< `refusals.json`, by scope; whoever holds `sync.lock`
    Outbox,    ///< `refusals-outbox.json`; whoever holds `outbox.lock`
};

/// Keeps what was refused in a file of a data folder, for whoever looks later: `yizhan doctor`.
/// Written when something new happens, and else not more often than every ten minutes, so that a forger does
/// not wear the disk. One thread.
class RefusalLog
{
public:
    /// `clock` outlives the log.
    RefusalLog(const QString &dataDir, const Clock &clock, RefusalPart part = RefusalPart::Catalogue);

    void note(const QString &scope, const Error &error);
    /// The scope is in agreement with the server: what was refused before is over.
    void agreed(const QString &scope);

    /// What is written in a data folder, by scope; nothing where nothing was refused.
    [[nodiscard]] static std::vector<Refusal> read(const QString &dataDir,
                                                   RefusalPart part = RefusalPart::Catalogue);

private:
    void write();

    const QString m_path;
    const Clock &m_clock;
    std::map<QString, Refusal> m_refusals;
    qint64 m_writtenMs = 0;
};

} // namespace yizhan::sync
