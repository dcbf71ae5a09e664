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
    if (!select.next())
        return missing();
    return select.integer(0);
}

Result<StoredVacancy> VacancyRepository::read(storage::Statement &select)
{
    if (!select.next())
        return missing();
    YIZHAN_TRY_LET(catalogue::Vacancy vacancy, m_decoder.decode(select.bytes(0)));
    return StoredVacancy{std::move(vacancy), static_cast<EpochDay>(select.integer(1))};
}

} // namespace yizhan::search
