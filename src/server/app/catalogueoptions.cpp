// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueoptions.h"

#include "scopestate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yizhan::server {

QList<console::Option> catalogueOptions(const QList<console::Option> &others)
{
    return QList<console::Option>{{.name = u"data"_s,
                                   .value = u"DIR"_s,
                                   .help = QCoreApplication::translate(
                                       "ServerCommand", "folder of the server; made when it is missing"),
                                   .required = true},
                                  {.name = u"db"_s,
                                   .value = u"CONNECTION"_s,
                                   .help = QCoreApplication::translate(
                                       "ServerCommand", "PostgreSQL instead of the embedded database, e.g. "
                                                        "\"host=db dbname=yizhan\"")}} +
           others;
}

feed::ServerDatabaseLocation locationOf(const console::Arguments &arguments)
{
    return {arguments.value("data"_L1), arguments.value("db"_L1)};
}

console::Option scopeOption()
{
    return {.name = u"scope"_s,
            .value = u"SCOPE"_s,
            .help = QCoreApplication::translate("ServerCommand", "for which kiosks"),
            .initial = u"city"_s};
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
