// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeinbox.h"

#include "boothjson.h"
#include "classjson.h"
#include "coursejson.h"
#include "fairjson.h"
#include "itemroute.h"
#include "vacancyjson.h"
#include "whenanswered.h"

#include <algorithm>
#include <utility>

namespace yizhan::viewmodels {

using catalogue::Class;
using catalogue::Fair;
using catalogue::Kind;
using scan::CodeKind;
using scan::ScannedCode;

CodeInbox::CodeInbox(desk::ItemService &items, desk::OperationService &operations, const Clock &clock,
                     Random &random, QString publicUrl, QObject *parent)
    : QObject(parent), m_items(items), m_operations(operations), m_clock(clock),
      m_publicUrl(std::move(publicUrl)), m_seed(random.next())
{
}

void CodeInbox::claim(CodeConsumer &page)
{
    release(page);
    m_consumers.push_back(&page);
}

void CodeInbox::release(const CodeConsumer &page)
{
    std::erase(m_consumers, &page);
}

void CodeInbox::forget()
{
    ++m_asking;
    m_last.reset();
}

/// A code that stays before the camera is seen again and again: each time it counts on.
bool CodeInbox::isRepeated(const QString &text)
{
    const std::size_t number = qHash(text, m_seed);
    const qint64 now = m_clock.monotonicMs();
    const bool same = m_last == number && now - m_lastMs < repeatMs;
    m_last = number;
    m_lastMs = now;
    return same;
}

void CodeInbox::take(const QString &text)
{
    if (text.isEmpty() || text.size() > scan::maxScannedText || isRepeated(text))
        return;
    ++m_asking;
    Q_EMIT scanned();
    if (std::any_of(m_consumers.rbegin(), m_consumers.rend(),
                    [&text](CodeConsumer *page) { return page->takes(text); }))
        return;
    open(ScannedCode::of(text, m_publicUrl));
}

void CodeInbox::follow(const QString &page)
{
    forget();
    open(ScannedCode::ofPage(page));
}

void CodeInbox::open(const ScannedCode &code)
{
    switch (code.kind()) {
    case CodeKind::Vacancy:
        return show(Kind<catalogue::Vacancy>::name, code.id());
    case CodeKind::Fair:
        return show(Kind<Fair>::name, code.id());
    case CodeKind::Booth:
        return show(Kind<catalogue::Booth>::name, code.id());
    case CodeKind::Class:
        return openClass(code.id());
    case CodeKind::Receipt:
        return Q_EMIT leads({Screens::Receipt, Screens::LookedUp, code.id()});
    case CodeKind::Shortlist:
        return Q_EMIT shortlisted(code.ids());
    case CodeKind::Ticket:
        return nameFair(code.ticket()->ticket().fair);
    case CodeKind::Enrolment:
        return openSetup(code.id());
    case CodeKind::StaffCard:
        return go(Screens::StaffPin, code.id());
    case CodeKind::NewerTicket:
        return say(CodeVerdicts::NewerTicket);
    case CodeKind::ResidentCard:
        return say(CodeVerdicts::ResidentCard);
    case CodeKind::OwnPage:
        return say(CodeVerdicts::OwnPage);
    case CodeKind::ForeignLink:
        return say(CodeVerdicts::ForeignLink, code.host());
    case CodeKind::Junk:
        break;
    }
    say(CodeVerdicts::Junk);
}

/// A class is shown on the page of its course.
void CodeInbox::openClass(const QString &id)
{
    say(CodeVerdicts::Looking);
    whenAnswered(desk::itemById<Class>(m_items, id, toEpochDay(m_clock.today())), this,
                 [this, asking = m_asking](const Result<Class> &found) {
                     if (asking != m_asking)
                         return;
                     if (found)
                         show(Kind<catalogue::Course>::name, found->course);
                     else
                         say(CodeVerdicts::Ended);
                 });
}

/// A ticket names its fair by a part of a digest: it is found among all of them.
void CodeInbox::nameFair(const tickets::FairReference &fair)
{
    say(CodeVerdicts::Looking);
    whenAnswered(desk::allItems<Fair>(m_items, toEpochDay(m_clock.today())), this,
                 [this, fair, asking = m_asking](const Result<std::vector<Fair>> &fairs) {
                     if (asking != m_asking)
                         return;
                     for (const Fair &known : fairs.value_or(std::vector<Fair>())) {
                         if (tickets::FairReference::of(known.id) == fair)
                             return say(CodeVerdicts::Ticket, known.name, known.id);
                     }
                     say(CodeVerdicts::OtherTicket);
                 });
}

/// Whoever finds such a code cannot make a kiosk that works belong to somebody else.
void CodeInbox::openSetup(const QString &code)
{
    say(CodeVerdicts::Looking);
    whenAnswered(m_operations.canSend(), this, [this, code, asking = m_asking](const Result<bool> &can) {
        if (asking != m_asking)
            return;
        if (can && !*can)
            go(Screens::Setup, code);
        else
            say(CodeVerdicts::KnownAlready);
    });
}

void CodeInbox::say(CodeVerdicts::Verdict verdict, const QString &name, const QString &id)
{
    Q_EMIT answered({verdict, id, name});
}

void CodeInbox::show(const char *kind, const QString &id)
{
    if (const auto route = routeOf(QString::fromLatin1(kind), id))
        Q_EMIT leads(*route);
    else
        say(CodeVerdicts::Ended);
}

void CodeInbox::go(Screens::Screen screen, const QString &id)
{
    Q_EMIT leads({screen, 0, id});
}

} // namespace yizhan::viewmodels
