// SPDX-License-Identifier: GPL-3.0-or-later
// What a scan at a job fair says, and what a door and its keys are told by the catalogue.
#include "scantext.h"
#include "ticketnews.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString text = QString::fromUtf8(bytes);
    if (const auto event = checkin::decodeScan(text); event && checkin::encodeScan(*event) != text)
        qFatal("a scan does not come back as it was");
    using Issuer = catalogue::Kind<catalogue::TicketIssuer>;
    if (const auto issuer = Issuer::Decoder::decode(bytes)) {
        const auto again = Issuer::Decoder::decode(Issuer::encode(*issuer));
        if (!again || *again != *issuer)
            qFatal("a key of tickets does not come back as it was");
    }
    using Revoked = catalogue::Kind<catalogue::RevokedTicket>;
    if (const auto revoked = Revoked::Decoder::decode(bytes)) {
        const auto again = Revoked::Decoder::decode(Revoked::encode(*revoked));
        if (!again || *again != *revoked)
            qFatal("a ticket that counts no longer does not come back as it was");
    }
    return 0;
}
