// SPDX-License-Identifier: GPL-3.0-or-later
#include "damagedrows.h"

#include <limits>
#include <optional>

namespace yizhan::store {

namespace {

using storage::Statement;

StoredItem itemFrom(const Statement &row)
{
    return {row.text(1), row.bytes(2), row.bytes(3), row.integer(4), row.integer(5), row.bytes(6)};
}

/// A walk from one place to the next damaged one, or to the end.
class Stretch
{
public:
    explicit Stretch(const std::function<Result<void>(const StoredItem &)> &visit) : m_visit(visit) {}

    /// Whether the end was reached.
    [[nodiscard]] bool walk(storage::Database &database, qint64 after)
    {
        auto select = database.prepare(QStringLiteral(
            "SELECT rowid, scope, CAST(kind AS BLOB), CAST(id AS BLOB), hash, until, body FROM item "
            "NOT INDEXED WHERE rowid > ? ORDER BY rowid"));
        if (!select || !select->run(after))
            return false;
        bool turned = false; // a page that leads back to an earlier one leads round for ever
        const auto walked = select->forEach([&](const Statement &row) {
            turned = row.integer(0) <= m_last.value_or(after);
            if (turned)
                return storage::Walk::Stop;
            m_last = row.integer(0);
            m_visited = m_visit(itemFrom(row));
            return m_visited ? storage::Walk::Continue : storage::Walk::Stop;
        });
        return walked && !turned;
    }

    [[nodiscard]] const Result<void> &visited() const { return m_visited; }
    [[nodiscard]] std::optional<qint64> last() const { return m_last; }

private:
    const std::function<Result<void>(const StoredItem &)> &m_visit;
    Result<void> m_visited;
    std::optional<qint64> m_last;
};

} // namespace

Result<void> forEachReadableItem(storage::Database &database,
                                 const std::function<Result<void>(const StoredItem &)> &visit)
{
    constexpr qint64 furthest = std::numeric_limits<qint64>::max() / 4;
    // A walk over many damaged places ends even where each gives way to a single row.
    constexpr int mostDamages = 20'000;
    qint64 after = 0; // rowids are given from 1 upwards
    qint64 step = 1;
    for (int damages = 0; damages < mostDamages && after < furthest; ++damages) {
        Stretch stretch(visit);
        const bool atTheEnd = stretch.walk(database, after);
        YIZHAN_TRY(stretch.visited());
        if (atTheEnd)
            return {};
        if (stretch.last()) {
            after = *stretch.last();
            step = 1;
        }
        after += step;
        step *= 2;
    }
    return {};
}

} // namespace yizhan::store
