// SPDX-License-Identifier: GPL-3.0-or-later
#include "bureautextcommand.h"

#include "cataloguechange.h"
#include "publishoptions.h"

#include <QCoreApplication>

namespace yizhan::server {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ServerBureauText", text);
}

/// The sentence that says what was done.
Result<QString> change(publishing::BureauTextPublisher &publisher, const publishing::BureauTextKind &kind,
                       const PublishOptions &options)
{
    if (options.remove) {
        YIZHAN_TRY_LET(const bool held, publisher.withdraw());
        return held ? translated(
                          QT_TRANSLATE_NOOP("ServerBureauText", "withdrawn; the kiosks use their own again"))
                    : translated(QT_TRANSLATE_NOOP("ServerBureauText", "nothing is published"));
    }
    YIZHAN_TRY_LET(const QString text, publishing::readBureauText(kind, options.file));
    YIZHAN_TRY_LET(const bool changed, publisher.publish(text));
    return changed ? translated(QT_TRANSLATE_NOOP("ServerBureauText", "published"))
                   : translated(QT_TRANSLATE_NOOP("ServerBureauText", "this is published already"));
}

Result<int> run(const publishing::BureauTextKind &kind, const console::Arguments &arguments,
                console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(const PublishOptions options, publishOptionsOf(arguments));
    YIZHAN_TRY_LET(CatalogueChange opened, openForChange(options.location, around.random));
    publishing::BureauTextPublisher publisher(opened.database, around.clock, kind, options.scope);
    if (options.file.isEmpty() && !options.remove) {
        YIZHAN_TRY_LET(const QString text, publisher.published());
        terminal.write(text.toUtf8());
    } else {
        YIZHAN_TRY_LET(const QString outcome, change(publisher, kind, options));
        terminal.print(outcome);
    }
    return console::exitOk;
}

} // namespace

console::Command bureauTextCommand(const publishing::BureauTextKind &kind, const QString &help,
                                   const Surroundings &around)
{
    return {.name = QString::fromLatin1(kind.kind),
            .help = help,
            .options = publishOptions(),
            .notes = QCoreApplication::translate(
                "ServerCommand",
                "Without --import and --remove: prints what is published. After --remove the "
                "kiosks' own holds again."),
            .run = [&kind, around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(kind, arguments, terminal, around);
            }};
}

} // namespace yizhan::server
