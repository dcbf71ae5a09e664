// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkindoor.h"

#include "fairjson.h"
#include "whenanswered.h"

#include <algorithm>

namespace yizhan::viewmodels {

using catalogue::Fair;
using desk::DoorVerdict;

namespace {

// Who is let in walks on at once; whoever is not must be able to read why.
constexpr int goodMs = 2500;
constexpr int badMs = 6000;
constexpr int newsMs = 15'000; // what is told of tickets comes every two minutes

using Verdict = CheckInDoor::Verdict;
constexpr int ownVerdicts = 2;
static_assert(static_cast<int>(Verdict::Admitted) == static_cast<int>(DoorVerdict::Admitted) + ownVerdicts &&
              static_cast<int>(Verdict::PersonalCard) ==
                  static_cast<int>(DoorVerdict::PersonalCard) + ownVerdicts);

Verdict verdictOf(DoorVerdict verdict)
{
    return static_cast<Verdict>(static_cast<int>(verdict) + ownVerdicts);
}

bool isOurs(const Route &route)
{
    return route.screen == Screens::CheckIn || route.screen == Screens::SelfCheckIn;
}

} // namespace

CheckInDoor::CheckInDoor(session::Session &session, desk::DoorService &service, desk::ItemService &items,
                         const Clock &clock, QObject *parent)
    : QObject(parent), SessionPart(session), m_service(service), m_items(items), m_clock(clock),
      m_number(session, clock)
{
    m_shown.setSingleShot(true);
    connect(&m_shown, &QTimer::timeout, this, &CheckInDoor::dismiss);
    m_news.setInterval(newsMs);
    connect(&m_news, &QTimer::timeout, this, &CheckInDoor::askState);
}

void CheckInDoor::refresh()
{
    if (!m_wanted)
        return;
    if (m_state == State::Ready)
        askState();
    whenAnswered(desk::allItems<Fair>(m_items, toEpochDay(m_clock.today())), this,
                 [this](const Result<std::vector<Fair>> &read) {
                     if (!m_wanted)
                         return;
                     QList<FairValue> todays;
                     std::vector<Fair> fairs = read.value_or(std::vector<Fair>());
                     std::sort(fairs.begin(), fairs.end(),
                               [](const Fair &a, const Fair &b) { return a.opens < b.opens; });
                     for (const Fair &fair : fairs) {
                         if (fair.isOn(m_clock.today()))
                             todays.append(FairValue(fair, PlaceValue(), {}, m_clock.today()));
                     }
                     m_todays = std::move(todays);
                     Q_EMIT todaysChanged();
                     Q_EMIT changed();
                 });
}

QString CheckInDoor::fairName() const
{
    const auto found = std::find_if(m_todays.begin(), m_todays.end(),
                                    [this](const FairValue &fair) { return fair.id() == m_fair; });
    return found == m_todays.end() ? QString() : found->name();
}

QString CheckInDoor::since() const
{
    return m_answer.since.isValid() ? chinaTime(m_answer.since).toString(QStringLiteral("HH:mm")) : QString();
}

void CheckInDoor::setLeaving(bool leaving)
{
    m_direction = leaving ? desk::DoorDirection::Out : desk::DoorDirection::In;
    dismiss();
}

void CheckInDoor::present(const QByteArray &text)
{
    if (m_state != State::Ready)
        return;
    const QString read = QString::fromUtf8(text);
    ask(atBooth() ? m_service.visit(read, m_booth.id) : m_service.present(read, m_direction));
}

void CheckInDoor::presentNumber()
{
    auto number = m_number.number();
    m_number.clear();
    const bool may = !atBooth() && (m_forEverybody || !m_self);
    if (m_state == State::Ready && number && may)
        ask(m_service.presentNumber(*std::move(number), m_direction));
}

void CheckInDoor::leaveBooth()
{
    m_booth = {};
    m_visits = 0;
    dismiss();
}

bool CheckInDoor::takes(const QString &text)
{
    if (m_state != State::Ready)
        return false;
    present(text.toUtf8());
    return true;
}

void CheckInDoor::walkIn()
{
    if (m_state == State::Ready)
        ask(m_service.walkIn());
}

void CheckInDoor::letInAnyway()
{
    if (m_state == State::Ready && canLetIn())
        ask(m_service.letInAnyway());
}

void CheckInDoor::undo()
{
    if (m_state == State::Ready && canUndo())
        ask(m_service.undo());
}

void CheckInDoor::ask(const QFuture<Result<desk::DoorAnswer>> &answer)
{
    whenAnswered(answer, this, [this, opening = m_opening](const Result<desk::DoorAnswer> &given) {
        if (opening == m_opening)
            show(given);
    });
}

void CheckInDoor::show(const Result<desk::DoorAnswer> &answer)
{
    if (answer) {
        m_answer = *answer;
        m_verdict = verdictOf(answer->verdict);
        goToBooth(*answer);
    } else {
        qWarning("a scan was not kept: %s", qUtf8Printable(answer.error().toString()));
        m_answer.canLetInAnyway = false;
        m_verdict = Verdict::NotKept;
    }
    const bool good = answer && (desk::opensDoor(answer->verdict) || answer->verdict == DoorVerdict::Undone ||
                                 m_verdict == Verdict::AtBooth);
    m_shown.start(good ? goodMs : badMs);
    Q_EMIT changed();
    Q_EMIT judged();
}

/// Only staff say where a screen stands: to those who come a poster is no ticket.
void CheckInDoor::goToBooth(const desk::DoorAnswer &answer)
{
    if (answer.verdict == DoorVerdict::AtBooth && m_self) {
        m_verdict = Verdict::NotATicket;
        return;
    }
    if (answer.verdict == DoorVerdict::AtBooth)
        m_booth = answer.booth;
    const bool counts = answer.verdict == DoorVerdict::AtBooth || answer.verdict == DoorVerdict::Visited ||
                        answer.verdict == DoorVerdict::VisitedBefore || answer.verdict == DoorVerdict::Undone;
    if (counts)
        m_visits = answer.visits;
}

void CheckInDoor::dismiss()
{
    m_shown.stop();
    m_verdict = Verdict::None;
    Q_EMIT changed();
}

void CheckInDoor::open(const QString &fair)
{
    close();
    m_fair = fair;
    refresh();
    setState(State::Opening);
    whenAnswered(m_service.open(fair), this,
                 [this, opening = m_opening](const Result<desk::DoorState> &state) {
                     if (opening == m_opening)
                         opened(state);
                 });
}

void CheckInDoor::askState()
{
    whenAnswered(m_service.refresh(), this,
                 [this, opening = m_opening](const Result<desk::DoorState> &state) {
                     if (opening == m_opening && state)
                         opened(state);
                 });
}

void CheckInDoor::opened(const Result<desk::DoorState> &state)
{
    if (!state) {
        qWarning("the door of a job fair could not be opened: %s", qUtf8Printable(state.error().toString()));
        return setState(State::Unreadable);
    }
    m_answer.tally = state->tally;
    m_answer.canUndo = state->canUndo;
    m_unsent = static_cast<int>(state->unsent);
    m_forEverybody = state->isForEverybody;
    m_news.start();
    setState(State::Ready);
}

void CheckInDoor::close()
{
    ++m_opening;
    m_news.stop();
    m_shown.stop();
    m_fair.clear();
    m_direction = desk::DoorDirection::In;
    m_verdict = Verdict::None;
    m_answer = {};
    m_unsent = 0;
    m_forEverybody = false;
    m_self = false;
    m_booth = {};
    m_visits = 0;
    m_number.clear();
    setState(State::Closed);
}

void CheckInDoor::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void CheckInDoor::arrive(const Arrival &arrival)
{
    m_wanted = isOurs(arrival.route) || arrival.route.screen == Screens::StaffHome;
    if (arrival.route.screen == Screens::StaffHome) {
        m_post = {};
        refresh();
    }
    if (isOurs(arrival.route))
        arriveAtDoor(arrival.route);
    else if (m_state != State::Closed)
        close();
}

void CheckInDoor::arriveAtDoor(const Route &route)
{
    const bool self = route.screen == Screens::SelfCheckIn;
    if (self && m_state != State::Closed && m_fair == route.id && !m_self)
        m_post = {m_fair, m_booth, m_direction};
    open(route.id);
    m_self = self;
    if (self && m_post.fair == route.id) {
        m_booth = m_post.booth;
        m_direction = m_post.direction;
    }
    Q_EMIT changed();
}

void CheckInDoor::forget()
{
    m_wanted = false;
    m_todays.clear();
    Q_EMIT todaysChanged();
    close();
}

} // namespace yizhan::viewmodels
