// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booth.h"
#include "fair.h"
#include "result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yizhan::pages {

/// The posters of the stands of a fair, to be printed from a browser, a sheet A4 for each: its number, who
/// stands there, and the code `<publicUrl>/b/<id>`. With it a screen at the stand counts who is interested
/// there, and phones see whom they look for. Errors: those of qrcode::encodeQr().
[[nodiscard]] Result<QByteArray> posterPage(const catalogue::Fair &fair,
                                            const std::vector<catalogue::Booth> &booths,
                                            const QString &publicUrl);

} // namespace yizhan::pages
