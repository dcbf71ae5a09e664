// SPDX-License-Identifier: GPL-3.0-or-later
#include "bureautextcommand.h"

#include "cataloguechange.h"
#include "clock.h"
#include "publishoptions.h"
#include "usage.h"

#include <QCoreApplication>
#include <QTextStream>

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

Result<void> run(const publishing::BureauTextKind &kind, const PublishOptions &options)
{
    const SystemClock clock;
    YIZHAN_TRY_LET(CatalogueChange opened, openForChange(options.location));
    publishing::BureauTextPublisher publisher(opened.database, clock, kind, options.scope);
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

int runBureauTextCommand(const publishing::BureauTextKind &kind, const QStringList &arguments)
{
    const auto options = readPublishOptions(QString::fromLatin1(kind.kind), arguments);
    if (!options)
        return complain(options.error());
    const auto done = run(kind, *options);
    return done ? exitOk : complain(done.error());
}

} // namespace yizhan::server
