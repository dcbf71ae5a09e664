// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yizhan::protocol {

/// One history of a server's database; a restore from a backup begins another.
struct Epoch
{
    QString id;        ///< random, 16 hexadecimal digits
    qint64 number = 0; ///< a later epoch has a higher one; 0 = not known

    friend bool operator==(const Epoch &, const Epoch &) = default;
};

} // namespace yizhan::protocol
