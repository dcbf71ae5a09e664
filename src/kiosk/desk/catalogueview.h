// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"
#include "transaction.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace yizhan::desk {

/// The catalogue on the disk as a desk sees it: a connection for reading, and what it says about its content.
/// Until settle() everything that is read is one state, also when a page of the feed is applied meanwhile.
/// Belongs to the thread that opened it.
class CatalogueView
{
public:
    /// A connection of its own each time: the file may have been made, or put in the place of another,
    /// meanwhile. Takes a millisecond. Errors: those of store::openCatalogue(); those of sqlError().
    [[nodiscard]] static Result<CatalogueView> open(const QString &dataDirectory);

    [[nodiscard]] storage::Database &database() { return *m_database; }
    /// A text that is equal for equal content of one file: what a scope holds follows from its history,
    /// cursor and sum.
    [[nodiscard]] const QString &content() const { return m_content; }
    /// UTC, of the scope that is longest without news: what a screen may promise for the whole. Invalid when
    /// unknown.
    [[nodiscard]] QDateTime updatedAt() const { return m_updatedAt; }
    /// What must be of one state is read: from now on each statement sees what is there then. Errors:
    /// Database.
    [[nodiscard]] Result<void> settle();

private:
    explicit CatalogueView(std::unique_ptr<storage::Database> database) : m_database(std::move(database)) {}
    [[nodiscard]] Result<void> begin();

    std::unique_ptr<storage::Database> m_database; // keeps its address, which repositories hold
    std::optional<storage::Transaction> m_state;
    QString m_content;
    QDateTime m_updatedAt;
};

} // namespace yizhan::desk
