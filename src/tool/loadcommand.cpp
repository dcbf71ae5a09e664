// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadcommand.h"

#include "cataloguedatabase.h"
#include "cataloguestatus.h"
#include "clock.h"
#include "commandline.h"
#include "snapshotinstaller.h"
#include "synclock.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QDir>

namespace yizhan::tool {

namespace {

int loadSnapshots(Terminal &terminal, storage::Database &database, const CommandLine &line,
                  const std::optional<crypto::PublicKey> &key)
{
    store::SnapshotInstaller installer(database, QDir(line.dataDir()).filePath(QStringLiteral("snapshots")));
    store::InstallOptions options;
    options.key = key;
    options.progress = [&](int percent) {
        terminal.progress(QCoreApplication::translate("Tool", "Installing: %1 %").arg(percent));
    };
    int exitCode = exitOk;
    for (const QString &file : line.files()) {
        const auto installed = installer.install(file, options);
        if (!installed)
            exitCode = terminal.complain(installed.error());
        else if (installed->alreadyNewer)
            terminal.say(QCoreApplication::translate(
                             "Tool", "%1: what is loaded is as new or newer; nothing was changed")
                             .arg(file));
        else
            terminal.say(
                QCoreApplication::translate("Tool", "%1: %2 items loaded").arg(file).arg(installed->rows));
    }
    return exitCode;
}

} // namespace

int runLoadCommand(const QStringList &arguments)
{
    CommandLine line(QCoreApplication::translate(
        "Tool", "Take snapshot files, for instance from a USB stick, into a kiosk's catalogue."));
    line.addDataDir();
    line.addKey();
    line.addFlag(QStringLiteral("json"),
                 QCoreApplication::translate("Tool", "Write the resulting status as JSON"));
    line.addFiles(QCoreApplication::translate("Tool", "Snapshot files (.yzsnap)"));
    if (const auto exitCode = line.parse(arguments))
        return *exitCode;
    const auto key = line.key();
    if (!key)
        return line.wrongUsage(QCoreApplication::translate("Tool", "--key needs 64 hexadecimal digits"));
    Terminal terminal;
    const auto lock = sync::lockCatalogue(line.dataDir());
    if (!lock)
        return terminal.complain(lock.error());
    auto database = store::openCatalogue(line.dataDir(), storage::OpenMode::ReadWrite);
    if (!database)
        return terminal.complain(database.error());
    const int exitCode = loadSnapshots(terminal, *database, line, *key);
    if (line.isSet(QStringLiteral("json"))) {
        const auto status = store::readCatalogueStatus(*database, SystemClock().today());
        if (!status)
            return terminal.complain(status.error());
        terminal.print(store::catalogueStatusJson(*status));
    }
    return exitCode;
}

} // namespace yizhan::tool
