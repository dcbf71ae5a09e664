// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestscommand.h"

#include "catalogueoptions.h"
#include "ledgerdatabase.h"
#include "operationnames.h"
#include "receiptcode.h"
#include "receipts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yizhan::server {

namespace {

struct Word
{
    QLatin1StringView typed;
    ledger::StaffState state;
    QLatin1StringView name; ///< as the receipts have it
};
constexpr std::array saidWords{Word{"done"_L1, ledger::StaffState::Done, "done"_L1},
                               Word{"no-answer"_L1, ledger::StaffState::NoAnswer, "no_answer"_L1},
                               Word{"called"_L1, ledger::StaffState::Called, "called"_L1},
                               Word{"attended"_L1, ledger::StaffState::Attended, "attended"_L1},
                               Word{"absent"_L1, ledger::StaffState::Absent, "absent"_L1}};

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    const QString what = arguments.operands().constFirst();
    const auto *const word = std::find_if(saidWords.begin(), saidWords.end(),
                                          [&what](const Word &one) { return one.typed == what; });
    if (word == saidWords.end())
        return console::wrongUsage("usage.choice", what);
    const QStringList given = arguments.operands().mid(1);
    if (given.isEmpty())
        return console::wrongUsage("usage.operand", u"CODE"_s);
    YIZHAN_TRY_LET(storage::Database database, openLedgerOf(location, around.random));
    int code = console::exitOk;
    for (const QString &typed : given) {
        const QString receipt = operations::readReceiptCode(typed);
        const auto set = ledger::setStaffState(database, receipt.isEmpty() ? typed : receipt, word->state,
                                               around.clock.nowUtc());
        if (!set) {
            code = terminal.complain(set.error());
            continue;
        }
        terminal.print(operations::shownCode(receipt) + ": "_L1 + words::operationStateName(word->name));
    }
    return code;
}

} // namespace

console::Command requestsCommand(const Surroundings &around)
{
    return {.name = u"requests"_s,
            .help = QCoreApplication::translate("ServerCommand", "note what became of what residents sent"),
            .options = catalogueOptions(),
            .operands = {u"done|no-answer|called|attended|absent"_s,
                         QCoreApplication::translate("ServerCommand", "and the codes of the receipts"), 1},
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::server
