// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digest.h"
#include "httpmessage.h"
#include "messagesignature.h"
#include "opsbatch.h"
#include "sealing.h"
#include "signing.h"
#include "verdict.h"

#include <QDateTime>

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace yizhan::fakes {

/// The other end of the way up, as a script: answers batches as docs/formats/operations.md says, remembers
/// what it has taken, and breaks on what it is told to. It proves requests with the production code.
class ScriptedLedger
{
public:
    /// `clock` outlives the ledger.
    ScriptedLedger(const Clock &clock, crypto::SigningKey server, crypto::PublicKey device)
        : m_clock(clock), m_server(std::move(server)), m_device(std::move(device))
    {
    }

    crypto::SealingKey sealingKey = crypto::OpeningKey::generate().sealingKey();
    protocol::Epoch epoch{QStringLiteral("00000000000000e1"), 1};
    std::map<QString, QByteArray> taken; ///< op → digest, of what was accepted
    std::set<QString> poison;            ///< batches with one of these fail
    int poisonStatus = 500;
    bool poisonKillsTheConnection = false;
    std::map<QString, operations::Verdict> verdicts; ///< other than "accepted"
    std::set<QString> unreadable;                    ///< refused without their id, which it cannot read
    qint64 aheadS = 0;                               ///< of the server's clock
    std::function<QByteArray(QByteArray)> onTheWay;  ///< what becomes of the answer
    std::function<protocol::Response()> instead;     ///< answers all requests; may be empty
    std::string nextSync;                            ///< Yizhan-Next-Sync on its answers; empty = none
    int conflicts = 0;                               ///< the same op with other bytes
    int requests = 0;
    std::vector<std::size_t> sizes; ///< of the batches that came
    std::set<QByteArray> nonces;

    [[nodiscard]] protocol::Response handle(const protocol::Request &request)
    {
        ++requests;
        if (instead)
            return instead();
        if (const std::string refusal = refusalOf(request); !refusal.empty()) {
            auto response = protocol::Response::problem(401, refusal, "Refused");
            response.fields.emplace_back("Yizhan-Time", std::to_string(now().toSecsSinceEpoch()));
            return response;
        }
        const auto batch = operations::decodeBatch(QByteArray::fromStdString(request.body));
        if (!batch)
            return protocol::Response::problem(400, "batch.format", "No batch");
        sizes.push_back(batch->size());
        for (const operations::SealedOperation &operation : *batch) {
            if (poison.count(idOf(operation)) > 0)
                return protocol::Response::problem(poisonStatus, "fault", "Fault");
        }
        return answer(request, *batch);
    }

    [[nodiscard]] bool holdsPoison(const QByteArray &body) const
    {
        return std::any_of(poison.begin(), poison.end(),
                           [&body](const QString &op) { return body.contains(op.toLatin1()); });
    }

private:
    [[nodiscard]] QDateTime now() const { return m_clock.nowUtc().addSecs(aheadS); }

    static QString idOf(const operations::SealedOperation &operation)
    {
        const auto head = operations::decodeHead(operation.head);
        return head ? head->op : QString();
    }

    static QByteArray sha256(const std::string &body)
    {
        crypto::Sha256 sha;
        sha.add(QByteArray::fromStdString(body));
        return sha.finish();
    }

    /// The code of a refusal; empty when the request is the device's, of this time, and new.
    [[nodiscard]] std::string refusalOf(const protocol::Request &given)
    {
        protocol::Request request = given;
        request.bodySha256 = sha256(request.body).toStdString();
        const auto signature = protocol::readSignature(request);
        if (!signature)
            return signature.error().reason.toStdString();
        if (!m_device.verify(signature->base, signature->signature))
            return "signature.invalid";
        const qint64 apart = signature->parameters.created - now().toSecsSinceEpoch();
        if (std::abs(apart) > 300)
            return "signature.time";
        return nonces.insert(signature->parameters.nonce).second ? std::string() : "signature.replayed";
    }

    protocol::Response answer(const protocol::Request &request,
                              const std::vector<operations::SealedOperation> &batch)
    {
        std::vector<QByteArray> words;
        for (const operations::SealedOperation &operation : batch) {
            operations::Verdict verdict;
            const QString op = idOf(operation);
            if (const auto scripted = verdicts.find(op); scripted != verdicts.end())
                verdict = scripted->second;
            else
                verdict.code = operations::VerdictCode::Accepted;
            verdict.op = op;
            verdict.time = now();
            if (unreadable.count(op) > 0) {
                verdict = {};
                verdict.code = operations::VerdictCode::Rejected;
                verdict.reason = QStringLiteral("format");
                verdict.time = now();
                words.push_back(operations::encodeVerdict(verdict));
                continue;
            }
            if (operations::isFinal(verdict.code)) {
                const auto [kept, isNew] = taken.emplace(op, operations::digestOf(operation));
                conflicts += !isNew && kept->second != operations::digestOf(operation) ? 1 : 0;
            }
            words.push_back(operations::encodeVerdict(verdict));
        }
        QByteArray body =
            operations::encodeAnswer(words, sealingKey, epoch, now(), sha256(request.body), m_server);
        if (onTheWay)
            body = onTheWay(body);
        auto response = protocol::Response::json(200, body.toStdString());
        if (!nextSync.empty())
            response.fields.emplace_back("Yizhan-Next-Sync", nextSync);
        return response;
    }

    const Clock &m_clock;
    crypto::SigningKey m_server;
    crypto::PublicKey m_device;
};

} // namespace yizhan::fakes
