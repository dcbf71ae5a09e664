// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace yizhan::server {

/// `yizhan-server import`: reads files of vacancies into the server's catalogue.
///
/// `arguments` is what follows the word `import`. Speaks on stdout (the summary, or with `--json` one JSON
/// object) and on stderr (progress, errors). A QCoreApplication must exist. Returns the exit code: 0 all
/// files were read (rows may still have been rejected: the counts and the report say so), 1 a file or the
/// database failed, 2 wrong usage.
[[nodiscard]] int runImportCommand(const QStringList &arguments);

} // namespace yizhan::server
