// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedtable.h"

#include <optional>

namespace yizhan::feed {

/// Keys go in as one JSON array a call, rows one by one through prepared statements.
class SqliteFeedTable final : public FeedTable
{
public:
    explicit SqliteFeedTable(storage::Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> lockOrder() override;
    [[nodiscard]] Result<std::vector<StoredItem>> load(const QString &scope, const QByteArray &kind,
                                                       const std::vector<QByteArray> &ids) override;
    [[nodiscard]] Result<void> write(const std::vector<ItemWrite> &rows) override;
    [[nodiscard]] Result<void> announce() override;

private:
    [[nodiscard]] Result<void> prepareWrites();

    storage::Database &m_database;
    std::optional<storage::Statement> m_load;
    std::optional<storage::Statement> m_insert;
    std::optional<storage::Statement> m_replace;
    std::optional<storage::Statement> m_renew;
};

} // namespace yizhan::feed
