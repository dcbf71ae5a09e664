// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkindoor.h"
#include "helpcall.h"
#include "soundplayer.h"
#include "staffboard.h"

#include <QObject>
#include <QSet>

namespace yizhan::app {

/// Rings where somebody is called: at the resident's screen when the call is on its way, at the staff's when
/// one appears that was not there before. A number that is left afterwards is no second call. At the door of
/// a fair each verdict is heard, which of the two by the tone. Lives on the GUI thread.
class Bell : public QObject
{
    Q_OBJECT

public:
    /// All outlive the bell.
    Bell(viewmodels::HelpCall &help, viewmodels::StaffBoard &board, viewmodels::CheckInDoor &door,
         sound::SoundPlayer &player, QObject *parent = nullptr);

private:
    void listenToTheCall();
    void listenToTheBoard();
    void listenToTheDoor();

    viewmodels::HelpCall &m_help;
    viewmodels::StaffBoard &m_board;
    viewmodels::CheckInDoor &m_door;
    sound::SoundPlayer &m_player;
    bool m_called = false;
    QSet<QString> m_known; ///< the calls on the board
};

} // namespace yizhan::app
