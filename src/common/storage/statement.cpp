// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include "sqlerror.h"

#include <QSqlError>

namespace yizhan::storage {

Result<void> Statement::execute()
{
    if (m_loan.query.exec())
        return {};
    m_loan.distrust();
    return fail(sqlError(m_loan.query.lastError(), m_place));
}

Result<bool> Statement::step()
{
    if (m_loan.query.next())
        return true;
    // The driver answers "no row" at the end and after a failed read alike; only the latter leaves an error.
    if (const QSqlError error = m_loan.query.lastError(); error.isValid()) {
        m_loan.distrust();
        return fail(sqlError(error, m_place));
    }
    return false;
}

} // namespace yizhan::storage
