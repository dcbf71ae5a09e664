// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operationservice.h"
#include "result.h"

#include <QByteArrayView>

namespace yizhan::desk {

/// An operation as `yizhan submit` reads it: {"type","about","refers","fields":{…}}, with one example a kind
/// in docs/formats/operations/. Only its form is checked here: no member twice, no halves of characters, a
/// subject that is the id of an item. Errors: TooLarge, Invalid (`operation.file`, `operation.about`); never
/// with anything of what was read, which may be somebody's name.
[[nodiscard]] Result<OperationDraft> readOperationFile(QByteArrayView json);

} // namespace yizhan::desk
