// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing.h"

#include "atomicfile.h"
#include "digest.h"
#include "pinverifier.h"

#include <QFile>

#include <array>

#include <sodium.h>

namespace yizhan::crypto {

namespace {

[[maybe_unused]] const int sodiumReady = sodium_init();

static_assert(crypto_box_PUBLICKEYBYTES == 32 && crypto_box_SECRETKEYBYTES == 32);

const unsigned char *octets(QByteArrayView data)
{
    return reinterpret_cast<const unsigned char *>(data.data());
}

unsigned char *octets(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

QByteArray publicHalf(QByteArrayView secret)
{
    QByteArray bytes(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_scalarmult_base(octets(bytes), octets(secret));
    return bytes;
}

} // namespace

Result<SealingKey> SealingKey::fromHex(const QString &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.trimmed().toLatin1());
    if (bytes.size() != crypto_box_PUBLICKEYBYTES || hex.trimmed().size() != 2 * bytes.size())
        return fail(ErrorCode::Invalid, "key.format",
                    QStringLiteral("a sealing key has 64 hexadecimal digits"));
    return SealingKey{bytes};
}

QString SealingKey::id() const
{
    Sha256 sha;
    sha.add(bytes);
    return QString::fromLatin1(sha.finish().first(8).toHex());
}

QByteArray SealingKey::seal(QByteArrayView message) const
{
    QByteArray sealed(message.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), Qt::Uninitialized);
    crypto_box_seal(octets(sealed), octets(message), static_cast<unsigned long long>(message.size()),
                    octets(QByteArrayView(bytes)));
    return sealed;
}

OpeningKey OpeningKey::generate()
{
    OpeningKey key;
    std::array<unsigned char, crypto_box_SECRETKEYBYTES> secret;
    randombytes_buf(secret.data(), secret.size());
    [[maybe_unused]] const bool fits = key.m_secret.append(
        QByteArrayView(reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size())));
    sodium_memzero(secret.data(), secret.size());
    key.m_public.bytes = publicHalf(key.m_secret.view());
    return key;
}

Result<OpeningKey> OpeningKey::ofPin(const SecretBytes &pin, QByteArrayView salt)
{
    if (pin.isEmpty() || salt.size() != static_cast<qsizetype>(crypto_pwhash_SALTBYTES))
        return fail(ErrorCode::Invalid, "pin.salt", QStringLiteral("a PIN and 16 bytes make a key"));
    OpeningKey key;
    std::array<unsigned char, crypto_box_SECRETKEYBYTES> secret;
    const bool made = crypto_pwhash(secret.data(), secret.size(), pin.view().data(), pin.size(), octets(salt),
                                    pinPasses, pinMemoryBytes, crypto_pwhash_ALG_ARGON2ID13) == 0;
    [[maybe_unused]] const bool fits = key.m_secret.append(
        QByteArrayView(reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size())));
    sodium_memzero(secret.data(), secret.size());
    if (!made)
        return fail(ErrorCode::Io, "pin.memory", QStringLiteral("not enough memory to make a key of a PIN"));
    key.m_public.bytes = publicHalf(key.m_secret.view());
    return key;
}

Result<OpeningKey> OpeningKey::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "key.read", file.errorString(), path);
    QByteArray hex = file.read(1024).trimmed();
    QByteArray secret = QByteArray::fromHex(hex);
    OpeningKey key;
    const bool whole = secret.size() == crypto_box_SECRETKEYBYTES && hex.size() == 2 * secret.size() &&
                       key.m_secret.append(secret);
    sodium_memzero(hex.data(), static_cast<std::size_t>(hex.size()));
    sodium_memzero(secret.data(), static_cast<std::size_t>(secret.size()));
    if (!whole)
        return fail(ErrorCode::Corrupt, "key.format",
                    QStringLiteral(
                        "not a secret key for opening what kiosks sealed; put the file back from a backup"),
                    path);
    key.m_public.bytes = publicHalf(key.m_secret.view());
    return key;
}

Result<void> OpeningKey::save(const QString &path) const
{
    QByteArray text = m_secret.view().toByteArray();
    QByteArray hex = text.toHex() + '\n';
    auto made = storage::createFile(path, hex, storage::FileAccess::OwnerOnly);
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()));
    sodium_memzero(hex.data(), static_cast<std::size_t>(hex.size()));
    return made;
}

Result<SecretBytes> OpeningKey::open(QByteArrayView sealed) const
{
    const qsizetype size = sealed.size() - static_cast<qsizetype>(crypto_box_SEALBYTES);
    if (size < 0)
        return fail(ErrorCode::Corrupt, "seal.open", QStringLiteral("shorter than any sealed box"));
    QByteArray message(size, Qt::Uninitialized);
    SecretBytes opened(static_cast<std::size_t>(qMax<qsizetype>(size, 1)));
    const bool ours =
        crypto_box_seal_open(octets(message), octets(sealed), static_cast<unsigned long long>(sealed.size()),
                             octets(QByteArrayView(m_public.bytes)), octets(m_secret.view())) == 0 &&
        opened.append(message);
    sodium_memzero(message.data(), static_cast<std::size_t>(message.size()));
    if (!ours)
        return fail(ErrorCode::Corrupt, "seal.open",
                    QStringLiteral("sealed for another key, or changed on the way"));
    return opened;
}

} // namespace yizhan::crypto
