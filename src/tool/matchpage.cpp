// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchpage.h"

#include "findingcodes.h"
#include "matchwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

using desk::MatchRow;
using matching::Part;
using matching::PartFinding;

namespace {

QString starsText(int stars)
{
    return QString(u"★"_s).repeated(stars) + QString(u"☆"_s).repeated(3 - stars);
}

QString placeText(const catalogue::Vacancy &vacancy)
{
    return vacancy.places.empty() ? QString() : vacancy.places.front().region;
}

QJsonObject findingJson(const PartFinding &finding)
{
    return {{u"code"_s, matching::codeOf(finding.verdict)},
            {u"arguments"_s, QJsonArray{finding.first, finding.second, finding.third}},
            {u"words"_s, matching::wordsOf(finding)}};
}

QJsonArray partsJson(const matching::MatchScore &score)
{
    QJsonArray parts;
    for (std::size_t part = 0; part < matching::partCount; ++part) {
        const PartFinding &finding = score.parts[part];
        if (finding.best == 0)
            continue;
        QJsonObject object = findingJson(finding);
        object.insert(u"part"_s, matching::codeOf(static_cast<Part>(part)));
        object.insert(u"points"_s, finding.points);
        object.insert(u"best"_s, finding.best);
        parts.append(object);
    }
    return parts;
}

QJsonArray coursesJson(const std::vector<matching::CourseOffer> &offers)
{
    QJsonArray courses;
    for (const matching::CourseOffer &offer : offers)
        courses.append(QJsonObject{{u"id"_s, offer.course.id}, {u"name"_s, offer.course.name}});
    return courses;
}

QJsonObject resultJson(const MatchRow &result, bool explain)
{
    const catalogue::Vacancy &vacancy = result.shown.vacancy;
    QJsonArray reasons;
    for (const matching::Reason &reason : result.reasons)
        reasons.append(findingJson(reason.finding));
    QJsonObject object{{u"id"_s, vacancy.identifier},      {u"title"_s, vacancy.title},
                       {u"employer"_s, vacancy.employer},  {u"stars"_s, result.stars},
                       {u"points"_s, result.score.points}, {u"reasons"_s, reasons}};
    if (result.caution)
        object.insert(u"caution"_s, findingJson(*result.caution));
    if (result.gap) {
        object.insert(u"gap"_s,
                      QJsonObject{{u"certificates"_s, matching::certificateNames(result.gap->certificate)},
                                  {u"courses"_s, coursesJson(result.courses)},
                                  {u"months"_s, result.gap->months},
                                  {u"words"_s, matching::wordsOf(*result.gap)}});
    }
    if (result.widening >= 0)
        object.insert(u"widening"_s, result.widening);
    if (explain)
        object.insert(u"parts"_s, partsJson(result.score));
    return object;
}

} // namespace

QString MatchPage::entryText(std::size_t position, bool explain) const
{
    const MatchRow &result = m_page.rows[position];
    const catalogue::Vacancy &vacancy = result.shown.vacancy;
    QString text =
        u"%1. %2 %3  %4\n"_s.arg(position + 1).arg(starsText(result.stars), vacancy.title, vacancy.employer);
    if (const QString place = placeText(vacancy); !place.isEmpty())
        text += u"   地点：%1\n"_s.arg(place);
    for (const matching::Reason &reason : result.reasons)
        text += u"   ✓ %1\n"_s.arg(matching::wordsOf(reason.finding));
    if (result.caution)
        text += u"   ！%1\n"_s.arg(matching::wordsOf(*result.caution));
    if (result.gap)
        text += u"   · %1\n"_s.arg(matching::wordsOf(*result.gap));
    for (const matching::CourseOffer &offer : result.courses)
        text += u"     可以先学：%1（%2）\n"_s.arg(offer.course.name, offer.course.provider);
    if (!explain)
        return text;
    text += u"   %1 分（编号 %2）："_s.arg(result.score.points).arg(vacancy.identifier);
    for (std::size_t part = 0; part < matching::partCount; ++part) {
        const PartFinding &finding = result.score.parts[part];
        if (finding.best > 0)
            text += u" %1 %2/%3"_s.arg(matching::partName(static_cast<Part>(part)))
                        .arg(finding.points)
                        .arg(finding.best);
    }
    return text + u'\n';
}

QString MatchPage::text(bool explain) const
{
    QString text = u"共 %1 个岗位，合适的 %2 个"_s.arg(m_page.available).arg(m_page.good);
    if (m_page.stopped > 0)
        text += u"，写明与“一定要”相反的 %1 个没有列出"_s.arg(m_page.stopped);
    text += u"。\n"_s;
    int widening = -1;
    for (std::size_t position = 0; position < m_page.rows.size(); ++position) {
        const MatchRow &result = m_page.rows[position];
        if (result.widening != widening && result.widening >= 0) {
            const auto &step = m_page.widenings[static_cast<std::size_t>(result.widening)];
            text += u"\n—— %1（多 %2 个）——\n"_s.arg(matching::wordsOf(step)).arg(step.added);
        } else if (result.widening != widening) {
            text += u"\n—— 其余的 ——\n"_s;
        }
        widening = result.widening;
        text += entryText(position, explain);
    }
    return text;
}

QByteArray MatchPage::json(bool explain) const
{
    QJsonArray results;
    for (const MatchRow &row : m_page.rows)
        results.append(resultJson(row, explain));
    QJsonArray widenings;
    for (const matching::Widening &step : m_page.widenings) {
        widenings.append(QJsonObject{{u"kind"_s, matching::codeOf(step.kind)},
                                     {u"amount"_s, step.amount},
                                     {u"added"_s, step.added},
                                     {u"words"_s, matching::wordsOf(step)}});
    }
    const QJsonObject page{{u"available"_s, m_page.available},
                           {u"stopped"_s, m_page.stopped},
                           {u"good"_s, m_page.good},
                           {u"widenings"_s, widenings},
                           {u"results"_s, results}};
    return QJsonDocument(page).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace yizhan::tool
