// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolment.h"

#include "answerseal.h"
#include "feeddatabase.h"
#include "receiptcode.h"
#include "sealingkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace yizhan::devices {

using protocol::Request;
using protocol::Response;
using routing::Call;

namespace {

constexpr quint64 mostBytes = 4096;
constexpr std::size_t mostWrongCodes = 20;
constexpr qint64 wrongCodesWithinMs = 60'000;
constexpr qsizetype nameLength = 16;

bool isHex(const QString &text, qsizetype length)
{
    return text.size() == length && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

/// Nothing when the body is not what it must be. A code that is none is one like any other: wrong.
std::optional<EnrolmentClaim> claimOf(const std::string &body)
{
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size())))
            .object();
    auto key = crypto::PublicKey::fromHex(object.value("public_key"_L1).toString());
    const QString name = object.value("name"_L1).toString();
    if (!key || !isHex(name, nameLength) || !object.value("code"_L1).isString())
        return std::nullopt;
    return EnrolmentClaim{operations::readCode(object.value("code"_L1).toString(), enrolmentCodeLength), name,
                          *std::move(key)};
}

Response wrongCode()
{
    return Response::problem(403, "enrolment.code", "The code is unknown, has expired, or was used");
}

} // namespace

Response noSealingKey()
{
    Response response = Response::problem(503, "sealing.none", "This server has no sealing key yet");
    response.fields.emplace_back("Retry-After", "60");
    return response;
}

EnrolmentService::EnrolmentService(database::ThreadConnections &writers, DeviceGuard &guard,
                                   crypto::SigningKey key, const Clock &clock, Random &random)
    : m_writers(writers), m_guard(guard), m_key(std::move(key)), m_clock(clock), m_random(random),
      m_wrongCodes(mostWrongCodes, wrongCodesWithinMs)
{
}

void EnrolmentService::addRoutes(routing::RouteTable &table)
{
    table.add(
        {.name = "enrol",
         .pattern = "/v1/enrol",
         .method = "POST",
         .limits = {.bodyBytes = mostBytes, .answerTime = std::chrono::seconds(10), .lateCode = "database"},
         .handler = [this](const Call &call) { return enrol(call.request); }});
}

Response EnrolmentService::enrol(const Request &request)
{
    if (const qint64 wait = m_wrongCodes.waitMs(request.client, m_clock.monotonicMs()); wait > 0) {
        Response response = Response::problem(429, "enrolment.attempts", "Too many wrong codes");
        response.fields.emplace_back("Retry-After", std::to_string((wait + 999) / 1000));
        return response;
    }
    const auto claim = claimOf(request.body);
    if (!claim)
        return Response::problem(400, "format", "Not a request to be enrolled");
    if (auto proved = m_guard.proveKey(request, claim->key.toHex(), claim->key); !proved)
        return std::move(proved).error();
    auto response = redeem(request, *claim);
    if (response)
        return *std::move(response);
    if (response.error().reason == "enrolment.code"_L1) {
        m_wrongCodes.failed(request.client, m_clock.monotonicMs());
        return wrongCode();
    }
    m_writers.drop();
    return databaseGone();
}

Result<Response> EnrolmentService::redeem(const Request &request, const EnrolmentClaim &claim)
{
    YIZHAN_TRY_LET(storage::Database *const database, m_writers.here());
    YIZHAN_TRY_LET(const auto sealingKey, currentSealingKey(*database));
    if (!sealingKey)
        return noSealingKey(); // the code stays good
    YIZHAN_TRY_LET(const protocol::Epoch epoch, feed::currentEpoch(*database));
    YIZHAN_TRY_LET(const Device device, redeemCode(*database, claim, m_random, m_clock.nowUtc()));
    return answer(request, device, *sealingKey, epoch);
}

Response EnrolmentService::answer(const Request &request, const Device &device,
                                  const crypto::SealingKey &sealingKey, const protocol::Epoch &epoch) const
{
    const QJsonObject object{{u"device"_s, device.id},
                             {u"station"_s, device.station},
                             {u"scopes"_s, QJsonArray::fromStringList(device.scopes())},
                             {u"sealing_id"_s, sealingKey.id()},
                             {u"sealing_key"_s, sealingKey.toHex()},
                             {u"epoch"_s, epoch.id},
                             {u"epoch_number"_s, epoch.number},
                             {u"time"_s, m_clock.nowUtc().toString(Qt::ISODate)}};
    const QByteArray sealed =
        protocol::sealAnswer(protocol::enrolmentDomain, QJsonDocument(object).toJson(QJsonDocument::Compact),
                             QByteArray::fromStdString(request.bodySha256), m_key);
    Response response = Response::json(200, sealed.toStdString());
    response.fields.emplace_back("Cache-Control", "no-store");
    return response;
}

} // namespace yizhan::devices
