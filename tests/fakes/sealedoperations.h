// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"

#include <QDateTime>

namespace yizhan::fakes {

/// A field as somebody would have typed it.
inline operations::FieldValue typedField(const char *name, const char *value)
{
    const QByteArrayView bytes(value);
    operations::FieldValue field{
        QByteArray(name), crypto::SecretBytes(static_cast<std::size_t>(qMax<qsizetype>(bytes.size(), 1)))};
    if (!field.value.append(bytes))
        qFatal("a field that does not fit itself");
    return field;
}

inline operations::OperationHead interestHead(qint64 seq = 1)
{
    operations::OperationHead head;
    head.op = QStringLiteral("01936f6e-0000-7000-8000-%1").arg(seq, 12, 16, QLatin1Char('0'));
    head.type = QStringLiteral("vacancy_interest");
    head.device = QStringLiteral("d-0123456789abcdef");
    head.install = QStringLiteral("00112233445566aa");
    head.seq = seq;
    head.receipt = QStringLiteral("7K3MQ9XD");
    head.aboutKind = QStringLiteral("vacancy");
    head.about = QStringLiteral("bureau/4411");
    head.captured = QDateTime(QDate(2026, 12, 1), QTime(2, 3, 4), Qt::UTC);
    head.sure = true;
    return head;
}

inline std::vector<operations::FieldValue> interestFields()
{
    std::vector<operations::FieldValue> fields;
    fields.push_back(typedField("name", "示例 \"老王\" \\"));
    fields.push_back(typedField("phone", "13800000000"));
    return fields;
}

} // namespace yizhan::fakes
