// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace yizhan::openrosa {

// What a server may keep of a submission in the clear: digests that tell whether something is the same, and
// from which nobody learns what it is, because the instanceID that goes into each is random and stands
// nowhere but under the seal. All are SHA-256 with a domain of their own (docs/formats/openrosa.md).

/// The id of the operation: the same for the same form and instanceID. Small hexadecimal digits in the form
/// of a UUID.
[[nodiscard]] QString operationOf(const QString &form, const QString &instance);
/// Of the bytes of the XML, in which the instanceID stands.
[[nodiscard]] QByteArray markOfXml(QByteArrayView xml);
/// Of the name of a file of the submission.
[[nodiscard]] QByteArray markOfName(const QString &instance, const QString &name);

} // namespace yizhan::openrosa
