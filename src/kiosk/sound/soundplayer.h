// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace yizhan::sound {

/// What the kiosk says without words. Each is told from the others with closed eyes.
enum class Sound : quint8 {
    Called,   ///< somebody of the staff was called: two tones, falling, like a door bell
    Arrived,  ///< at the staff's screen: a resident calls; the same bell, twice
    Admitted, ///< a ticket is good: two short tones, rising
    Refused,  ///< a ticket is not: one long, low tone
};

/// Whoever makes sounds. play() may be called at any moment, returns at once, and says nothing of success: a
/// sound is only ever said beside what stands on the screen.
class SoundPlayer
{
public:
    SoundPlayer() = default;
    SoundPlayer(const SoundPlayer &) = delete;
    SoundPlayer &operator=(const SoundPlayer &) = delete;
    virtual ~SoundPlayer() = default;

    virtual void play(Sound sound) = 0;
};

} // namespace yizhan::sound
