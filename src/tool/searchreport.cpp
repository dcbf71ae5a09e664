// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchreport.h"

#include "moneywords.h"

#include <QCoreApplication>

#include <array>

namespace yizhan::tool {

namespace {

using search::SearchHit;
using search::SearchOffer;
using search::Tier;

constexpr std::size_t suggestionsShown = 8;

QString translated(const char *text)
{
    return QCoreApplication::translate("Tool", text);
}

QString nameOf(Tier tier)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("Tool", "exact"),        QT_TRANSLATE_NOOP("Tool", "beginning"),
        QT_TRANSLATE_NOOP("Tool", "inside"),       QT_TRANSLATE_NOOP("Tool", "synonym"),
        QT_TRANSLATE_NOOP("Tool", "sounds equal"), QT_TRANSLATE_NOOP("Tool", "abbreviation"),
        QT_TRANSLATE_NOOP("Tool", "sounds alike"), QT_TRANSLATE_NOOP("Tool", "filters only"),
        QT_TRANSLATE_NOOP("Tool", "mentioned")};
    return translated(names.at(static_cast<std::size_t>(tier)));
}

/// One number that falls from the first hit to the last: a thousand a tier, and the order inside it.
int scoreOf(const SearchHit &hit)
{
    constexpr int perTier = 1000;
    const int tiers = static_cast<int>(Tier::Mention) + 1 - static_cast<int>(hit.tier);
    return tiers * perTier - std::min(perTier - 1, static_cast<int>(std::min<quint32>(hit.order, perTier))) -
           (hit.statesAll ? 0 : perTier * perTier);
}

QString oneLine(QString text)
{
    return text.simplified();
}

} // namespace

SearchReport::SearchReport(desk::JobDesk &desk, QDate today, console::Terminal &terminal)
    : m_desk(desk), m_today(toEpochDay(today)), m_terminal(terminal)
{
}

Result<void> SearchReport::printTable(const QString &query, std::size_t limit)
{
    YIZHAN_TRY_LET(const desk::TextAnswer found,
                   m_desk.typed().answer({query, m_today, limit, 0}, desk::Mentions::WhereNoTitleAnswers));
    QStringList lines;
    std::size_t rank = 0;
    for (const SearchHit &hit : found.hits()) {
        if (rank == limit)
            break;
        YIZHAN_TRY_LET(const auto row, m_desk.row(hit.row, m_today));
        if (!row)
            continue;
        ++rank;
        const catalogue::Vacancy &vacancy = row->vacancy;
        for (const QString &id : QStringList(vacancy.identifier) + vacancy.otherIdentifiers) {
            lines.append(oneLine(query) + u'\t' + QString::number(rank) + u'\t' + oneLine(id) + u'\t' +
                         oneLine(vacancy.title));
        }
    }
    if (!lines.isEmpty())
        m_terminal.print(lines.join(u'\n'));
    return {};
}

Result<void> SearchReport::printForPeople(const QString &query, std::size_t limit, bool explain)
{
    YIZHAN_TRY_LET(const desk::TextAnswer found,
                   m_desk.typed().answer({query, m_today, limit, suggestionsShown}, desk::Mentions::Always));
    const search::SearchAnswer &answer = found.titles;
    if (explain)
        printUnderstanding(answer);
    m_terminal.print(
        QCoreApplication::translate("Tool", "%1: %n vacancies", nullptr, int(answer.total)).arg(query));
    if (!answer.readAs.isEmpty())
        m_terminal.print(QCoreApplication::translate("Tool", "read as %1").arg(answer.readAs));
    if (answer.widened)
        m_terminal.print(
            QCoreApplication::translate("Tool", "Nothing has all of it; shown is what has a part."));
    YIZHAN_TRY(printHits(answer.hits, limit, explain));
    if (!found.mentions.empty()) {
        m_terminal.print(QCoreApplication::translate("Tool", "Also mentioned:"));
        YIZHAN_TRY(printHits(found.mentions, limit, explain));
    }
    printFurther(answer);
    return {};
}

Result<void> SearchReport::printHits(const std::vector<SearchHit> &hits, std::size_t limit, bool explain)
{
    std::size_t rank = 0;
    for (const SearchHit &hit : hits) {
        if (rank == limit)
            break;
        YIZHAN_TRY_LET(const auto row, m_desk.row(hit.row, m_today));
        if (!row)
            continue;
        const catalogue::Vacancy &vacancy = row->vacancy;
        const QString place = vacancy.places.empty() ? QString() : vacancy.places.front().region;
        QString text = QStringLiteral("%1. %2  %3  %4  %5  [%6]")
                           .arg(++rank)
                           .arg(oneLine(vacancy.title), oneLine(vacancy.employer), oneLine(place),
                                words::payWords(vacancy.pay), vacancy.identifier);
        if (explain)
            text += QStringLiteral("  {%1 %2}").arg(nameOf(hit.tier)).arg(scoreOf(hit));
        m_terminal.print(text);
    }
    return {};
}

void SearchReport::printUnderstanding(const search::SearchAnswer &answer)
{
    m_terminal.print(QCoreApplication::translate("Tool", "words: %1").arg(answer.query.words.join(u' ')));
    m_terminal.print(
        QCoreApplication::translate("Tool", "searched for: %1").arg(answer.query.terms.join(u' ')));
    for (const search::UnderstoodFilter &filter : answer.query.filters) {
        QStringList codes;
        for (const int choice : filter.choices)
            codes.append(search::choiceCodes(filter.facet)[static_cast<std::size_t>(choice)]);
        m_terminal.print(
            QCoreApplication::translate("Tool", "filter: %1 (%2)").arg(filter.words, codes.join(u' ')));
    }
}

void SearchReport::printFurther(const search::SearchAnswer &answer)
{
    QStringList words;
    for (const search::Suggestion &suggestion : answer.suggestions)
        words.append(QStringLiteral("%1 (%2)").arg(suggestion.word).arg(suggestion.count));
    if (!words.isEmpty())
        m_terminal.print(QCoreApplication::translate("Tool", "Suggestions: %1").arg(words.join(u' ')));
    for (const SearchOffer &offer : answer.offers) {
        const char *what =
            offer.kind == SearchOffer::Kind::WiderArea     ? QT_TRANSLATE_NOOP("Tool", "Wider area")
            : offer.kind == SearchOffer::Kind::FewerWishes ? QT_TRANSLATE_NOOP("Tool", "Fewer wishes")
                                                           : QT_TRANSLATE_NOOP("Tool", "Similar work");
        m_terminal.print(QCoreApplication::translate("Tool", "%1: %2 (%3)")
                             .arg(translated(what), offer.query)
                             .arg(offer.count));
    }
    if (answer.total == 0)
        m_terminal.print(QCoreApplication::translate("Tool", "Or ask the staff."));
}

} // namespace yizhan::tool
