// SPDX-License-Identifier: GPL-3.0-or-later
#include "serveoptions.h"

#include <QCommandLineParser>

namespace yizhan::server {

namespace {

tl::unexpected<Error> wrongUsage(QString detail, QString place)
{
    return fail(ErrorCode::Invalid, "usage", std::move(detail), std::move(place));
}

Result<AccessLog> parseAccessLog(const QString &text)
{
    if (text == QLatin1String("all"))
        return AccessLog::All;
    if (text == QLatin1String("errors"))
        return AccessLog::Errors;
    if (text == QLatin1String("off"))
        return AccessLog::Off;
    return wrongUsage(QStringLiteral("one of: all, errors, off"), QStringLiteral("--access-log"));
}

Result<int> parseThreads(const QCommandLineParser &parser, const QString &name)
{
    bool isNumber = false;
    const int value = parser.value(name).toInt(&isNumber);
    if (!isNumber || value < 1 || value > 64)
        return wrongUsage(QStringLiteral("a number from 1 to 64"), QStringLiteral("--") + name);
    return value;
}

} // namespace

Result<ServeOptions> parseServeOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QString value = QStringLiteral("value");
    const auto add = [&](const char *name, const char *initial = "") {
        parser.addOption({QString::fromLatin1(name), QString(), value, QString::fromLatin1(initial)});
    };
    add("data");
    add("db");
    add("listen", "127.0.0.1:8420");
    add("cert");
    add("key");
    add("public-url");
    add("access-log", "all");
    add("io-threads", "1");
    add("workers", "2");
    if (!parser.parse(QStringList(QStringLiteral("serve")) + arguments))
        return wrongUsage(parser.errorText(), {});
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(QStringLiteral("unexpected argument"), parser.positionalArguments().constFirst());

    ServeOptions options;
    options.location = {parser.value(QStringLiteral("data")), parser.value(QStringLiteral("db"))};
    if (options.location.dataDir.isEmpty())
        return wrongUsage(QStringLiteral("--data DIR is needed"), {});
    YIZHAN_TRY_LET(options.listen, transport::parseListenAddress(parser.value(QStringLiteral("listen"))));
    options.certificateFile = parser.value(QStringLiteral("cert"));
    options.keyFile = parser.value(QStringLiteral("key"));
    if (options.certificateFile.isEmpty() != options.keyFile.isEmpty())
        return wrongUsage(QStringLiteral("--cert and --key belong together"), {});
    options.publicUrl = QUrl(parser.value(QStringLiteral("public-url")), QUrl::StrictMode);
    const QString scheme = options.publicUrl.scheme();
    if (parser.isSet(QStringLiteral("public-url")) && scheme != QLatin1String("https") &&
        scheme != QLatin1String("http"))
        return wrongUsage(QStringLiteral("a URL like https://jobs.example.cn"),
                          QStringLiteral("--public-url"));
    YIZHAN_TRY_LET(options.accessLog, parseAccessLog(parser.value(QStringLiteral("access-log"))));
    YIZHAN_TRY_LET(options.ioThreads, parseThreads(parser, QStringLiteral("io-threads")));
    YIZHAN_TRY_LET(options.workers, parseThreads(parser, QStringLiteral("workers")));
    return options;
}

} // namespace yizhan::server
