// SPDX-License-Identifier: GPL-3.0-or-later
#include "serveoptions.h"

#include "catalogueoptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yizhan::server {

namespace {

constexpr int mostThreads = 64;
constexpr int mostConnections = 65536;

QString words(const char *text)
{
    return QCoreApplication::translate("ServerCommand", text);
}

} // namespace

QList<console::Option> serveOptions()
{
    return catalogueOptions(
        {{.name = u"listen"_s,
          .value = u"ADDR:PORT"_s,
          .help = words(QT_TRANSLATE_NOOP("ServerCommand", "where to listen; port 0 takes any free one")),
          .initial = u"127.0.0.1:8420"_s},
         {.name = u"cert"_s,
          .value = u"FILE"_s,
          .help = words(QT_TRANSLATE_NOOP("ServerCommand", "PEM file of the certificate: speak TLS"))},
         {.name = u"key"_s,
          .value = u"FILE"_s,
          .help = words(QT_TRANSLATE_NOOP("ServerCommand", "PEM file of the certificate's private key"))},
         {.name = u"access-log"_s,
          .value = u"WHICH"_s,
          .help = words(QT_TRANSLATE_NOOP("ServerCommand", "which requests are logged: all, errors or off")),
          .initial = u"all"_s},
         {.name = u"io-threads"_s,
          .value = u"N"_s,
          .help = words(QT_TRANSLATE_NOOP("ServerCommand", "threads for connections")),
          .initial = u"1"_s},
         {.name = u"workers"_s,
          .value = u"N"_s,
          .help = words(QT_TRANSLATE_NOOP("ServerCommand", "threads for the database")),
          .initial = u"2"_s},
         {.name = u"connections-per-address"_s,
          .value = u"N"_s,
          .help = words(QT_TRANSLATE_NOOP("ServerCommand",
                                          "how many connections one client may have; behind a proxy "
                                          "all come from one; 0: a quarter of all")),
          .initial = u"0"_s},
         {.name = u"tls-proxy"_s,
          .value = u"ADDR"_s,
          .help = words(QT_TRANSLATE_NOOP("ServerCommand",
                                          "address of a proxy that ends TLS before this server: phones that "
                                          "fill in surveys are answered through it"))},
         {.name = u"open-catalogue"_s,
          .help = words(QT_TRANSLATE_NOOP(
              "ServerCommand", "let kiosks read the catalogue that are not enrolled; for the days in which "
                               "a city enrols them"))},
         {.name = u"allow-empty"_s,
          .help = words(QT_TRANSLATE_NOOP(
              "ServerCommand", "serve an empty catalogue although snapshots or a key lie beside it"))},
         {.name = u"adopt-folder"_s,
          .help = words(QT_TRANSLATE_NOOP(
              "ServerCommand",
              "this folder and its key belong to the database from now on, whatever did before"))}});
}

Result<ServeOptions> serveOptionsOf(const console::Arguments &arguments)
{
    ServeOptions options;
    YIZHAN_TRY_LET(options.location, locationOf(arguments));
    const auto listen = transport::parseListenAddress(arguments.value("listen"_L1));
    if (!listen)
        return console::wrongUsage("listen"_L1, listen.error());
    options.listen = *listen;
    options.certificateFile = arguments.value("cert"_L1);
    options.keyFile = arguments.value("key"_L1);
    if (options.certificateFile.isEmpty() != options.keyFile.isEmpty())
        return console::wrongUsage("serve.options", u"--cert, --key"_s);
    YIZHAN_TRY_LET(const int log, arguments.choice("access-log"_L1, {u"all"_s, u"errors"_s, u"off"_s}));
    options.accessLog = static_cast<AccessLog>(log);
    YIZHAN_TRY_LET(options.ioThreads, arguments.number("io-threads"_L1, 1, mostThreads));
    YIZHAN_TRY_LET(options.workers, arguments.number("workers"_L1, 1, mostThreads));
    YIZHAN_TRY_LET(options.connectionsPerAddress,
                   arguments.number("connections-per-address"_L1, 0, mostConnections));
    if (arguments.isSet("tls-proxy"_L1)) {
        const QString proxy = arguments.value("tls-proxy"_L1);
        const auto client = transport::clientOf(proxy.toStdString());
        if (!client)
            return console::wrongUsage("usage.address", proxy);
        options.tlsProxy = *client;
    }
    options.openCatalogue =
        arguments.isSet("open-catalogue"_L1) || qEnvironmentVariable("YIZHAN_OPEN_CATALOGUE") == u"1";
    options.meant = {arguments.isSet("allow-empty"_L1), arguments.isSet("adopt-folder"_L1)};
    return options;
}

} // namespace yizhan::server
