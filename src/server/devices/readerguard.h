// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "deviceguard.h"
#include "httpmessage.h"
#include "threadconnections.h"

#include <optional>
#include <shared_mutex>
#include <string>
#include <unordered_map>

namespace yizhan::devices {

/// Who may read the catalogue: enrolled devices, by a signature of the request or by a pass
/// (docs/formats/devices.md), and what is a station's only its own. A pass is proved once and then known by
/// its bytes; whether its device may still ask is read anew after two seconds. Any thread.
class ReaderGuard
{
public:
    /// How long a device is believed to be in the state that was read.
    static constexpr qint64 stateMs = 2000;

    /// All outlive the guard.
    ReaderGuard(database::ThreadConnections &connections, DeviceGuard &guard, const Clock &clock);

    /// Nothing when the request may read `scope` (empty: it names none). Else the answers of
    /// DeviceGuard::prove(), 403 `device.scope`. Blocks on the database.
    [[nodiscard]] std::optional<protocol::Response> refusal(const protocol::Request &request,
                                                            const std::string &scope);
    /// Whether that is known without asking the database. Never blocks for long.
    [[nodiscard]] bool isKnown(const protocol::Request &request, const std::string &scope) const;

private:
    /// A pass that was proved.
    struct Pass
    {
        std::string input; ///< Signature-Input
        std::string signature;
        std::string station;
        qint64 goodUntilMs = 0; ///< of the monotonic clock
        qint64 readAtMs = 0;    ///< when the device was last read, and active
    };

    [[nodiscard]] OrResponse<Device> prove(const protocol::Request &request);
    void remember(const protocol::Request &request, const ProvedPass &pass);

    database::ThreadConnections &m_connections;
    DeviceGuard &m_guard;
    const Clock &m_clock;
    mutable std::shared_mutex m_mutex;
    std::unordered_map<std::string, Pass>
        m_passes; ///< by device: one each, so no more than there are devices
};

} // namespace yizhan::devices
