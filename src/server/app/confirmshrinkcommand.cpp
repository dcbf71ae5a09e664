// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirmshrinkcommand.h"

#include "cataloguechange.h"
#include "catalogueoptions.h"
#include "scopeshrink.h"

#include <QCoreApplication>

namespace yizhan::server {

namespace {

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(const QString scope, scopeOf(arguments));
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    YIZHAN_TRY_LET(CatalogueChange change, openForChange(location, around.random));
    YIZHAN_TRY_LET(const feed::ScopeState state, feed::confirmShrink(change.database, scope));
    terminal.print(QCoreApplication::translate("ServerCommand", "%1: kiosks may now hold as few as %n items",
                                               nullptr, int(state.rows))
                       .arg(scope));
    return console::exitOk;
}

} // namespace

console::Command confirmShrinkCommand(const Surroundings &around)
{
    return {.name = QStringLiteral("confirm-shrink"),
            .help = QCoreApplication::translate(
                "ServerCommand", "the catalogue lost most of itself, and that is meant: kiosks may follow"),
            .options = catalogueOptions({scopeOption()}),
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::server
