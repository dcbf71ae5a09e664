// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "identity.h"
#include "random.h"
#include "result.h"
#include "signing.h"
#include "synctransport.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

/// The server's interface for what goes up, as a kiosk sees it: docs/formats/operations.md, devices.md. Pure.
namespace yizhan::sync {

/// A batch of operations (operations::encodeBatch()), not signed yet.
[[nodiscard]] TransferRequest opsRequest(const QByteArray &batch);
/// Asks to be known, with the code that somebody typed. Not signed yet.
[[nodiscard]] TransferRequest enrolRequest(const QString &code, const QString &name,
                                           const crypto::PublicKey &key);

/// How a request is signed.
struct RequestSigner
{
    const crypto::SigningKey &key;
    QString keyId;       ///< what the server knows the key by
    qint64 createdS = 0; ///< the server's time, in seconds since 1970
};
/// Signs everything that is in the request now, with a new nonce: for one attempt.
void sign(TransferRequest &request, const RequestSigner &signer, Random &random);

/// 16 random bytes as 22 characters, for SignatureParameters::nonce.
[[nodiscard]] QByteArray newNonce(Random &random);

/// What an enrolment gives.
struct EnrolledDevice
{
    device::Enrolment enrolment; ///< without the address, which is for the caller to fill in
    crypto::Signer signer;       ///< whether it is trusted is for the caller to say
    protocol::Epoch epoch;
};
/// Proves the answer to the request whose body has this SHA-256. Errors: Untrusted (`answer.unsigned`),
/// Corrupt (`answer.signature`, `answer.other_request`), Protocol (`answer.format`).
[[nodiscard]] Result<EnrolledDevice> openEnrolment(const QByteArray &body, QByteArrayView requestSha256);

/// The SHA-256 of a body, 32 bytes.
[[nodiscard]] QByteArray digestOf(const QByteArray &body);

/// Where the fault lies when a batch came to nothing.
enum class Blame {
    Line,   ///< nothing was said about what was sent: no line, a page of the network's own
    Server, ///< the server would not have taken anything: busy, or it does not know this device
    Batch,  ///< it may be what was sent
};

/// Why there is no success, in our words, and whose fault it may be.
struct UplinkFailure
{
    Error error;
    Blame blame = Blame::Line;
    qint64 retryAfterMs = 0; ///< what the server asked for
    /// The server's time in seconds since 1970, where it finds ours wrong (401 `signature.time`).
    std::optional<qint64> serverTimeS;
};
[[nodiscard]] UplinkFailure failureOf(const Exchange::Failure &failure, const QDateTime &now);
/// Of an answer whose status is no success. Errors inside: Untrusted (`signature.…`), Invalid
/// (`device.unknown`, `device.revoked`, `device.frozen`, `enrolment.code`), else those of statusError().
[[nodiscard]] UplinkFailure failureOf(const Answer &answer, const QDateTime &now);

} // namespace yizhan::sync
