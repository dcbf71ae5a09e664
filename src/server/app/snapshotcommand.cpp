// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotcommand.h"

#include "atomicfile.h"
#include "clock.h"
#include "feeddatabase.h"
#include "scopestate.h"
#include "serverfolder.h"
#include "snapshotbuilder.h"
#include "usage.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace yizhan::server {

namespace {

struct SnapshotOptions
{
    feed::ServerDatabaseLocation location;
    QString scope;
    QString out;
    bool json = false;
};

Result<SnapshotOptions> parseSnapshotOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QString value = QStringLiteral("value");
    parser.addOption({QStringLiteral("data"), QString(), value});
    parser.addOption({QStringLiteral("db"), QString(), value});
    parser.addOption({QStringLiteral("scope"), QString(), value, QStringLiteral("city")});
    parser.addOption({QStringLiteral("out"), QString(), value});
    parser.addOption({QStringLiteral("json"), QString()});
    if (!parser.parse(QStringList(QStringLiteral("snapshot")) + arguments))
        return fail(ErrorCode::Invalid, "usage", parser.errorText());
    if (!parser.positionalArguments().isEmpty()) {
        return fail(ErrorCode::Invalid, "usage", QStringLiteral("unexpected argument"),
                    parser.positionalArguments().constFirst());
    }
    SnapshotOptions options{{parser.value(QStringLiteral("data")), parser.value(QStringLiteral("db"))},
                            parser.value(QStringLiteral("scope")),
                            parser.value(QStringLiteral("out")),
                            parser.isSet(QStringLiteral("json"))};
    if (options.location.dataDir.isEmpty())
        return fail(ErrorCode::Invalid, "usage", QStringLiteral("--data DIR is needed"));
    if (!feed::isScopeName(options.scope))
        return fail(ErrorCode::Invalid, "usage", QStringLiteral("a scope reads like city or station:s-17"),
                    options.scope);
    return options;
}

Result<void> copyOut(const QString &from, const QString &to)
{
    const QString temporary = to + QStringLiteral(".tmp");
    QFile::remove(temporary);
    QFile file(from);
    if (!file.copy(temporary))
        return fail(ErrorCode::Io, "snapshot.out", file.errorString(), to);
    return storage::replaceFile(temporary, to);
}

Result<feed::BuiltSnapshot> makeSnapshot(const SnapshotOptions &options)
{
    const QString &dataDir = options.location.dataDir;
    if (options.location.connectionString.isEmpty() &&
        !QFileInfo::exists(dataDir + QStringLiteral("/server.db"))) {
        return fail(ErrorCode::NotFound, "snapshot.no_catalogue",
                    QStringLiteral("there is no catalogue in this folder; import makes one"), dataDir);
    }
    YIZHAN_TRY_LET(storage::Database database, feed::openServerReader(options.location));
    YIZHAN_TRY_LET(const feed::ScopeState state, feed::scopeState(database, options.scope));
    if (state.head == 0) {
        return fail(ErrorCode::NotFound, "snapshot.empty_scope",
                    QStringLiteral("nothing was ever published in this scope"), options.scope);
    }
    YIZHAN_TRY(makeServerFolder(dataDir));
    YIZHAN_TRY_LET(crypto::SigningKey key, snapshotKey(dataDir));
    const feed::SnapshotBuilder builder(snapshotFolder(dataDir), std::move(key));
    auto built = builder.build(database, options.scope, SystemClock().nowUtc());
    if (built && !options.out.isEmpty())
        YIZHAN_TRY(copyOut(built->path, options.out));
    return built;
}

QJsonObject describe(const feed::BuiltSnapshot &snapshot, const QString &path)
{
    return {{QStringLiteral("scope"), snapshot.manifest.scope},
            {QStringLiteral("epoch"), snapshot.manifest.epoch},
            {QStringLiteral("schema"), snapshot.manifest.schema},
            {QStringLiteral("cursor"), snapshot.manifest.cursor},
            {QStringLiteral("scope_sum"), snapshot.manifest.scopeSum},
            {QStringLiteral("rows"), snapshot.manifest.rows},
            {QStringLiteral("size"), snapshot.fileSize},
            {QStringLiteral("file"), path}};
}

} // namespace

int runSnapshotCommand(const QStringList &arguments)
{
    const auto options = parseSnapshotOptions(arguments);
    if (!options)
        return complain(options.error());
    const auto built = makeSnapshot(*options);
    if (!built)
        return complain(built.error());
    const QString path = options->out.isEmpty() ? built->path : options->out;
    QTextStream out(stdout);
    if (options->json) {
        out << QJsonDocument(describe(*built, path)).toJson(QJsonDocument::Compact) << Qt::endl;
    } else {
        out << QCoreApplication::translate("ServerSnapshot", "%1: %2 items, %3 bytes")
                   .arg(path)
                   .arg(built->manifest.rows)
                   .arg(built->fileSize)
            << Qt::endl;
    }
    return exitOk;
}

} // namespace yizhan::server
