// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "signing.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace yizhan::protocol {

struct Request;

/// What a signature over a request covers: RFC 9421 with the components "@method", "@path", "@query" and,
/// with a body, "content-digest" (RFC 9530, sha-256); docs/formats/devices.md.
struct SignedRequest
{
    QByteArray method;
    QByteArray target; ///< path and query, as sent
    QByteArray body;   ///< empty = none
};

struct SignatureParameters
{
    qint64 created = 0; ///< seconds since 1970, by the server's time as the signer knows it
    QByteArray nonce;   ///< 22 characters of base64url, of 16 random bytes
    QString keyId;
};

/// The fields to send along: Content-Digest where there is a body, Signature-Input, Signature.
[[nodiscard]] std::vector<std::pair<QByteArray, QByteArray>>
signatureFields(const SignedRequest &request, const SignatureParameters &parameters,
                const crypto::SigningKey &key);

/// What the fields of a request claim, before anything is proved.
struct RequestSignature
{
    SignatureParameters parameters;
    QByteArray base; ///< what was signed, made anew from the request itself
    QByteArray signature;
};

/// Reads the fields of a request that came, and checks Content-Digest against the SHA-256 that the transport
/// took of its body. Nothing but the form that signatureFields() writes is taken, in any order of the
/// parameters. Errors: Untrusted (`signature.missing`; `signature.invalid`: malformed, other components,
/// another digest).
[[nodiscard]] Result<RequestSignature> readSignature(const Request &request);

/// How long a pass is good, in seconds from `created`.
constexpr qint64 passSeconds = 10 * 60;

/// The fields of a pass, for reading the catalogue: RFC 9421 over nothing but the signature's own parameters,
/// with the tag "yizhan-read". So one signature is good for many requests, and costs a server one proof
/// (docs/decisions/0026-a-pass-for-reading.md).
[[nodiscard]] std::vector<std::pair<QByteArray, QByteArray>> passFields(const SignatureParameters &parameters,
                                                                        const crypto::SigningKey &key);
/// Whether the request claims to bear a pass, and no signature of its own.
[[nodiscard]] bool bearsPass(const Request &request);
/// As readSignature(). Errors: Untrusted (`signature.invalid`).
[[nodiscard]] Result<RequestSignature> readPass(const Request &request);

} // namespace yizhan::protocol
