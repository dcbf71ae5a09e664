// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairhtml.h"

#include "codewords.h"
#include "factwords.h"
#include "fairwords.h"
#include "html.h"
#include "moneywords.h"
#include "postingdata.h"

#include <QUrl>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace yizhan::pages {

using catalogue::Booth;
using catalogue::Fair;
using catalogue::FairPlaces;

namespace {

QString sayDay(QDate day)
{
    return u"%1年%2月%3日 %4"_s.arg(day.year())
        .arg(day.month())
        .arg(day.day())
        .arg(words::weekdayWords(day.dayOfWeek()));
}

bool isSample(const Fair &fair)
{
    return fair.name.contains(u"示例");
}

/// "120 个名额，要先报名；还有 35 个".
QString quotaWords(const Fair &fair, const std::optional<FairPlaces> &places)
{
    if (fair.quota <= 0)
        return {};
    const QString all = u"%1 个名额，要先报名"_s.arg(fair.quota);
    if (!places)
        return all;
    if (places->free > 0)
        return all + u"；还有 %1 个"_s.arg(std::min(places->free, fair.quota));
    return all + (places->waiting > 0 ? u"；已经满了，%1 人在候补"_s.arg(places->waiting)
                                      : u"；已经满了，报名算候补"_s);
}

QByteArray factsOf(const Fair &fair, const std::optional<FairPlaces> &places)
{
    const QString signUp = fair.signUpUntil.isValid() ? sayDay(fair.signUpUntil) + u"为止"_s : QString();
    const QByteArray html = fact(u"哪天", fairDays(fair)) + fact(u"几点", fairHours(fair)) +
                            fact(u"在哪里", fairPlace(fair)) + fact(u"怎么去", fair.transport) +
                            fact(u"要多少钱", words::feeWords(fair.fee)) + fact(u"谁可以来", fair.audience) +
                            fact(u"名额", quotaWords(fair, places)) + fact(u"报名", signUp) +
                            fact(u"谁办的", fair.organiser);
    return "<dl>\n" + html + "</dl>\n";
}

QByteArray postsOf(const Booth &booth)
{
    QByteArray html = paragraph(booth.posts.join(u"、"_s));
    for (const QString &vacancy : booth.vacancies)
        html += "<p><a href=\"/v/" + QUrl::toPercentEncoding(vacancy, "/") + "\">" +
                htmlText(u"看岗位详情"_s) + "</a></p>\n";
    return html;
}

QByteArray boothHtml(const Booth &booth)
{
    QStringList numbers;
    if (booth.headcount > 0)
        numbers.append(u"招 %1 人"_s.arg(booth.headcount));
    if (booth.pay.stated())
        numbers.append(words::payWords(booth.pay));
    return "<section><h2>" + htmlText(booth.number + u' ' + booth.employer) + "</h2>\n" +
           paragraph(booth.zone) + postsOf(booth) + paragraph(numbers.join(u" · "_s)) +
           (booth.phone.isEmpty() ? QByteArray() : "<p>" + phoneLinks(booth.phone) + "</p>\n") +
           "</section>\n";
}

QByteArray footer()
{
    return "<footer>" + htmlText(u"求职不收费。遇到要交押金、培训费的，请不要交，并告诉驿站工作人员。"_s) +
           "</footer>\n";
}

QByteArray summary(const std::vector<Booth> &booths)
{
    if (booths.empty())
        return {};
    const int wanted = std::accumulate(booths.begin(), booths.end(), 0,
                                       [](int sum, const Booth &booth) { return sum + booth.headcount; });
    return paragraph(wanted > 0 ? u"%1 个摊位，一共招 %2 人"_s.arg(booths.size()).arg(wanted)
                                : u"%1 个摊位"_s.arg(booths.size()));
}

} // namespace

QString fairDays(const Fair &fair)
{
    return fair.lastDay() == fair.starts ? sayDay(fair.starts)
                                         : u"%1到%2"_s.arg(sayDay(fair.starts), sayDay(fair.lastDay()));
}

QString fairHours(const Fair &fair)
{
    const QString said = words::hoursWords(fair.opens, fair.closes);
    return said.isEmpty() ? fair.hours : said;
}

QString fairPlace(const Fair &fair)
{
    QString address = words::placeWords(fair.place);
    if (fair.venue.isEmpty() || address.contains(fair.venue))
        return address;
    return address.isEmpty() ? fair.venue : fair.venue + u"，" + address;
}

PhonePage fairPage(const Fair &fair, const std::vector<Booth> &booths,
                   const std::optional<FairPlaces> &places)
{
    PhonePage page;
    page.title = fair.name;
    if (isSample(fair))
        page.head = "<meta name=\"robots\" content=\"noindex\">\n";
    page.head += jsonLdElement(fairEvent(fair));
    if (isSample(fair))
        page.body = "<p class=\"note\">" + htmlText(u"示例：这场招聘会是虚构的。"_s) + "</p>\n";
    page.body +=
        "<h1>" + htmlText(fair.name) + "</h1>\n" + paragraph(words::word(fair.kind)) + summary(booths);
    page.body += section(u"这场招聘会", factsOf(fair, places));
    if (!fair.phone.isEmpty())
        page.body += section(u"打电话问", "<p>" + phoneLinks(fair.phone) + "</p>\n");
    if (!fair.notes.isEmpty())
        page.body += section(u"要知道的", "<div class=\"text\">" + htmlText(fair.notes) + "</div>\n");
    for (const Booth &booth : booths)
        page.body += boothHtml(booth);
    page.body += footer();
    return page;
}

PhonePage boothPage(const Fair &fair, const Booth &booth)
{
    PhonePage page;
    page.title = booth.number + u' ' + (booth.employer.isEmpty() ? fair.name : booth.employer);
    page.head = "<meta name=\"robots\" content=\"noindex\">\n";
    if (isSample(fair))
        page.body = "<p class=\"note\">" + htmlText(u"示例：这场招聘会是虚构的。"_s) + "</p>\n";
    page.body += "<h1>" + htmlText(fair.name) + "</h1>\n" + boothHtml(booth);
    page.body += "<p><a href=\"/f/" + QUrl::toPercentEncoding(fair.id, "/") + "\">" +
                 htmlText(u"看这场招聘会的全部摊位"_s) + "</a></p>\n" + footer();
    return page;
}

} // namespace yizhan::pages
