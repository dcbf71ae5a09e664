// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace yizhan::app {

/// What the command line of yizhan-kiosk asks for.
struct KioskOptions
{
    QString dataDir;            ///< --data
    QString configPath;         ///< --config; empty = look for it
    QString server;             ///< --server, over the one in the settings
    bool offline = false;       ///< --offline: do not synchronise
    bool windowed = false;      ///< --windowed
    QSize size;                 ///< --size; invalid = not given
    bool quitWhenReady = false; ///< --quit-when-ready
    QString screenshots;        ///< --screenshots: folder for the tour
    QString only;          ///< --only: of the tour, a regular expression over "<shape>-<language>-<size>-"
    int probeStallsMs = 0; ///< --probe-stalls: drive pages for so long and report the longest block
};

/// Reads the arguments, program name first. Errors: Invalid (`options.…`): the detail says what is wrong.
/// Ends the program for --help and --version.
[[nodiscard]] Result<KioskOptions> parseKioskOptions(const QStringList &arguments);

} // namespace yizhan::app
