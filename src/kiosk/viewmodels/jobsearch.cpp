// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobsearch.h"
#include "whenanswered.h"

namespace yizhan::viewmodels {

namespace {

/// As many as a phone shows above its keyboard.
constexpr int suggestionsWanted = 6;
/// As many as a kiosk shows below the suggestions.
constexpr int rowsWanted = 3;
/// Two columns of a kiosk.
constexpr int commonWanted = 8;

std::vector<SearchWordModel::Word> completions(const desk::SearchGlance &answer)
{
    std::vector<SearchWordModel::Word> words;
    for (const search::Suggestion &suggestion : answer.suggestions)
        words.push_back({suggestion.word, suggestion.count, SearchWordModel::Completion});
    return words;
}

static_assert(int(SearchWordModel::WiderArea) == 1 + int(search::SearchOffer::Kind::WiderArea));
static_assert(int(SearchWordModel::SimilarWork) == 1 + int(search::SearchOffer::Kind::SimilarWork));

} // namespace

JobSearch::JobSearch(session::Session &session, desk::JobService &service, const Clock &clock,
                     QObject *parent)
    : QObject(parent), SessionPart(session), m_service(service), m_clock(clock)
{
    m_first.setLanguage(language());
}

void JobSearch::setText(const QString &text)
{
    const QString typed = text.left(search::maxTypedLength);
    if (m_text == typed)
        return;
    m_text = typed;
    Q_EMIT textChanged();
    refresh();
}

void JobSearch::refresh()
{
    if (m_text.trimmed().isEmpty()) {
        m_askAgain = m_waiting;
        show({});
    } else if (m_waiting) {
        m_askAgain = true;
    } else {
        ask();
    }
}

void JobSearch::forget()
{
    setText({});
    m_askedText.clear();
    m_common.setWords({});
    Q_EMIT replaced();
}

void JobSearch::speak(session::Language language)
{
    m_first.setLanguage(language);
}

std::any JobSearch::keep(const Route &left) const
{
    return left.screen == Screens::Search || left.screen == Screens::Results ? std::any(m_text) : std::any();
}

void JobSearch::arrive(const Arrival &arrival)
{
    const auto *typed = std::any_cast<QString>(&arrival.kept);
    if (arrival.route.screen == Screens::Search)
        askCommon();
    if (arrival.route.screen == Screens::Search && !arrival.back)
        replace({});
    else if (typed != nullptr)
        replace(*typed);
}

void JobSearch::replace(const QString &text)
{
    if (m_text == text)
        return;
    setText(text);
    Q_EMIT replaced();
}

void JobSearch::takeBack(int part)
{
    const auto &parts = m_understood.parts();
    if (part >= 0 && part < static_cast<int>(parts.size()))
        replace(QString(parts[static_cast<std::size_t>(part)].without)); // the parts go with the next answer
}

void JobSearch::askCommon()
{
    whenAnswered(m_service.search({{}, commonWanted, 0, toEpochDay(m_clock.today())}), this,
                 [this](const desk::SearchGlance &answer) { m_common.setWords(completions(answer)); });
}

void JobSearch::ask()
{
    m_waiting = true;
    m_askAgain = false;
    m_askedText = m_text;
    whenAnswered(m_service.search({m_text, suggestionsWanted, rowsWanted, toEpochDay(m_clock.today())}), this,
                 [this](const desk::SearchGlance &answer) {
                     m_waiting = false;
                     // What answers a text that was changed meanwhile would flash past.
                     if (m_askAgain)
                         refresh();
                     else
                         show(answer);
                 });
}

/// A key too many does not sweep away what was found: it stays until something else is, and is named.
void JobSearch::showFirst(const desk::SearchGlance &answer)
{
    const bool former = answer.total == 0 && !m_text.trimmed().isEmpty() && !m_foundText.isEmpty();
    m_formerText = former ? m_foundText : QString();
    if (former)
        return;
    m_foundText = answer.total > 0 ? m_askedText : QString();
    m_first.setRows(answer.rows);
}

void JobSearch::show(const desk::SearchGlance &answer)
{
    m_answer = answer;
    m_suggestions.setWords(completions(answer));
    std::vector<SearchWordModel::Word> offers;
    for (const search::SearchOffer &offer : answer.offers)
        offers.push_back(
            {offer.query, offer.count, static_cast<SearchWordModel::Reason>(1 + int(offer.kind))});
    m_offers.setWords(std::move(offers));
    m_understood.setParts(answer.understood);
    showFirst(answer);
    Q_EMIT answered();
}

} // namespace yizhan::viewmodels
