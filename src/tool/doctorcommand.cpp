// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctorcommand.h"

#include "cataloguecheck.h"
#include "cataloguedatabase.h"
#include "cataloguestatus.h"
#include "clock.h"
#include "devicedatabase.h"
#include "documentcache.h"
#include "errorwords.h"
#include "inputcheck.h"
#include "kioskconfig.h"
#include "outboxwords.h"
#include "printercheck.h"
#include "printermaker.h"
#include "receiptcode.h"
#include "refusallog.h"
#include "repairnotes.h"
#include "serverwitness.h"
#include "settingsfile.h"
#include "tooloptions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace yizhan::tool {

namespace {

struct Check
{
    enum class State { Ok, Missing, Damaged, Refused, Cut, Wrong, Stuck };
    QString name;
    State state = State::Ok;
    QString remedy;
};

/// What came from the server's address and was not taken over, as long as no agreement followed.
QList<Check> checkRefusals(const QString &dataDir)
{
    QList<Check> checks;
    auto refusals = sync::RefusalLog::read(dataDir);
    const auto uplink = sync::RefusalLog::read(dataDir, sync::RefusalPart::Outbox);
    refusals.insert(refusals.end(), uplink.begin(), uplink.end());
    for (const sync::Refusal &refusal : refusals) {
        const Error error{ErrorCode::Untrusted, refusal.reason, refusal.detail};
        const bool cut = refusal.reason.endsWith(QLatin1String(".cut")); // nobody forged it
        checks.append({refusal.scope, cut ? Check::State::Cut : Check::State::Refused,
                       QCoreApplication::translate("Tool", "%n answers since %1, the last one: %2", nullptr,
                                                   int(refusal.count))
                           .arg(chinaMinute(refusal.first), console::explanationOf(error))});
    }
    return checks;
}

/// What is wrong with the catalogue, or what was the last time, for whoever looks after a disk that fails.
Check catalogueCheck(const QString &dataDir, storage::Database &database)
{
    Check check{QCoreApplication::translate("Tool", "catalogue"), Check::State::Ok, {}};
    if (const auto checked = store::checkCatalogue(database); !checked) {
        check.state = Check::State::Damaged;
        check.remedy = console::explanationOf(checked.error());
        return check;
    }
    const auto repairs = store::readRepairs(dataDir);
    if (!repairs.empty()) {
        check.name =
            QCoreApplication::translate("Tool", "catalogue (found damaged and repaired %n times, last on %1)",
                                        nullptr, int(repairs.size()))
                .arg(chinaMinute(repairs.front().time));
    }
    const auto scopes = store::readScopes(database);
    for (const store::ScopeStatus &scope : scopes ? *scopes : std::vector<store::ScopeStatus>()) {
        if (!store::isSalvaged(scope))
            continue;
        check.state = Check::State::Damaged;
        check.remedy =
            QCoreApplication::translate(
                "Tool", "of %1 only the %n items that could be saved are here; yizhan sync fetches the rest",
                nullptr, int(scope.rows))
                .arg(scope.scope);
    }
    return check;
}

/// Nothing where nothing was loaded yet.
QList<Check> checkCatalogueFile(const QString &dataDir)
{
    auto database = store::openCatalogue(dataDir, storage::OpenMode::ReadOnly);
    if (database)
        return {catalogueCheck(dataDir, *database)};
    if (database.error().code == ErrorCode::NotFound)
        return {};
    const auto state = store::saysDamage(database.error()) ? Check::State::Damaged : Check::State::Missing;
    return {
        {QCoreApplication::translate("Tool", "catalogue"), state, console::explanationOf(database.error())}};
}

/// Who this kiosk is and whom it believes. Nothing where it has not begun.
QList<Check> checkIdentity(const QString &dataDir)
{
    Check check{QCoreApplication::translate("Tool", "identity"), Check::State::Ok, {}};
    const auto sound = device::checkIdentity(dataDir);
    const QStringList aside =
        QDir(dataDir + QStringLiteral("/damaged")).entryList({QStringLiteral("device-*.db")}, QDir::Files);
    if (sound && aside.isEmpty() && !QFile::exists(device::devicePath(dataDir)))
        return {};
    if (!aside.isEmpty())
        check.name = QCoreApplication::translate("Tool", "identity (found damaged and made anew %n times)",
                                                 nullptr, int(aside.size()));
    if (sound)
        return {check};
    check.state = sound.error().code == ErrorCode::NotFound ? Check::State::Missing : Check::State::Damaged;
    if (sound.error().code == ErrorCode::Untrusted)
        check.state = Check::State::Refused;
    check.remedy = console::explanationOf(sound.error());
    return {check};
}

/// The documents that the catalogue names and that are not here yet.
QList<Check> checkDocuments(const QString &dataDir)
{
    auto database = store::openCatalogue(dataDir, storage::OpenMode::ReadOnly);
    const auto named = database ? store::documentsNamed(*database)
                                : Result<std::vector<catalogue::DocumentRef>>(fail(database.error()));
    if (!named || named->empty())
        return {};
    const store::DocumentCache cache(dataDir);
    const auto missing =
        std::count_if(named->begin(), named->end(),
                      [&](const catalogue::DocumentRef &document) { return !cache.find(document); });
    return {{QCoreApplication::translate("Tool", "documents"),
             missing == 0 ? Check::State::Ok : Check::State::Missing,
             QCoreApplication::translate("Tool", "%1 of %2 are not here yet; yizhan sync fetches them")
                 .arg(missing)
                 .arg(named->size())}};
}

/// What waits and does not move, with the oldest of it and what there is to be done.
QList<Check> checkStandstill(const QString &name, const OutboxStatus &status)
{
    if (!status.standstill)
        return {};
    const outbox::Standstill &found = *status.standstill;
    const QString what =
        QCoreApplication::translate(
            "Tool", "%n operations wait, and none was answered since %1; the oldest is %2 of %3", nullptr,
            int(found.unanswered))
            .arg(chinaMinute(found.since), operations::shownCode(found.receipt), chinaMinute(found.oldest));
    const QString remedy =
        status.enrolment
            ? QCoreApplication::translate("Tool",
                                          "nothing is lost. Look at the network and at what is refused "
                                          "here, then yizhan sync says what is in the way")
            : QCoreApplication::translate("Tool",
                                          "nothing is lost. No server knows this kiosk: enrol it, and "
                                          "they go up");
    return {{name, Check::State::Stuck, QCoreApplication::translate("Tool", "%1: %2").arg(what, remedy)}};
}

/// As what the kiosk is known, what waits, what could not be delivered, what was damaged.
QList<Check> checkOutbox(const QString &dataDir, const QDateTime &now)
{
    const auto status = readOutboxStatus(dataDir, now);
    const QString name = QCoreApplication::translate("Tool", "outbox");
    if (!status) {
        const auto state =
            status.error().code == ErrorCode::Corrupt ? Check::State::Damaged : Check::State::Missing;
        return {{name, state, console::explanationOf(status.error())}};
    }
    QList<Check> checks;
    for (const QString &path : status->damaged)
        checks.append(
            {path, Check::State::Damaged,
             QCoreApplication::translate(
                 "Tool", "an outbox that was moved aside; yizhan outbox export --damaged writes out what can "
                         "be read of it. Take the file away when that is settled")});
    for (const QString &path : status->lost)
        checks.append(
            {path, Check::State::Damaged,
             QCoreApplication::translate(
                 "Tool",
                 "outbox.db was gone or empty, and another one began: what waited in it is lost, unless "
                 "the file is found. If the server has frozen this kiosk, enrol it anew. Take this note "
                 "away when that is settled")});
    if (status->loss)
        checks.append({name, Check::State::Damaged, console::explanationOf(*status->loss)});
    else if (status->summary.aside > 0)
        checks.append(
            {name, Check::State::Refused,
             QCoreApplication::translate(
                 "Tool",
                 "%n operations could not be delivered; yizhan outbox list names them, yizhan outbox "
                 "retry tries again",
                 nullptr, int(status->summary.aside))});
    else if (!status->standstill)
        checks.append(
            {name + QStringLiteral(" (") + statusLines(*status).join(QStringLiteral("; ")) + QLatin1Char(')'),
             Check::State::Ok,
             {}});
    return checks + checkStandstill(name, *status);
}

/// What a station has to print with, where it has anything.
QList<Check> checkPrinter(const print::PrinterSettings &settings)
{
    const auto printer = print::makePrinter(settings);
    if (!printer)
        return {};
    const QString which = QCoreApplication::translate("Tool", "printer") + QStringLiteral(" (") +
                          printerName(settings) + QLatin1Char(')');
    const auto paper = printer->state();
    if (!paper)
        return {{which, Check::State::Missing, console::explanationOf(paper.error())}};
    return {{*paper == print::Paper::Enough ? which : which + QStringLiteral(", ") + paperWords(*paper),
             Check::State::Ok,
             {}}};
}

/// Whether the kiosk would start with its settings, read as it reads them; then what they name. Nothing where
/// there are none.
QList<Check> checkSettings(const QString &dataDir)
{
    const QString path = settings::findSettings({}, dataDir);
    if (path.isEmpty())
        return {};
    const QString name = QCoreApplication::translate("Tool", "settings");
    const auto config = settings::loadKioskConfig(path);
    if (!config)
        return {{name, Check::State::Wrong, console::explanationOf(config.error())}};
    return QList<Check>{{name + QStringLiteral(" (") + path + QLatin1Char(')'), Check::State::Ok, {}}} +
           checkPrinter(config->printer);
}

/// Every check that there is; a new one is added here.
QList<Check> allChecks(const QString &dataDir, const QDateTime &now)
{
    QList<Check> checks;
    for (const input::InputFinding &finding : input::checkInput(input::inputPaths(dataDir)))
        checks.append({finding.name, finding.ok ? Check::State::Ok : Check::State::Missing, finding.remedy});
    return checks + checkIdentity(dataDir) + checkCatalogueFile(dataDir) + checkDocuments(dataDir) +
           checkOutbox(dataDir, now) + checkSettings(dataDir) + checkRefusals(dataDir);
}

QString stateCode(Check::State state)
{
    switch (state) {
    case Check::State::Ok:
        return QStringLiteral("ok");
    case Check::State::Missing:
        return QStringLiteral("missing");
    case Check::State::Damaged:
        return QStringLiteral("damaged");
    case Check::State::Refused:
        return QStringLiteral("refused");
    case Check::State::Cut:
        return QStringLiteral("cut");
    case Check::State::Wrong:
        return QStringLiteral("wrong");
    case Check::State::Stuck:
        return QStringLiteral("stuck");
    }
    return {};
}

QString lineOf(const Check &check)
{
    switch (check.state) {
    case Check::State::Ok:
        return QCoreApplication::translate("Tool", "ok       %1").arg(check.name);
    case Check::State::Missing:
        return QCoreApplication::translate("Tool", "missing  %1: %2").arg(check.name, check.remedy);
    case Check::State::Damaged:
        return QCoreApplication::translate("Tool", "damaged  %1: %2").arg(check.name, check.remedy);
    case Check::State::Refused:
        return QCoreApplication::translate("Tool", "refused  %1: %2").arg(check.name, check.remedy);
    case Check::State::Cut:
        return QCoreApplication::translate("Tool", "cut      %1: %2").arg(check.name, check.remedy);
    case Check::State::Wrong:
        return QCoreApplication::translate("Tool", "wrong    %1: %2").arg(check.name, check.remedy);
    case Check::State::Stuck:
        return QCoreApplication::translate("Tool", "stuck    %1: %2").arg(check.name, check.remedy);
    }
    return {};
}

QByteArray asJson(const QList<Check> &checks, bool allOk)
{
    QJsonArray list;
    for (const Check &check : checks) {
        QJsonObject entry{{QStringLiteral("check"), check.name},
                          {QStringLiteral("status"), stateCode(check.state)}};
        if (check.state != Check::State::Ok)
            entry.insert(QStringLiteral("remedy"), check.remedy);
        list.append(entry);
    }
    const QJsonObject report{{QStringLiteral("ok"), allOk}, {QStringLiteral("checks"), list}};
    return QJsonDocument(report).toJson(QJsonDocument::Compact) + '\n';
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    const QList<Check> checks = allChecks(dataDirOf(arguments), around.clock.nowUtc());
    const bool allOk = std::all_of(checks.begin(), checks.end(),
                                   [](const Check &check) { return check.state == Check::State::Ok; });
    const int code = allOk ? console::exitOk : console::exitFailed;
    if (arguments.isSet(QLatin1String("json"))) {
        terminal.write(asJson(checks, allOk));
        return code;
    }
    for (const Check &check : checks)
        terminal.print(lineOf(check));
    return code;
}

} // namespace

console::Command doctorCommand(const Surroundings &around)
{
    return {.name = QStringLiteral("doctor"),
            .help = QCoreApplication::translate("Tool", "Look whether a kiosk has everything it can use."),
            .options = {dataOption(),
                        jsonOption(QCoreApplication::translate("Tool", "Write the findings as JSON"))},
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::tool
