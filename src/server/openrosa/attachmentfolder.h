// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "random.h"
#include "result.h"
#include "sealedstream.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace yizhan::openrosa {

/// What a file of a submission is called and what it is, sealed with it.
struct AttachmentLabel
{
    QString name; ///< bare: "1700000000000.jpg"
    QString type; ///< media type; may be empty
};

/// The files that came with submissions, each closed to the bureau's key and named by a digest of its content
/// (docs/formats/openrosa.md): `attachments/` of the data folder, its owner's alone. A file stands under its
/// name whole or not at all. Servers over one database share the folder. Any thread and process.
class AttachmentFolder
{
public:
    /// So long a file that no submission names stays: the transaction that will name it may be under way.
    static constexpr int keepDays = 7;

    explicit AttachmentFolder(QString folder) : m_folder(std::move(folder)) {}

    /// The name that the bytes of `from` have here; no two submissions share one. Errors: those of `from`.
    [[nodiscard]] static Result<QString> nameOf(const QString &instance, const crypto::PieceSource &from);
    /// Puts them here, durably. One that is here already is not written again. Errors: Io, those of `from`.
    [[nodiscard]] Result<void> add(const QString &name, const AttachmentLabel &label,
                                   const crypto::SealingKey &key, const crypto::PieceSource &from,
                                   Random &random) const;

    [[nodiscard]] bool has(const QString &name) const;

    /// Opens one; `begin` is told what it is called and says where it goes. Errors: NotFound
    /// (`attachment.missing`), those of OpenedStream, of `begin` and of what it returns.
    using Begin = std::function<Result<crypto::PieceSink>(const AttachmentLabel &)>;
    [[nodiscard]] Result<void> open(const QString &name, const std::vector<crypto::OpeningKey> &keys,
                                    const Begin &begin) const;

    /// Removes what came with submissions whose personal part is erased, and what no submission names and is
    /// older than keepDays. Returns how many files. Errors: those of sqlError().
    [[nodiscard]] Result<qint64> tidy(storage::Database &database, const QDateTime &now) const;

private:
    [[nodiscard]] QString pathOf(const QString &name) const;
    [[nodiscard]] Result<void> write(const QString &path, const AttachmentLabel &label,
                                     const crypto::SealingKey &key, const crypto::PieceSource &from) const;

    const QString m_folder;
};

} // namespace yizhan::openrosa
