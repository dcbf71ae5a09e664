// SPDX-License-Identifier: GPL-3.0-or-later
#include "bureautextcommand.h"
#include "coursescommand.h"
#include "importcommand.h"
#include "newepochcommand.h"
#include "occupationscommand.h"
#include "servecommand.h"
#include "serverversion.h"
#include "snapshotcommand.h"
#include "statuscommand.h"
#include "usage.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextStream>
#include <QTranslator>

using namespace yizhan;

namespace {

int runCommand(const QString &command, const QStringList &arguments)
{
    if (command == QLatin1String("import"))
        return server::runImportCommand(arguments);
    if (command == QLatin1String("serve"))
        return server::runServeCommand(arguments);
    if (command == QLatin1String("status"))
        return server::runStatusCommand(arguments);
    if (command == QLatin1String("snapshot"))
        return server::runSnapshotCommand(arguments);
    if (command == QLatin1String("occupations"))
        return server::runOccupationsCommand(arguments);
    if (command == QLatin1String("courses"))
        return server::runCoursesCommand(arguments);
    if (command == QLatin1String("synonyms"))
        return server::runBureauTextCommand(publishing::synonymsText(), arguments);
    if (command == QLatin1String("weights"))
        return server::runBureauTextCommand(publishing::weightsText(), arguments);
    if (command == QLatin1String("new-epoch"))
        return server::runNewEpochCommand(arguments);
    return server::complain(Error{ErrorCode::Invalid, QStringLiteral("usage"),
                                  QStringLiteral("there is no such command"), command});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yizhan-server"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(server::serverVersion));
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("yizhan"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);

    QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString command = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (command == QLatin1String("--version")) {
        QTextStream(stdout) << QStringLiteral("yizhan-server ") << QString::fromLatin1(server::serverVersion)
                            << Qt::endl;
        return server::exitOk;
    }
    const bool wantsHelp = arguments.contains(QLatin1String("--help")) && command != QLatin1String("import");
    if (command.isEmpty() || command == QLatin1String("--help") || command == QLatin1String("help") ||
        wantsHelp) {
        QTextStream(command.isEmpty() ? stderr : stdout) << server::usageText();
        return command.isEmpty() ? server::exitUsage : server::exitOk;
    }
    return runCommand(command, arguments);
}
