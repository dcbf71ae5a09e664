// SPDX-License-Identifier: GPL-3.0-or-later
#include "bell.h"

#include <utility>

namespace yizhan::app {

Bell::Bell(viewmodels::HelpCall &help, viewmodels::StaffBoard &board, sound::SoundPlayer &player,
           QObject *parent)
    : QObject(parent), m_help(help), m_board(board), m_player(player)
{
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

} // namespace yizhan::app
