// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobbrowser.h"

#include "querywords.h"
#include "whenanswered.h"

#include <QQmlEngine>

#include <algorithm>

namespace yizhan::viewmodels {

namespace {

constexpr int maxPageSize = 50;
constexpr int dayWatchMs = 2'000; // also when the first answer of the server puts a wrong clock right

static_assert(int(JobBrowser::Experience) == int(search::Facet::Experience));
static_assert(int(JobBrowser::Distance) == int(search::Sort::Distance));

bool validFacet(int facet)
{
    return facet >= 0 && facet < int(search::facetCount);
}

} // namespace

JobBrowser::JobBrowser(session::Session &session, desk::JobService &service, const Clock &clock,
                       QObject *parent)
    : QObject(parent), SessionPart(session), m_service(service), m_clock(clock)
{
    for (FacetModel &model : m_facets)
        QQmlEngine::setObjectOwnership(&model, QQmlEngine::CppOwnership);
    m_results.setLanguage(language());
    m_dayWatch.setInterval(dayWatchMs);
    connect(&m_dayWatch, &QTimer::timeout, this, [this] {
        // Vacancies vanish on their day, also when nobody synchronises or taps.
        if (m_ready && m_askedDay != toEpochDay(m_clock.today()))
            ask(m_page);
    });
    m_dayWatch.start();
}

int JobBrowser::pageCount() const
{
    return (total() + m_pageSize - 1) / m_pageSize;
}

void JobBrowser::setStatedOnly(bool on)
{
    if (m_statedOnly == on)
        return;
    hideSilent(on);
    ask(0);
}

void JobBrowser::setSort(Sort sort)
{
    if (this->sort() == sort)
        return;
    m_chosenSort = sort;
    noteSort();
    ask(0);
}

void JobBrowser::setPageSize(int size)
{
    const int wanted = std::clamp(size, 1, maxPageSize);
    if (m_pageSize == wanted)
        return;
    const int first = m_page * m_pageSize;
    m_pageSize = wanted;
    Q_EMIT pageSizeChanged();
    ask(first / wanted);
}

FacetModel *JobBrowser::facet(Facet facet)
{
    return validFacet(facet) ? &m_facets[static_cast<std::size_t>(facet)] : nullptr;
}

void JobBrowser::choose(Facet facet, const QString &code)
{
    if (!validFacet(facet))
        return;
    const auto which = static_cast<search::Facet>(facet);
    const auto choice = search::choiceOf(which, code);
    if (!choice || m_filter.contains(which, *choice))
        return;
    m_filter.choose(which, *choice);
    showChosen();
    ask(0);
}

void JobBrowser::remove(Facet facet, const QString &code)
{
    if (!validFacet(facet))
        return;
    const auto which = static_cast<search::Facet>(facet);
    const auto choice = search::choiceOf(which, code);
    if (!choice || !m_filter.contains(which, *choice))
        return;
    m_filter.remove(which, *choice);
    showChosen();
    ask(0);
}

void JobBrowser::toggle(Facet facet, const QString &code)
{
    const auto choice =
        validFacet(facet) ? search::choiceOf(static_cast<search::Facet>(facet), code) : std::nullopt;
    if (choice && m_filter.contains(static_cast<search::Facet>(facet), *choice))
        remove(facet, code);
    else
        choose(facet, code);
}

void JobBrowser::clear()
{
    chooseNothing();
    ask(0);
}

/// Everything is asked for.
void JobBrowser::chooseNothing()
{
    m_filter = {};
    showChosen();
    hideSilent(false);
    setSearchText({});
}

void JobBrowser::hideSilent(bool hidden)
{
    if (m_statedOnly == hidden)
        return;
    m_statedOnly = hidden;
    Q_EMIT statedOnlyChanged();
}

void JobBrowser::nextPage()
{
    if (m_wantedPage + 1 < pageCount())
        ask(m_wantedPage + 1);
}

void JobBrowser::previousPage()
{
    if (m_wantedPage > 0)
        ask(m_wantedPage - 1);
}

void JobBrowser::search(const QString &text)
{
    const QString typed = text.simplified().left(search::maxTypedLength);
    if (m_searchText == typed)
        return;
    setSearchText(typed);
    ask(0);
}

void JobBrowser::searchAnew(const QString &text)
{
    chooseNothing(); // also, so that the best match comes first again
    setSearchText(text.simplified().left(search::maxTypedLength));
    ask(0);
}

JobBrowser::Question JobBrowser::question() const
{
    return {m_filter, m_searchText, m_chosenSort, m_statedOnly, m_wantedPage};
}

std::any JobBrowser::keep([[maybe_unused]] const Route &left) const
{
    return question();
}

void JobBrowser::arrive(const Arrival &arrival)
{
    const Screens::Screen screen = arrival.route.screen;
    const bool conditions = arrival.from.screen == Screens::Filter || arrival.from.screen == Screens::Facet;
    const auto *kept = std::any_cast<Question>(&arrival.kept);
    if (screen == Screens::Home || (screen == Screens::WorkGroups && !arrival.back))
        resume({{}, {}, m_chosenSort == BestMatch ? std::nullopt : m_chosenSort, false, 0});
    else if (screen == Screens::Results && !arrival.back && !arrival.route.id.isEmpty()) {
        const int kind = arrival.route.kind; // of whoever led here: it may be none of ours
        const bool known = kind >= Kind && kind <= Shelf;
        showOnly(known ? static_cast<Facet>(kind) : Shelf, known ? arrival.route.id : QString());
    } else if (arrival.back && !conditions && kept != nullptr)
        resume(*kept);
}

void JobBrowser::resume(const Question &question)
{
    if (question == this->question())
        return;
    m_filter = question.filter;
    showChosen();
    setSearchText(question.text);
    m_chosenSort = question.sort;
    noteSort();
    hideSilent(question.statedOnly);
    ask(question.page);
}

void JobBrowser::showOnly(Facet facet, const QString &code)
{
    chooseNothing();
    choose(facet, code);
    ask(0);
}

void JobBrowser::setSearchText(const QString &text)
{
    const bool begins = m_searchText.isEmpty() && !text.isEmpty();
    if (begins || (text.isEmpty() && m_chosenSort == BestMatch))
        m_chosenSort.reset();
    if (m_searchText != text) {
        m_searchText = text;
        Q_EMIT searchTextChanged();
    }
    noteSort();
}

JobBrowser::Sort JobBrowser::usualSort() const
{
    if (!m_searchText.isEmpty())
        return BestMatch;
    return distanceKnown() ? Distance : Newest;
}

/// Tells of an order that came by another choice, another text, or with an answer.
void JobBrowser::noteSort()
{
    if (m_shownSort == sort())
        return;
    m_shownSort = sort();
    Q_EMIT sortChanged();
}

void JobBrowser::forget()
{
    // Until the untouched question is answered again, its former answer stands there and not the last of
    // this resident.
    m_answer = m_toNobody;
    m_page = 0;
    m_chosenSort.reset();
    clear();
    showFacets();
    m_results.setRows(m_answer.rows);
    Q_EMIT resultChanged();
}

void JobBrowser::reload()
{
    whenAnswered(m_service.reload(), this, [this](const Result<QDateTime> &updatedAt) {
        if (!updatedAt)
            Q_EMIT failed(updatedAt.error().reason);
        Q_EMIT catalogueRead(updatedAt.value_or(QDateTime()));
        ask(m_wantedPage);
    });
}

void JobBrowser::speak(session::Language language)
{
    m_results.setLanguage(language);
    m_chosen.rename([this](int facet, const QString &code) { return nameOf(facet, code); });
    showFacets();
}

QStringList JobBrowser::shownIds() const
{
    QStringList ids;
    for (const desk::VacancyRow &row : m_answer.rows)
        ids.append(row.vacancy.id);
    return ids;
}

void JobBrowser::ask(int page)
{
    m_wantedPage = page;
    setBusy(true);
    if (m_shown != question())
        Q_EMIT listExpected();
    if (m_waiting)
        m_askAgain = true;
    else
        send();
}

void JobBrowser::send()
{
    m_waiting = true;
    m_askAgain = false;
    m_askedDay = toEpochDay(m_clock.today());
    desk::BrowseRequest request;
    request.filter = m_filter;
    request.statedOnly = m_statedOnly;
    request.text = m_searchText;
    request.bestMatch = sort() == BestMatch;
    if (!request.bestMatch && m_chosenSort)
        request.sort = static_cast<search::Sort>(*m_chosenSort);
    request.page = m_wantedPage;
    request.pageSize = m_pageSize;
    request.today = m_askedDay;
    m_asked = question();
    whenAnswered(m_service.browse(request), this, [this](const desk::BrowseAnswer &answer) {
        // An answer to a question that was changed meanwhile would flash past: only the newest is shown.
        if (m_askAgain)
            return send();
        m_answer = answer;
        if (question() == Question())
            m_toNobody = answer;
        showFacets();
        if (!m_ready)
            return showRows();
        // The counts on every choice and a page of cards together would keep the event loop waiting for
        // longer than a frame.
        QMetaObject::invokeMethod(this, &JobBrowser::showRows, Qt::QueuedConnection);
    });
}

void JobBrowser::showRows()
{
    m_waiting = false;
    if (m_askAgain)
        return send();
    m_wantedPage = m_answer.page;
    m_page = m_answer.page;
    m_asked.page = m_answer.page;
    m_shown = m_asked;
    m_results.setRows(m_answer.rows);
    showLoosenings();
    noteSort();
    Q_EMIT availableChanged();
    Q_EMIT resultChanged();
    if (!m_ready) {
        m_ready = true;
        Q_EMIT readyChanged();
    }
    setBusy(false);
}

void JobBrowser::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

} // namespace yizhan::viewmodels
