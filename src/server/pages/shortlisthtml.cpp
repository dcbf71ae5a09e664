// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortlisthtml.h"

#include "factwords.h"
#include "html.h"
#include "moneywords.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::pages {

using catalogue::Vacancy;

namespace {

QByteArray sectionOf(const Vacancy &vacancy)
{
    const QByteArray address = "/v/" + QUrl::toPercentEncoding(vacancy.id, "/");
    QByteArray html = "<section><h2><a href=\"" + address + "\">" + htmlText(vacancy.title) +
                      "</a></h2>\n<p class=\"pay\">" + htmlText(words::payWords(vacancy.pay)) + "</p>\n" +
                      paragraph(vacancy.employer);
    if (!vacancy.places.empty())
        html += paragraph(words::placeWords(vacancy.places.front()));
    html += paragraph(vacancy.hours);
    if (!vacancy.phone.isEmpty())
        html += "<p>" + phoneLinks(vacancy.phone) + "</p>\n";
    return html + "<p><a href=\"" + address + "\">" + htmlText(u"看全部内容"_s) + "</a></p></section>\n";
}

QByteArray sectionOf(NotListed reason)
{
    return "<section>" +
           paragraph(reason == NotListed::Ended ? u"这个岗位已经结束：招满了，或已过有效期。"_s
                                                : u"这个岗位没有找到。请在驿站的屏幕上再扫一次码。"_s) +
           "</section>\n";
}

} // namespace

QStringList listedIds(const QString &place)
{
    QStringList ids;
    for (const QString &part : place.split(u',', Qt::SkipEmptyParts)) {
        const QString id = QUrl::fromPercentEncoding(part.toUtf8());
        if (!ids.contains(id))
            ids.append(id);
        if (ids.size() == mostListed)
            break;
    }
    return ids;
}

PhonePage shortlistPage(const std::vector<Listed> &list)
{
    PhonePage page;
    page.title = u"您记下的 %1 个岗位"_s.arg(list.size());
    page.head = "<meta name=\"robots\" content=\"noindex\">\n";
    page.body = "<h1>" + htmlText(page.title) + "</h1>\n";
    const bool sample = std::any_of(list.begin(), list.end(), [](const Listed &one) {
        const auto *vacancy = std::get_if<Vacancy>(&one);
        return vacancy != nullptr && vacancy->tags.testFlag(catalogue::VacancyTag::Sample);
    });
    if (sample)
        page.body += "<p class=\"note\">" + htmlText(u"示例：这些岗位是虚构的。"_s) + "</p>\n";
    for (const Listed &one : list)
        page.body += std::visit([](const auto &held) { return sectionOf(held); }, one);
    page.body += "<footer>" +
                 htmlText(u"求职不收费。遇到要交押金、培训费的，请不要交，并告诉驿站工作人员。"_s) +
                 "</footer>\n";
    return page;
}

} // namespace yizhan::pages
