// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soundplayer.h"

#include <QByteArray>

namespace yizhan::sound {

/// Samples a second of all sounds: what every sound card takes.
inline constexpr int sampleRate = 48'000;

/// A sound as signed 16-bit samples of one channel, in the byte order of this machine; `volume` from 0 to
/// 100. Made from sine waves, so that no file is shipped, and with soft ends, so that nothing clicks. The
/// tones lie between 400 and 1,000 Hz, which ears over sixty hear best (ISO 7029). Lasts at most two seconds.
[[nodiscard]] QByteArray samplesOf(Sound sound, int volume);

} // namespace yizhan::sound
