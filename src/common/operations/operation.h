// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operationtype.h"
#include "sealing.h"
#include "secretbytes.h"
#include "signing.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace yizhan::operations {

/// The part that every server may read: docs/formats/operations.md. Nothing personal.
struct OperationHead
{
    QString op; ///< UUID version 7, small hexadecimal digits
    QString type;
    int version = 1;
    QString device;
    QString install;
    qint64 seq = 0;
    QString receipt; ///< see receiptcode.h
    QString aboutKind;
    QString about;
    QString refers;
    bool callback = false; ///< a telephone number stands in the seal though none need be: see sealOperation()
    QString lease;         ///< class_enrolment: out of which lease the kiosk has given a place; else empty
    QString scan;          ///< fair_scan: what was scanned, as docs/formats/checkin.md writes it; else empty
    QDateTime captured;    ///< UTC, whole seconds
    bool sure = false;
    QString key; ///< crypto::SealingKey::id()

    friend bool operator==(const OperationHead &, const OperationHead &) = default;
};

/// A field and what was typed into it.
struct FieldValue
{
    QByteArray name;
    crypto::SecretBytes value; ///< UTF-8
};

/// An operation as it lies in an outbox, travels and lies in the ledger: bytes, proved before they are
/// interpreted.
struct SealedOperation
{
    QByteArray head; ///< JSON, exactly as it was signed
    QByteArray seal;
    QByteArray signature; ///< 64 bytes

    friend bool operator==(const SealedOperation &, const SealedOperation &) = default;
};

inline constexpr qsizetype maxHeadBytes = 2048;
/// The answers to a survey are the largest that there is.
inline constexpr qsizetype maxSealBytes = 64 * 1024;

[[nodiscard]] QByteArray encodeHead(const OperationHead &head);
/// Reads a head from outside; members that it does not know are passed over, so that a newer kiosk's
/// operation can be told `upgrade_required` by name. Errors: Invalid (`operation.format`), TooLarge
/// (`operation.format`).
[[nodiscard]] Result<OperationHead> decodeHead(QByteArrayView head);

/// Checks every field of a known kind: required ones are there, none that the kind does not have, each
/// by its rule, and the head says what it is about where the kind has something. Errors: those of
/// checkField() with the field's name as place; Invalid (`operation.type`, `field.missing`, `field.unknown`,
/// `operation.about`, `operation.refers`, `operation.scan`).
[[nodiscard]] Result<void> checkOperation(const OperationHead &head, const std::vector<FieldValue> &fields);

/// Closes and signs: afterwards nobody at the kiosk can read the fields. `head.key` is set to the id of
/// `key`. Errors: those of checkOperation().
[[nodiscard]] Result<SealedOperation> sealOperation(OperationHead head, const std::vector<FieldValue> &fields,
                                                    const crypto::SealingKey &key,
                                                    const crypto::SigningKey &device);

/// The same seal under another head, which must name the same operation: a kiosk that is enrolled anew sends
/// what waits under its new name, and cannot open what it sealed.
[[nodiscard]] SealedOperation signAgain(const OperationHead &head, const QByteArray &seal,
                                        const crypto::SigningKey &device);

/// Whether `device` signed exactly these bytes.
[[nodiscard]] bool isSignedBy(const SealedOperation &operation, const crypto::PublicKey &device);

/// The fields again, where the bureau's key lies. Errors: Corrupt (`seal.open`; `seal.moved`: sealed for
/// another head; `seal.format`).
[[nodiscard]] Result<std::vector<FieldValue>> openOperation(const SealedOperation &operation,
                                                            const crypto::OpeningKey &key);

/// The SHA-256 over head, seal and signature, 32 bytes: the same id with another digest is another
/// operation.
[[nodiscard]] QByteArray digestOf(const SealedOperation &operation);

} // namespace yizhan::operations
