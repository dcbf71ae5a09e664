// SPDX-License-Identifier: GPL-3.0-or-later
#include "bell.h"

#include <optional>
#include <utility>

namespace yizhan::app {

namespace {

using Verdict = viewmodels::CheckInDoor::Verdict;

std::optional<sound::Sound> soundOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::None:
    case Verdict::Undone:
        return std::nullopt;
    case Verdict::Admitted:
    case Verdict::CameBack:
    case Verdict::WalkedIn:
    case Verdict::Left:
    case Verdict::LeftUnseen:
        return sound::Sound::Admitted;
    default:
        return sound::Sound::Refused;
    }
}

} // namespace

Bell::Bell(viewmodels::HelpCall &help, viewmodels::StaffBoard &board, viewmodels::CheckInDoor &door,
           sound::SoundPlayer &player, QObject *parent)
    : QObject(parent), m_help(help), m_board(board), m_door(door), m_player(player)
{
    connect(&door, &viewmodels::CheckInDoor::judged, this, &Bell::listenToTheDoor);
    connect(&help, &viewmodels::HelpCall::changed, this, &Bell::listenToTheCall);
    connect(&board, &viewmodels::StaffBoard::changed, this, &Bell::listenToTheBoard);
}

void Bell::listenToTheCall()
{
    if (m_help.step() == viewmodels::HelpCall::Step::Keeping)
        return;
    const bool called = m_help.called();
    if (called && !std::exchange(m_called, called))
        m_player.play(sound::Sound::Called);
    m_called = called;
}

void Bell::listenToTheBoard()
{
    QSet<QString> calls;
    for (const viewmodels::StaffRequest &call : m_board.calls()) {
        if (call.open)
            calls.insert(call.code);
    }
    if (!m_known.contains(calls))
        m_player.play(sound::Sound::Arrived);
    m_known = std::move(calls);
}

void Bell::listenToTheDoor()
{
    if (const auto sound = soundOf(m_door.verdict()))
        m_player.play(*sound);
}

} // namespace yizhan::app
