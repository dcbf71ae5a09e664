// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercommands.h"

#include "bureautextcommand.h"
#include "confirmshrinkcommand.h"
#include "confirmsweepcommand.h"
#include "devicescommand.h"
#include "documentcommand.h"
#include "enrolcommand.h"
#include "exportcommand.h"
#include "importcommand.h"
#include "keyscommand.h"
#include "leasecommand.h"
#include "newepochcommand.h"
#include "occupationscommand.h"
#include "posterscommand.h"
#include "repaircommand.h"
#include "requestscommand.h"
#include "servecommand.h"
#include "settlecommand.h"
#include "snapshotcommand.h"
#include "staffcommand.h"
#include "statscommand.h"
#include "statuscommand.h"
#include "surveyformcommand.h"

#include <QCoreApplication>

namespace yizhan::server {

std::vector<console::Command> commands(const Surroundings &around)
{
    const QString synonyms =
        QCoreApplication::translate("ServerCommand", "which words of trades find which others");
    const QString weights =
        QCoreApplication::translate("ServerCommand", "the points that order vacancies for somebody's wishes");
    return {importCommand(around),
            serveCommand(around),
            statusCommand(around),
            snapshotCommand(around),
            occupationsCommand(around),
            bureauTextCommand(publishing::synonymsText(), synonyms, around),
            bureauTextCommand(publishing::weightsText(), weights, around),
            documentCommand(),
            surveyFormCommand(around),
            keysCommand(around),
            enrolCommand(around),
            devicesCommand(around),
            exportCommand(around),
            leaseCommand(around),
            settleCommand(around),
            requestsCommand(around),
            staffCommand(around),
            statsCommand(around),
            postersCommand(around),
            confirmShrinkCommand(around),
            confirmSweepCommand(around),
            repairCommand(around),
            newEpochCommand(around)};
}

} // namespace yizhan::server
