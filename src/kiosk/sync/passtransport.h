// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "identityreader.h"
#include "random.h"
#include "synctransport.h"

#include <QString>

#include <utility>
#include <vector>

namespace yizhan::sync {

/// Puts the pass of an enrolled kiosk into each request (protocol::passFields(),
/// docs/formats/devices.md): the catalogue is read by devices that the server knows. A kiosk that is not
/// enrolled asks without; it is looked again with the next request. One thread.
class PassTransport final : public SyncTransport
{
public:
    /// `inner`, `clock` and `random` outlive the transport. The identity is read from `dataDir`.
    PassTransport(SyncTransport &inner, QString dataDir, const Clock &clock, Random &random);

    [[nodiscard]] std::unique_ptr<Transfer> send(const TransferRequest &request, TransferSink &sink) override;

private:
    class Watched;

    void renew();
    void note(const TransferHead &head);
    [[nodiscard]] qint64 serverTimeS() const;

    SyncTransport &m_inner;
    device::IdentityReader m_identities;
    const Clock &m_clock;
    Random &m_random;
    std::vector<std::pair<QByteArray, QByteArray>> m_pass; ///< empty = none
    qint64 m_madeMs = 0;
    qint64 m_aheadS = 0; ///< by so much the server's clock is ahead of ours, as it said itself
};

} // namespace yizhan::sync
