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
        std::printf("  again: yizhan-sim %s\n", qUtf8Printable(sim::argumentsOf(settings).join(u' ')));
    }
    std::fflush(stdout);
    return {sound, world.digest()};
}

/// Each seed in a process of its own, `jobs` at a time: the keys' chance and virtual time belong to a
/// process.
int runEachBeside(const sim::SimOptions &options)
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
    quint64 seed = options.first;
    for (;; ++seed) {
        if (running.size() >= static_cast<std::size_t>(options.jobs))
            awaitOne();
        if (!sim::isDue(options, seed, timer.elapsed()))
            break;
        auto &process = running.emplace_back(std::make_unique<QProcess>());
        process->setProcessChannelMode(QProcess::ForwardedChannels);
        process->start(QCoreApplication::applicationFilePath(), sim::argumentsBeside(options, seed));
    }
    while (!running.empty())
        awaitOne();
    std::printf("%llu seeds, %d not sound; %.1f s\n", static_cast<unsigned long long>(seed - options.first),
                unsound, static_cast<double>(timer.elapsed()) / 1000);
    return unsound == 0 ? 0 : 1;
}

int runAll(const sim::SimOptions &options)
{
    if (sim::runBeside(options))
        return runEachBeside(options);
    QElapsedTimer timer;
    timer.start();
    int unsound = 0;
    sim::WorldSettings settings = options.settings;
    for (quint64 seed = options.first; sim::isDue(options, seed, timer.elapsed()); ++seed) {
        settings.seed = seed;
        const Outcome outcome = runOnce(settings);
        unsound += outcome.sound ? 0 : 1;
        if (options.twice && runOnce(settings).digest != outcome.digest) {
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
    sim::addOptions(parser);
    parser.process(application);
    return runAll(sim::optionsOf(parser));
}
