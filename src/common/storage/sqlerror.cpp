// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlerror.h"

#include <QSqlError>

#include <algorithm>
#include <array>

namespace yizhan::storage {

namespace {

struct Meaning
{
    ErrorCode code;
    const char *reason;
};

constexpr Meaning busy{ErrorCode::Busy, "sql.busy"};
constexpr Meaning full{ErrorCode::Io, "sql.full"};
constexpr Meaning readOnly{ErrorCode::Io, "sql.read_only"};
constexpr Meaning standby{ErrorCode::Io, "postgres.read_only"};
constexpr Meaning rights{ErrorCode::Io, "postgres.rights"};
constexpr Meaning io{ErrorCode::Io, "sql.io"};
constexpr Meaning corrupt{ErrorCode::Corrupt, "sql.corrupt"};
constexpr Meaning refused{ErrorCode::Database, "sql.exec"};

struct SqliteMeaning
{
    int result;
    Meaning meaning;
};

constexpr std::array sqliteMeanings{
    SqliteMeaning{3, readOnly},  // SQLITE_PERM
    SqliteMeaning{5, busy},      // SQLITE_BUSY
    SqliteMeaning{6, busy},      // SQLITE_LOCKED
    SqliteMeaning{8, readOnly},  // SQLITE_READONLY
    SqliteMeaning{10, io},       // SQLITE_IOERR
    SqliteMeaning{11, corrupt},  // SQLITE_CORRUPT
    SqliteMeaning{13, full},     // SQLITE_FULL
    SqliteMeaning{14, io},       // SQLITE_CANTOPEN
    SqliteMeaning{15, busy},     // SQLITE_PROTOCOL: the locks of a log were in other hands all the time
    SqliteMeaning{22, io},       // SQLITE_NOLFS
    SqliteMeaning{23, readOnly}, // SQLITE_AUTH
    SqliteMeaning{26, corrupt},  // SQLITE_NOTADB
};

struct StateMeaning
{
    const char *state;
    Meaning meaning;
};

constexpr std::array stateMeanings{
    StateMeaning{"40001", busy},    // serialization_failure
    StateMeaning{"40P01", busy},    // deadlock_detected
    StateMeaning{"55P03", busy},    // lock_not_available
    StateMeaning{"57014", busy},    // query_canceled: a time limit of ours
    StateMeaning{"53300", busy},    // too_many_connections
    StateMeaning{"53100", full},    // disk_full
    StateMeaning{"25006", standby}, // read_only_sql_transaction
    StateMeaning{"42501", rights},  // insufficient_privilege
    StateMeaning{"58030", io},      // io_error
    StateMeaning{"XX001", corrupt}, // data_corrupted
    StateMeaning{"XX002", corrupt}, // index_corrupted
};

constexpr qsizetype sqlStateLength = 5;

Meaning meaningOf(const QString &native)
{
    if (native.size() == sqlStateLength) { // a result code of SQLite has four digits at most
        const auto *found =
            std::find_if(stateMeanings.begin(), stateMeanings.end(),
                         [&](const StateMeaning &entry) { return native == QLatin1String(entry.state); });
        return found == stateMeanings.end() ? refused : found->meaning;
    }
    const int result = native.toInt() & 0xFF;
    const auto *found = std::find_if(sqliteMeanings.begin(), sqliteMeanings.end(),
                                     [&](const SqliteMeaning &entry) { return entry.result == result; });
    return found == sqliteMeanings.end() ? refused : found->meaning;
}

} // namespace

Error sqlError(const QSqlError &error, const QString &place)
{
    const QString native = error.nativeErrorCode();
    const Meaning meaning = meaningOf(native);
    QString detail = error.databaseText().simplified();
    if (!native.isEmpty() &&
        !detail.contains(native)) // the driver of PostgreSQL repeats it, that of SQLite does not
        detail += QStringLiteral(" (%1)").arg(native);
    return {meaning.code, QString::fromLatin1(meaning.reason), detail, place};
}

} // namespace yizhan::storage
