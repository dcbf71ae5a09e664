// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverprocess.h"
#include "testpaths.h"

#include <csignal>

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace yizhan::tests {

namespace {

constexpr int patienceMs = 30'000; // not a measure of speed: a loaded machine must pass as well

QString program()
{
    return QStringLiteral(YIZHAN_BIN_DIR "/yizhan-server");
}

} // namespace

ServerProcess::ServerProcess(QString dataDir, QStringList options, Readers readers)
    : m_dataDir(std::move(dataDir)),
      m_options(readers == Readers::Anybody ? options << QStringLiteral("--open-catalogue") : options)
{
}

ServerProcess::~ServerProcess()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

bool ServerProcess::start()
{
    QStringList arguments{QStringLiteral("serve"), QStringLiteral("--data"), m_dataDir};
    if (!m_options.contains(QLatin1String("--listen")))
        arguments += {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
    m_process.start(program(), arguments + m_options);
    m_process.setReadChannel(QProcess::StandardError); // where the log is
    while (!log().contains("\"listening\"")) {
        if (!m_process.waitForReadyRead(patienceMs))
            break; // it ended, or says nothing
    }
    (void)log();
    for (const QByteArray &line : m_log.split('\n')) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        if (entry.value(QLatin1String("event")) == QLatin1String("listening"))
            m_url = entry.value(QLatin1String("url")).toString();
    }
    return !m_url.isEmpty();
}

QByteArray ServerProcess::log()
{
    m_log += m_process.readAllStandardError();
    return m_log;
}

int ServerProcess::terminate()
{
    m_process.terminate();
    return waitForExit();
}

int ServerProcess::waitForExit()
{
    m_process.waitForFinished(patienceMs);
    return exitCode();
}

void ServerProcess::signal(int number)
{
    ::kill(static_cast<pid_t>(m_process.processId()), number);
}

void ServerProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

int ServerProcess::exitCode()
{
    (void)log();
    const bool ended =
        m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::NormalExit;
    return ended ? m_process.exitCode() : -1;
}

CommandOutcome runServerCommand(const QStringList &arguments)
{
    QProcess process;
    process.start(program(), arguments);
    process.waitForFinished(patienceMs);
    CommandOutcome outcome;
    if (process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

Fetched fetch(const QString &url)
{
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(url)};
    request.setTransferTimeout(patienceMs);
    QNetworkReply *reply = network.get(request);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

} // namespace yizhan::tests
