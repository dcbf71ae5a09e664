// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epoch.h"
#include "keysuccession.h"
#include "result.h"
#include "sealing.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace yizhan::operations {

/// What the server says of an operation; docs/formats/operations.md.
enum class VerdictCode {
    Accepted,
    Confirmed,
    Waitlisted,
    DuplicateOf,
    AcceptedFlagged,
    Rejected,
    UpgradeRequired,
    Retry,
};

/// "accepted", "duplicate_of" …
[[nodiscard]] const char *nameOf(VerdictCode code);
[[nodiscard]] std::optional<VerdictCode> verdictCode(QByteArrayView name);
/// Whether the operation has been dealt with for good: neither Retry nor UpgradeRequired.
[[nodiscard]] bool isFinal(VerdictCode code);

struct Verdict
{
    QString op; ///< empty for an element that names none
    VerdictCode code = VerdictCode::Retry;
    QString reason; ///< Rejected, AcceptedFlagged: a slug
    int rank = 0;   ///< Confirmed, Waitlisted: 1, 2 …
    QString of;     ///< DuplicateOf: the receipt
    int afterS = 0; ///< Retry
    QDateTime time; ///< when it was given, UTC

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// An answer to `POST /v1/ops`.
struct VerdictAnswer
{
    std::vector<Verdict> verdicts;
    crypto::SealingKey sealingKey; ///< for operations from now on
    protocol::Epoch epoch;
    QDateTime time;

    friend bool operator==(const VerdictAnswer &, const VerdictAnswer &) = default;
};

/// One verdict as a compact JSON object: what the ledger keeps and repeats in the same words.
[[nodiscard]] QByteArray encodeVerdict(const Verdict &verdict);
/// Errors: Invalid (`verdict.format`).
[[nodiscard]] Result<Verdict> decodeVerdict(QByteArrayView json);

/// The answer to the request whose body has this SHA-256 (32 bytes), sealed by the server's key. `verdicts`
/// are given as encodeVerdict() wrote them.
[[nodiscard]] QByteArray encodeAnswer(const std::vector<QByteArray> &verdicts,
                                      const crypto::SealingKey &sealingKey, const protocol::Epoch &epoch,
                                      const QDateTime &time, QByteArrayView requestSha256,
                                      const crypto::SigningKey &server);

struct ProvedAnswer
{
    VerdictAnswer answer;
    crypto::Signer signer; ///< whether it is trusted is for the caller to say
};
/// Proves an answer from outside, then reads it. Errors: Untrusted (`answer.unsigned`), Corrupt
/// (`answer.signature`; `answer.other_request`), Protocol (`answer.format`).
[[nodiscard]] Result<ProvedAnswer> openAnswer(QByteArrayView body, QByteArrayView requestSha256);

} // namespace yizhan::operations
