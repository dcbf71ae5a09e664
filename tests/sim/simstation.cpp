// SPDX-License-Identifier: GPL-3.0-or-later
#include "simstation.h"

#include "agreedtime.h"
#include "catalogueclient.h"
#include "cataloguehealing.h"
#include "cataloguestatus.h"
#include "observerlog.h"
#include "outboxdatabase.h"
#include "passtransport.h"
#include "privatefile.h"
#include "serverwitness.h"
#include "simseats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::sim {

namespace {

constexpr qint64 minuteMs = 60'000;
const QUrl anyServer(u"http://server.example"_s);

} // namespace

/// What runs from one switching on to the next end.
class SimStation::Process final : public sync::UplinkObserver
{
public:
    explicit Process(SimStation &station)
        : m_station(station), m_clock(station.m_clock),
          m_keeper(station.m_machine.folder(), m_clock, station.m_random, 0), m_desk(m_keeper, m_clock),
          m_door(m_keeper, m_clock, station.m_random),
          m_pass(station.m_line, station.m_machine.folder(), m_clock, station.m_random)
    {
    }
    ~Process() override
    {
        m_enrolling.reset();
        m_uploader.reset();
        m_engines.clear();
    }

    [[nodiscard]] Result<void> start();
    void enrol(const QString &code);
    [[nodiscard]] Result<desk::Receipt> submit(const desk::OperationDraft &draft)
    {
        return m_desk.submit(draft);
    }
    [[nodiscard]] outbox::OutboxKeeper &keeper() { return m_keeper; }
    [[nodiscard]] SimDoor &door() { return m_door; }
    [[nodiscard]] storage::Database &catalogue() { return *m_catalogue; }
    [[nodiscard]] QString deviceId() const
    {
        return m_device->enrolment() ? m_device->enrolment()->device : QString();
    }
    /// The city's, and once it is enrolled its station's.
    [[nodiscard]] QStringList scopes() const
    {
        return m_device->enrolment() ? m_device->enrolment()->scopes : QStringList{u"city"_s};
    }
    void pollNow()
    {
        for (const auto &engine : m_engines)
            engine->pollNow();
        m_uploader->lookSoon();
    }

    void answered(const std::vector<operations::Verdict> &verdicts) override
    {
        m_station.m_around.oracle.heard(verdicts);
        for (const operations::Verdict &verdict : verdicts)
            ++m_station.m_around.counts[u"verdict "_s + QLatin1String(operations::nameOf(verdict.code))];
    }
    void drained() override {}
    void setAside(const QString &, const Error &) override { m_station.count("put aside"); }
    void stuck(const Error &) override { m_station.count("stuck"); }
    void refused(const Error &) override { m_station.count("refused"); }
    void attemptFailed(const Error &error, qint64) override { note(error); }
    void gaveUp(const Error &) override {}

private:
    /// Also of a kiosk that has nothing to send staff see, by its catalogue, that the server knows it no
    /// more.
    void note(const Error &error)
    {
        m_station.m_lastFailure = error.toString();
        m_station.m_needsEnrolment = m_station.m_needsEnrolment || sync::asksForEnrolment(error);
    }
    [[nodiscard]] Result<void> openCatalogue();
    void startEngines();
    void startUploader();
    [[nodiscard]] std::unique_ptr<fakes::VirtualTimer> timer() const
    {
        return std::make_unique<fakes::VirtualTimer>(m_station.m_around.time);
    }

    SimStation &m_station;
    AnchoredClock m_clock;
    outbox::OutboxKeeper m_keeper;
    desk::OperationDesk m_desk;
    SimDoor m_door;
    std::optional<device::Device> m_device;
    std::optional<storage::Database> m_catalogue;
    device::ServerTrust m_trust;
    sync::PassTransport m_pass;
    fakes::ObserverLog m_log;
    std::vector<std::unique_ptr<sync::SyncEngine>> m_engines;
    std::unique_ptr<sync::Uploader> m_uploader;
    std::unique_ptr<sync::Enrolling> m_enrolling;
};

Result<void> SimStation::Process::openCatalogue()
{
    const QString folder = m_station.m_machine.folder();
    YIZHAN_TRY_LET(auto device, device::Device::open(folder, m_station.m_random));
    YIZHAN_TRY_LET(auto sound, store::openSoundCatalogue(folder, m_clock));
    YIZHAN_TRY(device::agreeOnServer(device, sound.database, false));
    m_catalogue.emplace(std::move(sound.database));
    m_device.emplace(std::move(device));
    return store::tellTime(m_clock, *m_catalogue);
}

Result<void> SimStation::Process::start()
{
    YIZHAN_TRY(openCatalogue());
    m_trust = device::ServerTrust(std::nullopt, m_device->server(),
                                  [this](const device::KnownServer &server) -> Result<void> {
                                      YIZHAN_TRY(m_device->pinServer(server));
                                      return device::writeWitness(*m_catalogue, server);
                                  });
    m_station.m_needsEnrolment = !m_device->enrolment();
    startEngines();
    startUploader();
    return {};
}

/// All anew: a kiosk that was enrolled at another station follows that one.
void SimStation::Process::startEngines()
{
    m_log.onFailure = [this](const Error &error) { note(error); };
    m_engines.clear();
    sync::SyncSettings settings;
    settings.snapshotDir = m_station.m_machine.folder() + u"/snapshots"_s;
    settings.device = m_device->name();
    settings.watch = true;
    settings.startSpreadMs = minuteMs;
    for (const QString &scope : scopes()) {
        settings.scope = scope;
        m_engines.push_back(std::make_unique<sync::SyncEngine>(
            sync::SyncEnvironment{*m_catalogue, m_trust, m_pass, m_clock, m_station.m_random}, settings,
            timer(), timer(), m_log));
        m_engines.back()->start();
    }
}

void SimStation::Process::startUploader()
{
    sync::UplinkSettings settings;
    settings.program = u"simulated"_s;
    settings.idleMs = m_station.m_around.idleMs;
    settings.watch = true;
    settings.startSpreadMs = minuteMs;
    m_uploader = std::make_unique<sync::Uploader>(
        sync::UplinkEnvironment{m_keeper, m_station.m_line, m_clock, m_station.m_random}, settings, timer(),
        timer(), *this);
    m_keeper.setDoorbell([this] { m_uploader->wake(); });
    m_uploader->start();
}

void SimStation::Process::enrol(const QString &code)
{
    m_enrolling =
        std::make_unique<sync::Enrolling>(*m_device, sync::EnrolSettings{anyServer, code, std::nullopt},
                                          m_station.m_line, m_clock, m_station.m_random, timer());
    m_enrolling->start([this](const Result<device::Enrolment> &enrolment) {
        if (!enrolment)
            return;
        m_station.m_needsEnrolment = false;
        m_station.count("enrolled");
        startEngines();
    });
}

SimStation::SimStation(const SimSurroundings &surroundings, int number, const QString &folder)
    : m_around(surroundings), m_name(u"s-%1"_s.arg(number)), m_machine(folder),
      m_clock(surroundings.time.clock()), m_random(surroundings.random.next()),
      m_line(surroundings.time, surroundings.random,
             [this](const protocol::Request &request) { return m_around.server.handle(request); })
{
    static_cast<void>(storage::makePrivateFolder(folder));
    m_around.disk.add(m_machine);
    // The call returns into programs that are no more: they end when it has returned.
    m_machine.onStop = [this] {
        count("station stopped");
        m_around.time.at(0, [this, alive = std::weak_ptr<int>(m_alive)] {
            if (!alive.expired())
                cutPower();
        });
    };
}

SimStation::~SimStation()
{
    m_process.reset();
    m_around.disk.remove(m_machine);
}

void SimStation::shutDown()
{
    m_process.reset();
}

void SimStation::cutPower()
{
    m_machine.stop();
    m_process.reset();
}

void SimStation::powerOn(Loss loss)
{
    if (m_process)
        return;
    m_machine.revive(loss, m_random);
    m_clock.boot();
    m_process = std::make_unique<Process>(*this);
    if (const auto started = m_process->start(); started) {
        checkPromises();
    } else {
        m_lastFailure = started.error().toString();
        if (!m_machine.isDead() && !m_machine.hasTrouble())
            m_around.oracle.violated(u"%1 does not start: %2"_s.arg(m_name, m_lastFailure));
        m_process.reset();
    }
}

Result<desk::Receipt> SimStation::submit(const desk::OperationDraft &draft)
{
    return m_process->submit(draft);
}

SimDoor &SimStation::door()
{
    return m_process->door();
}

void SimStation::enrol()
{
    if (!m_process || m_machine.isDead())
        return;
    if (const QString code = m_around.server.enrolmentCode(m_name); !code.isEmpty())
        m_process->enrol(code);
}

void SimStation::poisonLast()
{
    if (!m_receipts.empty())
        m_line.setPoison(m_receipts.back().toLatin1());
}

void SimStation::rearm()
{
    if (m_process)
        static_cast<void>(m_process->keeper().with([](outbox::Outbox &outbox) { return outbox.rearm(); }));
}

void SimStation::pollNow()
{
    if (m_process)
        m_process->pollNow();
}

QString SimStation::deviceId() const
{
    return m_process ? m_process->deviceId() : QString();
}

bool SimStation::isAtRest()
{
    if (!m_process || m_needsEnrolment)
        return false;
    const QString epoch = m_around.server.epoch();
    const auto waiting = m_process->keeper().with([&epoch](outbox::Outbox &outbox) -> Result<qint64> {
        if (outbox.mark().epoch.id != epoch)
            return 1;
        return outbox.database().scalar(u"SELECT count(*) FROM operation, outbox WHERE state <> 'answered' "
                                        "OR operation.epoch <> outbox.epoch"_s);
    });
    if (!waiting || *waiting > 0)
        return false;
    const QStringList scopes = m_process->scopes();
    return std::all_of(scopes.begin(), scopes.end(), [this, &epoch](const QString &scope) {
        const auto state = m_around.server.state(scope);
        const auto held = store::readScopeStatus(m_process->catalogue(), scope);
        return held && held->epoch == epoch && held->cursor == state.head &&
               held->scopeSum == state.sum.toHex();
    });
}

QString SimStation::description()
{
    if (!m_process)
        return m_name + u": off, "_s + m_lastFailure;
    const auto summary =
        m_process->keeper().with([](outbox::Outbox &outbox) { return outbox::summaryOf(outbox.database()); });
    const auto held = store::readScopeStatus(m_process->catalogue(), u"city"_s);
    return u"%1: %2 wait, %3 aside, catalogue at %4, last failure: %5"_s.arg(m_name)
        .arg(summary ? summary->waiting : -1)
        .arg(summary ? summary->aside : -1)
        .arg(held ? held->cursor : -1)
        .arg(m_lastFailure);
}

void SimStation::checkPromises()
{
    const auto checked = m_process->keeper().with([this](outbox::Outbox &outbox) -> Result<void> {
        if (outbox.damage() && !m_machine.hasTrouble())
            m_around.oracle.violated(u"%1: %2"_s.arg(m_name, outbox.damage()->toString()));
        m_around.oracle.checkOutbox(outbox.database(), m_name);
        return {};
    });
    if (!checked)
        m_lastFailure = checked.error().toString();
}

void SimStation::checkTold()
{
    for (const QString &scope : m_process->scopes()) {
        if (scope.startsWith(u"station:"))
            checkToldReceipts(m_process->catalogue(), m_around.server.database(), scope, m_around.oracle);
    }
}

void SimStation::checkAtRest()
{
    static_cast<void>(m_process->keeper().with([this](outbox::Outbox &outbox) -> Result<void> {
        m_around.oracle.checkVerdicts(outbox.database(), m_around.server.database(), m_around.server.epoch(),
                                      m_name);
        checkScans(outbox.database(), m_around.server.database(), m_name, m_around.oracle);
        return {};
    }));
    m_around.oracle.readableFolder(m_machine.folder());
}

} // namespace yizhan::sim
