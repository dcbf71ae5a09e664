// SPDX-License-Identifier: GPL-3.0-or-later
#include "simworld.h"

#include "feeditems.h"
#include "privatefile.h"
#include "simseats.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace yizhan::sim {

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
/// Stations open at half past eight and close at half past five, in China.
constexpr qint64 opensMs = 30 * minuteMs;
constexpr qint64 closesMs = 9 * hourMs + 30 * minuteMs;
constexpr int visitsADay = 10;
/// Between two looks of an idle uploader; each opens a database, which would be most of a simulated day's
/// cost.
constexpr qint64 idleMs = 15 * minuteMs;
constexpr qsizetype traceLines = 400;
const QString city = u"city"_s;

} // namespace

QString SimWorld::place()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/yizhan-sim-XXXXXX"_s;
}

SimWorld::SimWorld(const WorldSettings &settings)
    : m_settings(settings), m_random(settings.seed), m_disk(m_time.clock(), m_random),
      m_server(m_time, m_random, m_disk, m_folder.filePath(u"server"_s), m_oracle),
      m_offers(m_time, m_server, m_counts, ~settings.seed)
{
    m_server.machine().onStop = [this] { m_time.at(0, [this] { stopServerFor(within(20 * minuteMs)); }); };
    for (int i = 0; i < settings.kiosks; ++i)
        addStation(m_folder.filePath(u"station-%1"_s.arg(i)));
}

SimWorld::~SimWorld()
{
    m_stations.clear();
}

void SimWorld::say(const QString &what)
{
    const QString line = m_time.clock().nowUtc().toString(u"MM-dd HH:mm:ss "_s) + what;
    m_digest = m_digest * 1'099'511'628'211ULL + qHash(line, 0);
    if (m_settings.printsTrace)
        std::printf("%s\n", qUtf8Printable(line));
    m_trace.append(line);
    if (m_trace.size() > traceLines)
        m_trace.removeFirst();
}

void SimWorld::addStation(const QString &folder)
{
    m_stations.push_back(std::make_unique<SimStation>(
        SimSurroundings{m_time, m_random, m_disk, m_server, m_oracle, m_counts,
                        m_settings.restores ? minuteMs : idleMs, m_tickets, m_offers},
        static_cast<int>(m_stations.size()), folder));
    m_stations.back()->line().counts = &m_lineFaults;
    m_stations.back()->line().setFaultRate(m_settings.faults ? static_cast<int>(m_random.below(40)) : 0);
}

void SimWorld::run()
{
    m_server.setOldVersion(m_settings.faults && happens(500));
    m_server.publish([this](feed::FeedWriter &writer) {
        for (const SimClass &one : simClasses(m_time.clock().today(), m_settings.days))
            writer.put(city, "class", one.id, 0, one.body);
        for (const SimClass &one : simFairs(m_time.clock().today(), m_settings.days))
            writer.put(city, "fair", one.id, 0, one.body);
        writer.put(city, "fair", simDoorFair.toUtf8(), 0,
                   simDoorFairBody(m_time.clock().today(), m_settings.days));
    });
    for (int day = 0; day < m_settings.days && violations().isEmpty(); ++day) {
        beginDay();
        m_time.runFor(dayMs);
    }
    if (!violations().isEmpty())
        return;
    heal();
    const qint64 began = m_time.now();
    constexpr qint64 mostMs = 6 * hourMs;
    const bool rests = m_time.runUntil([this] { return isAtRest() || !violations().isEmpty(); }, mostMs);
    m_drainedMs = m_time.now() - began;
    say(u"at rest after %1 s"_s.arg(m_drainedMs / secondMs));
    if (!rests) {
        for (const auto &station : m_stations) {
            if (!station->isAtRest())
                m_oracle.violated(u"not at rest: "_s + station->description());
        }
    }
    if (violations().isEmpty())
        compare();
}

void SimWorld::beginDay()
{
    m_time.at(0, [this] { planOperator(); });
    m_offers.planDay(m_time.clock().today(), m_settings.days, opensMs);
    for (std::size_t i = 0; i < m_stations.size(); ++i)
        planStation(*m_stations[i]);
}

void SimWorld::planStation(SimStation &station)
{
    m_time.at(opensMs + within(30 * minuteMs), [this, &station] { switchOn(station); });
    m_time.at(closesMs - within(30 * minuteMs), [this, &station] { switchOff(station); });
    const auto visits = m_random.below(2 * visitsADay);
    for (std::uint64_t i = 0; i < visits; ++i)
        m_time.at(opensMs + within(closesMs - opensMs), [&station] { station.visit(); });
    const auto scans = m_random.below(4 * visitsADay);
    for (std::uint64_t i = 0; i < scans; ++i)
        m_time.at(opensMs + within(closesMs - opensMs), [&station] { station.scan(); });
    for (qint64 ms = opensMs; ms < closesMs; ms += 20 * minuteMs)
        m_time.at(ms + within(20 * minuteMs), [this, &station] { lookAfter(station); });
    if (m_settings.faults && happens(600))
        m_time.at(opensMs + within(closesMs - opensMs), [this, &station] { planIncident(station); });
}

void SimWorld::switchOn(SimStation &station)
{
    const Loss loss = station.machine().isDead() ? anyLoss() : Loss::Nothing;
    station.powerOn(loss);
}

void SimWorld::switchOff(SimStation &station)
{
    if (m_healed || !station.isOn())
        return;
    if (m_settings.faults && happens(500))
        station.cutPower();
    else
        station.shutDown();
}

/// What staff does a few times in an hour, and the machine by itself.
void SimWorld::lookAfter(SimStation &station)
{
    const qint64 sinceMidnight = m_time.now() % dayMs;
    if (!station.isOn() && (m_healed || sinceMidnight < closesMs - 30 * minuteMs))
        return switchOn(station);
    if (station.needsEnrolment())
        station.enrol();
}

void SimWorld::planIncident(SimStation &station)
{
    const auto dice = m_random.below(100);
    const auto later = [&](qint64 ms, const std::function<void()> &end) { m_time.at(within(ms), end); };
    if (dice < 30) {
        station.machine().stopAt(1 + static_cast<int>(m_random.below(400)), happens(500));
        say(station.name() + u" will stop"_s);
    } else if (dice < 38) {
        station.machine().setTrouble(true, 0);
        later(3 * hourMs, [&station] { station.machine().setTrouble(false, 0); });
        say(station.name() + u": disk full"_s);
    } else if (dice < 46) {
        station.machine().setTrouble(false, 30);
        later(2 * hourMs, [&station] { station.machine().setTrouble(false, 0); });
        say(station.name() + u": disk fails"_s);
    } else if (dice < 56) {
        setClockWrong(station);
    } else if (dice < 76) {
        station.line().setOnline(false);
        later(dice < 70 ? 12 * hourMs : 9 * dayMs, [&station] { station.line().setOnline(true); });
        say(station.name() + u": offline"_s);
    } else if (dice < 90) {
        station.cutPower();
        say(station.name() + u": power cut"_s);
    } else if (dice < 94) {
        copyDisk(station);
    } else if (dice < 98) {
        station.visit();
        station.poisonLast();
        later(4 * dayMs, [&station] { station.line().setPoison({}); });
        say(station.name() + u": what was handed in last is refused on the way"_s);
    } else {
        m_server.revoke(station.deviceId());
        say(station.name() + u": revoked"_s);
    }
}

void SimWorld::setClockWrong(SimStation &station)
{
    constexpr qint64 yearMs = 365 * dayMs;
    const qint64 most = happens(500) ? 10 * yearMs : hourMs;
    station.clock().setOff(within(2 * most) - most);
    say(u"%1: clock off by %2 s"_s.arg(station.name()).arg(station.clock().off() / secondMs));
}

/// Somebody copies a station's disk and puts the copy into another machine.
void SimWorld::copyDisk(SimStation &station)
{
    if (m_stations.size() >=
        static_cast<std::size_t>(m_settings.kiosks) + 1 + static_cast<std::size_t>(m_settings.kiosks) / 8)
        return;
    station.shutDown();
    const QString folder = m_folder.filePath(u"station-%1"_s.arg(m_stations.size()));
    static_cast<void>(storage::makePrivateFolder(folder));
    for (const QString &file : QDir(station.machine().folder()).entryList(QDir::Files))
        QFile::copy(station.machine().folder() + u'/' + file, folder + u'/' + file);
    say(station.name() + u": its disk is copied"_s);
    addStation(folder);
    switchOn(station);
    switchOn(*m_stations.back());
}

void SimWorld::planOperator()
{
    for (int i = 0; i < 3; ++i)
        m_time.at(within(dayMs), [this] { publish(); });
    m_time.at(18 * hourMs, [this] { m_server.backUp(); });
    for (qint64 ms = 0; ms < dayMs; ms += 30 * minuteMs)
        m_time.at(ms, [this] {
            m_server.keepSeats();
            m_server.tellTickets();
        });
    m_time.at(17 * hourMs, [this] {
        m_server.sweep();
        m_server.buildSnapshot(city);
    });
    if (m_settings.restores && m_time.now() >= dayMs && m_beforeRestore.empty()) {
        m_time.at(8 * hourMs, [this] {
            restoreServer();
            watchForgotten(m_time.now());
        });
    }
    if (!m_settings.faults)
        return;
    if (happens(600))
        m_time.at(within(dayMs), [this] { planServerIncident(); });
    if (happens(300)) {
        m_time.at(within(dayMs), [this] {
            m_server.setOldVersion(false);
            say(u"server: upgraded"_s);
        });
    }
    if (happens(300)) {
        m_time.at(within(dayMs), [this] {
            m_server.useNewKey();
            say(u"server: a new sealing key"_s);
        });
    }
}

void SimWorld::planServerIncident()
{
    const auto dice = m_random.below(100);
    if (dice < 35) {
        m_server.machine().stopAt(1 + static_cast<int>(m_random.below(300)), happens(500));
        say(u"server will stop"_s);
    } else if (dice < 45) {
        m_server.machine().setTrouble(dice < 40, dice < 40 ? 0 : 20);
        m_time.at(within(2 * hourMs), [this] { m_server.machine().setTrouble(false, 0); });
        say(u"server: disk full or failing"_s);
    } else if (dice < 55) {
        m_server.clock().setOff(within(4 * hourMs) - 2 * hourMs);
        say(u"server: clock off by %1 s"_s.arg(m_server.clock().off() / secondMs));
    } else if (dice < 70) {
        m_server.machine().stop();
        stopServerFor(within(20 * hourMs));
    } else {
        restoreServer();
    }
}

void SimWorld::stopServerFor(qint64 ms)
{
    m_server.stopNow();
    say(u"server: stopped"_s);
    m_time.at(ms, [this] {
        m_server.start(anyLoss());
        say(u"server: started"_s);
    });
}

void SimWorld::restoreServer()
{
    if (!m_server.hasBackup() || !m_server.isUp())
        return;
    m_beforeRestore = m_oracle.known();
    m_server.restore();
    say(u"server: restored, %1 operations forgotten"_s.arg(m_oracle.forgottenBy(m_beforeRestore).size()));
    ++m_counts[u"restored"_s];
    m_offers.restored();
}

void SimWorld::watchForgotten(qint64 since)
{
    if (m_oracle.forgottenBy(m_beforeRestore).empty()) {
        m_backMs = m_time.now() - since;
        return say(u"all of it is back"_s);
    }
    m_time.at(5 * secondMs, [this, since] { watchForgotten(since); });
}

void SimWorld::publish()
{
    const auto edits = 1 + m_random.below(4);
    say(u"server: %1 edits are published"_s.arg(edits));
    m_server.publish([&](feed::FeedWriter &writer) {
        for (std::uint64_t i = 0; i < edits; ++i) {
            auto item =
                fakes::vacancyItem(u"s/%1"_s.arg(m_random.below(40)), u"示例工种%1"_s.arg(m_random.below(9)));
            item.until = toEpochDay(m_time.clock().today()) + static_cast<EpochDay>(2 + m_random.below(60));
            if (m_random.below(5) == 0)
                writer.withdraw(city, item.kind, item.id);
            else
                writer.put(city, item.kind, item.id, item.until, item.body);
        }
    });
}

void SimWorld::heal()
{
    m_healed = true;
    say(u"all is well from now on"_s);
    m_server.machine().setTrouble(false, 0);
    m_server.machine().stopAt(0, false);
    m_server.clock().setOff(0);
    m_server.setOldVersion(false);
    if (!m_server.isUp())
        m_server.start(anyLoss());
    m_offers.publish();
    m_server.buildSnapshot(city);
    for (const auto &station : m_stations) {
        station->machine().setTrouble(false, 0);
        station->machine().stopAt(0, false);
        station->clock().setOff(0);
        station->line().setOnline(true);
        station->line().setFaultRate(0);
        station->line().setPoison({});
        switchOn(*station);
    }
    helpOut();
}

void SimWorld::helpOut()
{
    for (const auto &station : m_stations) {
        lookAfter(*station);
        station->rearm();
        station->pollNow();
    }
    m_time.at(15 * minuteMs, [this] { helpOut(); });
}

bool SimWorld::isAtRest()
{
    if (!m_server.isUp())
        return false;
    for (const auto &station : m_stations) {
        if (!station->isAtRest())
            return false;
    }
    return true;
}

void SimWorld::compare()
{
    for (const auto &[op, before] : m_beforeRestore) {
        const auto now = m_oracle.known().find(op);
        if (before.code == operations::VerdictCode::Confirmed && now != m_oracle.known().end() &&
            now->second.code != operations::VerdictCode::Confirmed)
            ++m_counts[u"places that a restore took from somebody"_s];
    }
    for (const auto &station : m_stations)
        station->checkTold();
    m_server.keepSeats();
    checkPlaces(m_server.database(), m_server.clock().nowUtc().toSecsSinceEpoch(), m_oracle);
    m_oracle.checkLedger(m_server.database(), m_server.openingKeys());
    for (const auto &station : m_stations)
        station->checkAtRest();
    checkFairState(m_server.database(), m_random, m_oracle);
    m_oracle.readableFolder(m_server.machine().folder());
}

} // namespace yizhan::sim
