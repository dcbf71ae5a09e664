// SPDX-License-Identifier: GPL-3.0-or-later
#include "posterscommand.h"

#include "boothjson.h"
#include "catalogueoptions.h"
#include "fairjson.h"
#include "itemlookup.h"
#include "ledgerdatabase.h"
#include "liveitems.h"
#include "posterhtml.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::server {

namespace {

using catalogue::Booth;
using catalogue::Fair;
using catalogue::Kind;

tl::unexpected<Error> missing(const QString &id)
{
    return fail(ErrorCode::NotFound, "item.missing", u"no such job fair with stands is published"_s, id);
}

Result<Fair> fairOf(storage::Database &database, const QString &id)
{
    YIZHAN_TRY_LET(const auto item, feed::findItem(database, QLatin1String(Kind<Fair>::name), id));
    if (!item || !item->live)
        return missing(id);
    return Kind<Fair>::Decoder::decode(item->body);
}

Result<std::vector<Booth>> boothsOf(storage::Database &database, const QString &fair, QDate today)
{
    YIZHAN_TRY_LET(const auto items, feed::liveItems(database, Kind<Booth>::name, toEpochDay(today)));
    std::vector<Booth> booths;
    for (const feed::LiveItem &item : items) {
        auto booth = Kind<Booth>::Decoder::decode(item.body);
        if (!booth || booth->fair != fair)
            continue;
        booth->id = item.id;
        booths.push_back(*std::move(booth));
    }
    std::sort(booths.begin(), booths.end(), catalogue::boothBefore);
    return booths;
}

Result<void> write(const QString &path, const QByteArray &page)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size() || !file.commit())
        return fail(ErrorCode::Io, "file.write", file.errorString(), path);
    return {};
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    const QString id = arguments.operands().constFirst();
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    YIZHAN_TRY_LET(const QUrl url, arguments.webAddress("public-url"_L1));
    const QString out = arguments.value("out"_L1);
    YIZHAN_TRY_LET(storage::Database database, openLedgerOf(location, around.random));
    YIZHAN_TRY_LET(const Fair fair, fairOf(database, id));
    YIZHAN_TRY_LET(const auto booths, boothsOf(database, id, around.clock.today()));
    if (booths.empty())
        return missing(id);
    YIZHAN_TRY_LET(const QByteArray page,
                   pages::posterPage(fair, booths, url.toString(QUrl::StripTrailingSlash)));
    YIZHAN_TRY(write(out, page));
    terminal.print(QCoreApplication::translate("ServerCommand", "%1: %n posters; print it from a browser",
                                               nullptr, int(booths.size()))
                       .arg(out));
    return console::exitOk;
}

} // namespace

console::Command postersCommand(const Surroundings &around)
{
    return {.name = u"posters"_s,
            .help = QCoreApplication::translate("ServerCommand",
                                                "posters for the stands of a job fair, each with its code"),
            .options = catalogueOptions(
                {{.name = u"public-url"_s,
                  .value = u"URL"_s,
                  .help = QCoreApplication::translate(
                      "ServerCommand", "the address by which phones reach the server, as the kiosks have it"),
                  .required = true},
                 {.name = u"out"_s,
                  .value = u"FILE"_s,
                  .help = QCoreApplication::translate("ServerCommand", "the page to be printed, .html"),
                  .required = true}}),
            .operands = {u"ID"_s, QCoreApplication::translate("ServerCommand", "of the job fair"), 1},
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::server
