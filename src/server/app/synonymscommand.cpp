// SPDX-License-Identifier: GPL-3.0-or-later
#include "synonymscommand.h"

#include "bureautextcommand.h"

namespace yizhan::server {

int runSynonymsCommand(const QStringList &arguments)
{
    const BureauTextCommand command{
        "synonyms",
        intake::synonymsText(),
        "ServerSynonyms",
        QT_TRANSLATE_NOOP("ServerSynonyms", "the list is published"),
        QT_TRANSLATE_NOOP("ServerSynonyms", "this list is published already"),
        QT_TRANSLATE_NOOP("ServerSynonyms", "the list is withdrawn; the kiosks' own list holds again"),
        QT_TRANSLATE_NOOP("ServerSynonyms", "no list is published")};
    return runBureauTextCommand(command, arguments);
}

} // namespace yizhan::server
