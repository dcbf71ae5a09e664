// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soundplayer.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace yizhan::sound {

/// The machine's loudspeaker, through whatever system plays sounds there. Works on a thread of its own: to
/// find and open a device can take seconds. A machine without one is silent. A sound that comes while another
/// is played takes its place. play() from the thread that made it.
class Speaker final : public SoundPlayer
{
public:
    /// `volume` from 0 (no sounds: nothing is opened) to 100.
    explicit Speaker(int volume);
    Q_DISABLE_COPY_MOVE(Speaker)
    ~Speaker() override;

    void play(Sound sound) override;

private:
    class Voice;

    const int m_volume;
    QThread m_thread;
    std::unique_ptr<Voice> m_voice; ///< lives on m_thread
};

} // namespace yizhan::sound
