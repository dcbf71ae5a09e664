// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "statementpool.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace yizhan::storage {

/// What a visitor of rows wants next.
enum class Walk { Continue, Stop };

/// A prepared statement. Bind with `run(values…)`, walk the rows with `forEach()` or take `one()`, read
/// columns by position from 0.
///
/// There is no "next row or not" that a caller could ask by itself: a read that fails half-way looks like the
/// end to whoever does not check, and what was read in part would be committed as the whole.
class Statement
{
public:
    /// `place` is the file that an error names.
    explicit Statement(StatementPool::Loan loan, QString place = {})
        : m_loan(std::move(loan)), m_place(std::move(place))
    {
    }

    /// Binds the values in order and executes. Errors: those of sqlError().
    template <typename... Values>
    [[nodiscard]] Result<void> run(const Values &...values)
    {
        int position = 0;
        (m_loan.query.bindValue(position++, toVariant(values)), ...);
        return execute();
    }

    /// Visits the rows that run() found. `visit(const Statement &row)` returns nothing, or Result<void>,
    /// whose error ends the walk, or Walk or Result<Walk>. Afterwards the rows are given back: a read does
    /// not hold a transaction open. Errors: those of sqlError() and of `visit`.
    template <typename Visit>
    [[nodiscard]] Result<void> forEach(Visit &&visit)
    {
        auto walked = walk(visit);
        m_loan.query.finish();
        return walked;
    }
    /// `read(const Statement &row)` of the first row; nothing when there is none. The rows are given back.
    /// Errors: those of sqlError().
    template <typename Read>
    [[nodiscard]] auto one(Read &&read)
        -> Result<std::optional<std::invoke_result_t<Read, const Statement &>>>
    {
        std::optional<std::invoke_result_t<Read, const Statement &>> value;
        YIZHAN_TRY(forEach([&](const Statement &row) {
            value.emplace(read(row));
            return Walk::Stop;
        }));
        return value;
    }
    /// Whether there is a row at all. The rows are given back. Errors: those of sqlError().
    [[nodiscard]] Result<bool> any()
    {
        YIZHAN_TRY_LET(const auto row, one([](const Statement &) { return true; }));
        return row.has_value();
    }

    [[nodiscard]] qint64 integer(int column) const { return m_loan.query.value(column).toLongLong(); }
    [[nodiscard]] double real(int column) const { return m_loan.query.value(column).toDouble(); }
    [[nodiscard]] QString text(int column) const { return m_loan.query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_loan.query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_loan.query.isNull(column); }
    /// Rows changed by the last insert, update or delete.
    [[nodiscard]] int rowsAffected() const { return m_loan.query.numRowsAffected(); }
    [[nodiscard]] qint64 lastInsertId() const { return m_loan.query.lastInsertId().toLongLong(); }

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
    /// Moves to the next row; false at the end.
    [[nodiscard]] Result<bool> step();

    template <typename Visit>
    [[nodiscard]] Result<void> walk(Visit &visit)
    {
        using Answer = std::invoke_result_t<Visit &, const Statement &>;
        for (;;) {
            YIZHAN_TRY_LET(const bool row, step());
            if (!row)
                return {};
            if constexpr (std::is_void_v<Answer>) {
                visit(*this);
            } else if constexpr (std::is_same_v<Answer, Walk>) {
                if (visit(*this) == Walk::Stop)
                    return {};
            } else if constexpr (std::is_same_v<Answer, Result<Walk>>) {
                YIZHAN_TRY_LET(const Walk wanted, visit(*this));
                if (wanted == Walk::Stop)
                    return {};
            } else {
                static_assert(std::is_same_v<Answer, Result<void>>,
                              "a visitor answers with nothing or a Result");
                YIZHAN_TRY(visit(*this));
            }
        }
    }

    StatementPool::Loan m_loan;
    QString m_place;
};

} // namespace yizhan::storage
