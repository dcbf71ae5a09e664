// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace yizhan::sync {

/// One request to the server. Everything that travels stands in it, so that whoever signs requests signs this
/// value before it goes out, anew for every attempt.
struct TransferRequest
{
    QByteArray method = "GET";
    QByteArray target; ///< path and query: "/v1/changes?scope=city"
    std::vector<std::pair<QByteArray, QByteArray>> fields;
    QByteArray body; ///< sent with its length, as it is; empty = none
    /// The transfer ends with Timeout when nothing was received for so long. There is no limit for the whole:
    /// a slow line may take hours for a snapshot.
    int idleTimeoutMs = 30'000;
};

/// Status and fields of the answer; field names are lower case.
struct TransferHead
{
    int status = 0;
    std::map<QByteArray, QByteArray> fields;

    /// Empty when absent.
    [[nodiscard]] QByteArray field(const QByteArray &name) const
    {
        const auto found = fields.find(name);
        return found == fields.end() ? QByteArray() : found->second;
    }
};

/// Takes what arrives. head() comes once and first, then data() any number of times, then ended() once as the
/// last. A transfer that never got an answer calls ended() alone. Inside the calls no transfer may be started
/// or destroyed.
class TransferSink
{
public:
    TransferSink() = default;
    virtual ~TransferSink() = default;
    TransferSink(const TransferSink &) = delete;
    TransferSink &operator=(const TransferSink &) = delete;

    /// False stops the transfer; ended() follows with Cancelled.
    [[nodiscard]] virtual bool head(const TransferHead &head) = 0;
    [[nodiscard]] virtual bool data(QByteArrayView piece) = 0;
    /// Without an error the body is complete. Errors: Network (`net.…`), Timeout (`net.timeout`), Cancelled.
    virtual void ended(const std::optional<Error> &error) = 0;
};

/// A transfer under way. Destroying it stops it without a word.
class Transfer
{
public:
    Transfer() = default;
    virtual ~Transfer() = default;
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;
};

/// How requests reach the server: over the network, or over the faults of a test. One thread.
class SyncTransport
{
public:
    SyncTransport() = default;
    virtual ~SyncTransport() = default;
    SyncTransport(const SyncTransport &) = delete;
    SyncTransport &operator=(const SyncTransport &) = delete;

    /// Starts a transfer. Nothing is called on `sink` before this returns; `sink` outlives the transfer. A
    /// request whose connection ends before the answer's head may be sent a second time: what must not happen
    /// twice names itself by an id that the server knows again.
    [[nodiscard]] virtual std::unique_ptr<Transfer> send(const TransferRequest &request,
                                                         TransferSink &sink) = 0;
};

} // namespace yizhan::sync
