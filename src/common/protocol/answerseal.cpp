// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerseal.h"

#include "sealmembers.h"

#include <optional>

namespace yizhan::protocol {

namespace {

constexpr QByteArrayView digestName(",\"request_sha256\":\"");

struct Seal
{
    QByteArray requestSha256;
    crypto::PublicKey signer;
    QByteArray succession;
    QByteArrayView signedPart;
    QByteArray signature;
};

std::optional<Seal> sealOf(QByteArrayView answer)
{
    Seal seal;
    if (!chopText(answer, sealEnding))
        return std::nullopt;
    seal.signature = chopHex(answer, sealSignatureDigits);
    if (seal.signature.isEmpty() || !chopText(answer, sealSignatureName) || !answer.endsWith('"'))
        return std::nullopt;
    seal.signedPart = answer;
    answer.chop(1);
    seal.signer.bytes = chopHex(answer, sealKeyDigits);
    if (seal.signer.bytes.isEmpty() || !chopText(answer, sealKeyName))
        return std::nullopt;
    seal.requestSha256 = chopHex(answer, sealDigestDigits);
    if (seal.requestSha256.isEmpty() || !chopText(answer, digestName))
        return std::nullopt;
    seal.succession = successionAtTheEndOf(answer);
    return seal;
}

/// As a QByteArray of its own: what QStringBuilder leaves is no QByteArrayView.
QByteArray signedBytes(QByteArrayView domain, QByteArrayView text)
{
    return domain.toByteArray() + text;
}

} // namespace

QByteArray sealAnswer(QByteArrayView domain, const QByteArray &object, QByteArrayView requestSha256,
                      const crypto::SigningKey &key)
{
    QByteArray sealed = object.chopped(1); // without the closing brace
    sealed.append(successionMember(key)).append(digestName).append(requestSha256.toByteArray().toHex());
    sealed.append(sealKeyName).append(key.publicKey().bytes.toHex()).append('"');
    const QByteArray signature = key.sign(signedBytes(domain, sealed));
    sealed.append(sealSignatureName).append(signature.toHex()).append(sealEnding);
    return sealed;
}

Result<crypto::Signer> checkAnswerSeal(QByteArrayView domain, QByteArrayView answer,
                                       QByteArrayView requestSha256)
{
    const auto seal = sealOf(answer);
    if (!seal && answer.startsWith('{') && !answer.endsWith('}'))
        return fail(ErrorCode::Corrupt, "answer.cut", QStringLiteral("the answer ends before its end"));
    if (!seal)
        return fail(ErrorCode::Untrusted, "answer.unsigned",
                    QStringLiteral("an answer that nobody has signed"));
    if (!seal->signer.verify(signedBytes(domain, seal->signedPart), seal->signature))
        return fail(ErrorCode::Corrupt, "answer.signature", QStringLiteral("the signature does not hold"));
    if (seal->requestSha256 != requestSha256)
        return fail(ErrorCode::Corrupt, "answer.other_request",
                    QStringLiteral("the answer belongs to another request"));
    return crypto::signerOf(seal->signer, seal->succession);
}

} // namespace yizhan::protocol
