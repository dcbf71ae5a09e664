// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctorcommand.h"

#include "commandline.h"
#include "inputcheck.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace yizhan::tool {

namespace {

struct Check
{
    QString name;
    bool ok = false;
    QString remedy;
};

/// Every check that there is; a new one is added here.
QList<Check> allChecks(const QString &dataDir)
{
    QList<Check> checks;
    for (const input::InputFinding &finding : input::checkInput(input::inputPaths(dataDir)))
        checks.append({finding.name, finding.ok, finding.remedy});
    return checks;
}

QByteArray asJson(const QList<Check> &checks, bool allOk)
{
    QJsonArray list;
    for (const Check &check : checks) {
        QJsonObject entry{
            {QStringLiteral("check"), check.name},
            {QStringLiteral("status"), check.ok ? QStringLiteral("ok") : QStringLiteral("missing")}};
        if (!check.ok)
            entry.insert(QStringLiteral("remedy"), check.remedy);
        list.append(entry);
    }
    const QJsonObject report{{QStringLiteral("ok"), allOk}, {QStringLiteral("checks"), list}};
    return QJsonDocument(report).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

int runDoctorCommand(const QStringList &arguments)
{
    CommandLine line(QCoreApplication::translate("Tool", "Look whether a kiosk has everything it can use."));
    line.addDataDir();
    line.addFlag(QStringLiteral("json"), QCoreApplication::translate("Tool", "Write the findings as JSON"));
    if (const auto exitCode = line.parse(arguments))
        return *exitCode;
    const QList<Check> checks = allChecks(line.dataDir());
    const bool allOk = std::all_of(checks.begin(), checks.end(), [](const Check &check) { return check.ok; });
    Terminal terminal;
    if (line.isSet(QStringLiteral("json"))) {
        terminal.print(asJson(checks, allOk));
        return allOk ? exitOk : exitFailed;
    }
    for (const Check &check : checks) {
        terminal.print(
            check.ok ? QCoreApplication::translate("Tool", "ok       %1").arg(check.name)
                     : QCoreApplication::translate("Tool", "missing  %1: %2").arg(check.name, check.remedy));
    }
    return allOk ? exitOk : exitFailed;
}

} // namespace yizhan::tool
