// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedseal.h"

#include "digest.h"

#include <algorithm>

namespace yizhan::protocol {

namespace {

// What is signed begins with a mark of its own, so that no signature over a snapshot's head, or over anything
// that this key may sign later, can pass for one over a page.
constexpr QByteArrayView domain("YZPAGE1\n");

constexpr QByteArrayView digestName(",\"lines_sha256\":\"");
constexpr QByteArrayView keyName("\",\"public_key\":\"");
constexpr QByteArrayView signatureName(",\"signature\":\"");
constexpr QByteArrayView ending("\"}");
constexpr qsizetype digestDigits = 64;
constexpr qsizetype keyDigits = 64;
constexpr qsizetype signatureDigits = 128;

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

/// Takes a fixed text from the end of `text`; false when it does not stand there.
bool chopText(QByteArrayView &text, QByteArrayView expected)
{
    if (!text.endsWith(expected))
        return false;
    text.chop(expected.size());
    return true;
}

/// Takes so many small hexadecimal digits from the end of `text`; empty when other characters stand there.
QByteArray chopHex(QByteArrayView &text, qsizetype digits)
{
    if (text.size() < digits)
        return {};
    const QByteArrayView hex = text.last(digits);
    const bool clean = std::all_of(hex.begin(), hex.end(), [](char digit) {
        return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
    });
    if (!clean)
        return {};
    text.chop(digits);
    return QByteArray::fromHex(hex.toByteArray());
}

struct Seal
{
    QByteArray digest;
    crypto::PublicKey signer;
    QByteArrayView signedPart; ///< of the header line
    QByteArray signature;
};

/// The seal at the end of a header line, nothing when it has none.
std::optional<Seal> sealOf(QByteArrayView header)
{
    Seal seal;
    if (!chopText(header, ending))
        return std::nullopt;
    seal.signature = chopHex(header, signatureDigits);
    if (seal.signature.isEmpty() || !chopText(header, signatureName) || !header.endsWith('"'))
        return std::nullopt;
    seal.signedPart = header;
    header.chop(1);
    seal.signer.bytes = chopHex(header, keyDigits);
    if (seal.signer.bytes.isEmpty() || !chopText(header, keyName))
        return std::nullopt;
    seal.digest = chopHex(header, digestDigits);
    if (seal.digest.isEmpty() || !chopText(header, digestName))
        return std::nullopt;
    return seal;
}

} // namespace

QByteArray sealFeedPage(const QByteArray &page, const crypto::SigningKey &key)
{
    const qsizetype end = page.indexOf('\n');
    const QByteArrayView lines = QByteArrayView(page).sliced(end + 1);
    QByteArray sealed = page.first(end - 1); // without the closing brace
    sealed.append(digestName).append(digestOf(lines).toHex());
    sealed.append(keyName).append(key.publicKey().bytes.toHex()).append('"');
    const QByteArray signature = key.sign(signedBytes(sealed));
    sealed.append(signatureName).append(signature.toHex()).append(ending).append('\n');
    return sealed + lines;
}

Result<crypto::PublicKey> checkFeedSeal(QByteArrayView page)
{
    const qsizetype end = page.indexOf('\n');
    auto seal = end < 0 ? std::nullopt : sealOf(page.first(end));
    if (!seal)
        return fail(ErrorCode::Untrusted, "feed.unsigned", QStringLiteral("a page that nobody has signed"));
    if (!seal->signer.verify(signedBytes(seal->signedPart), seal->signature))
        return fail(ErrorCode::Corrupt, "feed.signature", QStringLiteral("the signature does not hold"));
    if (digestOf(page.sliced(end + 1)) != seal->digest)
        return fail(ErrorCode::Corrupt, "feed.digest",
                    QStringLiteral("other lines than those that were signed"));
    return std::move(seal->signer);
}

} // namespace yizhan::protocol
