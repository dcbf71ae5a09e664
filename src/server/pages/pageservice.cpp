// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageservice.h"

#include "boothjson.h"
#include "fairhtml.h"
#include "fairjson.h"
#include "fairplaces.h"
#include "liveitems.h"
#include "receiptcode.h"
#include "receipthtml.h"
#include "receipts.h"
#include "receiptsubject.h"
#include "scopename.h"
#include "seatkey.h"
#include "tickethtml.h"
#include "vacancyhtml.h"
#include "vacancyjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::pages {

using protocol::Response;
using routing::Call;

namespace {

// A correction reaches phones within minutes; a code that was scanned before its import must not stay dead.
constexpr int pageSeconds = 300;
constexpr int missingSeconds = 30;
constexpr int receiptSeconds = 10;

constexpr std::size_t mostUnknownReceipts = 60;
constexpr qint64 unknownWithinMs = 60'000;

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

Response missingFair(const Call &call)
{
    return pageResponse(call.request, 404,
                        noticePage(u"没有找到这场招聘会"_s,
                                   u"请检查网址，或在驿站的屏幕上再扫一次码。也可以请工作人员帮忙。"_s),
                        missingSeconds);
}

Response endedFair(const Call &call)
{
    return pageResponse(
        call.request, 410,
        noticePage(u"这场招聘会已经结束"_s, u"请到就近的驿站看看别的招聘会和岗位，工作人员可以帮忙。"_s),
        pageSeconds);
}

Response unavailable(const Call &call)
{
    Response response =
        pageResponse(call.request, 503, noticePage(u"暂时打不开"_s, u"系统正在维护，请过几分钟再试。"_s), 0);
    response.fields.emplace_back("Retry-After", "30");
    return response;
}

Response unknownReceipt(const Call &call)
{
    return pageResponse(call.request, 404,
                        noticePage(u"还没有这个回执"_s,
                                   u"可能还在路上：驿站的网络断了，要等网络好了才送到。请过一会儿再看，"
                                   "也请检查号码。急的话，请找驿站工作人员。"_s),
                        0);
}

/// For whoever typed the address without what stands behind it.
Response entrance(const Call &call)
{
    return pageResponse(call.request, 200,
                        noticePage(u"就业驿站"_s,
                                   u"请用手机扫驿站屏幕上的二维码，就能打开岗位或回执。"
                                   "有回执号码的，在网址后面加上 /r/ 和号码。需要帮忙，请找驿站工作人员。"_s),
                        pageSeconds);
}

Response incomplete(const Call &call)
{
    return pageResponse(
        call.request, 404,
        noticePage(u"网址不完整"_s,
                   u"后面少了岗位编号或回执号码。请在驿站的屏幕上再扫一次码，或请工作人员帮忙。"_s),
        pageSeconds);
}

Response tooManyReceipts(const Call &call, qint64 waitMs)
{
    Response response = pageResponse(
        call.request, 429, noticePage(u"请过一会儿再看"_s, u"找错的号码太多了，请过一分钟再试。"_s), 0);
    response.fields.emplace_back("Retry-After", std::to_string((waitMs + 999) / 1000));
    return response;
}

} // namespace

PageService::PageService(const feed::ServerDatabaseLocation &location, const Clock &clock)
    : m_connections(location), m_clock(clock), m_unknownReceipts(mostUnknownReceipts, unknownWithinMs)
{
}

void PageService::addRoutes(routing::RouteTable &table)
{
    table.add({.name = "pages", .pattern = "/r/{}", .limits = limits, .handler = [this](const Call &call) {
                   return receipt(call);
               }});
    table.add({.name = "pages", .pattern = "/t/{}", .limits = limits, .handler = [this](const Call &call) {
                   return ticket(call);
               }});
    table.add({.name = "pages", .pattern = "/v/{*}", .limits = limits, .handler = [this](const Call &call) {
                   return vacancy(call);
               }});
    table.add({.name = "pages", .pattern = "/s/{*}", .limits = limits, .handler = [this](const Call &call) {
                   return shortlist(call);
               }});
    table.add({.name = "pages", .pattern = "/f/{*}", .limits = limits, .handler = [this](const Call &call) {
                   return fair(call);
               }});
    table.add({.name = "pages", .pattern = "/b/{*}", .limits = limits, .handler = [this](const Call &call) {
                   return booth(call);
               }});
    table.add({.name = "pages", .pattern = "/", .limits = limits, .handler = entrance});
    for (const char *const cut :
         {"/v", "/v/", "/s", "/s/", "/f", "/f/", "/b", "/b/", "/r", "/r/", "/t", "/t/"})
        table.add({.name = "pages", .pattern = cut, .limits = limits, .handler = incomplete});
}

bool PageService::isOver(const feed::FoundItem &item) const
{
    return !item.live || (item.until != 0 && item.until < toEpochDay(m_clock.today()));
}

Response PageService::receipt(const Call &call)
{
    return byCode(call, &PageService::receiptPageOf);
}

Response PageService::ticket(const Call &call)
{
    return byCode(call, &PageService::ticketPageOf);
}

Response PageService::byCode(const Call &call, PageOfCode pageOf)
{
    const std::string &client = call.request.client;
    if (const qint64 wait = m_unknownReceipts.waitMs(client, m_clock.monotonicMs()); wait > 0)
        return tooManyReceipts(call, wait);
    const auto page = (this->*pageOf)(operations::readReceiptCode(QString::fromStdString(call.place)));
    if (!page) {
        m_connections.drop();
        return unavailable(call);
    }
    if (!*page) {
        m_unknownReceipts.failed(client, m_clock.monotonicMs());
        return unknownReceipt(call);
    }
    return pageResponse(call.request, 200, **page, receiptSeconds);
}

Result<std::optional<PhonePage>> PageService::receiptPageOf(const QString &code)
{
    YIZHAN_TRY_LET(feed::ReaderConnection *const connection, m_connections.here());
    YIZHAN_TRY_LET(const auto found, ledger::findReceipt(connection->database, code));
    if (!found)
        return std::nullopt;
    YIZHAN_TRY_LET(const ReceiptSubject subject,
                   subjectOf(connection->database, *found, toEpochDay(m_clock.today())));
    return receiptPage(*found, subject);
}

/// Nothing where the code is none of a sign-up for a job fair.
Result<std::optional<PhonePage>> PageService::ticketPageOf(const QString &code)
{
    YIZHAN_TRY_LET(feed::ReaderConnection *const connection, m_connections.here());
    YIZHAN_TRY_LET(const auto found, ledger::findReceipt(connection->database, code));
    if (!found || found->type != ledger::fairSignUpType || !m_city)
        return std::nullopt;
    YIZHAN_TRY_LET(const ReceiptSubject subject,
                   subjectOf(connection->database, *found, toEpochDay(m_clock.today())));
    if (!subject.fair || !found->placed)
        return ticketlessPage(*found, subject);
    YIZHAN_TRY_LET(const tickets::WrittenTicket ticket, ticketFor(*found, *subject.fair, *m_city));
    return ticketPage(*found, *subject.fair, ticket);
}

Response PageService::vacancy(const Call &call)
{
    const auto connection = m_connections.here();
    auto found = connection ? feed::findPublic((*connection)->database,
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
    if (isOver(item))
        return ended(call);
    catalogue::VacancyDecoder decoder;
    const auto vacancy = decoder.decode(item.body);
    if (!vacancy)
        return missing(call);
    return pageResponse(call.request, 200, vacancyPage(*vacancy), pageSeconds);
}

Response PageService::fair(const Call &call)
{
    bool over = false;
    const auto page = fairPageOf(QString::fromStdString(call.place), over);
    if (!page) {
        m_connections.drop();
        return unavailable(call);
    }
    if (over)
        return endedFair(call);
    return *page ? pageResponse(call.request, 200, **page, pageSeconds) : missingFair(call);
}

/// Nothing where it was never published, or is over.
Result<std::optional<PhonePage>> PageService::fairPageOf(const QString &id, bool &over)
{
    using catalogue::Booth;
    using catalogue::Fair;
    using catalogue::Kind;
    YIZHAN_TRY_LET(feed::ReaderConnection *const connection, m_connections.here());
    YIZHAN_TRY_LET(const auto item,
                   feed::findPublic(connection->database, QString::fromLatin1(Kind<Fair>::name), id));
    over = item && isOver(*item);
    auto fair = item && !over ? Kind<Fair>::Decoder::decode(item->body)
                              : Result<Fair>(fail(ErrorCode::NotFound, "item.missing", QString()));
    if (!fair)
        return std::optional<PhonePage>();
    fair->id = id;
    YIZHAN_TRY_LET(const auto items,
                   feed::liveItems(connection->database, Kind<Booth>::name, toEpochDay(m_clock.today())));
    std::vector<Booth> booths;
    for (const feed::LiveItem &one : items) {
        auto booth = Kind<Booth>::Decoder::decode(one.body);
        if (!booth || booth->fair != id || protocol::isOfSome(one.scope))
            continue;
        if (one.altered)
            return fail(ErrorCode::Corrupt, "feed.altered", one.id, one.scope);
        booths.push_back(*std::move(booth));
    }
    std::sort(booths.begin(), booths.end(), catalogue::boothBefore);
    YIZHAN_TRY_LET(const auto places, shown<catalogue::FairPlaces>(id));
    return std::optional(fairPage(*fair, booths, places));
}

/// Nothing where the stand or its fair was never published, or is over.
Result<std::optional<PhonePage>> PageService::boothPageOf(const QString &id)
{
    using catalogue::Booth;
    using catalogue::Fair;
    YIZHAN_TRY_LET(const auto booth, shown<Booth>(id));
    if (!booth)
        return std::optional<PhonePage>();
    YIZHAN_TRY_LET(auto fair, shown<Fair>(booth->fair));
    if (!fair)
        return std::optional<PhonePage>();
    fair->id = booth->fair;
    return std::optional(boothPage(*fair, *booth));
}

template <typename T>
Result<std::optional<T>> PageService::shown(const QString &id)
{
    using catalogue::Kind;
    YIZHAN_TRY_LET(feed::ReaderConnection *const connection, m_connections.here());
    YIZHAN_TRY_LET(const auto item,
                   feed::findPublic(connection->database, QString::fromLatin1(Kind<T>::name), id));
    if (!item || isOver(*item))
        return std::optional<T>();
    auto value = Kind<T>::Decoder::decode(item->body);
    return value ? std::optional<T>(*std::move(value)) : std::optional<T>();
}

/// What the code on a stand's poster opens.
Response PageService::booth(const Call &call)
{
    const auto page = boothPageOf(QString::fromStdString(call.place));
    if (!page) {
        m_connections.drop();
        return unavailable(call);
    }
    return *page ? pageResponse(call.request, 200, **page, pageSeconds) : missingFair(call);
}

Result<Listed> PageService::listed(const QString &id)
{
    YIZHAN_TRY_LET(feed::ReaderConnection *const connection, m_connections.here());
    YIZHAN_TRY_LET(const auto item,
                   feed::findPublic(connection->database,
                                    QString::fromLatin1(catalogue::Kind<catalogue::Vacancy>::name), id));
    if (!item)
        return NotListed::Unknown;
    if (isOver(*item))
        return NotListed::Ended;
    catalogue::VacancyDecoder decoder;
    auto vacancy = decoder.decode(item->body);
    if (!vacancy)
        return NotListed::Unknown;
    vacancy->id = id;
    return *std::move(vacancy);
}

/// Answers with whatever is there: one vacancy that has ended must not hide the others.
Response PageService::shortlist(const Call &call)
{
    const QStringList ids = listedIds(QString::fromStdString(call.place));
    if (ids.isEmpty())
        return incomplete(call);
    std::vector<Listed> list;
    for (const QString &id : ids) {
        auto one = listed(id);
        if (!one) {
            m_connections.drop();
            return unavailable(call);
        }
        list.push_back(*std::move(one));
    }
    const auto unknown = std::count(list.begin(), list.end(), Listed(NotListed::Unknown));
    if (unknown == ids.size())
        return missing(call);
    return pageResponse(call.request, 200, shortlistPage(list), unknown > 0 ? missingSeconds : pageSeconds);
}

} // namespace yizhan::pages
