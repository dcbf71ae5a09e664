// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolcommands.h"

#include "deployinputcommand.h"
#include "doctorcommand.h"
#include "kioskstatuscommand.h"
#include "loadcommand.h"
#include "matchcommand.h"
#include "searchcommand.h"
#include "synccommand.h"

namespace yizhan::tool {

std::vector<console::Command> commands()
{
    return {syncCommand(),  loadCommand(),        searchCommand(), kioskStatusCommand(),
            matchCommand(), deployInputCommand(), doctorCommand()};
}

} // namespace yizhan::tool
