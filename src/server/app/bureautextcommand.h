// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bureautext.h"

#include <QStringList>

namespace yizhan::server {

/// What a command that publishes a bureau's text is called and says.
struct BureauTextCommand
{
    const char *name;
    const intake::BureauTextKind &kind;
    const char *context; ///< of the translations of the following
    const char *published;
    const char *alreadyPublished;
    const char *withdrawn;
    const char *nonePublished; ///< there is nothing to withdraw
};

/// Shows (without options), publishes (--import FILE) or withdraws (--remove) a text of the bureau.
/// `arguments` follow the command's name. Returns the exit code.
[[nodiscard]] int runBureauTextCommand(const BureauTextCommand &command, const QStringList &arguments);

} // namespace yizhan::server
