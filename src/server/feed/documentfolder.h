// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "documentref.h"
#include "result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace yizhan::feed {

/// The documents of a server: files named by their digest (docs/formats/documents.md). Whoever publishes an
/// item that names a document puts it here first, so that no kiosk asks for what is not there. Servers over
/// one database share the folder. Any thread and process.
class DocumentFolder
{
public:
    /// Documents that no live item names stay for so many days after they were put here: the item that names
    /// them may be published later, and a kiosk may just be fetching.
    static constexpr int keepDays = 7;

    explicit DocumentFolder(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Copies the file at `path` here, durably, and returns what an item says to name it; `type` is its media
    /// type. One that is here already is not written again. Errors: Io, Invalid (`document.empty`), TooLarge
    /// (`document.too_large`).
    [[nodiscard]] Result<catalogue::DocumentRef> add(const QString &path, const QString &type) const;
    /// Its bytes, when it is here. A digest in another form is nowhere.
    [[nodiscard]] std::optional<qint64> sizeOf(const QString &digest) const;
    [[nodiscard]] QString pathOf(const QString &digest) const;
    /// Removes documents that no live item names and that are older than keepDays. Returns how many. Errors:
    /// those of sqlError().
    [[nodiscard]] Result<qint64> tidy(storage::Database &database, const QDateTime &now) const;

private:
    const QString m_folder;
};

} // namespace yizhan::feed
