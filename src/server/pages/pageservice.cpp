// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageservice.h"

#include "itemlookup.h"
#include "vacancyhtml.h"
#include "vacancyjson.h"

using namespace Qt::StringLiterals;

namespace yizhan::pages {

using protocol::Response;
using routing::Call;

namespace {

// A correction reaches phones within minutes; a code that was scanned before its import must not stay dead.
constexpr int pageSeconds = 300;
constexpr int missingSeconds = 30;

constexpr routing::Limits limits{.answerTime = std::chrono::seconds(10), .lateCode = "database"};

Response missing(const Call &call)
{
    return pageResponse(
        call.request, 404,
        noticePage(u"没有找到这个岗位"_s,
                   u"请检查网址，或在驿站的屏幕上再扫一次码。也可以请工作人员帮您找类似的岗位。"_s),
        missingSeconds);
}

Response ended(const Call &call)
{
    return pageResponse(call.request, 410,
                        noticePage(u"这个岗位已经结束"_s,
                                   u"招满了，或已过有效期。请到就近的驿站看看别的岗位，工作人员可以帮忙。"_s),
                        pageSeconds);
}

Response unavailable(const Call &call)
{
    Response response =
        pageResponse(call.request, 503, noticePage(u"暂时打不开"_s, u"系统正在维护，请过几分钟再试。"_s), 0);
    response.fields.emplace_back("Retry-After", "30");
    return response;
}

} // namespace

void PageService::addRoutes(routing::RouteTable &table)
{
    table.add({.name = "pages", .pattern = "/v/{*}", .limits = limits, .handler = [this](const Call &call) {
                   return vacancy(call);
               }});
}

Response PageService::vacancy(const Call &call)
{
    const auto connection = m_connections.here();
    auto found = connection ? feed::findItem((*connection)->database,
                                             QString::fromLatin1(catalogue::Kind<catalogue::Vacancy>::name),
                                             QString::fromStdString(call.place))
                            : Result<std::optional<feed::FoundItem>>(fail(connection.error()));
    if (!found) {
        m_connections.drop();
        return unavailable(call);
    }
    if (!*found)
        return missing(call);
    const feed::FoundItem &item = **found;
    if (!item.live || (item.until != 0 && item.until < toEpochDay(m_clock.today())))
        return ended(call);
    catalogue::VacancyDecoder decoder;
    const auto vacancy = decoder.decode(item.body);
    if (!vacancy)
        return missing(call);
    return pageResponse(call.request, 200, vacancyPage(*vacancy, fromEpochDay(item.until)), pageSeconds);
}

} // namespace yizhan::pages
