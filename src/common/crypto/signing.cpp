// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing.h"

#include "atomicfile.h"
#include "keysuccession.h"

#include <QFile>

#include <sodium.h>

namespace yizhan::crypto {

namespace {

// Picks the fastest implementation for this processor; safe to call more than once.
[[maybe_unused]] const int sodiumReady = sodium_init();

/// Of a key file: the secret, or a succession.
constexpr qint64 maxLineBytes = 4096;

unsigned char *octets(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

const unsigned char *octets(QByteArrayView data)
{
    return reinterpret_cast<const unsigned char *>(data.data());
}

} // namespace

Result<PublicKey> PublicKey::fromHex(const QString &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.trimmed().toLatin1());
    if (bytes.size() != crypto_sign_PUBLICKEYBYTES || hex.trimmed().size() != 2 * bytes.size())
        return fail(ErrorCode::Invalid, "key.format",
                    QStringLiteral("a public key has 64 hexadecimal digits"));
    return PublicKey{bytes};
}

bool PublicKey::verify(QByteArrayView message, QByteArrayView signature) const
{
    return bytes.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(octets(signature), octets(message),
                                       static_cast<unsigned long long>(message.size()),
                                       octets(QByteArrayView(bytes))) == 0;
}

SigningKey SigningKey::generate()
{
    SigningKey key;
    key.m_secret.resize(crypto_sign_SECRETKEYBYTES);
    key.m_public.bytes.resize(crypto_sign_PUBLICKEYBYTES);
    crypto_sign_keypair(octets(key.m_public.bytes), octets(key.m_secret));
    return key;
}

Result<SigningKey> SigningKey::fromSeed(QByteArrayView seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES)
        return fail(ErrorCode::Corrupt, "key.format", QStringLiteral("an Ed25519 seed has 32 bytes"));
    SigningKey key;
    key.m_secret.resize(crypto_sign_SECRETKEYBYTES);
    key.m_public.bytes.resize(crypto_sign_PUBLICKEYBYTES);
    crypto_sign_seed_keypair(octets(key.m_public.bytes), octets(key.m_secret), octets(seed));
    return key;
}

Result<SigningKey> SigningKey::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "key.read", file.errorString(), path);
    SigningKey key;
    key.m_secret = QByteArray::fromHex(file.readLine(maxLineBytes).trimmed());
    if (key.m_secret.size() != crypto_sign_SECRETKEYBYTES) {
        return fail(
            ErrorCode::Corrupt, "key.format",
            Hint{QT_TRANSLATE_NOOP("ErrorHint", "this file holds no secret key of 128 hexadecimal digits; "
                                                "put it back from a backup. Only where nobody trusts that "
                                                "key yet, remove it: the next start makes another")},
            path);
    }
    key.m_public.bytes.resize(crypto_sign_PUBLICKEYBYTES);
    crypto_sign_ed25519_sk_to_pk(octets(key.m_public.bytes), octets(key.m_secret));
    key.m_succession = file.readLine(maxLineBytes).trimmed();
    if (!signerOf(key.m_public, key.m_succession)) {
        return fail(ErrorCode::Corrupt, "key.format",
                    QStringLiteral("the second line does not name the keys before this one; put the file "
                                   "back from a backup"),
                    path);
    }
    return key;
}

Result<SigningKey> SigningKey::loadOrCreate(const QString &path)
{
    if (QFile::exists(path))
        return load(path);
    SigningKey key = generate();
    const auto made = storage::createFile(path, key.m_secret.toHex() + '\n', storage::FileAccess::OwnerOnly);
    if (!made && made.error().reason == QLatin1String("file.exists"))
        return load(path); // another process was quicker: its key is the key
    YIZHAN_TRY(made);
    return key;
}

SigningKey SigningKey::successorOf(const SigningKey &former, const QDateTime &until)
{
    SigningKey key = generate();
    key.m_succession = crypto::succession(former, key.m_public, until);
    return key;
}

Result<SigningKey> SigningKey::replaceIn(const QString &path, const QDateTime &until)
{
    YIZHAN_TRY_LET(const SigningKey former, load(path));
    SigningKey key = successorOf(former, until);
    YIZHAN_TRY(storage::writeFile(path, key.m_secret.toHex() + '\n' + key.m_succession + '\n',
                                  storage::FileAccess::OwnerOnly));
    return key;
}

QByteArray SigningKey::seed() const
{
    QByteArray seed(crypto_sign_SEEDBYTES, Qt::Uninitialized);
    crypto_sign_ed25519_sk_to_seed(octets(seed), octets(QByteArrayView(m_secret)));
    return seed;
}

QByteArray SigningKey::sign(QByteArrayView message) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(octets(signature), nullptr, octets(message),
                         static_cast<unsigned long long>(message.size()), octets(QByteArrayView(m_secret)));
    return signature;
}

} // namespace yizhan::crypto
