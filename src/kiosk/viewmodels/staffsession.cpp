// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffsession.h"

#include "pinverifier.h"
#include "whenanswered.h"

#include <algorithm>

namespace yizhan::viewmodels {

using catalogue::StaffAccount;
using operations::StaffAct;

namespace {

desk::OperationDraft auditOf(const QString &account, StaffAct act)
{
    desk::OperationDraft draft;
    draft.type = QStringLiteral("staff_audit");
    draft.about = operations::aboutOf({account, act});
    return draft;
}

} // namespace

StaffSession::StaffSession(session::Session &session, desk::StaffService &staff, desk::ItemService &items,
                           desk::OperationService &operations, const Clock &clock, QObject *parent)
    : QObject(parent), SessionPart(session), m_staff(staff), m_items(items), m_operations(operations),
      m_clock(clock), m_pin(crypto::longestPin)
{
}

QStringList StaffSession::names() const
{
    QStringList names;
    for (const StaffAccount &account : m_accounts)
        names.append(account.name);
    return names;
}

bool StaffSession::complete() const
{
    return m_chosen >= 0 && m_pin.size() >= crypto::shortestPin && m_state != State::Checking;
}

void StaffSession::choose(int number)
{
    if (m_state == State::Checking || number < 0 || number >= static_cast<int>(m_accounts.size()))
        return;
    m_chosen = number;
    clearDigits();
    setState(State::Open);
}

void StaffSession::typeDigit(int digit)
{
    if (m_state == State::Checking || digit < 0 || digit > 9 || !m_pin.append(static_cast<char>('0' + digit)))
        return;
    if (!m_typed)
        m_typed.emplace(session());
    setState(State::Open);
}

void StaffSession::takeBackDigit()
{
    if (m_pin.size() > 1)
        m_pin.chop(1);
    else
        wipe();
    Q_EMIT changed();
}

void StaffSession::clearDigits()
{
    wipe();
    Q_EMIT changed();
}

void StaffSession::wipe()
{
    m_pin.clear();
    m_typed.reset();
}

void StaffSession::open()
{
    if (!complete())
        return;
    const StaffAccount account = m_accounts.at(static_cast<std::size_t>(m_chosen));
    auto pin = std::make_shared<crypto::SecretBytes>(crypto::longestPin);
    [[maybe_unused]] const bool fits = pin->append(m_pin.view());
    wipe();
    setState(State::Checking);
    whenAnswered(m_staff.signIn(account, std::move(pin)), this,
                 [this, account, checking = ++m_checking](const Result<desk::SignIn> &answer) {
                     if (checking == m_checking)
                         judged(answer, account);
                 });
}

void StaffSession::judged(const Result<desk::SignIn> &answer, const StaffAccount &account)
{
    using Outcome = desk::SignIn::Outcome;
    if (!answer) {
        qWarning("an attempt to sign in could not be noted: %s", qUtf8Printable(answer.error().toString()));
        return setState(State::Refused);
    }
    m_waitSeconds = answer->waitSeconds;
    if (answer->outcome == Outcome::Welcome)
        return admit(account, answer->drafts);
    if (answer->lockedNow)
        record(account.id, StaffAct::Locked);
    else if (answer->outcome == Outcome::Wrong)
        record(account.id, StaffAct::Refused);
    setState(answer->outcome == Outcome::Wrong ? State::Wrong : State::Locked);
}

/// Nobody is let in of whom the trail knows nothing: the record is on the disk first.
void StaffSession::admit(const StaffAccount &account, const desk::DraftKey &drafts)
{
    whenAnswered(m_operations.submit(auditOf(account.id, StaffAct::SignIn)), this,
                 [this, account, drafts, checking = m_checking](const Result<desk::Receipt> &answer) {
                     if (!answer)
                         qWarning("a sign-in could not be recorded: %s",
                                  qUtf8Printable(answer.error().toString()));
                     if (checking != m_checking) { // they have left
                         if (answer)
                             record(account.id, StaffAct::SignOut);
                         return;
                     }
                     if (!answer)
                         return setState(State::Refused);
                     if (m_account && m_account->id == account.id)
                         m_account.reset(); // once more the same: no sign-out between
                     setState(State::Open);
                     Q_EMIT welcome(account, drafts);
                 });
}

void StaffSession::enter(const StaffAccount &account, const desk::DraftKey &drafts)
{
    m_account = account;
    m_draftKey = drafts;
    Q_EMIT changed();
}

void StaffSession::record(const QString &account, StaffAct act)
{
    whenAnswered(m_operations.submit(auditOf(account, act)), this, [](const Result<desk::Receipt> &answer) {
        if (!answer)
            qWarning("an act of the staff was not recorded: %s", qUtf8Printable(answer.error().toString()));
    });
}

void StaffSession::refresh()
{
    whenAnswered(desk::allItems<StaffAccount>(m_items, toEpochDay(m_clock.today())), this,
                 [this, checking = m_checking](const Result<std::vector<StaffAccount>> &read) {
                     if (checking == m_checking)
                         take(read);
                 });
}

void StaffSession::take(const Result<std::vector<StaffAccount>> &read)
{
    if (!read) // there may be no catalogue yet
        qWarning("who works here could not be read: %s", qUtf8Printable(read.error().toString()));
    else
        m_accounts = *read;
    const bool stays = !m_account || !read ||
                       std::find(m_accounts.begin(), m_accounts.end(), *m_account) != m_accounts.end();
    if (m_chosen >= static_cast<int>(m_accounts.size()))
        m_chosen = -1;
    if (m_accounts.size() == 1)
        m_chosen = 0;
    for (std::size_t number = 0; number < m_accounts.size(); ++number) {
        if (m_accounts[number].id == m_shown)
            m_chosen = static_cast<int>(number);
    }
    m_shown.clear();
    setState(m_accounts.empty() ? State::Nobody : State::Open);
    if (!stays)
        Q_EMIT removed();
}

void StaffSession::arrive(const Arrival &arrival)
{
    const Screens::Screen screen = arrival.route.screen;
    const bool ours = screen == Screens::StaffHome || screen == Screens::StaffClasses ||
                      screen == Screens::StaffClass || screen == Screens::CheckIn ||
                      screen == Screens::Surveys || screen == Screens::Survey ||
                      screen == Screens::SurveyReview;
    if (screen == Screens::StaffPin) {
        m_shown = arrival.back ? QString() : arrival.route.id;
        refresh();
    }
    if (screen != Screens::StaffPin && !ours && signedIn())
        forget();
}

void StaffSession::forget()
{
    ++m_checking;
    signOut();
    wipe();
    m_accounts.clear();
    m_chosen = -1;
    m_shown.clear();
    m_waitSeconds = 0;
    setState(State::Loading);
}

void StaffSession::signOut()
{
    m_draftKey.reset();
    if (const auto account = std::exchange(m_account, std::nullopt))
        record(account->id, StaffAct::SignOut);
}

void StaffSession::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace yizhan::viewmodels
