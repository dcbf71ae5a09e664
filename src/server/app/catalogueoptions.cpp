// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueoptions.h"

#include "connectionstring.h"
#include "scopestate.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace yizhan::server {

QList<console::Option> catalogueOptions(const QList<console::Option> &others)
{
    return QList<console::Option>{
               {.name = u"data"_s,
                .value = u"DIR"_s,
                .help = QCoreApplication::translate("ServerCommand",
                                                    "folder of the server; import and serve make it"),
                .required = true},
               {.name = u"db"_s,
                .value = u"CONNECTION"_s,
                .help = QCoreApplication::translate("ServerCommand",
                                                    "PostgreSQL instead of the embedded database, e.g. "
                                                    "\"host=db dbname=yizhan\"")},
               {.name = u"db-file"_s,
                .value = u"FILE"_s,
                .help = QCoreApplication::translate(
                    "ServerCommand", "file that holds that line: a password in --db can be read by "
                                     "every user of this machine; or set YIZHAN_DB")}} +
           others;
}

Result<feed::ServerDatabaseLocation> locationOf(const console::Arguments &arguments)
{
    feed::ServerDatabaseLocation location{arguments.value("data"_L1), arguments.value("db"_L1)};
    if (const auto parameters = storage::parseConnectionString(location.connectionString); !parameters)
        return console::wrongUsage("db"_L1, parameters.error());
    if (!arguments.isSet("db-file"_L1)) {
        if (!arguments.isSet("db"_L1))
            location.connectionString = qEnvironmentVariable("YIZHAN_DB");
        return location;
    }
    if (arguments.isSet("db"_L1))
        return console::wrongUsage("usage.together", u"--db, --db-file"_s);
    QFile file(arguments.value("db-file"_L1));
    if (file.open(QIODevice::ReadOnly))
        location.connectionString = QString::fromUtf8(file.readLine(4096)).trimmed();
    // An empty line would mean the embedded database: another catalogue than the one that was meant.
    if (location.connectionString.isEmpty())
        return fail(ErrorCode::Io, "postgres.connection_file",
                    QStringLiteral("no connection in its first line"), file.fileName());
    return location;
}

bool showsPassword(const console::Arguments &arguments)
{
    const auto parameters = storage::parseConnectionString(arguments.value("db"_L1));
    return parameters && parameters->contains(u"password"_s);
}

console::Option scopeOption(const QString &with)
{
    return {.name = u"scope"_s,
            .value = u"SCOPE"_s,
            .help = QCoreApplication::translate("ServerCommand", "for which kiosks"),
            .initial = u"city"_s,
            .with = with};
}

Result<QString> scopeOf(const console::Arguments &arguments)
{
    QString scope = arguments.value("scope"_L1);
    if (!feed::isScopeName(scope))
        return console::wrongUsage("feed.scope", u"--scope"_s);
    return scope;
}

console::Option jsonOption()
{
    return {.name = u"json"_s,
            .help = QCoreApplication::translate("ServerCommand", "one JSON object, for scripts")};
}

} // namespace yizhan::server
