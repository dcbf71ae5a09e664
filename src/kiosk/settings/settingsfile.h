// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "tomlsection.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// yizhan.toml, section by section: the kiosk reads all of it, a command what it needs.
namespace yizhan::settings {

/// The settings file to use: `explicitPath` when given, else `<dataDir>/yizhan.toml`, else
/// /etc/yizhan/yizhan.toml; empty when none of the latter two is there: then the defaults hold.
[[nodiscard]] QString findSettings(const QString &explicitPath, const QString &dataDir);

/// The content of a settings file. Errors: Io (`config.read`), TooLarge (`config.size`).
[[nodiscard]] Result<QByteArray> readSettings(const QString &path);

/// Errors: Invalid (`config.syntax`, `text.encoding`) with `place` = "file:line:column".
[[nodiscard]] Result<toml::table> parseToml(const QByteArray &content, const QString &path);

/// A section by name; a key of that name that is no table is refused at `top`. `root` and `mistake` outlive
/// it.
[[nodiscard]] TomlSection sectionOf(const toml::table &root, TomlSection &top, const char *name,
                                    const QString &path, std::optional<Error> &mistake);

} // namespace yizhan::settings
