// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "signing.h"

#include <optional>

namespace yizhan::tool {

/// --data DIR: the kiosk's data folder.
[[nodiscard]] console::Option dataOption();
[[nodiscard]] QString dataDirOf(const console::Arguments &arguments);

/// --key HEX: the server's public key.
[[nodiscard]] console::Option keyOption();
/// Nothing inside when it is not given. Errors: Usage (`key.format`).
[[nodiscard]] Result<std::optional<crypto::PublicKey>> keyOf(const console::Arguments &arguments);

/// --json, with what it writes.
[[nodiscard]] console::Option jsonOption(const QString &help);

} // namespace yizhan::tool
