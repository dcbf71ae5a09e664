// SPDX-License-Identifier: GPL-3.0-or-later
#include "interestform.h"

#include "operationtype.h"
#include "surnames.h"

#include <algorithm>

namespace yizhan::viewmodels {

namespace {

constexpr const char *interestType = "vacancy_interest";

static_assert(int(InterestForm::PhoneState::Short) == int(PhoneDigits::State::Short));
static_assert(int(InterestForm::PhoneState::WrongStart) == int(PhoneDigits::State::WrongStart));
static_assert(int(InterestForm::PhoneState::Complete) == int(PhoneDigits::State::Complete));

/// What staff read, in Chinese whatever language the screen speaks.
QString wordOf(InterestForm::Title title)
{
    return title == InterestForm::Title::Mister  ? QStringLiteral("先生")
           : title == InterestForm::Title::Madam ? QStringLiteral("女士")
                                                 : QString();
}

/// Overwrites the characters where nobody else holds them.
void wipeText(QString &text)
{
    std::fill(text.begin(), text.end(), QChar());
    text.clear();
}

operations::FieldValue field(const char *name, crypto::SecretBytes value)
{
    return {QByteArray(name), std::move(value)};
}

bool isOfTheForm(Screens::Screen screen)
{
    return screen == Screens::InterestConsent || screen == Screens::InterestName ||
           screen == Screens::InterestPhone || screen == Screens::InterestCheck;
}

} // namespace

InterestForm::InterestForm(session::Session &session, desk::OperationService &operations,
                           desk::ItemService &items, const Clock &clock, QObject *parent)
    : QObject(parent), SessionPart(session), m_operations(operations),
      m_vacancy(*this, items, clock, [this] { Q_EMIT vacancyChanged(); })
{
}

int InterestForm::keepDays()
{
    return operations::operationType(interestType)->keepDays;
}

QStringList InterestForm::surnames() const
{
    return frequentSurnames(static_cast<int>(language()));
}

QString InterestForm::name() const
{
    return written() ? m_written : m_surname.isEmpty() ? QString() : m_surname + wordOf(m_title);
}

bool InterestForm::nameComplete() const
{
    return operations::checkField(operations::FieldRule::Name, name().toUtf8()).has_value();
}

void InterestForm::chooseSurname(const QString &surname)
{
    changeName(surname, m_title, {});
}

void InterestForm::chooseTitle(Title title)
{
    changeName(m_surname, title == m_title ? Title::None : title, {});
}

void InterestForm::writeName(const QString &name)
{
    const QString written = name.trimmed();
    if (written.isEmpty() && !this->written())
        return; // an empty field says nothing against what was chosen
    changeName({}, Title::None, written);
}

void InterestForm::changeName(const QString &surname, Title title, const QString &written)
{
    if (m_surname == surname && m_title == title && m_written == written)
        return;
    m_surname = surname;
    m_title = title;
    wipeText(m_written);
    m_written = written;
    holdToken();
    Q_EMIT nameChanged();
}

void InterestForm::typeDigit(int digit)
{
    if (m_phone.type(digit))
        changePhone();
}

void InterestForm::takeBackDigit()
{
    m_phone.takeBack();
    changePhone();
}

void InterestForm::clearDigits()
{
    m_phone.clear();
    changePhone();
}

void InterestForm::changePhone()
{
    holdToken();
    Q_EMIT phoneChanged();
}

void InterestForm::holdToken()
{
    const bool personal = !name().isEmpty() || !m_phone.isEmpty();
    if (personal && !m_personal)
        m_personal.emplace(session());
    else if (!personal)
        m_personal.reset();
}

desk::OperationDraft InterestForm::draft() const
{
    desk::OperationDraft draft;
    draft.type = QString::fromLatin1(interestType);
    draft.about = vacancyId();
    QByteArray utf8 = name().toUtf8();
    crypto::SecretBytes called(static_cast<std::size_t>(utf8.size()));
    [[maybe_unused]] const bool fits = called.append(utf8);
    utf8.fill('\0');
    draft.fields.push_back(field("name", std::move(called)));
    draft.fields.push_back(field("phone", m_phone.copy()));
    return draft;
}

void InterestForm::submit()
{
    if (m_state == State::Sending || vacancyId().isEmpty() || !nameComplete() ||
        phoneState() != PhoneState::Complete)
        return;
    setState(State::Sending);
    m_operations.submit(draft()).then(this,
                                      [this, sending = ++m_sending](const Result<desk::Receipt> &answer) {
                                          if (sending == m_sending)
                                              take(answer);
                                      });
}

void InterestForm::take(const Result<desk::Receipt> &answer)
{
    if (!answer) {
        qWarning("an operation was not kept: %s", qUtf8Printable(answer.error().toString()));
        const bool refused = answer.error().reason == QLatin1String("device.not_enrolled");
        return setState(refused ? State::Refused : State::NotKept);
    }
    wipe();
    Q_EMIT sent(*answer);
}

void InterestForm::arrive(const Arrival &arrival)
{
    if (!isOfTheForm(arrival.route.screen))
        return;
    if (arrival.route.id != vacancyId())
        m_vacancy.open(arrival.route.id);
    if (m_state != State::Sending)
        setState(State::Open);
}

void InterestForm::forget()
{
    ++m_sending;
    wipe();
    m_vacancy.close();
}

void InterestForm::wipe()
{
    changeName({}, Title::None, {});
    clearDigits();
    setState(State::Open);
}

void InterestForm::speak(session::Language /*language*/)
{
    Q_EMIT surnamesChanged();
}

void InterestForm::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace yizhan::viewmodels
