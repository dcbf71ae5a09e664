// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadcommand.h"

#include "cataloguedatabase.h"
#include "cataloguestatus.h"
#include "clock.h"
#include "commandline.h"
#include "device.h"
#include "random.h"
#include "snapshot.h"
#include "snapshotinstaller.h"
#include "synclock.h"
#include "tableload.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace yizhan::tool {

namespace {

/// A snapshot is known by its name or by its first bytes; everything else is taken for a table of vacancies,
/// whose reader says what is wrong with it.
bool isSnapshot(const QString &path)
{
    if (path.endsWith(QLatin1String(protocol::snapshotSuffix)))
        return true;
    const auto head = protocol::readSnapshotHead(path);
    return head || head.error().reason != QLatin1String("snapshot.magic");
}

class Loading
{
public:
    /// `trust` outlives the loading.
    Loading(Terminal &terminal, storage::Database &database, device::ServerTrust &trust,
            const QString &dataDir)
        : m_terminal(terminal), m_database(database), m_trust(trust), m_dataDir(dataDir)
    {
        m_options.progress = [this](int percent) {
            m_terminal.progress(QCoreApplication::translate("Tool", "Installing: %1 %").arg(percent));
        };
    }

    int loadSnapshot(const QString &file)
    {
        const auto installed = install(file, m_trust);
        if (!installed)
            return m_terminal.complain(installed.error());
        if (installed->alreadyNewer)
            m_terminal.say(QCoreApplication::translate(
                               "Tool", "%1: what is loaded is as new or newer; nothing was changed")
                               .arg(file));
        else
            m_terminal.say(
                QCoreApplication::translate("Tool", "%1: %2 items loaded").arg(file).arg(installed->rows));
        return exitOk;
    }

    /// `courses` may be empty.
    int loadTables(const QStringList &files, const QString &courses)
    {
        TableLoad tables(m_terminal, m_dataDir);
        if (!files.isEmpty()) {
            if (const auto imported = tables.import(files); !imported)
                return m_terminal.complain(imported.error());
        }
        if (!courses.isEmpty()) {
            if (const auto published = tables.courses(courses); !published)
                return m_terminal.complain(published.error());
        }
        if (!tables.hasRows()) // what the kiosk holds must not give way to nothing
            return exitFailed;
        const auto packed = tables.pack();
        if (!packed)
            return m_terminal.complain(packed.error());
        const int installed = installOwn(*packed);
        QFile::remove(packed->path);
        return tables.failed() ? exitFailed : installed;
    }

private:
    [[nodiscard]] Result<store::InstalledSnapshot> install(const QString &path, device::ServerTrust &trust)
    {
        store::SnapshotInstaller installer(m_database, trust,
                                           QDir(m_dataDir).filePath(QStringLiteral("snapshots")));
        return installer.install(path, m_options);
    }

    /// What the operator loads by hand must not make the kiosk distrust its server later: its key is believed
    /// here and kept nowhere.
    int installOwn(const TableLoad::Packed &packed)
    {
        const auto key = crypto::PublicKey::fromHex(packed.publicKey);
        if (!key)
            return m_terminal.complain(key.error());
        device::ServerTrust own(*key, std::nullopt, {});
        const auto installed = install(packed.path, own);
        return installed ? exitOk : m_terminal.complain(installed.error());
    }

    Terminal &m_terminal;
    storage::Database &m_database;
    device::ServerTrust &m_trust;
    QString m_dataDir;
    store::InstallOptions m_options;
};

int loadAll(Loading &loading, const QStringList &files, const QString &courses)
{
    int exitCode = exitOk;
    QStringList tables;
    for (const QString &file : files) {
        if (!isSnapshot(file))
            tables.append(file);
        else if (const int code = loading.loadSnapshot(file); code != exitOk)
            exitCode = code;
    }
    if (!tables.isEmpty() || !courses.isEmpty())
        exitCode = std::max(exitCode, loading.loadTables(tables, courses));
    return exitCode;
}

} // namespace

int runLoadCommand(const QStringList &arguments)
{
    CommandLine line(QCoreApplication::translate(
        "Tool",
        "Take files, for instance from a USB stick, into a kiosk's catalogue: snapshots, or tables of "
        "vacancies."));
    line.addDataDir();
    line.addKey();
    line.addFlag(QStringLiteral("json"),
                 QCoreApplication::translate("Tool", "Write the resulting status as JSON"));
    line.addValue(
        QStringLiteral("courses"), QStringLiteral("file"),
        QCoreApplication::translate("Tool", "A table of courses (.csv), in the place of the former ones"));
    line.addWords(QStringLiteral("FILE"),
                  QCoreApplication::translate(
                      "Tool", "Snapshots (.yzsnap) or tables of vacancies (.xlsx, .csv, .jsonl)"));
    if (const auto exitCode = line.parse(arguments))
        return *exitCode;
    if (line.files().isEmpty() && !line.isSet(QStringLiteral("courses")))
        return line.wrongUsage(QCoreApplication::translate("Tool", "No file was named"));
    const auto key = line.key();
    if (!key)
        return line.wrongUsage(QCoreApplication::translate("Tool", "--key needs 64 hexadecimal digits"));
    Terminal terminal;
    const auto lock = sync::lockCatalogue(line.dataDir());
    if (!lock)
        return terminal.complain(lock.error());
    SystemRandom random;
    auto device = device::Device::open(line.dataDir(), random);
    if (!device)
        return terminal.complain(device.error());
    device::ServerTrust trust(*key, device->serverKey(), [&device](const crypto::PublicKey &signer) {
        return device->pinServerKey(signer);
    });
    auto database = store::openCatalogue(line.dataDir(), storage::OpenMode::ReadWrite);
    if (!database)
        return terminal.complain(database.error());
    Loading loading(terminal, *database, trust, line.dataDir());
    const int exitCode = loadAll(loading, line.files(), line.value(QStringLiteral("courses")));
    if (line.isSet(QStringLiteral("json"))) {
        const auto status = store::readCatalogueStatus(*database, SystemClock().today());
        if (!status)
            return terminal.complain(status.error());
        terminal.print(store::catalogueStatusJson(*status));
    }
    return exitCode;
}

} // namespace yizhan::tool
