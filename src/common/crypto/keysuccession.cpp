// SPDX-License-Identifier: GPL-3.0-or-later
#include "keysuccession.h"

#include "lastsecond.h"

#include <QTimeZone>
#include <QtEndian>

#include <algorithm>

namespace yizhan::crypto {

namespace {

constexpr QByteArrayView domain("YZNEXTKEY1\n");
constexpr qsizetype keyBytes = 32;
constexpr qsizetype timeBytes = 8;
constexpr qsizetype signatureBytes = 64;
constexpr qsizetype linkBytes = keyBytes + timeBytes + signatureBytes;

QByteArray timeOf(const QDateTime &until)
{
    QByteArray bytes(timeBytes, Qt::Uninitialized);
    qToBigEndian<qint64>(until.toSecsSinceEpoch(), bytes.data());
    return bytes;
}

QByteArray statement(const PublicKey &next, const QByteArray &time)
{
    return domain.toByteArray() + next.bytes + time;
}

tl::unexpected<Error> broken()
{
    return fail(ErrorCode::Corrupt, "key.succession",
                QStringLiteral("the keys do not name one another as they say"));
}

struct Link
{
    PublicKey key;
    QByteArray time;
    QByteArray signature;
};

std::vector<Link> linksIn(const QByteArray &bytes)
{
    std::vector<Link> links;
    for (qsizetype at = 0; at < bytes.size(); at += linkBytes) {
        links.push_back({PublicKey{bytes.mid(at, keyBytes)}, bytes.mid(at + keyBytes, timeBytes),
                         bytes.mid(at + keyBytes + timeBytes, signatureBytes)});
    }
    return links;
}

} // namespace

bool Signer::succeeds(const PublicKey &key) const
{
    return std::any_of(former.begin(), former.end(), [&key](const FormerKey &one) { return one.key == key; });
}

QByteArray succession(const SigningKey &former, const PublicKey &next, const QDateTime &until)
{
    const QByteArray time = timeOf(until);
    QByteArray digits = former.succession();
    digits.append(former.publicKey().bytes.toHex()).append(time.toHex());
    digits.append(former.sign(statement(next, time)).toHex());
    return digits.last(std::min(digits.size(), 2 * linkBytes * maxFormerKeys));
}

Result<Signer> signerOf(const PublicKey &key, QByteArrayView succession)
{
    const QByteArray bytes = QByteArray::fromHex(succession.toByteArray());
    if (2 * bytes.size() != succession.size() || bytes.size() % linkBytes != 0 ||
        bytes.size() > linkBytes * maxFormerKeys)
        return broken();
    Signer signer{key, {}};
    const std::vector<Link> links = linksIn(bytes);
    for (std::size_t at = 0; at < links.size(); ++at) {
        const Link &link = links[at];
        const PublicKey &next = at + 1 < links.size() ? links[at + 1].key : key;
        const auto until = qFromBigEndian<qint64>(link.time.constData());
        if (until < 0 || until > lastSecond || !link.key.verify(statement(next, link.time), link.signature))
            return broken();
        signer.former.push_back({link.key, QDateTime::fromSecsSinceEpoch(until, QTimeZone::utc())});
    }
    return signer;
}

Signer signerOf(const SigningKey &key)
{
    // A key file with a broken succession was not loaded.
    return signerOf(key.publicKey(), key.succession()).value_or(Signer{key.publicKey(), {}});
}

} // namespace yizhan::crypto
