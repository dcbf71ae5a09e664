// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadcommand.h"

#include "cataloguehealing.h"
#include "cataloguestatus.h"
#include "device.h"
#include "serverwitness.h"
#include "snapshot.h"
#include "snapshotinstaller.h"
#include "synclock.h"
#include "tablekinds.h"
#include "tableload.h"
#include "tooloptions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

namespace {

/// A snapshot is known by its name or by its first bytes; everything else is taken for a table, whose reader
/// says what is wrong with it.
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
    /// `database` and `trust` outlive the loading.
    Loading(console::Terminal &terminal, storage::Database &database, device::ServerTrust &trust,
            const QString &dataDir, const Surroundings &around)
        : m_terminal(terminal), m_database(database), m_trust(trust), m_dataDir(dataDir), m_around(around)
    {
        m_options.progress = [this](int percent) {
            m_terminal.progress(QCoreApplication::translate("Tool", "Installing: %1 %").arg(percent));
        };
    }

    /// A snapshot may leave the catalogue with much less than it holds.
    void meanShrink() { m_options.shrinkIsMeant = true; }

    int loadSnapshot(const QString &file)
    {
        const auto installed = install(file, m_trust, store::InstallOptions::Origin::Server);
        if (!installed)
            return m_terminal.complain(installed.error());
        if (installed->alreadyNewer)
            m_terminal.say(QCoreApplication::translate(
                               "Tool", "%1: what is loaded is as new or newer; nothing was changed")
                               .arg(file));
        else
            m_terminal.say(
                QCoreApplication::translate("Tool", "%1: %n items loaded", nullptr, int(installed->rows))
                    .arg(file));
        return console::exitOk;
    }

    int loadTables(const TableFiles &files)
    {
        TableLoad tables(m_terminal, m_dataDir, m_around);
        if (const auto imported = tables.import(files); !imported)
            return m_terminal.complain(imported.error());
        if (!tables.hasRows()) // what the kiosk holds must not give way to nothing
            return console::exitFailed;
        const auto packed = tables.pack();
        if (!packed)
            return m_terminal.complain(packed.error());
        const int installed = installOwn(*packed);
        QFile::remove(packed->path);
        return tables.failed() ? console::exitFailed : installed;
    }

private:
    [[nodiscard]] Result<store::InstalledSnapshot> install(const QString &path, device::ServerTrust &trust,
                                                           store::InstallOptions::Origin origin)
    {
        store::SnapshotInstaller installer(m_database, trust,
                                           QDir(m_dataDir).filePath(QStringLiteral("snapshots")));
        store::InstallOptions options = m_options;
        options.origin = origin;
        return installer.install(path, options, m_around.clock);
    }

    /// What the operator loads by hand must not make the kiosk distrust its server later: its key is believed
    /// here and kept nowhere.
    int installOwn(const TableLoad::Packed &packed)
    {
        const auto key = crypto::PublicKey::fromHex(packed.publicKey);
        if (!key)
            return m_terminal.complain(key.error());
        device::ServerTrust own(*key, std::nullopt, {});
        const auto installed = install(packed.path, own, store::InstallOptions::Origin::Operator);
        return installed ? console::exitOk : m_terminal.complain(installed.error());
    }

    console::Terminal &m_terminal;
    storage::Database &m_database;
    device::ServerTrust &m_trust;
    QString m_dataDir;
    Surroundings m_around;
    store::InstallOptions m_options;
};

int loadAll(Loading &loading, const QStringList &files, TableFiles tables)
{
    int exitCode = console::exitOk;
    for (const QString &file : files) {
        if (!isSnapshot(file))
            tables.files.append(file);
        else if (const int code = loading.loadSnapshot(file); code != console::exitOk)
            exitCode = code;
    }
    if (!tables.files.isEmpty())
        exitCode = std::max(exitCode, loading.loadTables(tables));
    return exitCode;
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY(arguments.choice("kind"_L1, intake::tableKinds()));
    const QString dataDir = dataDirOf(arguments);
    const TableFiles tables{arguments.value("kind"_L1), {}, arguments.isSet("yes"_L1)};
    YIZHAN_TRY_LET(const auto key, keyOf(arguments));
    YIZHAN_TRY_LET(const auto lock, sync::lockCatalogue(dataDir));
    using device::Device;
    YIZHAN_TRY_LET(Device device,
                   Device::open(dataDir, around.random,
                                key ? Device::KeyElsewhere::InTheSettings : Device::KeyElsewhere::No));
    if (device.found())
        terminal.complain(*device.found());
    YIZHAN_TRY_LET(auto catalogue, store::openSoundCatalogue(dataDir, around.clock));
    if (catalogue.healing)
        terminal.complain(catalogue.healing->damage);
    YIZHAN_TRY(device::agreeOnServer(device, catalogue.database, key.has_value()));
    device::ServerTrust trust(
        key, device.server(),
        [&](const device::KnownServer &server) -> Result<void> {
            YIZHAN_TRY(device.pinServer(server));
            return device::writeWitness(catalogue.database, server);
        },
        &around.clock);
    Loading loading(terminal, catalogue.database, trust, dataDir, around);
    if (arguments.isSet("yes"_L1))
        loading.meanShrink();
    const int exitCode = loadAll(loading, arguments.operands(), tables);
    if (arguments.isSet("json"_L1)) {
        YIZHAN_TRY_LET(const auto status,
                       store::readCatalogueStatus(catalogue.database, around.clock.today()));
        terminal.write(store::catalogueStatusJson(status));
    }
    return exitCode;
}

} // namespace

console::Command loadCommand(const Surroundings &around)
{
    return {
        .name = u"load"_s,
        .help = QCoreApplication::translate(
            "Tool",
            "Take files, for instance from a USB stick, into a kiosk's catalogue: snapshots, or tables."),
        .options = {dataOption(),
                    {.name = u"kind"_s,
                     .value = u"KIND"_s,
                     .help = QCoreApplication::translate("Tool", "What the rows of the tables are: %1")
                                 .arg(intake::tableKinds().join(u", "_s)),
                     .initial = intake::tableKinds().constFirst()},
                    {.name = u"yes"_s,
                     .help = QCoreApplication::translate(
                         "Tool", "Take a snapshot, or a table, even if it holds much less than is loaded")},
                    keyOption(),
                    jsonOption(QCoreApplication::translate("Tool", "Write the resulting status as JSON"))},
        .operands = {u"FILE"_s,
                     QCoreApplication::translate("Tool",
                                                 "Snapshots (.yzsnap) or tables (.xlsx, .csv, .jsonl)"),
                     1},
        .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
            return run(arguments, terminal, around);
        }};
}

} // namespace yizhan::tool
