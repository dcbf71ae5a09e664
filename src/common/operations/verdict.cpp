// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict.h"

#include "answerseal.h"
#include "jsonmembers.h"
#include "opsbatch.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

#include <simdjson.h>

namespace yizhan::operations {

namespace {

struct Named
{
    VerdictCode code;
    const char *name;
};
constexpr std::array names{
    Named{VerdictCode::Accepted, "accepted"},
    Named{VerdictCode::Confirmed, "confirmed"},
    Named{VerdictCode::Waitlisted, "waitlisted"},
    Named{VerdictCode::DuplicateOf, "duplicate_of"},
    Named{VerdictCode::AcceptedFlagged, "accepted_flagged"},
    Named{VerdictCode::Rejected, "rejected"},
    Named{VerdictCode::UpgradeRequired, "upgrade_required"},
    Named{VerdictCode::Retry, "retry"},
};

constexpr qsizetype maxAnswerBytes = 256 * 1024;
constexpr int mostSeconds = 7 * 24 * 3600;

Result<Verdict> verdictOf(simdjson::dom::object object)
{
    const auto code = verdictCode(textOf(object, "verdict").toLatin1());
    Verdict verdict;
    verdict.op = textOf(object, "op");
    verdict.code = code.value_or(VerdictCode::Retry);
    verdict.reason = textOf(object, "code");
    verdict.rank = smallNumberOf(object, "rank", 1'000'000);
    verdict.of = textOf(object, "of");
    verdict.afterS = smallNumberOf(object, "after_s", mostSeconds);
    verdict.time = timeOf(object, "time");
    if (!code || !verdict.time.isValid())
        return fail(ErrorCode::Invalid, "verdict.format", QStringLiteral("a verdict that is none"));
    return verdict;
}

Result<VerdictAnswer> answerOf(QByteArrayView body)
{
    const auto malformed = [] {
        return fail(ErrorCode::Protocol, "answer.format",
                    QStringLiteral("the answer is not what it should be"));
    };
    simdjson::dom::parser parser;
    simdjson::dom::object object;
    simdjson::dom::array list;
    if (!readObject(parser, body, object) || object["verdicts"].get(list) != simdjson::SUCCESS ||
        list.size() > maxBatchOperations)
        return malformed();
    VerdictAnswer answer;
    for (const simdjson::dom::element element : list) {
        simdjson::dom::object verdict;
        if (element.get(verdict) != simdjson::SUCCESS)
            return malformed();
        auto read = verdictOf(verdict);
        if (!read)
            return malformed();
        answer.verdicts.push_back(*std::move(read));
    }
    auto key = crypto::SealingKey::fromHex(textOf(object, "sealing_key"));
    answer.epoch = {textOf(object, "epoch"), numberOf(object, "epoch_number")};
    answer.time = timeOf(object, "time");
    if (!key || answer.epoch.id.isEmpty() || !answer.time.isValid())
        return malformed();
    answer.sealingKey = *std::move(key);
    return answer;
}

} // namespace

const char *nameOf(VerdictCode code)
{
    const auto *const found =
        std::find_if(names.begin(), names.end(), [code](const Named &named) { return named.code == code; });
    return found == names.end() ? "" : found->name;
}

std::optional<VerdictCode> verdictCode(QByteArrayView name)
{
    const auto *const found =
        std::find_if(names.begin(), names.end(), [name](const Named &named) { return name == named.name; });
    return found == names.end() ? std::nullopt : std::optional(found->code);
}

bool isFinal(VerdictCode code)
{
    return code != VerdictCode::Retry && code != VerdictCode::UpgradeRequired;
}

QByteArray encodeVerdict(const Verdict &verdict)
{
    QJsonObject object{{QStringLiteral("op"), verdict.op},
                       {QStringLiteral("verdict"), QString::fromLatin1(nameOf(verdict.code))},
                       {QStringLiteral("time"), verdict.time.toUTC().toString(Qt::ISODate)}};
    if (!verdict.reason.isEmpty())
        object.insert(QStringLiteral("code"), verdict.reason);
    if (verdict.rank > 0)
        object.insert(QStringLiteral("rank"), verdict.rank);
    if (!verdict.of.isEmpty())
        object.insert(QStringLiteral("of"), verdict.of);
    if (verdict.afterS > 0)
        object.insert(QStringLiteral("after_s"), verdict.afterS);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Verdict> decodeVerdict(QByteArrayView json)
{
    simdjson::dom::parser parser;
    simdjson::dom::object object;
    if (json.size() > maxHeadBytes || !readObject(parser, json, object))
        return fail(ErrorCode::Invalid, "verdict.format", QStringLiteral("a verdict that is none"));
    return verdictOf(object);
}

QByteArray encodeAnswer(const std::vector<QByteArray> &verdicts, const crypto::SealingKey &sealingKey,
                        const protocol::Epoch &epoch, const QDateTime &time, QByteArrayView requestSha256,
                        const crypto::SigningKey &server)
{
    QByteArray object = R"({"verdicts":[)";
    for (const QByteArray &verdict : verdicts)
        object.append(verdict).append(',');
    if (!verdicts.empty())
        object.chop(1);
    const QJsonObject rest{{QStringLiteral("sealing_id"), sealingKey.id()},
                           {QStringLiteral("sealing_key"), sealingKey.toHex()},
                           {QStringLiteral("epoch"), epoch.id},
                           {QStringLiteral("epoch_number"), epoch.number},
                           {QStringLiteral("time"), time.toUTC().toString(Qt::ISODate)}};
    object.append("],").append(QJsonDocument(rest).toJson(QJsonDocument::Compact).sliced(1));
    return protocol::sealAnswer(protocol::verdictsDomain, object, requestSha256, server);
}

Result<ProvedAnswer> openAnswer(QByteArrayView body, QByteArrayView requestSha256)
{
    if (body.size() > maxAnswerBytes)
        return fail(ErrorCode::Protocol, "answer.format", QStringLiteral("the answer is too long"));
    YIZHAN_TRY_LET(auto signer, protocol::checkAnswerSeal(protocol::verdictsDomain, body, requestSha256));
    YIZHAN_TRY_LET(auto answer, answerOf(body));
    return ProvedAnswer{std::move(answer), std::move(signer)};
}

} // namespace yizhan::operations
