// SPDX-License-Identifier: GPL-3.0-or-later
#include "bureautextcommand.h"

#include "cataloguechange.h"
#include "clock.h"
#include "usage.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

namespace yizhan::server {

namespace {

struct Options
{
    feed::ServerDatabaseLocation location;
    QString scope;
    QString file; ///< empty: nothing is published
    bool remove = false;
};

Result<Options> parseOptions(const char *command, const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const char *name : {"data", "db", "import"})
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("value")});
    parser.addOption({QStringLiteral("scope"), QString(), QStringLiteral("value"), QStringLiteral("city")});
    parser.addOption({QStringLiteral("remove"), QString()});
    if (!parser.parse(QStringList(QString::fromLatin1(command)) + arguments))
        return fail(ErrorCode::Invalid, "usage", parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorCode::Invalid, "usage",
                    QStringLiteral("unexpected argument; a file is given with --import"),
                    parser.positionalArguments().constFirst());
    Options options;
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

QString translated(const char *text)
{
    return QCoreApplication::translate("ServerBureauText", text);
}

/// The sentence that says what was done.
Result<QString> change(intake::BureauTextPublisher &publisher, const intake::BureauTextKind &kind,
                       const Options &options)
{
    if (options.remove) {
        YIZHAN_TRY_LET(const bool held, publisher.withdraw());
        return held ? translated(
                          QT_TRANSLATE_NOOP("ServerBureauText", "withdrawn; the kiosks use their own again"))
                    : translated(QT_TRANSLATE_NOOP("ServerBureauText", "nothing is published"));
    }
    YIZHAN_TRY_LET(const QString text, intake::readBureauText(kind, options.file));
    YIZHAN_TRY_LET(const bool changed, publisher.publish(text));
    return changed ? translated(QT_TRANSLATE_NOOP("ServerBureauText", "published"))
                   : translated(QT_TRANSLATE_NOOP("ServerBureauText", "this is published already"));
}

Result<void> run(const intake::BureauTextKind &kind, const Options &options)
{
    const SystemClock clock;
    YIZHAN_TRY_LET(CatalogueChange opened, openForChange(options.location));
    intake::BureauTextPublisher publisher(opened.database, clock, kind, options.scope);
    if (options.file.isEmpty() && !options.remove) {
        YIZHAN_TRY_LET(const QString text, publisher.published());
        QTextStream(stdout) << text << Qt::flush;
        return {};
    }
    YIZHAN_TRY_LET(const QString outcome, change(publisher, kind, options));
    QTextStream(stdout) << outcome << Qt::endl;
    return {};
}

} // namespace

int runBureauTextCommand(const intake::BureauTextKind &kind, const QStringList &arguments)
{
    const auto options = parseOptions(kind.kind, arguments);
    if (!options)
        return complain(options.error());
    const auto done = run(kind, *options);
    return done ? exitOk : complain(done.error());
}

} // namespace yizhan::server
