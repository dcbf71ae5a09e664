// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotcommand.h"

#include "atomicfile.h"
#include "cataloguechange.h"
#include "catalogueoptions.h"
#include "clock.h"
#include "feeddatabase.h"
#include "folderclaim.h"
#include "scopestate.h"
#include "serverfolder.h"
#include "snapshotbuilder.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yizhan::server {

namespace {

struct SnapshotOptions
{
    feed::ServerDatabaseLocation location;
    QString scope;
    QString out; ///< empty: only into the folder of the server
};

Result<void> copyOut(const QString &from, const QString &to)
{
    const QString temporary = to + QStringLiteral(".tmp");
    QFile::remove(temporary);
    QFile file(from);
    if (!file.copy(temporary))
        return fail(ErrorCode::Io, "snapshot.out", file.errorString(), to);
    return storage::replaceFile(temporary, to);
}

Result<feed::BuiltSnapshot> makeSnapshot(const SnapshotOptions &options, const Clock &clock)
{
    const QString &dataDir = options.location.dataDir;
    YIZHAN_TRY(needCatalogue(options.location));
    YIZHAN_TRY_LET(storage::Database database, feed::openServerReader(options.location));
    YIZHAN_TRY_LET(const feed::ScopeState state, feed::scopeState(database, options.scope));
    if (state.head == 0) {
        return fail(ErrorCode::NotFound, "snapshot.empty_scope",
                    QStringLiteral("nothing was ever published in this scope"), options.scope);
    }
    YIZHAN_TRY(makeServerFolder(dataDir));
    YIZHAN_TRY_LET(crypto::SigningKey key, signingKey(database, options.location));
    const feed::SnapshotBuilder builder(snapshotFolder(dataDir), std::move(key));
    auto built = builder.build(database, options.scope, clock.nowUtc());
    if (built && !options.out.isEmpty())
        YIZHAN_TRY(copyOut(built->path, options.out));
    return built;
}

QJsonObject describe(const feed::BuiltSnapshot &snapshot, const QString &path)
{
    return {{QStringLiteral("scope"), snapshot.manifest.scope},
            {QStringLiteral("epoch"), snapshot.manifest.epoch.id},
            {QStringLiteral("schema"), snapshot.manifest.schema},
            {QStringLiteral("cursor"), snapshot.manifest.cursor},
            {QStringLiteral("scope_sum"), snapshot.manifest.scopeSum},
            {QStringLiteral("rows"), snapshot.manifest.rows},
            {QStringLiteral("size"), snapshot.fileSize},
            {QStringLiteral("file"), path}};
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    SnapshotOptions options{{}, {}, arguments.value("out"_L1)};
    YIZHAN_TRY_LET(options.location, locationOf(arguments));
    YIZHAN_TRY_LET(options.scope, scopeOf(arguments));
    YIZHAN_TRY_LET(const feed::BuiltSnapshot built, makeSnapshot(options, around.clock));
    const QString path = options.out.isEmpty() ? built.path : options.out;
    if (arguments.isSet("json"_L1)) {
        terminal.write(QJsonDocument(describe(built, path)).toJson(QJsonDocument::Compact) + '\n');
    } else {
        terminal.print(QCoreApplication::translate("ServerSnapshot", "%1: %n items, %2 bytes", nullptr,
                                                   int(built.manifest.rows))
                           .arg(path)
                           .arg(built.fileSize));
    }
    return console::exitOk;
}

} // namespace

console::Command snapshotCommand(const Surroundings &around)
{
    return {.name = u"snapshot"_s,
            .help = QCoreApplication::translate("ServerCommand", "write a snapshot, for a USB stick as well"),
            .options = catalogueOptions(
                {scopeOption(),
                 {.name = u"out"_s,
                  .value = u"FILE"_s,
                  .help = QCoreApplication::translate("ServerCommand", "copy the snapshot there")},
                 jsonOption()}),
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::server
