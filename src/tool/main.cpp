// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployinputcommand.h"
#include "doctorcommand.h"
#include "kioskstatuscommand.h"
#include "loadcommand.h"
#include "matchcommand.h"
#include "searchcommand.h"
#include "synccommand.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace {

using namespace yizhan;

QString usage()
{
    return QCoreApplication::translate(
        "Tool", "yizhan: the operator's command for a Yizhan kiosk\n"
                "\n"
                "  yizhan sync   --data DIR --server URL [--once | --watch] [--scope SCOPE] "
                "[--key HEX] [--json]\n"
                "  yizhan load   --data DIR FILE… [--key HEX] [--json]\n"
                "  yizhan search --data DIR [--limit K] [--explain] QUERY… | --queries FILE\n"
                "  yizhan status --data DIR [--json]\n"
                "  yizhan match  --data DIR --wishes FILE [--limit K] [--explain] [--json]\n"
                "  yizhan deploy-input --data DIR\n"
                "  yizhan doctor --data DIR [--json]\n"
                "  yizhan --version\n"
                "\n"
                "Add --help to a command to see what it takes.");
}

int run(const QStringList &arguments)
{
    const QString command = arguments.value(1);
    QStringList rest = arguments;
    if (rest.size() > 1)
        rest.removeAt(1);
    if (command == QLatin1String("sync"))
        return tool::runSyncCommand(rest);
    if (command == QLatin1String("load"))
        return tool::runLoadCommand(rest);
    if (command == QLatin1String("search"))
        return tool::runSearchCommand(rest);
    if (command == QLatin1String("status"))
        return tool::runKioskStatusCommand(rest);
    if (command == QLatin1String("match"))
        return tool::runMatchCommand(rest);
    if (command == QLatin1String("deploy-input"))
        return tool::runDeployInputCommand(rest);
    if (command == QLatin1String("doctor"))
        return tool::runDoctorCommand(rest);
    tool::Terminal terminal;
    if (command == QLatin1String("--version")) {
        terminal.print(QStringLiteral("yizhan ") + QCoreApplication::applicationVersion());
        return tool::exitOk;
    }
    if (command == QLatin1String("--help")) {
        terminal.print(usage());
        return tool::exitOk;
    }
    terminal.say(usage());
    return tool::exitUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yizhan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(YIZHAN_VERSION));
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("yizhan"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);
    return run(QCoreApplication::arguments());
}
