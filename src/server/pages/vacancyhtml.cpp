// SPDX-License-Identifier: GPL-3.0-or-later
#include "vacancyhtml.h"

#include "codewords.h"
#include "factwords.h"
#include "html.h"
#include "moneywords.h"
#include "postingdata.h"

using namespace Qt::StringLiterals;

namespace yizhan::pages {

using catalogue::Vacancy;
using catalogue::VacancyTag;

namespace {

QByteArray utf8(const char16_t *text)
{
    return QString::fromUtf16(text).toUtf8();
}

QByteArray beginning(const Vacancy &vacancy)
{
    QByteArray html;
    if (vacancy.tags.testFlag(VacancyTag::Sample))
        html += "<p class=\"note\">" + utf8(u"示例：这个岗位是虚构的。") + "</p>\n";
    html += "<h1>" + htmlText(vacancy.title) + "</h1>\n<p class=\"pay\">" +
            htmlText(words::payWords(vacancy.pay)) + "</p>\n";
    if (!vacancy.employer.isEmpty())
        html += "<p>" + htmlText(vacancy.employer) + "</p>\n";
    return html;
}

QByteArray call(const Vacancy &vacancy)
{
    QByteArray html;
    if (!vacancy.contact.isEmpty())
        html += "<p>" + htmlText(u"联系人：%1"_s.arg(vacancy.contact)) + "</p>\n";
    if (!vacancy.phone.isEmpty())
        html += "<p>" + phoneLinks(vacancy.phone) + "</p>\n";
    return html;
}

QByteArray facts(const Vacancy &vacancy)
{
    QByteArray html;
    for (const catalogue::Place &place : vacancy.places)
        html += fact(u"工作地点", words::placeWords(place));
    html += fact(u"工作性质", words::enumeration(words::wordsOf(vacancy.kinds)));
    html += fact(u"招聘人数", vacancy.headcount > 0 ? u"%1 人"_s.arg(vacancy.headcount) : QString());
    html += fact(u"工作时间", vacancy.hours);
    html += fact(u"班次", words::enumeration(words::wordsOf(vacancy.shifts)));
    html += fact(u"福利", words::benefitWords(vacancy));
    html += fact(u"学历要求", words::word(vacancy.education));
    html += fact(u"经验要求", words::experienceWords(vacancy.experienceMonths));
    html += fact(u"年龄", words::ageWords(vacancy.ageMin, vacancy.ageMax));
    html += fact(u"证书", words::enumeration(vacancy.certificates));
    return html.isEmpty() ? html : "<dl>\n" + html + "</dl>\n";
}

QString dayOf(QDate day)
{
    return u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day());
}

QByteArray ending(const Vacancy &vacancy)
{
    QStringList lines;
    if (vacancy.posted.isValid())
        lines.append(u"发布：%1"_s.arg(dayOf(vacancy.posted)));
    if (vacancy.validThrough.isValid())
        lines.append(u"有效至：%1"_s.arg(dayOf(vacancy.validThrough)));
    lines.append(u"岗位编号：%1"_s.arg(vacancy.identifier));
    QByteArray html = "<footer>";
    for (const QString &line : lines)
        html += htmlText(line) + "<br>\n";
    return html + utf8(u"求职不收费。遇到要交押金、培训费的，请不要交，并告诉驿站工作人员。") + "</footer>\n";
}

} // namespace

PhonePage vacancyPage(const Vacancy &vacancy)
{
    PhonePage page;
    page.title = vacancy.employer.isEmpty() ? vacancy.title : vacancy.title + u" · " + vacancy.employer;
    if (vacancy.tags.testFlag(VacancyTag::Sample))
        page.head = "<meta name=\"robots\" content=\"noindex\">\n";
    page.head += jsonLdElement(jobPosting(vacancy));
    const QByteArray description = vacancy.description.isEmpty()
                                       ? QByteArray()
                                       : "<div class=\"text\">" + htmlText(vacancy.description) + "</div>\n";
    page.body = beginning(vacancy) + section(u"打电话", call(vacancy)) +
                section(u"岗位情况", facts(vacancy)) + section(u"岗位说明", description) + ending(vacancy);
    return page;
}

} // namespace yizhan::pages
