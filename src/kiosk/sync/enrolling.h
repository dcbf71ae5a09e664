// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchoredclock.h"
#include "device.h"
#include "exchange.h"
#include "random.h"
#include "result.h"
#include "synctransport.h"
#include "uplinkclient.h"
#include "waketimer.h"

#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace yizhan::sync {

struct EnrolSettings
{
    QUrl server;                          ///< kept with the enrolment
    QString code;                         ///< 10 characters, as operations::readCode() gives them
    std::optional<crypto::PublicKey> key; ///< the server's; none = the pinned one, or the first that is met
};

/// Makes a kiosk known to its server: one request, signed by the kiosk's key, whose answer is proved by the
/// server's. Asking again with the same code costs nothing, so an answer that was lost is asked for again.
/// One thread with an event loop, which holds `sync.lock`.
class Enrolling
{
public:
    using Done = std::function<void(Result<device::Enrolment>)>;

    /// All outlive the enrolling. `clock` is told the server's time.
    Enrolling(device::Device &device, EnrolSettings settings, SyncTransport &transport, AnchoredClock &clock,
              Random &random, std::unique_ptr<WakeTimer> deadline);

    /// `done` is called once, from the event loop: the enrolment is on the disk. Errors: those of Exchange,
    /// failureOf(), openEnrolment(), device::ServerTrust::accept() and device::Device::enrolled().
    void start(Done done);

private:
    void send();
    void conclude(const Exchange::Outcome &outcome);
    [[nodiscard]] Result<device::Enrolment> accept(const Answer &answer);

    device::Device &m_device;
    EnrolSettings m_settings;
    AnchoredClock &m_clock;
    Random &m_random;
    Exchange m_exchange;
    Done m_done;
    QByteArray m_requestSha256;
    std::optional<qint64> m_serverTimeS; ///< what the server said of its clock
};

} // namespace yizhan::sync
