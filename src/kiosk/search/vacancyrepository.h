// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "epochday.h"
#include "result.h"
#include "vacancyjson.h"

namespace yizhan::search {

struct StoredVacancy
{
    catalogue::Vacancy vacancy;
    EpochDay until = 0; ///< last day shown; 0 = none
};

/// Vacancies of an open catalogue, read in full. Belongs to the thread of its database, which outlives it.
class VacancyRepository
{
public:
    explicit VacancyRepository(storage::Database &database) : m_database(database) {}

    /// Errors: NotFound (`vacancy.missing`), Protocol (a body that does not read), Database.
    [[nodiscard]] Result<StoredVacancy> byId(const QString &id);
    /// The same by item.rowid.
    [[nodiscard]] Result<StoredVacancy> byItem(qint64 item);
    /// item.rowid of the vacancy that byId() finds. Errors: NotFound (`vacancy.missing`), Database.
    [[nodiscard]] Result<qint64> itemOf(const QString &id);

private:
    [[nodiscard]] Result<StoredVacancy> read(storage::Statement &select);

    storage::Database &m_database;
    catalogue::VacancyDecoder m_decoder;
};

} // namespace yizhan::search
