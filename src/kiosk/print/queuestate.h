// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printer.h"

#include <QByteArray>
#include <QString>

/// What the programs of CUPS write in the language "C" (lpstat -l -p, lp, lpstat -o). Pure functions.
namespace yizhan::print {

/// What `lpstat -l -p QUEUE` says of a queue. Errors: NotFound (`printer.queue`: there is none of that name),
/// Io (`printer.paper_out`, `printer.cover_open`, `printer.fault`, `printer.offline`: stopped, or its printer
/// does not answer).
[[nodiscard]] Result<Paper> queueState(const QByteArray &lpstat);

/// The job that `lp` names: "request id is office-12 (1 file(s))". Empty when it names none.
[[nodiscard]] QString jobOf(const QByteArray &lp);

/// Whether `lpstat -o QUEUE` still lists a job.
[[nodiscard]] bool listsJob(const QByteArray &lpstat, const QString &job);

} // namespace yizhan::print
