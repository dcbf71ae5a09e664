// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

#include <QByteArray>
#include <QString>

namespace yizhan::intake {

/// BLAKE2b-128 over title as published, employer, description and pay, blanks folded; empty when the
/// description is: without it two postings may well be two jobs. Equal text with other pay is another
/// vacancy: three shops, three wages.
[[nodiscard]] QByteArray duplicateKeyOf(const QString &title, const QString &employer,
                                        const QString &description, const catalogue::Pay &pay);

} // namespace yizhan::intake
