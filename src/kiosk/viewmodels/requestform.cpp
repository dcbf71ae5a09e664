// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestform.h"

#include "saidyear.h"
#include "surnames.h"
#include "whenanswered.h"

#include <algorithm>
#include <chrono>

namespace yizhan::viewmodels {

namespace {

using namespace std::chrono_literals;

constexpr auto readableFor = 3s;

static_assert(int(RequestForm::Title::Madam) == int(CalledName::Title::Madam));
static_assert(int(RequestForm::PhoneState::Short) == int(PhoneDigits::State::Short));
static_assert(int(RequestForm::PhoneState::WrongStart) == int(PhoneDigits::State::WrongStart));
static_assert(int(RequestForm::PhoneState::Complete) == int(PhoneDigits::State::Complete));
static_assert(int(RequestForm::IdState::IdWrongBirth) == int(ResidentDigits::State::WrongBirth));
static_assert(int(RequestForm::IdState::IdComplete) == int(ResidentDigits::State::Complete));

operations::FieldValue field(const char *name, crypto::SecretBytes value)
{
    return {QByteArray(name), std::move(value)};
}

} // namespace

RequestForm::RequestForm(session::Session &session, desk::OperationService &operations,
                         desk::ItemService &items, const Clock &clock, QObject *parent)
    : QObject(parent), SessionPart(session), m_operations(operations), m_clock(clock),
      m_plan(formPlan(m_kind)), m_about(*this, items, clock, [this] { Q_EMIT aboutChanged(); })
{
    m_plainly.setSingleShot(true);
    m_plainly.setInterval(readableFor);
    connect(&m_plainly, &QTimer::timeout, this, &RequestForm::answersChanged);
}

QList<int> RequestForm::pages() const
{
    return {m_plan.pages.begin(), m_plan.pages.end()};
}

bool RequestForm::complete() const
{
    return !aboutId().isEmpty() && std::all_of(m_plan.pages.begin(), m_plan.pages.end(),
                                               [this](Screens::Screen page) { return answered(page); });
}

bool RequestForm::answered(Screens::Screen page) const
{
    switch (page) {
    case Screens::FormName:
        return nameComplete();
    case Screens::FormPhone:
        return phoneState() == PhoneState::Complete;
    case Screens::FormIdNumber:
        return idState() == IdState::IdComplete;
    default:
        return true;
    }
}

int RequestForm::aboutYear() const
{
    return saidYear(m_about.starts(), m_clock.today());
}

QStringList RequestForm::surnames() const
{
    return frequentSurnames(static_cast<int>(language()));
}

QList<int> RequestForm::idBirth() const
{
    const auto number = m_id.number(m_clock.today());
    return number ? QList{number->birth().year(), number->birth().month(), number->birth().day()}
                  : QList<int>();
}

bool RequestForm::idMale() const
{
    const auto number = m_id.number(m_clock.today());
    return number && number->sex() == operations::Sex::Male;
}

int RequestForm::idAge() const
{
    const auto number = m_id.number(m_clock.today());
    return number ? number->ageOn(m_clock.today()) : 0;
}

void RequestForm::chooseSurname(const QString &surname)
{
    m_name.choose(surname, m_name.title());
    changeAnswers();
}

void RequestForm::chooseTitle(Title title)
{
    m_name.choose(m_name.surname(),
                  title == this->title() ? CalledName::Title::None : static_cast<CalledName::Title>(title));
    changeAnswers();
}

void RequestForm::writeName(const QString &name)
{
    if (!written() && QStringView(name).trimmed().isEmpty())
        return; // an empty field says nothing against what was chosen
    m_name.write(name);
    changeAnswers();
}

void RequestForm::typeDigit(int digit)
{
    if (m_phone.type(digit))
        changeAnswers();
}

void RequestForm::takeBackDigit()
{
    m_phone.takeBack();
    changeAnswers();
}

void RequestForm::clearDigits()
{
    m_phone.clear();
    changeAnswers();
}

void RequestForm::typeIdDigit(int digit)
{
    if (digit >= 0 && digit <= 9 && m_id.type(static_cast<char>('0' + digit)))
        changeAnswers();
}

void RequestForm::typeIdX()
{
    if (m_id.type('X'))
        changeAnswers();
}

void RequestForm::takeBackId()
{
    m_id.takeBack();
    changeAnswers();
}

void RequestForm::clearId()
{
    m_id.clear();
    m_plainly.stop();
    changeAnswers();
}

void RequestForm::showId()
{
    m_plainly.start();
    Q_EMIT answersChanged();
}

void RequestForm::changeAnswers()
{
    const bool personal = !m_name.isEmpty() || !m_phone.isEmpty() || !m_id.isEmpty();
    if (personal && !m_personal)
        m_personal.emplace(session());
    else if (!personal)
        m_personal.reset();
    Q_EMIT answersChanged();
}

desk::OperationDraft RequestForm::draft() const
{
    desk::OperationDraft draft;
    draft.type = QString::fromLatin1(m_plan.type->name);
    draft.about = aboutId();
    for (const operations::Field &asked : m_plan.type->fields) {
        if (!asked.required)
            continue;
        if (asked.rule == operations::FieldRule::Name)
            draft.fields.push_back(field(asked.name, m_name.copy()));
        else if (asked.rule == operations::FieldRule::Phone)
            draft.fields.push_back(field(asked.name, m_phone.copy()));
        else if (const auto number = m_id.number(m_clock.today()))
            draft.fields.push_back(field(asked.name, number->copy()));
    }
    return draft;
}

void RequestForm::submit()
{
    if (m_state == State::Sending || !complete())
        return;
    setState(State::Sending);
    whenAnswered(m_operations.submit(draft()), this,
                 [this, sending = ++m_sending](const Result<desk::Receipt> &answer) {
                     if (sending == m_sending)
                         take(answer);
                 });
}

void RequestForm::take(const Result<desk::Receipt> &answer)
{
    if (!answer) {
        qWarning("an operation was not kept: %s", qUtf8Printable(answer.error().toString()));
        const bool refused = answer.error().reason == QLatin1String("device.not_enrolled");
        return setState(refused ? State::Refused : State::NotKept);
    }
    wipe();
    Q_EMIT sent(*answer);
}

void RequestForm::arrive(const Arrival &arrival)
{
    const Route &route = arrival.route;
    if (!isFormPage(route.screen))
        return;
    if (route.screen == Screens::FormConsent) {
        m_kind = static_cast<Screens::FormKind>(route.kind);
        m_plan = formPlan(m_kind);
    }
    if (route.id != aboutId())
        m_about.open(m_kind, route.id);
    m_plainly.stop();
    if (m_state != State::Sending)
        setState(State::Open);
}

void RequestForm::forget()
{
    ++m_sending;
    wipe();
    m_kind = Screens::Interest;
    m_plan = formPlan(m_kind);
    m_about.close();
}

void RequestForm::wipe()
{
    m_name.clear();
    m_phone.clear();
    m_id.clear();
    m_plainly.stop();
    changeAnswers();
    setState(State::Open);
}

void RequestForm::speak(session::Language /*language*/)
{
    Q_EMIT surnamesChanged();
}

void RequestForm::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace yizhan::viewmodels
