// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "result.h"

#include <QSize>
#include <QString>
#include <QUrl>

#include <optional>

namespace yizhan::app {

/// What the command line of yizhan-kiosk asks for.
struct KioskOptions
{
    QString dataDir;         ///< --data
    QString configPath;      ///< --config; empty = look for it
    QUrl server;             ///< --server, over the one in the settings; empty = not given
    bool offline = false;    ///< --offline: do not synchronise
    bool windowed = false;   ///< --windowed
    QSize size;              ///< --size; invalid = not given
    bool openMemory = false; ///< --open-memory, for developers: closeMemory() is not called
};

/// The one command that yizhan-kiosk is. Running it only fills `options`: the screen needs another
/// application object than the words, which are also for a machine without a display. `options` outlives the
/// command.
[[nodiscard]] console::Command kioskCommand(std::optional<KioskOptions> &options);

/// --size, written like 1080x1920; invalid when it is not given. Errors: Usage (`usage.size`).
[[nodiscard]] Result<QSize> sizeOf(const console::Arguments &arguments);

} // namespace yizhan::app
