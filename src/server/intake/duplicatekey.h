// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace yizhan::intake {

/// BLAKE2b-128 over title as published, employer and description, blanks folded; empty when the description
/// is: without it two postings may well be two jobs.
[[nodiscard]] QByteArray duplicateKeyOf(const QString &title, const QString &employer,
                                        const QString &description);

} // namespace yizhan::intake
