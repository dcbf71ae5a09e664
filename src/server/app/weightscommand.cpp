// SPDX-License-Identifier: GPL-3.0-or-later
#include "weightscommand.h"

#include "bureautextcommand.h"

namespace yizhan::server {

int runWeightsCommand(const QStringList &arguments)
{
    const BureauTextCommand command{
        "weights",
        intake::weightsText(),
        "ServerWeights",
        QT_TRANSLATE_NOOP("ServerWeights", "the weights are published"),
        QT_TRANSLATE_NOOP("ServerWeights", "these weights are published already"),
        QT_TRANSLATE_NOOP("ServerWeights", "the weights are withdrawn; the kiosks' own weights hold again"),
        QT_TRANSLATE_NOOP("ServerWeights", "no weights are published")};
    return runBureauTextCommand(command, arguments);
}

} // namespace yizhan::server
