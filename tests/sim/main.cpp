// SPDX-License-Identifier: GPL-3.0-or-later
// yizhan-sim: the production code of both ends for days of virtual time, with faults; see README.md.
#include "simworld.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHashSeed>
#include <QProcess>

#include <cstdio>
#include <deque>
#include <memory>
#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace yizhan;

namespace {

/// What libsodium takes its keys and nonces from here: the seed.
SeededRandom &keyRandom()
{
    static SeededRandom random(0);
    return random;
}

void seedKeys(quint64 seed)
{
    static randombytes_implementation seeded{};
    seeded.implementation_name = [] { return "simulated"; };
    seeded.random = [] { return static_cast<std::uint32_t>(keyRandom().next()); };
    seeded.buf = [](void *bytes, const std::size_t size) {
        for (std::size_t i = 0; i < size; ++i)
            static_cast<unsigned char *>(bytes)[i] = static_cast<unsigned char>(keyRandom().next());
    };
    randombytes_set_implementation(&seeded);
    keyRandom().~SeededRandom();
    new (&keyRandom()) SeededRandom(~seed);
}

struct Outcome
{
    bool sound = true;
    quint64 digest = 0;
};

Outcome runOnce(const sim::WorldSettings &settings)
{
    seedKeys(settings.seed);
    QElapsedTimer timer;
    timer.start();
    sim::SimWorld world(settings);
    world.run();
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    const double kioskDays = settings.kiosks * settings.days;
    const bool sound = world.violations().isEmpty();
    std::printf("seed %llu: %s, %d kiosks, %d days, at rest after %lld s; %.2f s, %.0f kiosk-days a minute\n",
                static_cast<unsigned long long>(settings.seed), sound ? "sound" : "NOT SOUND",
                settings.kiosks, settings.days, static_cast<long long>(world.drainedMs() / 1000), seconds,
                kioskDays / seconds * 60);
    if (settings.restores)
        std::printf("  what the restore took was back after %lld s\n",
                    static_cast<long long>(world.backMs() / 1000));
    QStringList words;
    for (const auto &[what, count] : world.counts())
        words.append(u"%1 %2"_s.arg(what).arg(count));
    for (const auto &[fault, count] : world.lineFaults())
        words.append(u"%1 %2"_s.arg(QLatin1String(nameOf(fault))).arg(count));
    std::printf("  %s\n", qUtf8Printable(words.join(u", ")));
    if (!sound) {
        for (const QString &line : world.trace().mid(std::max<qsizetype>(0, world.trace().size() - 60)))
            std::printf("    %s\n", qUtf8Printable(line));
        for (const QString &violation : world.violations())
            std::printf("  VIOLATION %s\n", qUtf8Printable(violation));
        std::printf("  again: yizhan-sim --seed %llu --kiosks %d --days %d\n",
                    static_cast<unsigned long long>(settings.seed), settings.kiosks, settings.days);
    }
    std::fflush(stdout);
    return {sound, world.digest()};
}

/// "3" or "1..20".
std::pair<quint64, quint64> seedsOf(const QString &text)
{
    const QStringList ends = text.split(u".."_s);
    return {ends.first().toULongLong(), ends.last().toULongLong()};
}

QStringList optionsForOne(const QCommandLineParser &parser)
{
    QStringList options{u"--kiosks"_s, parser.value(u"kiosks"_s), u"--days"_s, parser.value(u"days"_s)};
    for (const QString &flag : {u"calm"_s, u"restore"_s, u"twice"_s, u"trace"_s}) {
        if (parser.isSet(flag))
            options.append(u"--"_s + flag);
    }
    return options;
}

/// Each seed in a process of its own, `jobs` at a time: the keys' chance and virtual time belong to a
/// process.
int runBeside(const QStringList &options, quint64 first, quint64 last, int jobs)
{
    QElapsedTimer timer;
    timer.start();
    std::deque<std::unique_ptr<QProcess>> running;
    int unsound = 0;
    const auto awaitOne = [&running, &unsound] {
        running.front()->waitForFinished(-1);
        if (running.front()->exitStatus() != QProcess::NormalExit || running.front()->exitCode() != 0)
            ++unsound;
        running.pop_front();
    };
    for (quint64 seed = first; seed <= last; ++seed) {
        if (running.size() >= static_cast<std::size_t>(jobs))
            awaitOne();
        auto &process = running.emplace_back(std::make_unique<QProcess>());
        process->setProcessChannelMode(QProcess::ForwardedChannels);
        process->start(QCoreApplication::applicationFilePath(),
                       QStringList{u"--seed"_s, QString::number(seed)} + options);
    }
    while (!running.empty())
        awaitOne();
    std::printf("%llu seeds, %d not sound; %.1f s\n", static_cast<unsigned long long>(last - first + 1),
                unsound, static_cast<double>(timer.elapsed()) / 1000);
    return unsound == 0 ? 0 : 1;
}

int runAll(const QCommandLineParser &parser)
{
    sim::WorldSettings settings;
    settings.kiosks = parser.value(u"kiosks"_s).toInt();
    settings.days = parser.value(u"days"_s).toInt();
    settings.faults = !parser.isSet(u"calm"_s);
    settings.restores = parser.isSet(u"restore"_s);
    settings.printsTrace = parser.isSet(u"trace"_s);
    const auto [first, last] = seedsOf(parser.value(parser.isSet(u"seeds"_s) ? u"seeds"_s : u"seed"_s));
    const qint64 mostMs = parser.value(u"minutes"_s).toLongLong() * 60'000;
    const int jobs = parser.value(u"jobs"_s).toInt();
    if (jobs > 1 && last > first)
        return runBeside(optionsForOne(parser), first, last, jobs);
    QElapsedTimer timer;
    timer.start();
    int unsound = 0;
    for (quint64 seed = first; mostMs > 0 ? timer.elapsed() < mostMs : seed <= last; ++seed) {
        settings.seed = seed;
        const Outcome outcome = runOnce(settings);
        unsound += outcome.sound ? 0 : 1;
        if (parser.isSet(u"twice"_s) && runOnce(settings).digest != outcome.digest) {
            std::printf("seed %llu did not do the same twice\n", static_cast<unsigned long long>(seed));
            ++unsound;
        }
    }
    return unsound == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A city for some days: the production code of both ends, faults, one seed. Says what happened."_s);
    parser.addHelpOption();
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
    parser.process(application);
    return runAll(parser);
}
