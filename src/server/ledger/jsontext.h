// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

namespace yizhan::ledger {

/// A list as one value of a statement, which takes it apart itself.
[[nodiscard]] inline QString jsonText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace yizhan::ledger
