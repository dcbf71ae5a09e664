// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "identity.h"
#include "outboxrows.h"
#include "result.h"

#include <QString>

namespace yizhan::outbox {

/// What waits in a file that was moved aside, can be read, and still is what `sender` signed, waits here too:
/// in places of this outbox, under the seals that it has, so that a server which has one of them already
/// knows it again. Gives the mark that then holds; done once for each file. Whoever calls holds the
/// transaction. Errors: those of sqlError() on `database`; a file that cannot be read at all is passed over.
[[nodiscard]] Result<Mark> takeOver(storage::Database &database, const QString &damagedFile, Mark mark,
                                    const device::Identity &sender);

/// The files of `damagedFiles` from which nothing was taken over yet.
[[nodiscard]] Result<QStringList> notTakenOver(storage::Database &database, const QStringList &damagedFiles);

} // namespace yizhan::outbox
