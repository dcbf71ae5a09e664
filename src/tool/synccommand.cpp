// SPDX-License-Identifier: GPL-3.0-or-later
#include "synccommand.h"

#include "anchoredclock.h"
#include "cataloguedatabase.h"
#include "cataloguestatus.h"
#include "scopename.h"
#include "stopsignal.h"
#include "syncsession.h"
#include "tooloptions.h"
#include "uploadfirst.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

namespace {

constexpr int attemptsOfOnce = 5;
/// Whoever started the command waits for it: a server that asks for more is asked another time.
constexpr qint64 mostAskedMs = 60'000;

class SyncCommand
{
public:
    SyncCommand(sync::SyncSessionSettings settings, bool json, console::Terminal &terminal,
                const Surroundings &around)
        : m_settings(std::move(settings)), m_json(json), m_clock(around.clock), m_random(around.random),
          m_terminal(terminal), m_session(m_settings, m_clock, around.random)
    {
    }

    Result<int> run()
    {
        QObject::connect(
            &m_session, &sync::SyncSession::progressed, &m_session,
            [this](sync::SyncStep step, qint64 done, qint64 total) { showProgress(step, done, total); });
        QObject::connect(&m_session, &sync::SyncSession::reachedHead, &m_session, [this] { reachHead(); });
        QObject::connect(&m_session, &sync::SyncSession::catalogueChanged, &m_session,
                         [this] { m_changed = true; });
        QObject::connect(&m_session, &sync::SyncSession::diverged, &m_session, [this](const Error &error) {
            m_terminal.say(QCoreApplication::translate(
                "Tool", "The catalogue is not what it should be and is being repaired."));
            m_terminal.complain(error);
        });
        QObject::connect(&m_session, &sync::SyncSession::identityRenewed, &m_session,
                         [this](const Error &error) { m_terminal.complain(error); });
        QObject::connect(&m_session, &sync::SyncSession::attemptFailed, &m_session,
                         [this](const Error &error, qint64 retryMs) { showFailure(error, retryMs); });
        QObject::connect(&m_session, &sync::SyncSession::gaveUp, &m_session,
                         [this](const Error &error) { m_exitCode = m_terminal.complain(error); });
        QObject::connect(&m_session, &sync::SyncSession::finished, QCoreApplication::instance(),
                         &QCoreApplication::quit, Qt::QueuedConnection);
        QObject::connect(&m_stop, &StopSignal::requested, QCoreApplication::instance(), [this] {
            m_stopped = true;
            QCoreApplication::quit();
        });
        upload();
        const std::optional<protocol::Epoch> before = history();
        if (m_stopped)
            return m_exitCode;
        YIZHAN_TRY(m_session.start());
        QCoreApplication::exec();
        if (m_reached && !m_settings.watch)
            showHead();
        // A server that began another history has lost what it was sent before.
        if (!m_stopped && before && history() != before)
            upload();
        return m_exitCode;
    }

private:
    void upload()
    {
        const int code =
            uploadWaiting(m_settings.dataDir, uplinkSettings(), m_clock, m_random, m_terminal, m_stop);
        m_exitCode = std::max(m_exitCode, code);
    }

    /// The latest history of the server that this kiosk knows of.
    [[nodiscard]] std::optional<protocol::Epoch> history() const
    {
        const auto server = device::Device::pinnedIn(m_settings.dataDir);
        return server && *server ? std::optional((*server)->epoch) : std::nullopt;
    }

    /// What waits goes up once, before the catalogue comes down; a kiosk that runs does it by itself.
    [[nodiscard]] sync::UplinkSessionSettings uplinkSettings() const
    {
        sync::UplinkSessionSettings settings;
        settings.server = m_settings.server;
        settings.uplink.key = m_settings.key;
        settings.uplink.maxFailures = attemptsOfOnce;
        settings.uplink.maxAskedMs = mostAskedMs;
        return settings;
    }

    void showProgress(sync::SyncStep step, qint64 done, qint64 total)
    {
        switch (step) {
        case sync::SyncStep::Download:
            m_terminal.progress(QCoreApplication::translate("Tool", "Downloading: %1 of %2 KiB")
                                    .arg(done / 1024)
                                    .arg(total / 1024));
            break;
        case sync::SyncStep::Install:
            m_terminal.progress(QCoreApplication::translate("Tool", "Installing: %1 %").arg(done));
            break;
        case sync::SyncStep::Changes:
            m_terminal.progress(QCoreApplication::translate("Tool", "Changes received: %1").arg(done));
            break;
        }
    }

    void showFailure(const Error &error, qint64 retryMs)
    {
        m_terminal.complain(error);
        m_terminal.say(
            QCoreApplication::translate("Tool", "Next attempt in %1 s").arg((retryMs + 999) / 1000));
    }

    /// Each scope comes to its head by itself; whoever waits for the end is told once.
    void reachHead()
    {
        if (m_settings.watch && (m_changed || !m_reached))
            showHead();
        m_changed = false;
        m_reached = true;
    }

    void showHead()
    {
        auto database = store::openCatalogue(m_settings.dataDir, storage::OpenMode::ReadOnly);
        const auto status = database ? store::readCatalogueStatus(*database, m_clock.today())
                                     : Result<store::CatalogueStatus>(fail(database.error()));
        if (!status)
            m_exitCode = m_terminal.complain(status.error());
        else if (m_json)
            m_terminal.write(store::catalogueStatusJson(*status));
        else
            m_terminal.print(QCoreApplication::translate("Tool", "As the server had it at %1: %n vacancies",
                                                         nullptr, int(status->vacancies))
                                 .arg(chinaMinute(oldestOf(*status))));
    }

    /// The server's time as it was signed: what a cache on the way answered may be older than the command.
    static QDateTime oldestOf(const store::CatalogueStatus &status)
    {
        QDateTime oldest;
        for (const store::ScopeStatus &scope : status.scopes) {
            const QDateTime time = QDateTime::fromString(scope.updatedAt, Qt::ISODate);
            if (time.isValid() && (!oldest.isValid() || time < oldest))
                oldest = time;
        }
        return oldest;
    }

    StopSignal m_stop; // before the session starts its thread
    sync::SyncSessionSettings m_settings;
    bool m_json;
    AnchoredClock m_clock;
    Random &m_random;
    console::Terminal &m_terminal;
    sync::SyncSession m_session;
    bool m_stopped = false;
    bool m_changed = false;
    bool m_reached = false;
    int m_exitCode = console::exitOk;
};

Result<sync::SyncSessionSettings> settingsOf(const console::Arguments &arguments)
{
    YIZHAN_TRY(arguments.notTogether("once"_L1, "watch"_L1));
    sync::SyncSessionSettings settings;
    settings.dataDir = dataDirOf(arguments);
    YIZHAN_TRY_LET(settings.server, arguments.webAddress("server"_L1));
    settings.watch = arguments.isSet("watch"_L1);
    settings.maxFailures = settings.watch ? 0 : attemptsOfOnce;
    YIZHAN_TRY_LET(settings.key, keyOf(arguments));
    settings.followEnrolment = !arguments.isSet("scope"_L1);
    if (arguments.isSet("scope"_L1))
        settings.scopes = arguments.values("scope"_L1);
    for (const QString &scope : settings.scopes) {
        if (!protocol::isScopeName(scope))
            return console::wrongUsage("feed.scope", u"--scope"_s);
    }
    return settings;
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(auto settings, settingsOf(arguments));
    return SyncCommand(std::move(settings), arguments.isSet("json"_L1), terminal, around).run();
}

} // namespace

console::Command syncCommand(const Surroundings &around)
{
    return {.name = u"sync"_s,
            .help = QCoreApplication::translate(
                "Tool", "Send what was handed in at a kiosk, and bring its catalogue up to date."),
            .options =
                {dataOption(),
                 {.name = u"server"_s,
                  .value = u"URL"_s,
                  .help = QCoreApplication::translate("Tool", "Address of the server, http://host:8420"),
                  .required = true},
                 {.name = u"once"_s,
                  .help = QCoreApplication::translate("Tool",
                                                      "End when the catalogue is up to date (the default)")},
                 {.name = u"watch"_s,
                  .help = QCoreApplication::translate("Tool", "Go on and follow every change until stopped")},
                 {.name = u"scope"_s,
                  .value = u"SCOPE"_s,
                  .help = QCoreApplication::translate("Tool",
                                                      "Part of the catalogue to keep, may be repeated "
                                                      "(default: city, and what the kiosk is enrolled for)")},
                 keyOption(),
                 jsonOption(QCoreApplication::translate("Tool", "Write the resulting status as JSON"))},
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::tool
