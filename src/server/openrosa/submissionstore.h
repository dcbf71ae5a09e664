// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "operation.h"
#include "result.h"
#include "verdict.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace yizhan::openrosa {

/// A file of a submission that lies in the AttachmentFolder.
struct StoredAttachment
{
    QByteArray nameMark; ///< markOfName()
    QString content;     ///< AttachmentFolder::nameOf()
    qint64 size = 0;     ///< bytes before it was closed
};

/// A submission that is to be entered, closed already.
struct TakenSubmission
{
    operations::OperationHead head;
    operations::SealedOperation sealed;
    operations::Verdict verdict;
    QByteArray xmlMark; ///< markOfXml()
    QString station;
    QString account;
    QString replaces; ///< the operation whose place it takes; empty: none
    qint64 files = 0; ///< that its answers name
    std::vector<StoredAttachment> attachments;
};

enum class TakenAs {
    New,
    Known,      ///< it was there already, in the same bytes; attachments that were not are now
    Different,  ///< it is there in other bytes, or one of its files is: nothing was changed
    Superseded, ///< what it wants to take the place of has been replaced already: nothing was changed
};

/// Whether these bytes, or others, are there under this id. Errors: those of sqlError().
enum class KnownAs { Unknown, Same, Other };
[[nodiscard]] Result<KnownAs> knownAs(storage::Database &database, const QString &op,
                                      const QByteArray &xmlMark);

/// Enters it in one transaction, beside what kiosks sent: `operation`, `submission`, `attachment`, and the
/// receipt for the station. Of several that come at once one is new. `now`: the server's time, whole seconds.
/// Errors: those of sqlError(): nothing was entered, it may come again.
[[nodiscard]] Result<TakenAs> enterSubmission(storage::Database &database, const TakenSubmission &taken,
                                              const QDateTime &now);

/// Adds files to one that is there. Errors: as of enterSubmission().
[[nodiscard]] Result<TakenAs> addAttachments(storage::Database &database, const QString &op,
                                             const std::vector<StoredAttachment> &attachments);

/// The files of a submission, as AttachmentFolder names them, by markOfName(); nothing of what came from a
/// kiosk. Errors: those of sqlError().
[[nodiscard]] Result<std::optional<QHash<QByteArray, QString>>> attachmentsOf(storage::Database &database,
                                                                              const QString &op);

} // namespace yizhan::openrosa
