// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace yizhan::storage {

/// A prepared statement. Bind with `run(values…)`, walk the rows with `next()`, read columns by position from
/// 0.
class Statement
{
public:
    explicit Statement(QSqlQuery query) : m_query(std::move(query)) {}

    /// Binds the values in order and executes. Errors: Database (`sql.exec`), Busy (`sql.busy`).
    template <typename... Values>
    [[nodiscard]] Result<void> run(const Values &...values)
    {
        int position = 0;
        (m_query.bindValue(position++, toVariant(values)), ...);
        return execute();
    }

    /// Moves to the next row; false at the end.
    [[nodiscard]] bool next() { return m_query.next(); }
    /// Gives the rows back, so that a read does not hold a transaction open.
    void finish() { m_query.finish(); }

    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    /// Rows changed by the last insert, update or delete.
    [[nodiscard]] int rowsAffected() const { return m_query.numRowsAffected(); }
    [[nodiscard]] qint64 lastInsertId() const { return m_query.lastInsertId().toLongLong(); }

private:
    template <typename T>
    static QVariant toVariant(const T &value)
    {
        if constexpr (std::is_same_v<T, std::nullptr_t>)
            return {};
        else if constexpr (std::is_same_v<T, bool>)
            return QVariant(value ? 1 : 0);
        else if constexpr (std::is_integral_v<T>)
            return QVariant(static_cast<qlonglong>(value));
        else
            return QVariant(value);
    }
    [[nodiscard]] Result<void> execute();

    QSqlQuery m_query;
};

} // namespace yizhan::storage
