// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>
#include <QString>

#include <list>
#include <memory>
#include <optional>

namespace yizhan::storage {

/// The prepared statements of one connection that nobody uses at the moment, for whoever prepares the same
/// text next: to SQLite a preparation is a third of a short query, to PostgreSQL two ways to the server and
/// back. Bounded, the one unused for longest goes first. One thread, that of the connection.
class StatementPool
{
public:
    /// One statement lent out; it comes back when it is destroyed, if the pool is still there.
    class Loan
    {
    public:
        Loan() = default;
        Loan(QSqlQuery made, QString text, std::weak_ptr<StatementPool> home)
            : query(std::move(made)), m_text(std::move(text)), m_home(std::move(home))
        {
        }
        Loan(Loan &&other) noexcept = default;
        Loan &operator=(Loan &&other) noexcept;
        Loan(const Loan &) = delete;
        Loan &operator=(const Loan &) = delete;
        ~Loan() { giveBack(); }

        /// An error leaves a statement in a state that is nobody's to guess: it will not be lent again.
        void distrust() { m_home.reset(); }

        QSqlQuery query;

    private:
        void giveBack() noexcept;

        QString m_text;
        std::weak_ptr<StatementPool> m_home;
    };

    /// How many are kept. More than the texts of any one room; a statement of SQLite takes some kilobytes.
    static constexpr std::size_t capacity = 64;

    /// Out of the pool; nothing where this text is not there.
    [[nodiscard]] std::optional<QSqlQuery> take(const QString &text);
    /// Gives its rows and its values back first: neither a lock nor what a person wrote is kept.
    void put(const QString &text, QSqlQuery query);
    void clear() { m_idle.clear(); }
    [[nodiscard]] std::size_t size() const { return m_idle.size(); }

    /// Whether a statement may be run again without having been prepared again. What a pragma does it may do
    /// while it is prepared (https://www.sqlite.org/pragma.html).
    [[nodiscard]] static bool mayKeep(const QString &text);

private:
    struct Idle
    {
        QString text;
        QSqlQuery query;
    };
    std::list<Idle> m_idle; ///< the one used last in front
};

} // namespace yizhan::storage
