// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffcommand.h"

#include "catalogueoptions.h"
#include "ledgerdatabase.h"
#include "pininput.h"
#include "pinverifier.h"
#include "staffaccountjson.h"
#include "staffaccounts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace yizhan::server {

using catalogue::StaffAccount;
using catalogue::StaffRole;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ServerStaff", text);
}

QString wordOf(StaffRole role)
{
    return role == StaffRole::Staff ? words(QT_TRANSLATE_NOOP("ServerStaff", "all requests"))
                                    : words(QT_TRANSLATE_NOOP("ServerStaff", "calls only"));
}

/// Without the verifier, which is nobody's business.
QJsonObject asJson(const StaffAccount &account)
{
    return {{u"id"_s, account.id},
            {u"name"_s, account.name},
            {u"role"_s, QString::fromLatin1(nameOf(account.role))}};
}

Result<int> list(storage::Database &database, const QString &station, bool json, console::Terminal &terminal)
{
    YIZHAN_TRY_LET(const auto accounts, ledger::staffAccounts(database, station));
    QJsonArray array;
    for (const StaffAccount &account : accounts)
        array.append(asJson(account));
    if (json) {
        terminal.write(QJsonDocument(QJsonObject{{u"staff"_s, array}}).toJson(QJsonDocument::Compact) + '\n');
        return console::exitOk;
    }
    if (accounts.empty())
        terminal.print(
            words(QT_TRANSLATE_NOOP("ServerStaff", "Nobody yet: staff add --station S --name NAME")));
    for (const StaffAccount &account : accounts)
        terminal.print(account.id + "  "_L1 + account.name + "  "_L1 + wordOf(account.role));
    return console::exitOk;
}

Result<StaffRole> roleOf(const QString &name)
{
    const auto known = catalogue::staffRole(name.toLatin1());
    return known ? Result<StaffRole>(*known) : console::wrongUsage("usage.choice", name);
}

struct NewAccount
{
    QString station;
    QString name;
    StaffRole role;
};

Result<NewAccount> accountOf(const console::Arguments &arguments)
{
    YIZHAN_TRY_LET(const QString name, arguments.needed("name"_L1));
    YIZHAN_TRY_LET(const StaffRole role,
                   roleOf(arguments.isSet("role"_L1) ? arguments.value("role"_L1) : u"attendant"_s));
    return NewAccount{arguments.value("station"_L1), name, role};
}

Result<int> add(const NewAccount &wanted, storage::Database &database, console::Terminal &terminal,
                const Surroundings &around)
{
    YIZHAN_TRY_LET(const crypto::SecretBytes pin, readPin(terminal));
    YIZHAN_TRY_LET(const QByteArray verifier, crypto::makePinVerifier(pin));
    YIZHAN_TRY_LET(const StaffAccount account,
                   ledger::addStaffAccount(database, wanted.station, wanted.name, wanted.role, verifier,
                                           around.random, around.clock.nowUtc()));
    terminal.print(account.id);
    return console::exitOk;
}

/// Of one that is there: removes it, or gives it another role.
Result<int> change(const console::Arguments &arguments, std::optional<StaffRole> role,
                   storage::Database &database, console::Terminal &terminal, const QDateTime &now)
{
    const QString station = arguments.value("station"_L1);
    const QString &id = arguments.operands().at(1);
    if (role) {
        YIZHAN_TRY(ledger::changeStaffRole(database, station, id, *role, now));
        terminal.print(id + ": "_L1 + wordOf(*role));
        return console::exitOk;
    }
    YIZHAN_TRY(ledger::removeStaffAccount(database, station, id, now));
    terminal.print(id + ": "_L1 + words(QT_TRANSLATE_NOOP("ServerStaff", "removed")));
    return console::exitOk;
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    const QStringList &operands = arguments.operands();
    const QString &what = operands.constFirst();
    if (what != "add"_L1 && what != "list"_L1 && what != "remove"_L1 && what != "role"_L1)
        return console::wrongUsage("usage.choice", what);
    const qsizetype wanted = what == "remove"_L1 || what == "role"_L1 ? 2 : 1;
    if (operands.size() < wanted)
        return console::wrongUsage("usage.operand", u"ID"_s);
    if (operands.size() > wanted)
        return console::wrongUsage("usage.argument", operands.constLast());
    std::optional<NewAccount> account;
    if (what == "add"_L1) { // before the PIN is asked for
        YIZHAN_TRY_LET(account, accountOf(arguments));
    }
    std::optional<StaffRole> role;
    if (what == "role"_L1) {
        YIZHAN_TRY_LET(const QString name, arguments.needed("role"_L1));
        YIZHAN_TRY_LET(role, roleOf(name));
    }
    YIZHAN_TRY_LET(storage::Database database, openLedgerOf(location, around.random));
    if (what == "list"_L1)
        return list(database, arguments.value("station"_L1), arguments.isSet("json"_L1), terminal);
    return account ? add(*account, database, terminal, around)
                   : change(arguments, role, database, terminal, around.clock.nowUtc());
}

} // namespace

console::Command staffCommand(const Surroundings &around)
{
    return {
        .name = u"staff"_s,
        .help =
            QCoreApplication::translate("ServerCommand", "who may be signed in at the kiosks of a station"),
        .options = catalogueOptions(
            {{.name = u"station"_s,
              .value = u"STATION"_s,
              .help = QCoreApplication::translate("ServerCommand", "where they work, s-17"),
              .required = true},
             {.name = u"name"_s,
              .value = u"NAME"_s,
              .help = QCoreApplication::translate("ServerCommand", "as it is shown at the screens"),
              .with = u"add"_s},
             {.name = u"role"_s,
              .value = u"ROLE"_s,
              .help = QCoreApplication::translate(
                  "ServerCommand", "attendant: answers calls (the default); staff: and all requests"),
              .with = u"add|role"_s},
             jsonOption()}),
        .operands = {u"add|list|role|remove"_s,
                     QCoreApplication::translate("ServerCommand", "add, list; role, remove: of an ID"), 1},
        .notes = QCoreApplication::translate(
            "ServerCommand",
            "The PIN is asked for, or read from the standard input; it is kept nowhere. The kiosks of "
            "the station know the account within a minute, and forget one that was removed."),
        .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
            return run(arguments, terminal, around);
        }};
}

} // namespace yizhan::server
