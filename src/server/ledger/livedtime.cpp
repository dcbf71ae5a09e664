// SPDX-License-Identifier: GPL-3.0-or-later
#include "livedtime.h"

#include "feeddatabase.h"

#include <QStringList>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

namespace {

/// A weekend. What a clock says of a longer stop may as well be its mistake.
constexpr qint64 longestStop = 3 * 86'400LL;

/// As it stands in `meta`.
struct Note
{
    qint64 lived = 0;
    qint64 wall = 0; ///< when it was written, by the wall clock; Unix seconds
};

QString noteKey()
{
    return u"lived"_s;
}

Result<std::optional<Note>> readNote(storage::Database &database)
{
    YIZHAN_TRY_LET(const QString text, feed::metaValue(database, noteKey()));
    const QStringList parts = text.split(u' ');
    if (parts.size() != 2)
        return std::nullopt;
    return Note{parts[0].toLongLong(), parts[1].toLongLong()};
}

} // namespace

Result<qint64> LivedTime::advance(storage::Database &database)
{
    YIZHAN_TRY_LET(const std::optional<Note> before, readNote(database));
    const qint64 monotonicMs = m_clock.monotonicMs();
    Note now{before ? before->lived : 0, m_clock.nowUtc().toSecsSinceEpoch()};
    if (m_lastMonotonicMs) {
        now.lived += (monotonicMs - *m_lastMonotonicMs) / 1000;
    } else if (before) {
        // A clock that was set a little ahead, and is set back, must not leave the difference.
        const qint64 stop = now.wall - before->wall;
        now.lived += std::llabs(stop) <= longestStop ? stop : 0;
    }
    const QString text = QString::number(now.lived) + u' ' + QString::number(now.wall);
    YIZHAN_TRY(feed::putMeta(database, noteKey(), text, feed::MetaChange::Replace));
    m_lastMonotonicMs = monotonicMs;
    return now.lived;
}

} // namespace yizhan::ledger
