// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedseal.h"

#include "digest.h"
#include "sealmembers.h"

#include <optional>

namespace yizhan::protocol {

namespace {

// What is signed begins with a mark of its own, so that no signature over a snapshot's head, or over anything
// that this key may sign later, can pass for one over a page.
constexpr QByteArrayView domain("YZPAGE1\n");

constexpr QByteArrayView digestName(",\"lines_sha256\":\"");

QByteArray digestOf(QByteArrayView lines)
{
    crypto::Sha256 sha;
    sha.add(lines);
    return sha.finish();
}

QByteArray signedBytes(QByteArrayView headerStart)
{
    return domain.toByteArray() + headerStart;
}

struct Seal
{
    QByteArray digest;
    crypto::PublicKey signer;
    QByteArray succession;
    QByteArrayView signedPart; ///< of the header line
    QByteArray signature;
};

/// The seal at the end of a header line, nothing when it has none.
std::optional<Seal> sealOf(QByteArrayView header)
{
    Seal seal;
    if (!chopText(header, sealEnding))
        return std::nullopt;
    seal.signature = chopHex(header, sealSignatureDigits);
    if (seal.signature.isEmpty() || !chopText(header, sealSignatureName) || !header.endsWith('"'))
        return std::nullopt;
    seal.signedPart = header;
    header.chop(1);
    seal.signer.bytes = chopHex(header, sealKeyDigits);
    if (seal.signer.bytes.isEmpty() || !chopText(header, sealKeyName))
        return std::nullopt;
    seal.digest = chopHex(header, sealDigestDigits);
    if (seal.digest.isEmpty() || !chopText(header, digestName))
        return std::nullopt;
    seal.succession = successionAtTheEndOf(header);
    return seal;
}

} // namespace

QByteArray sealFeedPage(const QByteArray &page, const crypto::SigningKey &key)
{
    const qsizetype end = page.indexOf('\n');
    const QByteArrayView lines = QByteArrayView(page).sliced(end + 1);
    QByteArray sealed = page.first(end - 1); // without the closing brace
    sealed.append(successionMember(key)).append(digestName).append(digestOf(lines).toHex());
    sealed.append(sealKeyName).append(key.publicKey().bytes.toHex()).append('"');
    const QByteArray signature = key.sign(signedBytes(sealed));
    sealed.append(sealSignatureName).append(signature.toHex()).append(sealEnding).append('\n');
    return sealed + lines;
}

Result<crypto::Signer> checkFeedSeal(QByteArrayView page)
{
    const qsizetype end = page.indexOf('\n');
    const auto seal = end < 0 ? std::nullopt : sealOf(page.first(end));
    if (!seal)
        return fail(ErrorCode::Untrusted, "feed.unsigned", QStringLiteral("a page that nobody has signed"));
    if (!seal->signer.verify(signedBytes(seal->signedPart), seal->signature))
        return fail(ErrorCode::Corrupt, "feed.signature", QStringLiteral("the signature does not hold"));
    if (digestOf(page.sliced(end + 1)) != seal->digest)
        return fail(ErrorCode::Corrupt, "feed.digest",
                    QStringLiteral("other lines than those that were signed"));
    return crypto::signerOf(seal->signer, seal->succession);
}

} // namespace yizhan::protocol
