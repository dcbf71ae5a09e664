// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace yizhan {

/// The text of a file that people write in an editor, without the byte-order mark that some set before it.
/// Editors of Windows save as UTF-16 or in the code page of the machine (GBK) too: said so, nobody wonders
/// about a line that looks right. Errors: Invalid (`text.encoding`); place: `path`, with the line where there
/// is one.
[[nodiscard]] Result<QByteArray> utf8Text(const QByteArray &bytes, const QString &path);

} // namespace yizhan
