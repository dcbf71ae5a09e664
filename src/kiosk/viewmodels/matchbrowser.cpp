// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchbrowser.h"

#include "matchcodes.h"
#include "whenanswered.h"

#include <QQmlEngine>

#include <algorithm>

namespace yizhan::viewmodels {

namespace {

constexpr int maxPageSize = 50;

} // namespace

MatchBrowser::MatchBrowser(session::Session &session, desk::MatchService &service, const Clock &clock,
                           MatchWishes::Origin origin, QObject *parent)
    : QObject(parent), SessionPart(session), m_service(service), m_clock(clock), m_wishes(std::move(origin))
{
    for (QObject *member : {static_cast<QObject *>(&m_wishes), static_cast<QObject *>(&m_results)})
        QQmlEngine::setObjectOwnership(member, QQmlEngine::CppOwnership);
    connect(&m_wishes, &MatchWishes::changed, this, &MatchBrowser::followAge);
    MatchBrowser::speak(language());
}

QList<int> MatchBrowser::widenings() const
{
    QList<int> kinds;
    for (const matching::Widening &step : m_answer.widenings)
        kinds.append(static_cast<int>(step.kind));
    return kinds;
}

PayValue MatchBrowser::widenedPay() const
{
    const auto step =
        std::find_if(m_answer.widenings.begin(), m_answer.widenings.end(),
                     [](const auto &widening) { return widening.kind == matching::Widening::Kind::Pay; });
    return step == m_answer.widenings.end() ? PayValue() : PayValue({step->amount, 0, m_answer.payUnit});
}

int MatchBrowser::pageCount() const
{
    return (total() + m_pageSize - 1) / m_pageSize;
}

void MatchBrowser::setPageSize(int size)
{
    const int wanted = std::clamp(size, 1, maxPageSize);
    if (m_pageSize == wanted)
        return;
    const int first = m_page * m_pageSize;
    m_pageSize = wanted;
    Q_EMIT pageSizeChanged();
    showPage(first / wanted);
}

void MatchBrowser::prepare()
{
    whenAnswered(m_service.counts(toEpochDay(m_clock.today())), this,
                 [this](const Result<desk::MatchCounts> &counts) {
                     m_wishes.setCounts(counts.value_or(desk::MatchCounts()));
                     setPrepared(true);
                 });
}

void MatchBrowser::find(const QString &like)
{
    findAt(like, 0);
}

void MatchBrowser::findAt(const QString &like, int page)
{
    if (m_like != like) {
        // What suited something else would be taken for the answer.
        m_answer = {};
        m_failure.clear();
        showPage(0);
    }
    m_like = like;
    m_asked = true;
    m_returnPage = page;
    ask();
}

std::any MatchBrowser::keep(const Route &left) const
{
    return left.screen == Screens::Matches ? std::any(Shown{m_answering, m_page}) : std::any();
}

void MatchBrowser::arrive(const Arrival &arrival)
{
    if (arrival.route.screen == Screens::MatchQuestion && !m_prepared)
        prepare();
    if (arrival.route.screen != Screens::Matches)
        return;
    const QString &like = arrival.route.id;
    const matching::Wishes wishes = m_wishes.wishes();
    const auto *left = std::any_cast<Shown>(&arrival.kept);
    if (!arrival.back || left == nullptr)
        find(like);
    else if (!m_asked || m_like != like || m_answering != wishes)
        findAt(like, left->wishes == wishes || !like.isEmpty() ? left->page : 0);
}

void MatchBrowser::ask()
{
    setBusy(true);
    m_answering = m_wishes.wishes();
    const desk::MatchRequest request{m_answering, m_like, toEpochDay(m_clock.today())};
    whenAnswered(m_service.match(request), this,
                 [this, asking = ++m_asking](const Result<desk::MatchedPage> &answer) {
                     if (asking == m_asking)
                         take(answer);
                 });
    Q_EMIT resultChanged();
}

void MatchBrowser::take(const Result<desk::MatchedPage> &answer)
{
    desk::MatchedPage page = answer.value_or(desk::MatchedPage());
    const bool same = page.rows == m_answer.rows;
    m_answer = std::move(page);
    m_failure = answer ? QString() : answer.error().reason;
    tell(m_answer.weights);
    Q_EMIT resultChanged();
    showPage(same ? m_page : m_returnPage);
    m_returnPage = 0;
    setBusy(false);
}

void MatchBrowser::tell(const matching::MatchWeightsPtr &weights)
{
    if (weights != nullptr)
        Q_EMIT weightsRead(weights);
}

void MatchBrowser::followAge()
{
    if (m_age == m_wishes.age())
        return;
    m_age = m_wishes.age();
    if (m_age.told() && !m_personal)
        m_personal.emplace(session());
    else if (!m_age.told())
        m_personal.reset();
    m_results.setAge(m_age);
    Q_EMIT ageTold(m_age);
}

void MatchBrowser::nextPage()
{
    if (m_page + 1 < pageCount())
        showPage(m_page + 1);
}

void MatchBrowser::previousPage()
{
    if (m_page > 0)
        showPage(m_page - 1);
}

void MatchBrowser::forget()
{
    ++m_asking;
    m_asked = false;
    m_like.clear();
    m_answer = {};
    m_failure.clear();
    m_answering = {};
    m_returnPage = 0;
    m_wishes.reset();
    setPrepared(false);
    setBusy(false);
    Q_EMIT resultChanged();
    showPage(0);
}

void MatchBrowser::refresh()
{
    whenAnswered(m_service.weights(), this, [this](const Result<matching::MatchWeightsPtr> &weights) {
        tell(weights.value_or(nullptr));
    });
    if (m_prepared)
        prepare();
    if (m_asked)
        ask();
}

void MatchBrowser::speak(session::Language language)
{
    m_wishes.setLanguage(language);
    m_results.setLanguage(language);
}

void MatchBrowser::showPage(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    std::vector<MatchListModel::Entry> entries;
    const auto first = static_cast<std::size_t>(m_page) * static_cast<std::size_t>(m_pageSize);
    const auto last = std::min(m_answer.rows.size(), first + static_cast<std::size_t>(m_pageSize));
    for (std::size_t row = first; row < last; ++row)
        entries.push_back({m_answer.rows[row], sectionOf(m_answer.rows[row])});
    m_results.setEntries(std::move(entries));
    Q_EMIT pageChanged();
}

void MatchBrowser::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void MatchBrowser::setPrepared(bool prepared)
{
    if (m_prepared == prepared)
        return;
    m_prepared = prepared;
    Q_EMIT preparedChanged();
}

int MatchBrowser::sectionOf(const desk::MatchRow &row) const
{
    if (row.widening >= 0)
        return static_cast<int>(m_answer.widenings[static_cast<std::size_t>(row.widening)].kind);
    switch (row.standing) {
    case matching::Standing::Good:
        return Match::SectionGood;
    case matching::Standing::Silent:
        return Match::SectionSilent;
    case matching::Standing::Rest:
        break;
    }
    return Match::SectionRest;
}

} // namespace yizhan::viewmodels
