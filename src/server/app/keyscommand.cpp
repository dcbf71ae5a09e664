// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyscommand.h"

#include "catalogueoptions.h"
#include "keyrotation.h"
#include "ledgercounts.h"
#include "ledgerdatabase.h"
#include "sealing.h"
#include "sealingkeys.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::server {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ServerKeys", text);
}

/// The secret first: a key that is in force and that nobody can open would lose what is sealed with it.
Result<int> makeKey(storage::Database &database, const QString &file, console::Terminal &terminal,
                    const Clock &clock)
{
    const crypto::OpeningKey key = crypto::OpeningKey::generate();
    YIZHAN_TRY(key.save(file));
    if (auto used = devices::useSealingKey(database, key.sealingKey(), clock.nowUtc()); !used) {
        QFile::remove(file);
        return fail(std::move(used).error());
    }
    terminal.print(words(QT_TRANSLATE_NOOP("ServerKeys", "Key %1 is in force; its secret half is in %2"))
                       .arg(key.sealingKey().id(), file));
    terminal.print(
        words(QT_TRANSLATE_NOOP("ServerKeys", "Take that file away from this machine, and keep two "
                                              "copies: without it nobody can read what residents "
                                              "send.")));
    return console::exitOk;
}

qint64 waitingFor(const std::vector<ledger::WaitingKey> &waiting, const QString &id)
{
    const auto found = std::find_if(waiting.begin(), waiting.end(),
                                    [&id](const ledger::WaitingKey &key) { return key.id == id; });
    return found == waiting.end() ? 0 : found->operations;
}

QString lineOf(const QJsonObject &key)
{
    const QString state = key.value("current"_L1).toBool()
                              ? words(QT_TRANSLATE_NOOP("ServerKeys", "in force"))
                              : words(QT_TRANSLATE_NOOP("ServerKeys", "replaced"));
    const int operations = key.value("operations"_L1).toInt();
    return QCoreApplication::translate("ServerKeys", "%1  %2  made %3, opens %n operations", nullptr,
                                       operations)
        .arg(key.value("id"_L1).toString(), state,
             chinaMinute(QDateTime::fromString(key.value("made_at"_L1).toString(), Qt::ISODate)));
}

Result<int> listKeys(storage::Database &database, bool json, console::Terminal &terminal)
{
    YIZHAN_TRY_LET(const auto keys, devices::sealingKeys(database));
    YIZHAN_TRY_LET(const auto waiting, ledger::waitingKeys(database));
    QJsonArray list;
    for (const devices::KnownSealingKey &known : keys) {
        list.append(QJsonObject{{u"id"_s, known.key.id()},
                                {u"public_key"_s, known.key.toHex()},
                                {u"current"_s, known.current},
                                {u"made_at"_s, known.madeAt.toString(Qt::ISODate)},
                                {u"operations"_s, waitingFor(waiting, known.key.id())}});
    }
    if (json) {
        terminal.write(QJsonDocument(QJsonObject{{u"keys"_s, list}}).toJson(QJsonDocument::Compact) + '\n');
        return console::exitOk;
    }
    if (list.isEmpty())
        terminal.print(
            words(QT_TRANSLATE_NOOP("ServerKeys", "No key yet: make one with keys new --secret FILE")));
    for (const auto &key : list)
        terminal.print(lineOf(key.toObject()));
    return console::exitOk;
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    const QString what = arguments.operands().constFirst();
    const bool makes = what == "new"_L1;
    const bool rotates = what == "rotate"_L1;
    if (arguments.operands().size() > 1 || (!makes && !rotates && what != "list"_L1))
        return console::wrongUsage("usage.choice", arguments.operands().constLast());
    if (rotates) {
        YIZHAN_TRY_LET(const int days, arguments.number("overlap-days"_L1, 0, longestOverlapDays));
        return rotateSigningKey(location.dataDir, days, terminal, around.clock);
    }
    QString file;
    if (makes) {
        YIZHAN_TRY_LET(file, arguments.needed("secret"_L1));
    }
    // The key comes before anything is published: nobody is enrolled without it.
    YIZHAN_TRY_LET(storage::Database database,
                   makes ? makeLedger(location, around) : openLedgerOf(location, around.random));
    return makes ? makeKey(database, file, terminal, around.clock)
                 : listKeys(database, arguments.isSet("json"_L1), terminal);
}

} // namespace

console::Command keysCommand(const Surroundings &around)
{
    return {
        .name = u"keys"_s,
        .help = QCoreApplication::translate(
            "ServerCommand", "the keys that close what residents type, and the key that kiosks believe"),
        .options = catalogueOptions(
            {{.name = u"secret"_s,
              .value = u"FILE"_s,
              .help = QCoreApplication::translate(
                  "ServerCommand", "of new: where the secret half is written; must not be there yet"),
              .with = u"new"_s},
             {.name = u"overlap-days"_s,
              .value = u"DAYS"_s,
              .help = QCoreApplication::translate(
                  "ServerCommand", "of rotate: how long kiosks believe the former key as well; 0 where it "
                                   "may be in wrong hands"),
              .initial = u"7"_s,
              .with = u"rotate"_s},
             jsonOption()}),
        .operands = {u"new|list|rotate"_s,
                     QCoreApplication::translate(
                         "ServerCommand", "make a pair for what residents type and put it in force; show "
                                          "those that were made; let another key sign what kiosks believe"),
                     1},
        .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
            return run(arguments, terminal, around);
        }};
}

} // namespace yizhan::server
