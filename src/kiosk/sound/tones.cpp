// SPDX-License-Identifier: GPL-3.0-or-later
#include "tones.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace yizhan::sound {

namespace {

struct Tone
{
    double hertz = 0; ///< 0 = silence
    int ms = 0;
    bool rings = false; ///< dies away like a bell, instead of ending
};

std::vector<Tone> tonesOf(Sound sound)
{
    constexpr double high = 659.26; // E5
    constexpr double low = 523.25;  // C5
    switch (sound) {
    case Sound::Called:
        return {{high, 350, true}, {low, 650, true}};
    case Sound::Arrived:
        return {{high, 300, true}, {low, 500, true}, {0, 150, false}, {high, 300, true}, {low, 600, true}};
    case Sound::Admitted:
        return {{low, 110, false}, {high * 1.26, 170, false}};
    case Sound::Refused:
        return {{415.3, 600, false}};
    }
    return {};
}

constexpr double softMs = 8; ///< a tone begins and ends within so much

double loudness(const Tone &tone, double ms)
{
    const double in = std::min(ms / softMs, 1.0);
    const double out = std::min((tone.ms - ms) / softMs, 1.0);
    const double fade = tone.rings ? std::exp(-4 * ms / tone.ms) : 1.0;
    return std::min(in, out) * fade;
}

/// A second part an octave above makes a small loudspeaker carry it.
double wave(double hertz, double seconds)
{
    const double turn = 2 * std::numbers::pi * hertz * seconds;
    return 0.8 * std::sin(turn) + 0.2 * std::sin(2 * turn);
}

} // namespace

QByteArray samplesOf(Sound sound, int volume)
{
    const double loudest = 32'000.0 * std::clamp(volume, 0, 100) / 100;
    QByteArray samples;
    for (const Tone &tone : tonesOf(sound)) {
        const int count = sampleRate / 1000 * tone.ms;
        for (int i = 0; i < count; ++i) {
            const double seconds = static_cast<double>(i) / sampleRate;
            const double height = wave(tone.hertz, seconds) * loudness(tone, seconds * 1000) * loudest;
            const auto sample = static_cast<qint16>(std::lround(height));
            samples.append(reinterpret_cast<const char *>(&sample), sizeof sample);
        }
    }
    return samples;
}

} // namespace yizhan::sound
