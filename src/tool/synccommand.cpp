// SPDX-License-Identifier: GPL-3.0-or-later
#include "synccommand.h"

#include "cataloguedatabase.h"
#include "cataloguestatus.h"
#include "clock.h"
#include "commandline.h"
#include "random.h"
#include "stopsignal.h"
#include "syncsession.h"
#include "terminal.h"

#include <QCoreApplication>

namespace yizhan::tool {

namespace {

constexpr int attemptsOfOnce = 5;

class SyncCommand
{
public:
    SyncCommand(sync::SyncSessionSettings settings, bool json)
        : m_settings(std::move(settings)), m_json(json), m_session(m_settings, m_clock, m_random)
    {
    }

    int run()
    {
        QObject::connect(
            &m_session, &sync::SyncSession::progressed, &m_session,
            [this](sync::SyncStep step, qint64 done, qint64 total) { showProgress(step, done, total); });
        QObject::connect(&m_session, &sync::SyncSession::reachedHead, &m_session, [this] { showHead(); });
        QObject::connect(&m_session, &sync::SyncSession::catalogueChanged, &m_session,
                         [this] { m_changed = true; });
        QObject::connect(&m_session, &sync::SyncSession::diverged, &m_session, [this](const Error &error) {
            m_terminal.say(QCoreApplication::translate(
                               "Tool", "The catalogue did not match the server's and is being repaired.") +
                           QLatin1Char(' ') + error.toString());
        });
        QObject::connect(&m_session, &sync::SyncSession::attemptFailed, &m_session,
                         [this](const Error &error, qint64 retryMs) { showFailure(error, retryMs); });
        QObject::connect(&m_session, &sync::SyncSession::gaveUp, &m_session,
                         [this](const Error &error) { m_exitCode = m_terminal.complain(error); });
        QObject::connect(&m_session, &sync::SyncSession::finished, QCoreApplication::instance(),
                         &QCoreApplication::quit, Qt::QueuedConnection);
        QObject::connect(&m_stop, &StopSignal::requested, QCoreApplication::instance(),
                         &QCoreApplication::quit);
        if (const auto started = m_session.start(); !started)
            return m_terminal.complain(started.error());
        QCoreApplication::exec();
        return m_exitCode;
    }

private:
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

    void showHead()
    {
        if (!m_changed && m_shownOnce)
            return;
        m_changed = false;
        m_shownOnce = true;
        auto database = store::openCatalogue(m_settings.dataDir, storage::OpenMode::ReadOnly);
        const auto status = database ? store::readCatalogueStatus(*database, m_clock.today())
                                     : Result<store::CatalogueStatus>(fail(database.error()));
        if (!status)
            m_exitCode = m_terminal.complain(status.error());
        else if (m_json)
            m_terminal.print(store::catalogueStatusJson(*status));
        else
            m_terminal.print(
                QCoreApplication::translate("Tool", "Up to date: %1 vacancies").arg(status->vacancies));
    }

    StopSignal m_stop; // before the session starts its thread
    sync::SyncSessionSettings m_settings;
    bool m_json;
    SystemClock m_clock;
    SystemRandom m_random;
    Terminal m_terminal;
    sync::SyncSession m_session;
    bool m_changed = false;
    bool m_shownOnce = false;
    int m_exitCode = exitOk;
};

} // namespace

int runSyncCommand(const QStringList &arguments)
{
    CommandLine line(
        QCoreApplication::translate("Tool", "Bring a kiosk's catalogue up to date over the network."));
    line.addDataDir();
    line.addValue(QStringLiteral("server"), QStringLiteral("URL"),
                  QCoreApplication::translate("Tool", "Address of the server, http://host:8420"));
    line.addFlag(QStringLiteral("once"),
                 QCoreApplication::translate("Tool", "End when the catalogue is up to date (the default)"));
    line.addFlag(QStringLiteral("watch"),
                 QCoreApplication::translate("Tool", "Go on and follow every change until stopped"));
    line.addValue(QStringLiteral("scope"), QStringLiteral("SCOPE"),
                  QCoreApplication::translate("Tool", "Part of the catalogue to keep, may be repeated "
                                                      "(default: city)"));
    line.addKey();
    line.addFlag(QStringLiteral("json"),
                 QCoreApplication::translate("Tool", "Write the resulting status as JSON"));
    if (const auto exitCode = line.parse(arguments))
        return *exitCode;
    if (!line.isSet(QStringLiteral("server")))
        return line.wrongUsage(QCoreApplication::translate("Tool", "--server is missing"));
    if (line.isSet(QStringLiteral("once")) && line.isSet(QStringLiteral("watch")))
        return line.wrongUsage(QCoreApplication::translate("Tool", "--once and --watch exclude each other"));
    const auto key = line.key();
    if (!key)
        return line.wrongUsage(QCoreApplication::translate("Tool", "--key needs 64 hexadecimal digits"));

    sync::SyncSessionSettings settings;
    settings.dataDir = line.dataDir();
    settings.server = QUrl(line.value(QStringLiteral("server")), QUrl::StrictMode);
    settings.watch = line.isSet(QStringLiteral("watch"));
    settings.maxFailures = settings.watch ? 0 : attemptsOfOnce;
    settings.key = *key;
    if (line.isSet(QStringLiteral("scope")))
        settings.scopes = line.values(QStringLiteral("scope"));
    return SyncCommand(settings, line.isSet(QStringLiteral("json"))).run();
}

} // namespace yizhan::tool
