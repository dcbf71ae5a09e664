// SPDX-License-Identifier: GPL-3.0-or-later
#include "deviceguard.h"

#include "messagesignature.h"

namespace yizhan::devices {

using protocol::Request;
using protocol::Response;

namespace {

constexpr qint64 windowSeconds = 5 * 60;
// A signature may be dated so far ahead: it is good for twice the window.
constexpr qint64 nonceKeepMs = 2 * windowSeconds * 1000;
// Some 25 MiB. Two thousand kiosks ask some fifty times within the time.
constexpr std::size_t mostNonces = 131'072;

} // namespace

Response databaseGone()
{
    Response response = Response::problem(503, "database", "The database does not answer");
    response.fields.emplace_back("Retry-After", "5");
    return response;
}

DeviceGuard::DeviceGuard(const Clock &clock) : m_clock(clock), m_nonces(nonceKeepMs, mostNonces) {}

Response DeviceGuard::refusal(int status, const char *code, const char *title) const
{
    Response response = Response::problem(status, code, title);
    response.fields.emplace_back("Yizhan-Time", std::to_string(m_clock.nowUtc().toSecsSinceEpoch()));
    response.fields.emplace_back("Cache-Control", "no-store");
    return response;
}

OrResponse<void> DeviceGuard::takeNonce(const QString &keyId, const QByteArray &nonce)
{
    switch (m_nonces.take(keyId, nonce, m_clock.monotonicMs())) {
    case NonceCache::Outcome::New:
        return {};
    case NonceCache::Outcome::Seen:
        return tl::unexpected(refusal(401, "signature.replayed", "This request was here before"));
    case NonceCache::Outcome::Full:
        break;
    }
    Response busy = refusal(503, "busy", "More requests than can be told apart");
    busy.fields.emplace_back("Retry-After", "60");
    return tl::unexpected(std::move(busy));
}

OrResponse<protocol::RequestSignature> DeviceGuard::claimOf(const Request &request) const
{
    return inTime(protocol::readSignature(request), windowSeconds);
}

OrResponse<protocol::RequestSignature>
DeviceGuard::inTime(const Result<protocol::RequestSignature> &signature, qint64 oldestSeconds) const
{
    if (!signature) {
        const bool missing = signature.error().reason == QLatin1String("signature.missing");
        return tl::unexpected(missing ? refusal(401, "signature.missing", "The request is not signed")
                                      : refusal(401, "signature.invalid", "The signature cannot be read"));
    }
    const qint64 away = signature->parameters.created - m_clock.nowUtc().toSecsSinceEpoch();
    if (away > windowSeconds || away < -oldestSeconds)
        return tl::unexpected(refusal(401, "signature.time", "The request is not of this time"));
    return *signature;
}

OrResponse<Device> DeviceGuard::signerOf(storage::Database &database,
                                         const protocol::RequestSignature &claim) const
{
    auto found = findDevice(database, claim.parameters.keyId);
    if (!found)
        return tl::unexpected(databaseGone());
    if (!*found)
        return tl::unexpected(refusal(403, "device.unknown", "No such device"));
    Device device = **std::move(found);
    if (!device.key.verify(claim.base, claim.signature))
        return tl::unexpected(refusal(401, "signature.invalid", "The signature does not hold"));
    if (device.state != DeviceState::Active)
        return tl::unexpected(stateRefusal(device.state));
    return device;
}

OrResponse<Device> DeviceGuard::prove(storage::Database &database, const Request &request)
{
    const auto claim = claimOf(request);
    if (!claim)
        return tl::unexpected(claim.error());
    auto device = signerOf(database, *claim);
    if (!device)
        return device;
    if (auto taken = takeNonce(device->id, claim->parameters.nonce); !taken)
        return tl::unexpected(std::move(taken).error());
    return device;
}

OrResponse<ProvedPass> DeviceGuard::provePass(storage::Database &database, const Request &request)
{
    const auto claim = inTime(protocol::readPass(request), protocol::passSeconds);
    if (!claim)
        return tl::unexpected(claim.error());
    auto device = signerOf(database, *claim);
    if (!device)
        return tl::unexpected(std::move(device).error());
    return ProvedPass{*std::move(device), claim->parameters.created};
}

Response DeviceGuard::scopeRefusal() const
{
    return refusal(403, "device.scope", "This is another station's");
}

Response DeviceGuard::stateRefusal(DeviceState state) const
{
    return state == DeviceState::Frozen
               ? refusal(403, "device.frozen", "This device is frozen: its disk was copied")
               : refusal(403, "device.revoked", "This device was revoked");
}

OrResponse<void> DeviceGuard::proveKey(const Request &request, const QString &keyId,
                                       const crypto::PublicKey &key)
{
    const auto claim = claimOf(request);
    if (!claim)
        return tl::unexpected(claim.error());
    if (claim->parameters.keyId != keyId || !key.verify(claim->base, claim->signature))
        return tl::unexpected(refusal(401, "signature.invalid", "The signature does not hold"));
    return takeNonce(keyId, claim->parameters.nonce);
}

} // namespace yizhan::devices
