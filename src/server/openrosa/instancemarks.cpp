// SPDX-License-Identifier: GPL-3.0-or-later
#include "instancemarks.h"

#include "digest.h"

namespace yizhan::openrosa {

namespace {

QByteArray markOf(QByteArrayView domain, QByteArrayView first, QByteArrayView second)
{
    crypto::Sha256 sha;
    sha.add(domain);
    sha.add(first);
    sha.add(QByteArrayView("\n"));
    sha.add(second);
    return sha.finish();
}

} // namespace

QString operationOf(const QString &form, const QString &instance)
{
    QByteArray bytes = markOf("YZINSTANCE1\n", form.toUtf8(), instance.toUtf8()).first(16);
    // In the dress of version 7 (RFC 9562), which all operations wear: nobody believes its time.
    bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x70);
    bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80);
    QString text = QString::fromLatin1(bytes.toHex());
    for (const qsizetype at : {20, 16, 12, 8})
        text.insert(at, u'-');
    return text;
}

QByteArray markOfXml(QByteArrayView xml)
{
    return markOf("YZXML1\n", {}, xml);
}

QByteArray markOfName(const QString &instance, const QString &name)
{
    return markOf("YZNAME1\n", instance.toUtf8(), name.toUtf8());
}

} // namespace yizhan::openrosa
