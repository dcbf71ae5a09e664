// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace yizhan::tests {

/// Who may read a test's catalogue.
enum class Readers { Anybody, EnrolledKiosks };

/// The real `yizhan-server serve` as a child process, on a port that the system chooses.
class ServerProcess
{
public:
    explicit ServerProcess(QString dataDir, QStringList options = {}, Readers readers = Readers::Anybody);
    ~ServerProcess();

    /// True once the log says "listening".
    [[nodiscard]] bool start();
    /// SIGTERM, then waits; the exit code, or -1 after a crash or when it did not end.
    [[nodiscard]] int terminate();
    void kill();
    void signal(int number);
    /// Waits for a process that is to end by itself.
    [[nodiscard]] int waitForExit();

    [[nodiscard]] QString url() const { return m_url; }
    /// All of standard error so far.
    [[nodiscard]] QByteArray log();

private:
    [[nodiscard]] int exitCode();

    QProcess m_process;
    const QString m_dataDir;
    const QStringList m_options;
    QString m_url;
    QByteArray m_log;
};

/// Runs `yizhan-server` with the arguments to its end.
struct CommandOutcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};
[[nodiscard]] CommandOutcome runServerCommand(const QStringList &arguments);

/// One GET, blocking on an event loop.
struct Fetched
{
    int status = 0; ///< 0 = no answer
    QByteArray body;
};
[[nodiscard]] Fetched fetch(const QString &url);

} // namespace yizhan::tests
