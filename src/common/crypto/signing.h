// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
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

/// The key pair with which a server signs its snapshots.
class SigningKey
{
public:
    [[nodiscard]] static SigningKey generate();
    /// Reads the key file, or makes it (readable by its owner only) when there is none. Errors: Io, Corrupt.
    [[nodiscard]] static Result<SigningKey> loadOrCreate(const QString &path);

    [[nodiscard]] PublicKey publicKey() const { return m_public; }
    /// 64 bytes.
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;

private:
    SigningKey() = default;
    QByteArray m_secret;
    PublicKey m_public;
};

} // namespace yizhan::crypto
