// SPDX-License-Identifier: GPL-3.0-or-later
#include "vacancyrepository.h"

namespace yizhan::search {

namespace {

auto missing()
{
    return fail(ErrorCode::NotFound, "vacancy.missing",
                QStringLiteral("the catalogue holds no such vacancy"));
}

} // namespace

Result<StoredVacancy> VacancyRepository::byId(const QString &id)
{
    // The scopes are named so that the index over (scope, kind, id) answers; a kiosk has a handful of them.
    YIZHAN_TRY_LET(auto select, m_database.prepare(QStringLiteral(
                                    "SELECT body, until FROM item WHERE scope IN (SELECT scope FROM "
                                    "scope) AND kind = ? AND id = ? ORDER BY until DESC LIMIT 1")));
    YIZHAN_TRY(select.run(QString::fromLatin1(catalogue::vacancyKind), id));
    return read(select);
}

Result<StoredVacancy> VacancyRepository::byItem(qint64 item)
{
    YIZHAN_TRY_LET(auto select,
                   m_database.prepare(QStringLiteral("SELECT body, until FROM item WHERE rowid = ?")));
    YIZHAN_TRY(select.run(item));
    return read(select);
}

Result<qint64> VacancyRepository::itemOf(const QString &id)
{
    YIZHAN_TRY_LET(auto select, m_database.prepare(QStringLiteral(
                                    "SELECT rowid FROM item WHERE scope IN (SELECT scope FROM scope) "
                                    "AND kind = ? AND id = ? ORDER BY until DESC LIMIT 1")));
    YIZHAN_TRY(select.run(QString::fromLatin1(catalogue::vacancyKind), id));
    YIZHAN_TRY_LET(const auto item, select.one([](const storage::Statement &row) { return row.integer(0); }));
    if (!item)
        return missing();
    return *item;
}

Result<StoredVacancy> VacancyRepository::read(storage::Statement &select)
{
    YIZHAN_TRY_LET(const auto stored, select.one([](const storage::Statement &row) {
        return std::pair(row.bytes(0), static_cast<EpochDay>(row.integer(1)));
    }));
    if (!stored)
        return missing();
    YIZHAN_TRY_LET(catalogue::Vacancy vacancy, m_decoder.decode(stored->first));
    return StoredVacancy{std::move(vacancy), stored->second};
}

} // namespace yizhan::search
