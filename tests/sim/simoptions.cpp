// SPDX-License-Identifier: GPL-3.0-or-later
#include "simoptions.h"

#include <QCommandLineParser>

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace yizhan::sim {

namespace {

/// "3" or "1..20".
std::pair<quint64, quint64> seedsOf(const QString &text)
{
    const QStringList ends = text.split(u".."_s);
    return {ends.first().toULongLong(), ends.last().toULongLong()};
}

} // namespace

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"seed"_s, u"Replays one."_s, u"N"_s, u"1"_s},
                       {u"seeds"_s, u"Runs one after another."_s, u"A..B"_s},
                       {u"minutes"_s, u"Goes on from the first seed for so long."_s, u"M"_s, u"0"_s},
                       {u"jobs"_s, u"So many seeds at the same time, each in a process."_s, u"J"_s, u"1"_s},
                       {u"kiosks"_s, u"How many."_s, u"K"_s, u"8"_s},
                       {u"days"_s, u"How long."_s, u"D"_s, u"4"_s},
                       {u"calm"_s, u"Nothing goes wrong."_s},
                       {u"restore"_s, u"On the second day the server is restored to the evening before."_s},
                       {u"twice"_s, u"Each seed twice: that it does the same."_s},
                       {u"trace"_s, u"Prints what happens."_s}});
}

SimOptions optionsOf(const QCommandLineParser &parser)
{
    SimOptions options;
    options.settings.kiosks = parser.value(u"kiosks"_s).toInt();
    options.settings.days = parser.value(u"days"_s).toInt();
    options.settings.faults = !parser.isSet(u"calm"_s);
    options.settings.restores = parser.isSet(u"restore"_s);
    options.settings.printsTrace = parser.isSet(u"trace"_s);
    std::tie(options.first, options.last) =
        seedsOf(parser.value(parser.isSet(u"seeds"_s) ? u"seeds"_s : u"seed"_s));
    options.settings.seed = options.first;
    options.mostMs = parser.value(u"minutes"_s).toLongLong() * 60'000;
    options.jobs = parser.value(u"jobs"_s).toInt();
    options.twice = parser.isSet(u"twice"_s);
    return options;
}

QStringList argumentsOf(const WorldSettings &settings)
{
    QStringList arguments{u"--seed"_s,   QString::number(settings.seed),
                          u"--kiosks"_s, QString::number(settings.kiosks),
                          u"--days"_s,   QString::number(settings.days)};
    if (!settings.faults)
        arguments.append(u"--calm"_s);
    if (settings.restores)
        arguments.append(u"--restore"_s);
    return arguments;
}

QStringList argumentsBeside(const SimOptions &options, quint64 seed)
{
    WorldSettings settings = options.settings;
    settings.seed = seed;
    QStringList arguments = argumentsOf(settings);
    if (settings.printsTrace)
        arguments.append(u"--trace"_s);
    if (options.twice)
        arguments.append(u"--twice"_s);
    return arguments;
}

bool isDue(const SimOptions &options, quint64 seed, qint64 elapsedMs)
{
    return options.mostMs > 0 ? elapsedMs < options.mostMs : seed <= options.last;
}

bool runBeside(const SimOptions &options)
{
    return options.jobs > 1 && (options.mostMs > 0 || options.last > options.first);
}

} // namespace yizhan::sim
