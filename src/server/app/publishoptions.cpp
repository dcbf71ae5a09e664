// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishoptions.h"

#include <QCommandLineParser>

namespace yizhan::server {

Result<PublishOptions> readPublishOptions(const QString &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const char *name : {"data", "db", "import"})
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("value")});
    parser.addOption({QStringLiteral("scope"), QString(), QStringLiteral("value"), QStringLiteral("city")});
    parser.addOption({QStringLiteral("remove"), QString()});
    if (!parser.parse(QStringList(command) + arguments))
        return fail(ErrorCode::Invalid, "usage", parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorCode::Invalid, "usage",
                    QStringLiteral("unexpected argument; a file is given with --import"),
                    parser.positionalArguments().constFirst());
    PublishOptions options;
    options.location = {parser.value(QStringLiteral("data")), parser.value(QStringLiteral("db"))};
    options.scope = parser.value(QStringLiteral("scope"));
    options.file = parser.value(QStringLiteral("import"));
    options.remove = parser.isSet(QStringLiteral("remove"));
    if (options.location.dataDir.isEmpty())
        return fail(ErrorCode::Invalid, "usage", QStringLiteral("--data DIR is needed"));
    if (options.remove && parser.isSet(QStringLiteral("import")))
        return fail(ErrorCode::Invalid, "usage", QStringLiteral("either --import or --remove"));
    return options;
}

} // namespace yizhan::server
