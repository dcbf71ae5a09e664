// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attemptlimit.h"
#include "clock.h"
#include "deviceguard.h"
#include "enrolmentcodes.h"
#include "epoch.h"
#include "random.h"
#include "routetable.h"
#include "sealing.h"
#include "signing.h"
#include "threadconnections.h"

namespace yizhan::devices {

/// Answers `POST /v1/enrol` (docs/formats/devices.md): 200 with a signed answer, 400 `format`, 401 and 503 of
/// DeviceGuard, 403 `enrolment.code`, 429 `enrolment.attempts` after twenty wrong codes of a client within a
/// minute, 503 `sealing.none` where no key was made that kiosks could use. Any thread.
class EnrolmentService
{
public:
    /// What is handed in by reference outlives the service and may be used by any thread; `writers` give
    /// connections that see the tables of devices and of the feed. Answers are signed with `key`.
    EnrolmentService(database::ThreadConnections &writers, DeviceGuard &guard, crypto::SigningKey key,
                     const Clock &clock, Random &random);

    /// The table must not outlive this.
    void addRoutes(routing::RouteTable &table);

private:
    [[nodiscard]] protocol::Response enrol(const protocol::Request &request);
    [[nodiscard]] Result<protocol::Response> redeem(const protocol::Request &request,
                                                    const EnrolmentClaim &claim);
    [[nodiscard]] protocol::Response answer(const protocol::Request &request, const Device &device,
                                            const crypto::SealingKey &sealingKey,
                                            const protocol::Epoch &epoch) const;

    database::ThreadConnections &m_writers;
    DeviceGuard &m_guard;
    const crypto::SigningKey m_key;
    const Clock &m_clock;
    Random &m_random;
    AttemptLimit m_wrongCodes;
};

/// 503 `sealing.none`: nobody could read what kiosks would send.
[[nodiscard]] protocol::Response noSealingKey();

} // namespace yizhan::devices
