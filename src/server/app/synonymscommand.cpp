// SPDX-License-Identifier: GPL-3.0-or-later
#include "synonymscommand.h"

#include "cataloguechange.h"
#include "clock.h"
#include "synonympublisher.h"
#include "usage.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

namespace yizhan::server {

namespace {

struct SynonymsOptions
{
    feed::ServerDatabaseLocation location;
    QString scope;
    QString file; ///< empty: nothing is published
    bool remove = false;
};

Result<SynonymsOptions> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const char *name : {"data", "db", "import"})
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("value")});
    parser.addOption({QStringLiteral("scope"), QString(), QStringLiteral("value"), QStringLiteral("city")});
    parser.addOption({QStringLiteral("remove"), QString()});
    if (!parser.parse(QStringList(QStringLiteral("synonyms")) + arguments))
        return fail(ErrorCode::Invalid, "usage", parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorCode::Invalid, "usage",
                    QStringLiteral("unexpected argument; a list is given with --import"),
                    parser.positionalArguments().constFirst());
    SynonymsOptions options;
    options.location = {parser.value(QStringLiteral("data")), parser.value(QStringLiteral("db"))};
    options.scope = parser.value(QStringLiteral("scope"));
    options.file = parser.value(QStringLiteral("import"));
    options.remove = parser.isSet(QStringLiteral("remove"));
    if (options.location.dataDir.isEmpty())
        return fail(ErrorCode::Invalid, "usage", QStringLiteral("--data DIR is needed"));
    if (options.remove && !options.file.isEmpty())
        return fail(ErrorCode::Invalid, "usage", QStringLiteral("either --import or --remove"));
    return options;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("ServerSynonyms", text);
}

Result<QString> change(intake::SynonymPublisher &publisher, const SynonymsOptions &options)
{
    if (options.remove) {
        YIZHAN_TRY_LET(const bool held, publisher.withdraw());
        return held ? translated(QT_TRANSLATE_NOOP("ServerSynonyms",
                                                   "the list is withdrawn; the kiosks' own list holds again"))
                    : translated(QT_TRANSLATE_NOOP("ServerSynonyms", "no list is published"));
    }
    YIZHAN_TRY_LET(const QString text, intake::readSynonymFile(options.file));
    YIZHAN_TRY_LET(const bool changed, publisher.publish(text));
    return changed ? translated(QT_TRANSLATE_NOOP("ServerSynonyms", "the list is published"))
                   : translated(QT_TRANSLATE_NOOP("ServerSynonyms", "this list is published already"));
}

Result<void> run(const SynonymsOptions &options)
{
    const SystemClock clock;
    YIZHAN_TRY_LET(CatalogueChange opened, openForChange(options.location));
    storage::Database &database = opened.database;
    intake::SynonymPublisher publisher(database, clock, options.scope);
    if (options.file.isEmpty() && !options.remove) {
        YIZHAN_TRY_LET(const QString text, publisher.published());
        QTextStream(stdout) << text << Qt::flush;
        return {};
    }
    YIZHAN_TRY_LET(const QString outcome, change(publisher, options));
    QTextStream(stdout) << outcome << Qt::endl;
    return {};
}

} // namespace

int runSynonymsCommand(const QStringList &arguments)
{
    const auto options = parseOptions(arguments);
    if (!options)
        return complain(options.error());
    const auto done = run(*options);
    return done ? exitOk : complain(done.error());
}

} // namespace yizhan::server
