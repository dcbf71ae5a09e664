// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer.h"

#include "importrun.h"
#include "importschema.h"

#include <algorithm>
#include <utility>

namespace yizhan::publishing {

namespace {

constexpr qsizetype longestSourceName = 32;

/// Each schema has a catalogue of its own. The first number is one that no other advisory lock of the project
/// uses.
QString importLock()
{
    return QStringLiteral("%1, hashtext(coalesce(current_schema()::text, ''))").arg(0x59495A49);
}

bool isSourceName(const QString &name)
{
    const auto allowed = [](QChar character) {
        return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9') ||
               character == u'.' || character == u'_' || character == u'-';
    };
    return !name.isEmpty() && name.size() <= longestSourceName &&
           std::all_of(name.begin(), name.end(), allowed);
}

/// PostgreSQL: a lock of the session, given back at the end. SQLite files belong to one machine; there the
/// command locks.
class ImportLock
{
public:
    [[nodiscard]] static Result<ImportLock> take(storage::Database &database)
    {
        if (database.engine() == storage::Engine::Sqlite)
            return ImportLock(nullptr);
        YIZHAN_TRY_LET(
            const qint64 taken,
            database.scalar(QStringLiteral("SELECT CASE WHEN pg_try_advisory_lock(%1) THEN 1 ELSE 0 END")
                                .arg(importLock())));
        if (taken == 0)
            return fail(ErrorCode::Busy, "import.busy",
                        QStringLiteral("another import is running on this database"));
        return ImportLock(&database);
    }
    ImportLock(ImportLock &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    ImportLock &operator=(ImportLock &&) = delete;
    ImportLock(const ImportLock &) = delete;
    ImportLock &operator=(const ImportLock &) = delete;
    ~ImportLock()
    {
        if (m_database) // the end of the connection would give it back too
            static_cast<void>(
                m_database->scalar(QStringLiteral("SELECT CASE WHEN pg_advisory_unlock(%1) THEN 1 ELSE 0 END")
                                       .arg(importLock())));
    }

private:
    explicit ImportLock(storage::Database *database) : m_database(database) {}
    storage::Database *m_database;
};

} // namespace

bool ImportOutcome::failed() const
{
    return std::any_of(files.begin(), files.end(),
                       [](const FileOutcome &file) { return file.failure.has_value(); });
}

bool ImportOutcome::replaceSkipped() const
{
    const auto skipped = [](ReplaceOutcome what) {
        return what != ReplaceOutcome::NotAsked && what != ReplaceOutcome::Done;
    };
    return skipped(replace) || std::any_of(others.begin(), others.end(), [&](const OtherKindOutcome &other) {
               return skipped(other.replace);
           });
}

Importer::Importer(storage::Database &database, const Clock &clock, RowScheme &scheme, ImportOptions options)
    : m_database(&database), m_clock(&clock), m_scheme(&scheme), m_options(std::move(options))
{
}

Result<void> checkSource(const QString &name)
{
    if (isSourceName(name))
        return {};
    return fail(ErrorCode::Invalid, "import.source",
                QStringLiteral("the name of a source is a-z, 0-9, '.', '_', '-', at most 32 characters"),
                name);
}

Result<Importer> Importer::open(storage::Database &database, const Clock &clock, RowScheme &scheme,
                                ImportOptions options)
{
    YIZHAN_TRY(checkSource(options.source));
    if (options.keepDays < 1 || options.keepDays > longestKeepDays) {
        return fail(ErrorCode::Invalid, "import.keep_days",
                    QStringLiteral("the days to keep an item are 1 to 3650"),
                    QString::number(options.keepDays));
    }
    if (options.scope.isEmpty())
        return fail(ErrorCode::Invalid, "import.scope", QStringLiteral("the scope has no name"));
    if (!options.today.isValid())
        options.today = clock.today();
    YIZHAN_TRY(prepareImportSchema(database));
    return Importer(database, clock, scheme, std::move(options));
}

Result<ImportOutcome> Importer::run(const QStringList &paths, ImportObserver &observer)
{
    YIZHAN_TRY_LET(const ImportLock lock, ImportLock::take(*m_database));
    ImportRun run(*m_database, *m_clock, *m_scheme, m_options, observer);
    return run.execute(paths);
}

} // namespace yizhan::publishing
