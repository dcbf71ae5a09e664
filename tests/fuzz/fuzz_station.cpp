// SPDX-License-Identifier: GPL-3.0-or-later
// What a kiosk reads of its station: receipts, accounts, surveys, and what an act is called.
#include "pinverifier.h"
#include "staffaccountjson.h"
#include "staffact.h"
#include "stationreceiptjson.h"
#include "surveyjson.h"
#include "toldreceipt.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan;
    using catalogue::Kind;
    using catalogue::StaffAccount;
    using catalogue::StationReceipt;
    const QByteArrayView body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto receipt = Kind<StationReceipt>::Decoder::decode(body)) {
        const auto again = Kind<StationReceipt>::Decoder::decode(Kind<StationReceipt>::encode(*receipt));
        if (!again || *again != *receipt)
            qFatal("a receipt does not come back as it was");
        (void)desk::receiptOf(*receipt);
    }
    if (const auto account = Kind<StaffAccount>::Decoder::decode(body)) {
        const auto again = Kind<StaffAccount>::Decoder::decode(Kind<StaffAccount>::encode(*account));
        if (!again || again->id != account->id || again->role != account->role)
            qFatal("an account does not come back as it was");
        (void)crypto::isPinVerifier(account->verifier);
    }
    if (const auto survey = Kind<catalogue::Survey>::Decoder::decode(body)) {
        const auto again = Kind<catalogue::Survey>::Decoder::decode(Kind<catalogue::Survey>::encode(*survey));
        if (!again || *again != *survey)
            qFatal("a survey does not come back as it was");
    }
    (void)crypto::isPinVerifier(body);
    const auto deed = operations::staffDeed(QString::fromUtf8(body));
    if (deed && operations::aboutOf(*deed) != QString::fromUtf8(body))
        qFatal("an act does not come back as it was");
    return 0;
}
