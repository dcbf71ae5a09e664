// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerguard.h"

#include "messagesignature.h"

#include <mutex>
#include <string_view>

namespace yizhan::devices {

using protocol::Request;
using protocol::Response;

namespace {

/// The bytes of a field, without a copy; empty where there is none.
std::string_view fieldOf(const Request &request, const char *name)
{
    const auto found = request.fields.find(name);
    return found == request.fields.end() ? std::string_view() : std::string_view(found->second);
}

/// Whose pass it says it is. It is compared as a whole afterwards, so nothing else is looked at.
std::string keyIdOf(std::string_view input)
{
    constexpr std::string_view name = ";keyid=\"";
    const auto begin = input.find(name);
    if (begin == std::string_view::npos)
        return {};
    const std::string_view rest = input.substr(begin + name.size());
    return std::string(rest.substr(0, rest.find('"')));
}

bool mayRead(std::string_view scope, std::string_view device, std::string_view station)
{
    constexpr std::string_view ofStation = "station:";
    constexpr std::string_view ofDevice = "device:";
    if (scope.substr(0, ofStation.size()) == ofStation)
        return scope.substr(ofStation.size()) == station;
    if (scope.substr(0, ofDevice.size()) == ofDevice)
        return scope.substr(ofDevice.size()) == device;
    return true;
}

} // namespace

ReaderGuard::ReaderGuard(database::ThreadConnections &connections, DeviceGuard &guard, const Clock &clock)
    : m_connections(connections), m_guard(guard), m_clock(clock)
{
}

OrResponse<Device> ReaderGuard::prove(const Request &request)
{
    const auto connection = m_connections.here();
    if (!connection)
        return tl::unexpected(databaseGone());
    if (!protocol::bearsPass(request))
        return m_guard.prove(**connection, request);
    auto pass = m_guard.provePass(**connection, request);
    if (!pass)
        return tl::unexpected(std::move(pass).error());
    remember(request, *pass);
    return std::move(pass)->device;
}

std::optional<Response> ReaderGuard::refusal(const Request &request, const std::string &scope)
{
    auto device = prove(request);
    if (!device) {
        constexpr int unavailable = 503;
        if (device.error().status == unavailable)
            m_connections.drop();
        return std::move(device).error();
    }
    if (!mayRead(scope, device->id.toStdString(), device->station.toStdString()))
        return m_guard.scopeRefusal();
    return std::nullopt;
}

void ReaderGuard::remember(const Request &request, const ProvedPass &proved)
{
    constexpr qint64 msPerSecond = 1000;
    const qint64 left = proved.created + protocol::passSeconds - m_clock.nowUtc().toSecsSinceEpoch();
    const qint64 now = m_clock.monotonicMs();
    Pass pass{std::string(fieldOf(request, "signature-input")), std::string(fieldOf(request, "signature")),
              proved.device.station.toStdString(), now + left * msPerSecond, now};
    const std::unique_lock lock(m_mutex);
    m_passes[proved.device.id.toStdString()] = std::move(pass);
}

bool ReaderGuard::isKnown(const Request &request, const std::string &scope) const
{
    const std::string_view input = fieldOf(request, "signature-input");
    const std::string device = keyIdOf(input);
    const qint64 now = m_clock.monotonicMs();
    const std::shared_lock lock(m_mutex);
    const auto found = m_passes.find(device);
    if (found == m_passes.end())
        return false;
    const Pass &pass = found->second;
    return pass.input == input && pass.signature == fieldOf(request, "signature") && now < pass.goodUntilMs &&
           now - pass.readAtMs < stateMs && mayRead(scope, device, pass.station);
}

} // namespace yizhan::devices
