// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestscommand.h"

#include "catalogueoptions.h"
#include "ledgerdatabase.h"
#include "receiptcode.h"
#include "receipts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yizhan::server {

namespace {

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    const QString what = arguments.operands().constFirst();
    if (what != "done"_L1 && what != "no-answer"_L1)
        return console::wrongUsage("usage.choice", what);
    const QStringList given = arguments.operands().mid(1);
    if (given.isEmpty())
        return console::wrongUsage("usage.operand", u"CODE"_s);
    const auto state = what == "done"_L1 ? ledger::StaffState::Done : ledger::StaffState::NoAnswer;
    YIZHAN_TRY_LET(storage::Database database, openLedgerOf(location, around.random));
    int code = console::exitOk;
    for (const QString &typed : given) {
        const QString receipt = operations::readReceiptCode(typed);
        const auto set = ledger::setStaffState(database, receipt.isEmpty() ? typed : receipt, state,
                                               around.clock.nowUtc());
        if (!set) {
            code = terminal.complain(set.error());
            continue;
        }
        terminal.print(operations::shownCode(receipt) + ": "_L1 +
                       (state == ledger::StaffState::Done
                            ? QCoreApplication::translate("ServerRequests", "done")
                            : QCoreApplication::translate("ServerRequests", "no answer")));
    }
    return code;
}

} // namespace

console::Command requestsCommand(const Surroundings &around)
{
    return {.name = u"requests"_s,
            .help = QCoreApplication::translate("ServerCommand", "note what became of what residents sent"),
            .options = catalogueOptions(),
            .operands = {u"done|no-answer"_s,
                         QCoreApplication::translate("ServerCommand", "and the codes of the receipts"), 1},
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::server
