// SPDX-License-Identifier: GPL-3.0-or-later
#include "doornumber.h"

namespace yizhan::viewmodels {

namespace {

constexpr int plainlyMs = 3000;
constexpr int leftMs = 30'000;

static_assert(int(DoorNumber::State::WrongBirth) == int(ResidentDigits::State::WrongBirth));
static_assert(int(DoorNumber::State::Complete) == int(ResidentDigits::State::Complete));

} // namespace

DoorNumber::DoorNumber(session::Session &session, const Clock &clock, QObject *parent)
    : QObject(parent), m_session(session), m_clock(clock)
{
    m_plainly.setSingleShot(true);
    m_plainly.setInterval(plainlyMs);
    connect(&m_plainly, &QTimer::timeout, this, &DoorNumber::changed);
    m_left.setSingleShot(true);
    m_left.setInterval(leftMs);
    connect(&m_left, &QTimer::timeout, this, &DoorNumber::clear);
}

void DoorNumber::type(char character)
{
    if (m_digits.type(character))
        note();
}

void DoorNumber::typeDigit(int digit)
{
    if (digit >= 0 && digit <= 9)
        type(static_cast<char>('0' + digit));
}

void DoorNumber::typeX()
{
    type('X');
}

void DoorNumber::takeBack()
{
    m_digits.takeBack();
    note();
}

void DoorNumber::clear()
{
    m_digits.clear();
    m_plainly.stop();
    note();
}

void DoorNumber::show()
{
    m_plainly.start();
    note();
}

void DoorNumber::note()
{
    if (m_digits.isEmpty()) {
        m_left.stop();
        m_personal.reset();
    } else {
        m_left.start();
        if (!m_personal)
            m_personal.emplace(m_session);
    }
    Q_EMIT changed();
}

} // namespace yizhan::viewmodels
