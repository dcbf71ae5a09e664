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

std::vector<console::Command> commands(const Surroundings &around)
{
    return {syncCommand(around),  loadCommand(around),  searchCommand(around), kioskStatusCommand(around),
            matchCommand(around), deployInputCommand(), doctorCommand()};
}

} // namespace yizhan::tool
