// SPDX-License-Identifier: GPL-3.0-or-later
#include "classjson.h"
#include "classplaces.h"
#include "classscheme.h"
#include "fuzzfile.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan;
    using Places = catalogue::Kind<catalogue::ClassPlaces>;
    const QByteArrayView body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto places = Places::Decoder::decode(body)) {
        const auto again = Places::Decoder::decode(Places::encode(*places));
        if (!again || *again != *places)
            qFatal("free places do not come back as they were");
    }
    const QString path = fuzz::fileWith({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    intake::ClassScheme scheme;
    fuzz::readRows(path, scheme.columns(), [&](const tables::RawRow &row) {
        const auto prepared = scheme.understand(row, [](std::size_t) { return QString(); });
        if (!prepared.rejection.isEmpty())
            return;
        const auto again = catalogue::Kind<catalogue::Class>::Decoder::decode(prepared.body);
        if (!again || catalogue::Kind<catalogue::Class>::encode(*again) != prepared.body)
            qFatal("a class does not come back as it was");
    });
    return 0;
}
