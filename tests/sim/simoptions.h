// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCommandLineParser;

namespace yizhan::sim {

struct WorldSettings
{
    quint64 seed = 1;
    int kiosks = 8;
    int days = 4;
    bool faults = true;
    bool restores = false; ///< on the second day at noon: how long until all is back
    bool printsTrace = false;

    friend bool operator==(const WorldSettings &, const WorldSettings &) = default;
};

/// What is asked of yizhan-sim.
struct SimOptions
{
    WorldSettings settings; ///< of each seed
    quint64 first = 1;
    quint64 last = 1;
    qint64 mostMs = 0; ///< goes on from the first seed for so long; 0: until the last
    int jobs = 1;
    bool twice = false;
};

void addOptions(QCommandLineParser &parser);
[[nodiscard]] SimOptions optionsOf(const QCommandLineParser &parser);

/// The arguments by which one city comes again.
[[nodiscard]] QStringList argumentsOf(const WorldSettings &settings);
/// Those of the process in which one seed runs beside others.
[[nodiscard]] QStringList argumentsBeside(const SimOptions &options, quint64 seed);

/// Whether this seed is still to be run, so long after the beginning.
[[nodiscard]] bool isDue(const SimOptions &options, quint64 seed, qint64 elapsedMs);
/// Whether seeds run beside one another.
[[nodiscard]] bool runBeside(const SimOptions &options);

} // namespace yizhan::sim
