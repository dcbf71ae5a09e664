// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentref.h"
#include "result.h"

#include <QString>

#include <functional>

namespace yizhan::intake {

/// Puts the file that a cell names where kiosks fetch documents, and tells how an item names it. Asked on the
/// thread that reads the table. Errors: why the row goes in without it.
using DocumentSource = std::function<Result<catalogue::DocumentRef>(const QString &name)>;

} // namespace yizhan::intake
