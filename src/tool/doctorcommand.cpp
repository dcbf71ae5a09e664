// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctorcommand.h"

#include "inputcheck.h"
#include "tooloptions.h"

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

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal)
{
    const QList<Check> checks = allChecks(dataDirOf(arguments));
    const bool allOk = std::all_of(checks.begin(), checks.end(), [](const Check &check) { return check.ok; });
    const int code = allOk ? console::exitOk : console::exitFailed;
    if (arguments.isSet(QLatin1String("json"))) {
        terminal.write(asJson(checks, allOk));
        return code;
    }
    for (const Check &check : checks) {
        terminal.print(
            check.ok ? QCoreApplication::translate("Tool", "ok       %1").arg(check.name)
                     : QCoreApplication::translate("Tool", "missing  %1: %2").arg(check.name, check.remedy));
    }
    return code;
}

} // namespace

console::Command doctorCommand()
{
    return {.name = QStringLiteral("doctor"),
            .help = QCoreApplication::translate("Tool", "Look whether a kiosk has everything it can use."),
            .options = {dataOption(),
                        jsonOption(QCoreApplication::translate("Tool", "Write the findings as JSON"))},
            .run = run};
}

} // namespace yizhan::tool
