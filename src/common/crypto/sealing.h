// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secretbytes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace yizhan::crypto {

/// The public half of a bureau's sealing pair (X25519): whoever has it can close a box that only the secret
/// half opens.
struct SealingKey
{
    QByteArray bytes; ///< 32 bytes

    /// From 64 hexadecimal digits. Errors: Invalid (`key.format`).
    [[nodiscard]] static Result<SealingKey> fromHex(const QString &hex);
    [[nodiscard]] QString toHex() const { return QString::fromLatin1(bytes.toHex()); }
    /// Names the key: the first 16 hexadecimal digits of the SHA-256 of its bytes.
    [[nodiscard]] QString id() const;
    /// A sealed box of libsodium (crypto_box_seal): 48 bytes more than `message`; another each time. The key
    /// must have 32 bytes.
    [[nodiscard]] QByteArray seal(QByteArrayView message) const;

    friend bool operator==(const SealingKey &, const SealingKey &) = default;
};

/// Both halves. Lies only where personal data may be read; never at a kiosk, never in a web replica.
class OpeningKey
{
public:
    [[nodiscard]] static OpeningKey generate();
    /// The pair that a PIN and these 16 bytes of salt make, always the same (Argon2id, as long and as much
    /// memory as makePinVerifier()). For what only whoever knows the PIN may read. Errors: Invalid
    /// (`pin.salt`), Io
    /// (`pin.memory`: the machine has not enough of it).
    [[nodiscard]] static Result<OpeningKey> ofPin(const SecretBytes &pin, QByteArrayView salt);
    /// Reads the file that save() wrote. Errors: Io (`key.read`), Corrupt (`key.format`).
    [[nodiscard]] static Result<OpeningKey> load(const QString &path);
    /// Writes a new file, readable by its owner only, whole or not at all. Errors: those of
    /// storage::createFile(); a file that is there is never replaced (`file.exists`).
    [[nodiscard]] Result<void> save(const QString &path) const;

    [[nodiscard]] const SealingKey &sealingKey() const { return m_public; }
    /// Errors: Corrupt (`seal.open`: not closed by this key, or changed).
    [[nodiscard]] Result<SecretBytes> open(QByteArrayView sealed) const;

private:
    OpeningKey() : m_secret(32) {}
    SecretBytes m_secret;
    SealingKey m_public;
};

} // namespace yizhan::crypto
