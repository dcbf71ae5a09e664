// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printersettings.h"
#include "result.h"
#include "tomlsection.h"

#include <QString>

namespace yizhan::settings {

/// The section [printer].
[[nodiscard]] print::PrinterSettings readPrinter(TomlSection section);

/// The same out of a settings file; no printer where `path` is empty or there is no such section. Errors:
/// those of readSettings() and parseToml(); Invalid (`config.value`, `config.unknown_key`) in that section.
[[nodiscard]] Result<print::PrinterSettings> loadPrinter(const QString &path);

} // namespace yizhan::settings
