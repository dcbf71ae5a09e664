// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairbooths.h"

#include "whenanswered.h"

#include <algorithm>
#include <numeric>

namespace yizhan::viewmodels {

namespace {

using catalogue::Booth;

bool isOn(const Booth &booth, FairBooths::Order order, const QString &shelf)
{
    return shelf.isEmpty() || (order == FairBooths::ByZone   ? booth.zone == shelf
                               : order == FairBooths::ByWork ? booth.groups.contains(shelf)
                                                             : true);
}

/// The work that most of these stands have.
QString pictureOf(const std::vector<Booth> &booths, const QString &zone)
{
    QHash<QString, int> counts;
    QString most = QStringLiteral("other");
    for (const Booth &booth : booths) {
        for (const QString &group : booth.zone == zone ? booth.groups : QStringList()) {
            if (++counts[group] > counts.value(most))
                most = group;
        }
    }
    return most;
}

/// Adds a stand to the shelf of this code, which may be new.
void put(QList<BoothShelf> &shelves, const QString &code, bool kept)
{
    auto shelf = std::find_if(shelves.begin(), shelves.end(),
                              [&code](const BoothShelf &one) { return one.code == code; });
    if (shelf == shelves.end())
        shelf = shelves.insert(shelves.end(), BoothShelf{code, code, 0, 0});
    ++shelf->count;
    shelf->kept += kept ? 1 : 0;
}

} // namespace

FairBooths::FairBooths(session::Session &session, desk::ItemService &items, const Clock &clock,
                       QObject *parent)
    : QObject(parent), SessionPart(session), m_items(items), m_clock(clock)
{
}

int FairBooths::headcount() const
{
    return std::accumulate(m_booths.begin(), m_booths.end(), 0,
                           [](int sum, const Booth &booth) { return sum + booth.headcount; });
}

QList<BoothShelf> FairBooths::zones() const
{
    const QStringList kept = keptIds();
    QList<BoothShelf> shelves;
    for (const Booth &booth : m_booths) {
        if (!booth.zone.isEmpty())
            put(shelves, booth.zone, kept.contains(booth.id));
    }
    for (BoothShelf &shelf : shelves)
        shelf.picture = pictureOf(m_booths, shelf.code);
    return shelves;
}

QList<BoothShelf> FairBooths::groups() const
{
    const QStringList kept = keptIds();
    QList<BoothShelf> shelves;
    for (const Booth &booth : m_booths) {
        for (const QString &group : booth.groups)
            put(shelves, group, kept.contains(booth.id));
    }
    std::stable_sort(shelves.begin(), shelves.end(),
                     [](const BoothShelf &a, const BoothShelf &b) { return a.count > b.count; });
    return shelves;
}

std::vector<const Booth *> FairBooths::listed() const
{
    std::vector<const Booth *> listed;
    for (const Booth &booth : m_booths) {
        if (isOn(booth, m_order, m_shelf))
            listed.push_back(&booth);
    }
    if (m_order == ByEmployer) {
        std::stable_sort(listed.begin(), listed.end(), [](const Booth *a, const Booth *b) {
            const int order = a->employer.localeAwareCompare(b->employer);
            return a->employer.isEmpty() != b->employer.isEmpty() ? b->employer.isEmpty() : order < 0;
        });
    }
    return listed;
}

QList<BoothValue> FairBooths::booths() const
{
    const auto all = listed();
    const auto first = std::min<std::size_t>(all.size(), static_cast<std::size_t>(m_page * m_pageSize));
    const auto last = std::min<std::size_t>(all.size(), first + static_cast<std::size_t>(m_pageSize));
    QList<BoothValue> shown;
    for (std::size_t place = first; place < last; ++place)
        shown.append(BoothValue(*all[place]));
    return shown;
}

int FairBooths::pageCount() const
{
    return (static_cast<int>(listed().size()) + m_pageSize - 1) / m_pageSize;
}

void FairBooths::setPageSize(int size)
{
    const int wanted = std::max(1, size);
    if (wanted == m_pageSize)
        return;
    const int first = m_page * m_pageSize;
    m_pageSize = wanted;
    m_page = first / wanted;
    Q_EMIT changed();
}

QStringList FairBooths::keptIds() const
{
    QStringList ids;
    for (const Booth &booth : m_kept)
        ids.append(booth.id);
    return ids;
}

std::vector<Booth> FairBooths::keptBooths() const
{
    std::vector<Booth> kept;
    for (const Booth &booth : m_kept) {
        if (booth.fair == m_fair)
            kept.push_back(booth);
    }
    std::sort(kept.begin(), kept.end(), catalogue::boothBefore);
    return kept;
}

QList<BoothValue> FairBooths::kept() const
{
    QList<BoothValue> kept;
    for (const Booth &booth : keptBooths())
        kept.append(BoothValue(booth));
    return kept;
}

void FairBooths::sortBy(Order order)
{
    m_order = order;
    m_shelf.clear();
    turn(0);
}

void FairBooths::choose(const QString &shelf)
{
    m_shelf = shelf == m_shelf ? QString() : shelf;
    turn(0);
}

void FairBooths::turnOn()
{
    if (m_page + 1 < pageCount())
        turn(m_page + 1);
}

void FairBooths::turnBack()
{
    if (m_page > 0)
        turn(m_page - 1);
}

void FairBooths::turn(int page)
{
    m_page = page;
    Q_EMIT changed();
    Q_EMIT pageTurned();
}

void FairBooths::toggle(const QString &id)
{
    if (std::erase_if(m_kept, [&id](const Booth &booth) { return booth.id == id; }) == 0) {
        const auto booth =
            std::find_if(m_booths.begin(), m_booths.end(), [&id](const Booth &one) { return one.id == id; });
        if (booth == m_booths.end() || full())
            return;
        m_kept.push_back(*booth);
    }
    Q_EMIT changed();
}

void FairBooths::open(const QString &fair)
{
    ++m_opening;
    m_fair = fair;
    m_booths.clear();
    m_order = ByNumber;
    m_shelf.clear();
    m_page = 0;
    Q_EMIT changed();
    if (!fair.isEmpty())
        read();
}

void FairBooths::read()
{
    whenAnswered(desk::allItems<Booth>(m_items, toEpochDay(m_clock.today())), this,
                 [this, opening = m_opening](const Result<std::vector<Booth>> &read) {
                     if (opening != m_opening || !read) // those that stand there stay
                         return;
                     m_booths = *read;
                     std::erase_if(m_booths, [this](const Booth &booth) { return booth.fair != m_fair; });
                     std::sort(m_booths.begin(), m_booths.end(), catalogue::boothBefore);
                     m_page = std::min(m_page, std::max(0, pageCount() - 1));
                     Q_EMIT changed();
                 });
}

/// For a stand that was not come to by its fair.
void FairBooths::openFairOf(const QString &booth)
{
    whenAnswered(desk::itemById<Booth>(m_items, booth, toEpochDay(m_clock.today())), this,
                 [this, opening = m_opening](const Result<Booth> &found) {
                     if (opening == m_opening && found && found->fair != m_fair)
                         open(found->fair);
                 });
}

void FairBooths::refresh()
{
    if (!m_fair.isEmpty())
        read();
}

void FairBooths::arrive(const Arrival &arrival)
{
    const Route &route = arrival.route;
    if (route.screen == Screens::Booth) {
        const bool here = std::any_of(m_booths.begin(), m_booths.end(),
                                      [&route](const Booth &booth) { return booth.id == route.id; });
        if (!here)
            openFairOf(route.id);
    }
    if (route.screen != Screens::Fair && route.screen != Screens::FairBooths)
        return;
    if (route.id != m_fair)
        open(route.id);
    if (route.screen == Screens::FairBooths && !arrival.back && route.kind != m_order)
        sortBy(static_cast<Order>(route.kind));
}

void FairBooths::forget()
{
    m_kept.clear();
    open({});
}

} // namespace yizhan::viewmodels
