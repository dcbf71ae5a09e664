// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedtable.h"

#include <optional>

namespace yizhan::feed {

/// One statement a call for all rows, with the columns as arrays: a round trip costs more than a row.
class PostgresFeedTable final : public FeedTable
{
public:
    explicit PostgresFeedTable(storage::Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> lockOrder() override;
    [[nodiscard]] Result<std::vector<StoredItem>> load(const QString &scope, const QByteArray &kind,
                                                       const std::vector<QByteArray> &ids) override;
    [[nodiscard]] Result<void> write(const std::vector<ItemWrite> &rows) override;
    [[nodiscard]] Result<void> announce() override;

private:
    [[nodiscard]] Result<void> insert(const std::vector<const ItemWrite *> &rows);
    [[nodiscard]] Result<void> replace(const std::vector<const ItemWrite *> &rows);
    [[nodiscard]] Result<void> renew(const std::vector<const ItemWrite *> &rows);

    storage::Database &m_database;
    std::optional<storage::Statement> m_load;
    std::optional<storage::Statement> m_insert;
    std::optional<storage::Statement> m_replace;
    std::optional<storage::Statement> m_renew;
};

} // namespace yizhan::feed
