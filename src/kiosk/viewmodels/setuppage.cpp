// SPDX-License-Identifier: GPL-3.0-or-later
#include "setuppage.h"

#include "receiptsearch.h"
#include "screens.h"
#include "whenanswered.h"

namespace yizhan::viewmodels {

namespace {

constexpr int codeLength = 10; // what `yizhan-server enrol` prints

SetupPage::State stateOf(const Error &error)
{
    using State = SetupPage::State;
    if (error.reason == QLatin1String("enrolment.code"))
        return State::WrongCode;
    if (error.reason == QLatin1String("enrolment.attempts"))
        return State::TooMany;
    const bool line =
        error.code == ErrorCode::Network || error.code == ErrorCode::Timeout || error.code == ErrorCode::Busy;
    return line ? State::NoLine : State::Refused;
}

} // namespace

SetupPage::SetupPage(session::Session &session, desk::SetupService *service,
                     desk::OperationService &operations, QObject *parent)
    : QObject(parent), SessionPart(session), m_service(service), m_operations(operations), m_state(begun())
{
}

QStringList SetupPage::keys()
{
    return ReceiptSearch::keys();
}

int SetupPage::length()
{
    return codeLength;
}

SetupPage::State SetupPage::begun() const
{
    return m_service && m_service->hasServer() ? State::Open : State::NoServer;
}

void SetupPage::type(const QString &key)
{
    if (!complete() && m_state != State::Asking && keys().contains(key))
        show(m_typed + key);
}

void SetupPage::takeBack()
{
    show(m_typed.chopped(m_typed.isEmpty() ? 0 : 1));
}

void SetupPage::clear()
{
    show({});
}

void SetupPage::show(const QString &typed)
{
    if (m_typed == typed || m_state == State::Asking)
        return;
    m_typed = typed;
    m_state = begun(); // what was said of another code is said no longer
    Q_EMIT changed();
}

void SetupPage::enrol()
{
    if (!complete() || m_state == State::Asking || begun() == State::NoServer)
        return;
    m_state = State::Asking;
    Q_EMIT changed();
    whenAnswered(m_service->enrol(m_typed), this, [this](const Result<QString> &answer) { take(answer); });
}

void SetupPage::take(const Result<QString> &answer)
{
    if (answer) {
        m_typed.clear();
        m_station = *answer;
        m_needed = m_turnedAway = false;
        m_state = State::Done;
        Q_EMIT enrolled();
    } else {
        qWarning("enrolment: %s", qUtf8Printable(answer.error().toString()));
        m_state = stateOf(answer.error());
    }
    Q_EMIT changed();
}

void SetupPage::setTurnedAway(bool turnedAway)
{
    m_turnedAway = turnedAway;
}

void SetupPage::arrive(const Arrival &arrival)
{
    if (arrival.route.screen == Screens::Setup && !arrival.back && m_state != State::Asking) {
        m_typed.clear();
        m_state = begun();
        if (m_state == State::Open && arrival.route.id.size() == length())
            m_typed = arrival.route.id;
        Q_EMIT changed();
    }
    if (arrival.route.screen != Screens::StaffPin)
        return;
    whenAnswered(m_operations.canSend(), this, [this](const Result<bool> &can) {
        m_needed = m_turnedAway || (can && !*can);
        Q_EMIT changed();
    });
}

void SetupPage::forget()
{
    m_needed = false;
    m_station.clear();
    if (m_state != State::Asking) { // which goes on: a code is good once
        m_typed.clear();
        m_state = begun();
    }
    Q_EMIT changed();
}

} // namespace yizhan::viewmodels
