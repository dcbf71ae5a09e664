// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace yizhan::answers {

/// The columns that a log of how a form was filled in may have, in the order of the table.
[[nodiscard]] QStringList auditHeadings();

/// The lines of such a log (ODK's audit.csv, RFC 4180), each with a cell for each of auditHeadings(); other
/// columns are passed over. What is none gives no rows. Takes time in proportion to the size. Any thread.
[[nodiscard]] std::vector<std::vector<QByteArray>> auditRows(const QByteArray &csv);

} // namespace yizhan::answers
