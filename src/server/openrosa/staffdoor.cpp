// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffdoor.h"

#include "deviceguard.h"
#include "openrosaxml.h"
#include "pinverifier.h"
#include "staffaccountjson.h"
#include "stationitem.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace yizhan::openrosa {

using catalogue::Kind;
using catalogue::StaffAccount;
using protocol::Request;
using protocol::Response;

namespace {

constexpr qint64 provedMs = 15 * 60'000;
constexpr std::size_t mostOfClient = 20;
constexpr std::size_t mostOfAll = 60;
constexpr qint64 withinMs = 60'000;
// As at a kiosk: docs/formats/staff.md, "Locks".
constexpr int freeFailures = 5;
constexpr qint64 firstLockMs = 30'000;
constexpr qint64 longestLockMs = 15 * 60'000;
constexpr qsizetype longestField = 200;

Response locked(qint64 waitMs)
{
    const qint64 seconds = (waitMs + 999) / 1000;
    Response response = openRosaMessage(
        429, QCoreApplication::translate("OpenRosa", "Too many wrong PINs: try again in %n seconds", nullptr,
                                         static_cast<int>(seconds)));
    response.fields.emplace_back("Retry-After", std::to_string(seconds));
    return response;
}

qint64 lockMs(int failures)
{
    if (failures < freeFailures)
        return 0;
    const int doublings = std::min(failures - freeFailures, 10);
    return std::min(firstLockMs << doublings, longestLockMs);
}

struct FoundAccount
{
    StaffAccount account;
    QString station;
};

Result<std::optional<FoundAccount>> accountOf(storage::Database &database, const QString &id)
{
    YIZHAN_TRY_LET(const auto item,
                   feed::findOfStation(database, QLatin1StringView(Kind<StaffAccount>::name), id));
    if (!item)
        return std::optional<FoundAccount>();
    YIZHAN_TRY_LET(StaffAccount account, Kind<StaffAccount>::Decoder::decode(item->body));
    return std::optional(FoundAccount{std::move(account), item->station});
}

} // namespace

Response unauthorized()
{
    Response response = openRosaMessage(
        401, QCoreApplication::translate("OpenRosa", "The account and its PIN are needed: sign in"));
    response.fields.emplace_back("WWW-Authenticate", "Basic realm=\"Yizhan\", charset=\"UTF-8\"");
    return response;
}

struct StaffDoor::Credentials
{
    std::string account;
    crypto::SecretBytes pin;
};

StaffDoor::StaffDoor(const Clock &clock)
    : m_clock(clock), m_ofClients(mostOfClient, withinMs), m_ofAll(mostOfAll, withinMs)
{
}

/// Nothing where the request bears none.
std::optional<StaffDoor::Credentials> StaffDoor::credentialsOf(const Request &request)
{
    const auto field = request.field("authorization");
    if (!field || field->size() > static_cast<std::size_t>(longestField))
        return std::nullopt;
    const QByteArray text = QByteArray::fromStdString(*field).trimmed();
    if (text.left(6).toLower() != "basic ")
        return std::nullopt;
    const auto decoded =
        QByteArray::fromBase64Encoding(text.mid(6).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray &pair = decoded.decoded;
    const qsizetype colon = decoded ? pair.indexOf(':') : -1;
    if (colon <= 0)
        return std::nullopt;
    const QByteArrayView pin = QByteArrayView(pair).sliced(colon + 1);
    Credentials credentials{pair.left(colon).trimmed().toLower().toStdString(),
                            crypto::SecretBytes(static_cast<std::size_t>(longestField))};
    if (pin.isEmpty() || !credentials.pin.append(pin))
        return std::nullopt;
    return credentials;
}

/// Says whether it is the same, and nothing else.
QByteArray StaffDoor::markOf(const Credentials &credentials) const
{
    crypto::SecretBytes both(credentials.account.size() + credentials.pin.size() + 1);
    [[maybe_unused]] const bool fits =
        both.append(
            QByteArrayView(credentials.account.data(), static_cast<qsizetype>(credentials.account.size()))) &&
        both.append('\n') && both.append(credentials.pin.view());
    return m_hash.of(both.view());
}

/// `verifier` empty: whichever it was.
bool StaffDoor::wasProved(const Credentials &credentials, const QByteArray &verifier)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_proved.find(credentials.account);
    return known != m_proved.end() && known->second.untilMs > m_clock.monotonicMs() &&
           (verifier.isEmpty() || known->second.verifier == verifier) &&
           known->second.mark == markOf(credentials);
}

bool StaffDoor::isKnown(const Request &request)
{
    const auto credentials = credentialsOf(request);
    return credentials && wasProved(*credentials, {});
}

/// 0: it may be proved; else when.
qint64 StaffDoor::waitMs(const Credentials &credentials, const std::string &client)
{
    const qint64 now = m_clock.monotonicMs();
    const qint64 ofOthers = std::max(m_ofClients.waitMs(client, now), m_ofAll.waitMs({}, now));
    const std::lock_guard lock(m_mutex);
    const auto known = m_locks.find(credentials.account);
    const qint64 own = known == m_locks.end() ? 0 : std::max<qint64>(0, known->second.untilMs - now);
    return std::max(own, ofOthers);
}

/// Under m_proving. Notes the attempt before it is judged.
bool StaffDoor::judge(const Credentials &credentials, const StaffAccount &account, const std::string &client)
{
    {
        const std::lock_guard lock(m_mutex);
        Lock &own = m_locks[credentials.account];
        ++own.failures;
        own.untilMs = m_clock.monotonicMs() + lockMs(own.failures);
    }
    if (!crypto::pinMatches(account.verifier, credentials.pin)) {
        m_ofClients.failed(client, m_clock.monotonicMs());
        m_ofAll.failed({}, m_clock.monotonicMs());
        return false;
    }
    const std::lock_guard lock(m_mutex);
    m_locks.erase(credentials.account);
    m_proved[credentials.account] = {markOf(credentials), account.verifier, m_clock.monotonicMs() + provedMs};
    return true;
}

OrResponse<StaffMember> StaffDoor::prove(storage::Database &database, const Request &request)
{
    const auto credentials = credentialsOf(request);
    if (!credentials)
        return tl::unexpected(unauthorized());
    const QString id = QString::fromStdString(credentials->account);
    const auto found = accountOf(database, id);
    if (!found)
        return tl::unexpected(devices::databaseGone());
    if (!*found) {
        // Ids are random: whoever has none right finds none by trying, and costs nothing here.
        if (const qint64 wait = m_ofClients.waitMs(request.client, m_clock.monotonicMs()); wait > 0)
            return tl::unexpected(locked(wait));
        m_ofClients.failed(request.client, m_clock.monotonicMs());
        return tl::unexpected(unauthorized());
    }
    const StaffMember member{id, (*found)->station};
    if (wasProved(*credentials, (*found)->account.verifier))
        return member;
    const std::lock_guard one(m_proving);
    if (wasProved(*credentials, (*found)->account.verifier)) // by whoever was before us
        return member;
    if (const qint64 wait = waitMs(*credentials, request.client); wait > 0)
        return tl::unexpected(locked(wait));
    if (!judge(*credentials, (*found)->account, request.client))
        return tl::unexpected(unauthorized());
    return member;
}

} // namespace yizhan::openrosa
