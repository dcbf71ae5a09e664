// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadfirst.h"

#include "outboxdatabase.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>

namespace yizhan::tool {

using sync::UplinkSession;

int uploadWaiting(const QString &dataDir, sync::UplinkSessionSettings settings, AnchoredClock &clock,
                  Random &random, console::Terminal &terminal, const StopSignal &stop)
{
    const auto identity = device::readIdentity(dataDir);
    const bool enrolled = identity && *identity && (*identity)->enrolment;
    if (!enrolled || !QFileInfo::exists(outbox::outboxPath(dataDir)))
        return console::exitOk;
    outbox::OutboxKeeper keeper(dataDir, clock, random, 0);
    if (const auto open = keeper.with([](outbox::Outbox &) { return Result<void>(); }); !open) {
        if (open.error().code != ErrorCode::Busy)
            return terminal.complain(open.error());
        terminal.say(QCoreApplication::translate("Tool", "A running program sends what was handed in here."));
        return console::exitOk;
    }
    settings.uplink.program = QCoreApplication::applicationVersion();
    UplinkSession session(keeper, std::move(settings), clock, random);
    int exitCode = console::exitOk;
    int answered = 0;
    QEventLoop loop;
    QObject::connect(&session, &UplinkSession::answered, &loop,
                     [&answered](int count) { answered += count; });
    QObject::connect(&session, &UplinkSession::attemptFailed, &loop,
                     [&terminal](const Error &error, qint64) { terminal.complain(error); });
    QObject::connect(&session, &UplinkSession::setAside, &loop,
                     [&](const Error &error) { exitCode = terminal.complain(error); });
    QObject::connect(&session, &UplinkSession::gaveUp, &loop, [&](const Error &error) {
        exitCode = terminal.complain(error);
        loop.quit();
    });
    QObject::connect(&session, &UplinkSession::drained, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QObject::connect(&stop, &StopSignal::requested, &loop, &QEventLoop::quit);
    session.start();
    loop.exec();
    if (answered > 0)
        terminal.say(QCoreApplication::translate("Tool", "Sent: %n operations", nullptr, answered));
    return exitCode;
}

} // namespace yizhan::tool
