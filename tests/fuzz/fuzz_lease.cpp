// SPDX-License-Identifier: GPL-3.0-or-later
// Places that are lent to a kiosk: by them it promises a place while it hears nothing of the city.
#include "lentseats.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using Kind = yizhan::catalogue::Kind<yizhan::catalogue::LentSeats>;
    const auto lent =
        Kind::Decoder::decode({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    if (!lent)
        return 0;
    const auto again = Kind::Decoder::decode(Kind::encode(*lent));
    if (!again || *again != *lent)
        qFatal("a lease does not come back as it was");
    if (lent->seats < 1 || !lent->until.isValid() || !Kind::lastDay(*lent).isValid())
        qFatal("a lease that ends never, or lends nothing");
    return 0;
}
