// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "greyplane.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace yizhan::scan {

/// What was read in a picture.
struct FoundCode
{
    QString text;
    QByteArray bytes;
    const char *pass = ""; ///< which rung of the ladder read it
};

/// One rung that was tried.
struct TriedPass
{
    const char *name = "";
    qint64 ms = 0;
    bool found = false;
};

struct ScanLimits
{
    qint64 budgetMs = 150;     ///< no further rung begins after so long; 0: none after the first
    std::stop_token stop = {}; ///< asked before each rung
};

/// The name of the only kind of code that is read.
inline constexpr const char *codeFormat = "QRCode";

/// Reads the QR code in a picture. The first rung is the decoder as it is, in some milliseconds; where it
/// reads nothing, the ladder begins: the busiest regions of the picture, each treated for what may be wrong
/// with it (too small, dark, inverted, noisy, unevenly lit, out of focus, moved), then the whole picture
/// again, ordered by what they gain a millisecond (docs/benchmarks.md). A rung takes 10 ms or less on a frame
/// of a camera, so a stop is soon obeyed. Where a treatment could make a code out of something else, what it
/// reads must be long enough not to be chance, or be read twice. Any thread, also several at once.
class ScanLadder
{
public:
    /// `clock` outlives this.
    explicit ScanLadder(const Clock &clock) : m_clock(clock) {}

    /// Nothing where no code is read in time. `tried`, where given, gets each rung.
    [[nodiscard]] std::optional<FoundCode> read(const GreyView &picture, const ScanLimits &limits,
                                                std::vector<TriedPass> *tried = nullptr) const;
    /// Only the first rung: for each frame of a camera.
    [[nodiscard]] std::optional<FoundCode> glance(const GreyView &picture) const;

private:
    const Clock &m_clock;
};

} // namespace yizhan::scan
