// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverstatus.h"

#include "clock.h"
#include "feeddatabase.h"
#include "feedproof.h"
#include "liveitems.h"
#include "scopestate.h"
#include "statuswords.h"
#include "sweepguard.h"
#include "vacancyjson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace yizhan::server {

namespace {

QJsonObject sweepJson(const feed::SweepWait &wait)
{
    return {{QStringLiteral("ended"), wait.ended},
            {QStringLiteral("live"), wait.live},
            {QStringLiteral("today"), fromEpochDay(wait.today).toString(Qt::ISODate)},
            {QStringLiteral("reason"), wait.reason == feed::SweepWait::Reason::LargeShare
                                           ? QStringLiteral("large_share")
                                           : QStringLiteral("clock_jump")}};
}

QJsonArray damageJson(const std::vector<feed::ScopeDamage> &damages)
{
    QJsonArray array;
    for (const feed::ScopeDamage &damage : damages) {
        array.append(QJsonObject{{QStringLiteral("scope"), damage.scope},
                                 {QStringLiteral("stated_rows"), damage.statedRows},
                                 {QStringLiteral("rows"), damage.foundRows},
                                 {QStringLiteral("altered"), damage.altered},
                                 {QStringLiteral("stated_sum"), damage.stated.toHex()},
                                 {QStringLiteral("scope_sum"), damage.found.toHex()}});
    }
    return array;
}

QString damageText(const QJsonObject &damage)
{
    return QCoreApplication::translate(
               "ServerStatus",
               "%1 is DAMAGED. Items published: %2, there now: %3, altered of these: %4. Kiosks keep "
               "what they hold and are sent nothing new. Run yizhan-server repair.")
               .arg(damage.value(QLatin1String("scope")).toString())
               .arg(damage.value(QLatin1String("stated_rows")).toInteger())
               .arg(damage.value(QLatin1String("rows")).toInteger())
               .arg(damage.value(QLatin1String("altered")).toInteger()) +
           QLatin1Char('\n');
}

QString sweepText(const QJsonObject &wait)
{
    const int ended = wait.value(QLatin1String("ended")).toInt();
    return QCoreApplication::translate(
               "ServerStatus",
               "On %1 %n of %2 items have ended. They were left, because that is much at "
               "once or long after the last time. If the date is right, run yizhan-server "
               "confirm-sweep; if it is not, set the clock.",
               nullptr, ended)
               .arg(wait.value(QLatin1String("today")).toString())
               .arg(wait.value(QLatin1String("live")).toInteger()) +
           QLatin1Char('\n');
}

} // namespace

Result<QJsonObject> serverStatus(storage::Database &database, EpochDay today)
{
    YIZHAN_TRY_LET(const auto counts, feed::liveCounts(database, today));
    YIZHAN_TRY_LET(const QString epoch, feed::epochOf(database));
    YIZHAN_TRY_LET(const std::vector<feed::ScopeState> states, feed::scopeStates(database));
    QJsonArray scopes;
    for (const feed::ScopeState &state : states) {
        scopes.append(QJsonObject{
            {QStringLiteral("scope"), state.scope},
            {QStringLiteral("cursor"), state.head},
            {QStringLiteral("epoch"), epoch},
            {QStringLiteral("scope_sum"), state.sum.toHex()},
            {QStringLiteral("rows"), state.rows},
            {QStringLiteral("updated_at"), state.updatedAt.toUTC().toString(Qt::ISODate)},
        });
    }
    QJsonObject items;
    for (const auto &[kind, count] : counts)
        items.insert(kind, count);
    YIZHAN_TRY_LET(const auto waits, feed::waitingSweep(database));
    QJsonObject status{{QStringLiteral("vacancies"),
                        items.value(QLatin1String(catalogue::Kind<catalogue::Vacancy>::name)).toInteger()},
                       {QStringLiteral("items"), items},
                       {QStringLiteral("scopes"), scopes}};
    YIZHAN_TRY_LET(const auto damages, feed::proveFeed(database, feed::ProofDepth::Bodies));
    if (!damages.empty())
        status.insert(QStringLiteral("damaged"), damageJson(damages));
    if (waits)
        status.insert(QStringLiteral("sweep_waits"), sweepJson(*waits));
    return status;
}

QString statusText(const QJsonObject &status)
{
    QString text = QCoreApplication::translate("ServerStatus", "Vacancies: %1")
                       .arg(status.value(QLatin1String("vacancies")).toInteger()) +
                   QLatin1Char('\n');
    const QJsonObject items = status.value(QLatin1String("items")).toObject();
    for (auto item = items.begin(); item != items.end(); ++item) {
        if (item.key() != QLatin1String(catalogue::Kind<catalogue::Vacancy>::name))
            text += QCoreApplication::translate("ServerStatus", "%1: %2")
                        .arg(itemKindWord(item.key()))
                        .arg(item.value().toInteger()) +
                    u'\n';
    }
    const QJsonArray scopes = status.value(QLatin1String("scopes")).toArray();
    for (const auto &value : scopes) {
        const QJsonObject scope = value.toObject();
        text +=
            QCoreApplication::translate("ServerStatus", "%1: position %2, checksum %3, updated %4, epoch %5")
                .arg(scope.value(QLatin1String("scope")).toString())
                .arg(scope.value(QLatin1String("cursor")).toInteger())
                .arg(scope.value(QLatin1String("scope_sum")).toString(),
                     chinaMinute(QDateTime::fromString(scope.value(QLatin1String("updated_at")).toString(),
                                                       Qt::ISODate)),
                     scope.value(QLatin1String("epoch")).toString()) +
            QLatin1Char('\n');
    }
    for (const auto &damage : status.value(QLatin1String("damaged")).toArray())
        text += damageText(damage.toObject());
    if (status.contains(QLatin1String("sweep_waits")))
        text += sweepText(status.value(QLatin1String("sweep_waits")).toObject());
    const QString key = status.value(QLatin1String("public_key")).toString();
    if (!key.isEmpty())
        text += QCoreApplication::translate("ServerStatus", "Key of the snapshots: %1").arg(key) +
                QLatin1Char('\n');
    return text;
}

} // namespace yizhan::server
