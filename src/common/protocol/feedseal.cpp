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

constexpr QByteArrayView sizeName(",\"lines_bytes\":");
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

/// How many bytes stood behind the header line when it was signed; -1 where it does not say.
qint64 statedSize(QByteArrayView header)
{
    const qsizetype at = header.lastIndexOf(sizeName);
    if (at < 0)
        return -1;
    const QByteArrayView digits = header.sliced(at + sizeName.size());
    qsizetype count = 0;
    while (count < digits.size() && digits[count] >= '0' && digits[count] <= '9')
        ++count;
    bool read = false;
    const qint64 size = digits.first(count).toByteArray().toLongLong(&read);
    return read ? size : -1;
}

tl::unexpected<Error> cut()
{
    return fail(ErrorCode::Corrupt, "feed.cut", QStringLiteral("the page ends before its end"));
}

/// Lines that are not those of the seal: each ends with a line feed, and the header says how many bytes they
/// have together.
tl::unexpected<Error> otherLines(QByteArrayView lines, qint64 stated)
{
    if ((!lines.isEmpty() && !lines.endsWith('\n')) || lines.size() < stated)
        return cut();
    return fail(ErrorCode::Corrupt, "feed.digest", QStringLiteral("other lines than those that were signed"));
}

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
    sealed.append(sizeName).append(QByteArray::number(lines.size()));
    sealed.append(successionMember(key)).append(digestName).append(digestOf(lines).toHex());
    sealed.append(sealKeyName).append(key.publicKey().bytes.toHex()).append('"');
    const QByteArray signature = key.sign(signedBytes(sealed));
    sealed.append(sealSignatureName).append(signature.toHex()).append(sealEnding).append('\n');
    return sealed + lines;
}

Result<crypto::Signer> checkFeedSeal(QByteArrayView page)
{
    const qsizetype end = page.indexOf('\n');
    if (end < 0 && page.startsWith('{'))
        return cut();
    const auto seal = end < 0 ? std::nullopt : sealOf(page.first(end));
    if (!seal)
        return fail(ErrorCode::Untrusted, "feed.unsigned", QStringLiteral("a page that nobody has signed"));
    if (!seal->signer.verify(signedBytes(seal->signedPart), seal->signature))
        return fail(ErrorCode::Corrupt, "feed.signature", QStringLiteral("the signature does not hold"));
    const QByteArrayView lines = page.sliced(end + 1);
    if (digestOf(lines) != seal->digest)
        return otherLines(lines, statedSize(seal->signedPart));
    return crypto::signerOf(seal->signer, seal->succession);
}

} // namespace yizhan::protocol
