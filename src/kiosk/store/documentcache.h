// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "documentref.h"
#include "result.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace yizhan::store {

/// The documents that items of the catalogue name, each once, smaller ones first. Errors: those of
/// sqlError().
[[nodiscard]] Result<std::vector<catalogue::DocumentRef>> documentsNamed(storage::Database &database);

/// The documents that a kiosk holds: files named by their digest, put here whole and proved by the
/// synchronisation (docs/formats/documents.md). Everything in it can be fetched again. Any thread and process
/// may read; the one that holds `sync.lock` writes.
class DocumentCache
{
public:
    /// Most bytes of all documents together.
    static constexpr qint64 maxBytes = 2LL * 1024 * 1024 * 1024;
    /// A document that no item names any more stays for so many days: what is withdrawn today is often back
    /// tomorrow.
    static constexpr int keepDays = 7;

    explicit DocumentCache(const QString &dataDir);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// The file of a document; nothing when it is not here yet. Shows it, opens it: its bytes are what the
    /// digest says.
    [[nodiscard]] std::optional<QString> find(const catalogue::DocumentRef &document) const;
    /// Reads the file once more and removes it when it is another one than its name says (a damaged disk).
    /// False when it is not here, or no longer. Takes a second for 200 MB.
    [[nodiscard]] bool prove(const catalogue::DocumentRef &document) const;

    /// The first of `documents` that fit into maxBytes together.
    [[nodiscard]] static std::vector<catalogue::DocumentRef>
    withinBounds(const std::vector<catalogue::DocumentRef> &documents);
    /// Removes what none of `wanted` names and none has named for keepDays; sooner, the longest unwanted
    /// first, where it takes the room of what is wanted.
    void tidy(const std::vector<catalogue::DocumentRef> &wanted, const QDateTime &now) const;

private:
    QString m_folder;
};

} // namespace yizhan::store
