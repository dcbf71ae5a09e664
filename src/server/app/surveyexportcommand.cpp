// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveyexportcommand.h"

#include "catalogueoptions.h"
#include "command.h"
#include "ledgerdatabase.h"
#include "openingkeys.h"
#include "serverfolder.h"
#include "surveyexport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yizhan::server {

namespace {

void tell(const answers::SurveyOutcome &outcome, console::Terminal &terminal)
{
    terminal.print(QCoreApplication::translate("ServerExport",
                                               "%1: %n rows. It holds personal data: keep it as "
                                               "the law asks, and delete it when it is done.",
                                               nullptr, int(outcome.ledger.rows))
                       .arg(outcome.files.join(u", "_s)));
    if (outcome.ledger.erased > 0)
        terminal.say(QCoreApplication::translate("ServerExport",
                                                 "Of %n the time is over: their personal part is erased",
                                                 nullptr, int(outcome.ledger.erased)));
    if (outcome.replaced > 0)
        terminal.say(QCoreApplication::translate(
            "ServerExport", "%n were handed in once more and are left out", nullptr, int(outcome.replaced)));
    if (outcome.media > 0)
        terminal.say(QCoreApplication::translate("ServerExport", "%n files that came with answers", nullptr,
                                                 int(outcome.media)));
    if (outcome.missing > 0)
        terminal.say(QCoreApplication::translate(
            "ServerExport", "%n files have not come, are not in this folder, or do not open", nullptr,
            int(outcome.missing)));
    tellClosed(outcome.ledger.closed, outcome.ledger.keys, terminal);
    const qint64 damaged = outcome.ledger.damaged + outcome.unreadable;
    if (damaged > 0)
        terminal.say(QCoreApplication::translate("ServerExport",
                                                 "%n cannot be opened: they are damaged, or not "
                                                 "what they say",
                                                 nullptr, int(damaged)));
}

} // namespace

Result<int> exportSurveys(const feed::ServerDatabaseLocation &location, const console::Arguments &arguments,
                          console::Terminal &terminal, const Surroundings &around)
{
    if (arguments.operands().size() > 2)
        return console::wrongUsage("usage.argument", arguments.operands().constLast());
    answers::ExportWish wish;
    wish.form = arguments.operands().value(1);
    if (wish.form.isEmpty()) {
        YIZHAN_TRY_LET(wish.form, arguments.needed("form"_L1));
    }
    wish.raw = arguments.isSet("raw"_L1);
    wish.media = arguments.value("media"_L1);
    wish.attachments = attachmentFolder(location.dataDir);
    YIZHAN_TRY_LET(const auto since, arguments.day("since"_L1));
    wish.since = since.value_or(QDate());
    wish.out = arguments.value("out"_L1);
    wish.wording = arguments.isSet("labels"_L1) ? answers::Wording::Words : answers::Wording::Codes;
    YIZHAN_TRY_LET(const auto keys, openingKeys(arguments.values("secret"_L1)));
    YIZHAN_TRY_LET(const QString scope, scopeOf(arguments));
    YIZHAN_TRY_LET(storage::Database database, openLedgerOf(location, around.random));
    const feed::DocumentFolder documents(documentFolder(location.dataDir));
    publishing::FormPublisher publisher(database, around.clock, documents, scope);
    YIZHAN_TRY_LET(const answers::SurveyOutcome outcome,
                   answers::exportSurvey(database, publisher, keys, wish));
    tell(outcome, terminal);
    return outcome.ledger.closed + outcome.ledger.damaged + outcome.unreadable > 0 ? console::exitFailed
                                                                                   : console::exitOk;
}

} // namespace yizhan::server
