// SPDX-License-Identifier: GPL-3.0-or-later
#include "settlecommand.h"

#include "catalogueoptions.h"
#include "identitycheck.h"
#include "ledgerdatabase.h"
#include "openingkeys.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yizhan::server {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ServerSettle", text);
}

void tell(const ledger::IdentityOutcome &outcome, console::Terminal &terminal)
{
    if (outcome.classes == 0)
        terminal.print(words(QT_TRANSLATE_NOOP("ServerSettle", "No sign-up is new")));
    else
        terminal.print(words(QT_TRANSLATE_NOOP("ServerSettle",
                                               "Classes: %1. Sign-ups compared: %2; of people who had signed "
                                               "up before: %3; that do not hold: %4"))
                           .arg(outcome.classes)
                           .arg(outcome.compared)
                           .arg(outcome.duplicates)
                           .arg(outcome.invalid));
    tellClosed(outcome.closed, outcome.keys, terminal);
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    YIZHAN_TRY_LET(const auto keys, openingKeys(arguments.values("secret"_L1)));
    YIZHAN_TRY_LET(storage::Database database, openLedgerOf(location, around.random));
    const qint64 now = around.clock.nowUtc().toSecsSinceEpoch();
    YIZHAN_TRY_LET(const ledger::IdentityOutcome outcome,
                   ledger::compareIdentities(database, keys, QDateTime::fromSecsSinceEpoch(now, Qt::UTC),
                                             around.clock.today()));
    if (arguments.isSet("json"_L1)) {
        const QJsonObject object{{u"classes"_s, outcome.classes},
                                 {u"compared"_s, outcome.compared},
                                 {u"duplicates"_s, outcome.duplicates},
                                 {u"invalid"_s, outcome.invalid},
                                 {u"closed"_s, outcome.closed}};
        terminal.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    } else {
        tell(outcome, terminal);
    }
    return outcome.closed > 0 ? console::exitFailed : console::exitOk;
}

} // namespace

console::Command settleCommand(const Surroundings &around)
{
    return {.name = u"settle"_s,
            .help = QCoreApplication::translate(
                "ServerCommand", "find sign-ups of the same person, where the bureau's key lies"),
            .options = catalogueOptions(
                {{.name = u"secret"_s,
                  .value = u"FILE"_s,
                  .help = QCoreApplication::translate(
                      "ServerCommand", "secret half of a key; again for keys that were replaced"),
                  .required = true},
                 jsonOption()}),
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::server
