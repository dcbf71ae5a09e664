// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolcommands.h"

#include "deployinputcommand.h"
#include "doctorcommand.h"
#include "formcommand.h"
#include "handwritingcommand.h"
#include "kioskenrolcommand.h"
#include "kioskstatuscommand.h"
#include "loadcommand.h"
#include "matchcommand.h"
#include "outboxcommand.h"
#include "printcommand.h"
#include "scancommand.h"
#include "searchcommand.h"
#include "submitcommand.h"
#include "synccommand.h"
#include "ticketcommand.h"

namespace yizhan::tool {

std::vector<console::Command> commands(const Surroundings &around)
{
    return {
        syncCommand(around),  loadCommand(around),       searchCommand(around), kioskStatusCommand(around),
        matchCommand(around), kioskEnrolCommand(around), submitCommand(around), outboxCommand(around),
        scanCommand(around),  ticketCommand(around),     deployInputCommand(),  handwritingCommand(),
        printCommand(),       doctorCommand(around),     formCommand(around)};
}

} // namespace yizhan::tool
