// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>

namespace yizhan::crypto {

/// An Ed25519 public key (RFC 8032).
struct PublicKey
{
    QByteArray bytes; ///< 32 bytes

    /// From 64 hexadecimal digits. Errors: Invalid (`key.format`).
    [[nodiscard]] static Result<PublicKey> fromHex(const QString &hex);
    [[nodiscard]] QString toHex() const { return QString::fromLatin1(bytes.toHex()); }
    [[nodiscard]] bool verify(QByteArrayView message, QByteArrayView signature) const;

    friend bool operator==(const PublicKey &, const PublicKey &) = default;
};

/// An Ed25519 key pair: a server signs what it publishes. A kiosk has one for what it will send.
class SigningKey
{
public:
    [[nodiscard]] static SigningKey generate();
    /// The pair that belongs to 32 secret bytes. Errors: Corrupt (`key.format`).
    [[nodiscard]] static Result<SigningKey> fromSeed(QByteArrayView seed);
    /// Reads the key file, or makes it (readable by its owner only) when there is none: whole or not at all,
    /// also after a power cut. A file that is there and holds no key is never replaced: who trusted the lost
    /// key would not trust another. Errors: Io, Corrupt (`key.format`).
    [[nodiscard]] static Result<SigningKey> loadOrCreate(const QString &path);
    /// Another pair, which takes the place of `former`: that one names it for whoever knew it
    /// (keysuccession.h), and is believed beside it until `until`.
    [[nodiscard]] static SigningKey successorOf(const SigningKey &former, const QDateTime &until);
    /// Makes a successor, which takes the place of the one in the file at `path`; the secret half of that one
    /// is gone afterwards. After a power cut the file is the former one or this. Errors: as loadOrCreate();
    /// Io of writing.
    [[nodiscard]] static Result<SigningKey> replaceIn(const QString &path, const QDateTime &until);

    [[nodiscard]] PublicKey publicKey() const { return m_public; }
    /// Whose place it has taken, as it travels beside what it signs; empty when it is the first.
    [[nodiscard]] const QByteArray &succession() const { return m_succession; }
    /// The 32 secret bytes from which fromSeed() makes the pair again.
    [[nodiscard]] QByteArray seed() const;
    /// 64 bytes.
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;

private:
    SigningKey() = default;
    [[nodiscard]] static Result<SigningKey> load(const QString &path);
    QByteArray m_secret;
    PublicKey m_public;
    QByteArray m_succession;
};

} // namespace yizhan::crypto
