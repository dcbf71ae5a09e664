// SPDX-License-Identifier: GPL-3.0-or-later
#include "uplinkclient.h"

#include "answerseal.h"
#include "catalogueclient.h"
#include "digest.h"
#include "messagesignature.h"
#include "scopename.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace yizhan::sync {

namespace {

TransferRequest jsonRequest(const char *target, const QByteArray &body)
{
    TransferRequest request;
    request.method = "POST";
    request.target = target;
    request.fields = {{"Content-Type", "application/json"},
                      {"Accept", "application/json"},
                      {"Accept-Encoding", "identity"}};
    request.body = body;
    return request;
}

/// What the server says of the device or of its signature, and who it is that must do something.
struct Said
{
    const char *code;
    ErrorCode kind;
};
constexpr std::array sayings{
    Said{"signature.missing", ErrorCode::Untrusted}, Said{"signature.invalid", ErrorCode::Untrusted},
    Said{"signature.time", ErrorCode::Untrusted},    Said{"signature.replayed", ErrorCode::Untrusted},
    Said{"device.unknown", ErrorCode::Untrusted},    Said{"device.revoked", ErrorCode::Untrusted},
    Said{"device.frozen", ErrorCode::Untrusted},     Said{"enrolment.code", ErrorCode::Invalid},
    Said{"enrolment.attempts", ErrorCode::Busy},     Said{"sealing.none", ErrorCode::NotFound},
};

Error errorOf(const Answer &answer)
{
    const QByteArray code = problemCodeOf(answer.body);
    const auto said =
        std::find_if(sayings.begin(), sayings.end(), [&code](const Said &each) { return code == each.code; });
    if (said == sayings.end())
        return statusError(answer.head);
    return {said->kind, QString::fromLatin1(said->code),
            QStringLiteral("the server answered %1").arg(answer.head.status)};
}

Blame blameOfStatus(int status)
{
    constexpr std::array aboutNoBatch{401, 403, 408, 429, 503};
    const bool other = std::find(aboutNoBatch.begin(), aboutNoBatch.end(), status) != aboutNoBatch.end();
    return other ? Blame::Server : Blame::Batch;
}

/// Something was sent, and no answer came back whole: a line that does not carry so much, or an operation on
/// which the server breaks.
bool mayBeTheBatch(const Error &error)
{
    static constexpr std::array<QLatin1String, 4> reasons{
        QLatin1String("net.closed"), QLatin1String("net.timeout"), QLatin1String("net.deadline"),
        QLatin1String("net.failed")};
    return std::find(reasons.begin(), reasons.end(), error.reason) != reasons.end();
}

bool isSound(const EnrolledDevice &device)
{
    const device::Enrolment &enrolment = device.enrolment;
    return !enrolment.device.isEmpty() && enrolment.device.size() <= 64 && enrolment.station.size() <= 64 &&
           !enrolment.scopes.isEmpty() &&
           std::all_of(enrolment.scopes.begin(), enrolment.scopes.end(),
                       [](const QString &scope) { return protocol::isScopeName(scope); }) &&
           enrolment.time.isValid() && !device.epoch.id.isEmpty() && device.epoch.number > 0;
}

} // namespace

TransferRequest opsRequest(const QByteArray &batch)
{
    return jsonRequest("/v1/ops", batch);
}

TransferRequest enrolRequest(const QString &code, const QString &name, const crypto::PublicKey &key)
{
    const QJsonObject object{{QStringLiteral("code"), code},
                             {QStringLiteral("name"), name},
                             {QStringLiteral("public_key"), key.toHex()}};
    return jsonRequest("/v1/enrol", QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray newNonce(Random &random)
{
    QByteArray bytes;
    for (int half = 0; half < 2; ++half) {
        const quint64 number = random.next();
        bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
    }
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

void sign(TransferRequest &request, const RequestSigner &signer, Random &random)
{
    const protocol::SignatureParameters parameters{signer.createdS, newNonce(random), signer.keyId};
    for (auto &field :
         protocol::signatureFields({request.method, request.target, request.body}, parameters, signer.key))
        request.fields.push_back(std::move(field));
}

Result<EnrolledDevice> openEnrolment(const QByteArray &body, QByteArrayView requestSha256)
{
    YIZHAN_TRY_LET(crypto::Signer signer,
                   protocol::checkAnswerSeal(protocol::enrolmentDomain, body, requestSha256));
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const auto text = [&object](QLatin1String name) { return object.value(name).toString(); };
    EnrolledDevice device;
    const auto key = crypto::SealingKey::fromHex(text(QLatin1String("sealing_key")));
    device.enrolment.device = text(QLatin1String("device"));
    device.enrolment.station = text(QLatin1String("station"));
    for (const auto &scope : object.value(QLatin1String("scopes")).toArray())
        device.enrolment.scopes.append(scope.toString());
    device.enrolment.time = QDateTime::fromString(text(QLatin1String("time")), Qt::ISODate).toUTC();
    device.signer = std::move(signer);
    device.epoch = {text(QLatin1String("epoch")), object.value(QLatin1String("epoch_number")).toInteger()};
    if (!key || !isSound(device))
        return fail(ErrorCode::Protocol, "answer.format", QStringLiteral("not the answer to an enrolment"));
    device.enrolment.sealingKey = *key;
    return device;
}

QByteArray digestOf(const QByteArray &body)
{
    crypto::Sha256 sha;
    sha.add(body);
    return sha.finish();
}

UplinkFailure failureOf(const Exchange::Failure &failure, const QDateTime &now)
{
    UplinkFailure result{failure.error, Blame::Line, 0, std::nullopt};
    if (failure.head)
        result.retryAfterMs = retryAfterMs(*failure.head, now);
    const bool elsewhere =
        failure.error.reason == u"http.content" || (failure.head && isFromElsewhere(*failure.head));
    if (!elsewhere && (failure.head || mayBeTheBatch(failure.error)))
        result.blame = Blame::Batch;
    return result;
}

UplinkFailure failureOf(const Answer &answer, const QDateTime &now)
{
    UplinkFailure result{errorOf(answer), Blame::Line, retryAfterMs(answer.head, now), std::nullopt};
    if (isFromElsewhere(answer.head))
        return result;
    result.blame = blameOfStatus(answer.head.status);
    if (result.error.reason == u"signature.time")
        result.serverTimeS = statedTimeS(answer.head);
    return result;
}

} // namespace yizhan::sync
